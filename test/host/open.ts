/**
 * Opens the editor on a folder with the built extension loaded: a desktop VS Code where there is one, otherwise the
 * workbench of VS Code's server, whose address is printed and which stays until Ctrl-C.
 *
 * node test/host/open.ts [--browser] [FOLDER]    FOLDER: `examples` if left out · --browser: never the desktop
 */
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install, ROOT } from './install.ts';
import { startServer } from './server.ts';
import { installExtension } from './workbench.ts';

const { values, positionals } = parseArgs({ options: { browser: { type: 'boolean' } }, allowPositionals: true });
const folder = path.resolve(positionals[0] ?? path.join(ROOT, 'examples'));

/** The `code` program of a desktop VS Code that could show a window here. */
function findDesktop(): string | undefined {
  if (process.env.VSCODE_PATH) return process.env.VSCODE_PATH;
  // Within a remote window's terminal `code` talks to that window, and loads no extension under development.
  if (process.env.VSCODE_IPC_HOOK_CLI || process.env.SSH_CONNECTION) return undefined;
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((place) => path.join(place, name))),
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  ];
  return candidates.find((file) => fs.existsSync(file) && works(file));
}

function works(program: string): boolean {
  try {
    return /^\d+\.\d+/.test(
      execFileSync(quoted(program), ['--version'], {
        encoding: 'utf8',
        timeout: 20_000,
        shell: needsShell,
        stdio: 'pipe',
      }),
    );
  } catch {
    return false;
  }
}

// Windows starts `.cmd` files in a shell only, and there a path with blanks needs quotes.
const needsShell = process.platform === 'win32';
const quoted = (text: string) => (needsShell ? `"${text}"` : text);

function openDesktop(program: string): boolean {
  const args = ['--new-window', '--disable-workspace-trust', `--extensionDevelopmentPath=${ROOT}`, folder];
  const { status } = spawnSync(quoted(program), args.map(quoted), { stdio: 'inherit', shell: needsShell });
  if (status === 0) console.log(`Opened ${path.relative(process.cwd(), folder) || folder} in VS Code (${program}).`);
  return status === 0;
}

async function openServer(): Promise<void> {
  await install();
  const extensionsDir = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-extensions-'));
  process.on('exit', () => fs.rmSync(extensionsDir, { recursive: true, force: true }));
  installExtension(extensionsDir);
  const server = await startServer({ extensionsDir, gallery: true });
  console.log(
    `\nVS Code with the extension is ready. Open this address in a browser:\n\n  ${server.address(folder)}\n`,
  );
  console.log('Press Ctrl-C to stop.');
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    server.ended.then(resolve);
  });
  server.close();
}

try {
  const desktop = values.browser ? undefined : findDesktop();
  if (!desktop || !openDesktop(desktop)) await openServer();
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
