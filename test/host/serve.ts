import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.cjs': 'text/javascript',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a folder's files over HTTP on a free port of the loopback interface, as a gallery serves a web extension's.
 *
 * @param prefix what the paths of its files start with, such as `/extension`
 * @returns host and port, such as `127.0.0.1:41235`, and what ends it
 */
export async function serveFolder(folder: string, prefix: string): Promise<{ authority: string; close(): void }> {
  const root = fs.realpathSync(folder);
  const server = http.createServer((request, response) => {
    // The workbench's origin is another one.
    response.setHeader('Access-Control-Allow-Origin', '*');
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(`${prefix}/`) ? decodeURIComponent(pathname.slice(prefix.length)) : '/';
    const file = path.join(root, path.normalize(inside));
    fs.readFile(file, (error, content) => {
      if (error) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
          .end(content);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    authority: `127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
