import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import product from '../../package.json' with { type: 'json' };
import { ROOT } from './setups.ts';

/** The longest that a step of the installation may take, in milliseconds. */
const LONGEST = 120_000;

/** The name of the package as it is packed. */
export const ARCHIVE = `${product.name}-${product.version}.tgz`;

let installed: string | undefined;

/**
 * Packs the project as it would be published and installs that package in a folder of its own, once for all tests.
 *
 * @returns the folder, which holds `ARCHIVE`, and whose `node_modules/.bin` has the command `outsource`
 * @throws Error with what npm says, if it fails
 */
export function installServer(): string {
  if (installed) return installed;
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-package-')));
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
  packedIn(folder);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  // Without a look at the registry: the package brings all that it needs.
  run('npm', ['install', '--silent', '--offline', '--no-audit', '--no-fund', `./${ARCHIVE}`], folder);
  installed = folder;
  return folder;
}

/** Packs the project as it would be published, into a folder; gives the names of what is in there then. */
export function packedIn(folder: string): string[] {
  run(process.execPath, ['esbuild.mjs'], ROOT);
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], ROOT);
  return fs.readdirSync(folder);
}

/** The environment in which an editor finds the installed command, and the Node of this process to run it. */
export function environment(): NodeJS.ProcessEnv {
  const found = [path.join(installServer(), 'node_modules/.bin'), path.dirname(process.execPath), process.env.PATH];
  return { ...process.env, PATH: found.join(path.delimiter) };
}

function run(command: string, args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    shell,
    encoding: 'utf8',
    timeout: LONGEST,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr + stdout}`);
}
