import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import product from '../../package.json' with { type: 'json' };
import { environment, installServer } from './server.ts';
import { ROOT } from './setups.ts';

describe('the package, installed', function () {
  this.timeout(300_000);
  before(() => void installServer());

  it('needs nothing but Node', () => {
    const modules = fs.readdirSync(path.join(installServer(), 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(modules, [product.name]);
  });

  it('is called what docs/editors.md calls it', () => {
    const page = fs.readFileSync(path.join(ROOT, 'docs/editors.md'), 'utf8');
    const named = new Set(page.match(/[\w.-]+\.tgz/g));
    assert.deepEqual([...named], [`${product.name}-${product.version}.tgz`]);
  });

  it('serves an editor as npx --no-install outsource lsp --stdio', async () => {
    const child = spawn('npx', ['--no-install', 'outsource', 'lsp', '--stdio'], {
      cwd: installServer(),
      env: environment(),
      stdio: ['pipe', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(serverInfo, { name: product.name, version: product.version });
    await connection.sendNotification('initialized', {});
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.outsource.yaml', languageId: 'yaml', version: 1, text: 'version: 1\nfoo: 1\n' },
    });
    assert.ok((await published).diagnostics.some(({ code }) => code === 'format/unknown-key'));
    const ended = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual((await ended)[0], 0);
    connection.dispose();
  });
});
