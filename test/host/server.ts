import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SERVER } from './install.ts';

/** A running VS Code server, reachable from this machine only. */
export interface Server {
  /** Host and port, such as `127.0.0.1:41234`: the authority of `vscode-remote` URIs. */
  readonly origin: string;
  /** The address to open a folder at. `payload`: pairs that the workbench understands, such as `openFile`. */
  address(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** The URI by which the workbench knows a path of this machine. */
  remote(file: string): string;
  /** Resolves when the server has ended, by itself or because it was closed. */
  readonly ended: Promise<void>;
  /** Ends the server, its extension hosts included, and removes its temporary folder. Harmless to call twice. */
  close(): void;
}

/** How to start it. */
export interface ServerOptions {
  /** Settings that all windows get. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder with the installed extensions; an empty one if left out. */
  readonly extensionsDir?: string;
  /** Lets the address load an extension under development and its tests. */
  readonly testDriver?: boolean;
  /** Keeps the gallery of extensions within reach; without it, nothing asks the network. */
  readonly gallery?: boolean;
  /** Where the server's own words go: kept quiet unless something fails. */
  readonly log?: (text: string) => void;
}

/** Settings without which a fresh VS Code shows chat, welcome pages and prompts instead of the user's work. */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'remote.autoForwardPorts': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
};

/**
 * Starts VS Code's server on a free port of the loopback interface, with its data in a temporary folder.
 *
 * @throws Error with the server's last words, if it does not start within a minute
 */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-vscode-'));
  const machine = path.join(data, 'data/Machine');
  fs.mkdirSync(machine, { recursive: true });
  fs.writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ ...QUIET, ...options.settings }));
  // Anything else on this machine, a web page in the user's browser included, stays out without the token.
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      path.join(SERVER, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--server-data-dir', data, '--extensions-dir', options.extensionsDir ?? path.join(data, 'extensions')],
      ...['--accept-server-license-terms', '--disable-workspace-trust', '--telemetry-level', 'off'],
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    // A group of its own: closing it reaches the extension hosts that it starts.
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment(options), detached: process.platform !== 'win32' },
  );
  let closed = false;
  const close = () => {
    if (closed) return;
    closed = true;
    process.off('exit', close);
    killGroup(child);
    fs.rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', close);
  try {
    const port = await untilListening(child, options.log);
    const origin = `127.0.0.1:${port}`;
    const remote = (file: string) => `vscode-remote://${origin}${encodeURI(path.resolve(file))}`;
    return {
      origin,
      remote,
      ended: new Promise((resolve) => child.once('exit', () => resolve())),
      address: (folder, payload) => {
        const url = new URL(`http://${origin}/`);
        url.searchParams.set('tkn', token);
        url.searchParams.set('folder', path.resolve(folder));
        if (payload) url.searchParams.set('payload', JSON.stringify(payload));
        return url.href;
      },
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

function untilListening(child: ChildProcess, log: (text: string) => void = () => {}): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`The VS Code server did not start: ${why}\n${output.slice(-2000)}`));
    const timer = setTimeout(fail, 60_000, 'no answer within a minute.');
    const listen = (data: Buffer) => {
      const text = String(data);
      log(text);
      if (output.length < 100_000) output += text;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code, signal) => fail(`it ended (${code ?? signal}).`));
  });
}

/** The environment without what an editor's terminal leaves in it, which would steer this one. */
function environment(options: ServerOptions): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/.test(name));
  const gallery = options.gallery ? {} : { EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }) };
  return { ...Object.fromEntries(kept), ...gallery };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
