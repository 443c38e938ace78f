import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of this package, whose `node_modules` hold the editor and what drives it. */
export const HOST = import.meta.dirname;
/** The project: the extension under test. */
export const ROOT = path.resolve(HOST, '../..');
/** The folder of VS Code's server. */
export const SERVER = path.join(HOST, 'node_modules/code-server/lib/vscode');

const STAMP = path.join(HOST, 'node_modules/.installed');
const LOCK = path.join(HOST, '.installing.log');

/** What an install must have been made of to be reused: this package's lockfile, and the Node version's major. */
function fingerprint(): string {
  const lock = fs.readFileSync(path.join(HOST, 'package-lock.json'), 'utf8');
  return `${process.platform}-${process.arch}-${process.versions.node.split('.')[0]}\n${lock}`;
}

/** Whether the editor is there, complete, and the one that the lockfile names. */
export function isInstalled(): boolean {
  // The stamp is the last thing an install writes, so a half-finished one has none.
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === fingerprint();
}

/**
 * Installs the editor if it is not there yet: about 20 s and 700 MB on the first run, nothing after that.
 * Two runs at once are fine: the second waits for the first.
 *
 * @throws Error that says what to do, if npm fails
 */
export async function install(): Promise<void> {
  if (isInstalled()) return;
  const release = await takeLock();
  try {
    if (isInstalled()) return;
    console.log('Installing VS Code for the tests (first run only, about 700 MB in test/host/node_modules) …');
    // Install scripts only compile native modules that nothing here needs.
    await npm(['ci', '--ignore-scripts'], HOST);
    await npm(['install', '--omit=dev', '--ignore-scripts'], SERVER);
    fs.writeFileSync(STAMP, fingerprint());
  } finally {
    release();
  }
}

/**
 * Loads a package of the host. Its types are not known here, so that the project's type check needs no such install.
 *
 * @returns the module's namespace, with the default export's members beside the named ones
 */
export async function load(name: string): Promise<unknown> {
  const resolve = createRequire(path.join(HOST, 'package.json')).resolve;
  const module: { default?: object } = await import(pathToFileURL(resolve(name)).href);
  return { ...module.default, ...module };
}

async function npm(args: string[], cwd: string): Promise<void> {
  // Under `npm run`, npm names its own program: the one the user called, run with the Node of this process.
  const cli = process.env.npm_execpath;
  const all = [...args, '--no-audit', '--no-fund', '--loglevel=error'];
  const own = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli);
  const child = own
    ? spawn(process.execPath, [cli, ...all], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', all, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (status, signal) => resolve(status ?? signal ?? 1));
  });
  if (code === 0) return;
  throw new Error(
    [
      `npm ${args.join(' ')} failed (${code}) in ${path.relative(ROOT, cwd)}.`,
      output.trim().split('\n').slice(-15).join('\n'),
      'The tests in VS Code need packages from the npm registry: check the connection, then run this again.',
      'Or name an installed VS Code: VSCODE_PATH=/path/to/code npm run test:vscode',
    ].join('\n'),
  );
}

/** One install at a time. @returns what gives the lock back */
async function takeLock(): Promise<() => void> {
  for (;;) {
    try {
      fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(LOCK, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      if (!isAlive(holder())) fs.rmSync(LOCK, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function holder(): number {
  try {
    return Number(fs.readFileSync(LOCK, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    await install();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
