import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** An editor that the tests may start. */
export interface Program {
  readonly command: string;
  /** Its version, as numbers: major, minor, patch. */
  readonly version: readonly number[];
}

/** The longest that installing a package may take, in milliseconds. */
const LONGEST_INSTALL = 120_000;

/** Neovim: that of NVIM_PATH, that of the PATH, or on a Debian whose root we are the one that apt installs. */
export function findNeovim(): Program | undefined {
  const given = process.env.NVIM_PATH;
  if (given) return program(given);
  return program('nvim') ?? (install('neovim') ? program('nvim') : undefined);
}

/** Emacs of the PATH; undefined too where it lacks what the set-up asks for. */
export function findEmacs(): Program | undefined {
  const emacs = program('emacs');
  const needs = ['--batch', '--eval', "(progn (package-initialize) (require 'eglot) (require 'yaml-mode))"];
  return emacs && spawnSync(emacs.command, needs, { timeout: 30_000 }).status === 0 ? emacs : undefined;
}

/** Says that tests were not run, in the words that `scripts/test.ts` repeats beside its counts. */
export function tellNotRun(what: string, why: string): void {
  console.log(`not run: ${what} (${why})`);
}

function program(command: string): Program | undefined {
  const { stdout, status } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const [, numbers] = /(\d+(?:\.\d+)+)/.exec(stdout ?? '') ?? [];
  return status === 0 && numbers ? { command, version: numbers.split('.').map(Number) } : undefined;
}

/** @returns whether apt has installed a package; false where that isn't ours to do */
function install(name: string): boolean {
  if (process.getuid?.() !== 0 || !isOnPath('apt-get')) return false;
  console.log(`Installing ${name} for the tests (first run only) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=0', ...args], {
      env,
      encoding: 'utf8',
      timeout: LONGEST_INSTALL,
    }).status === 0;
  const wanted = ['install', '--yes', '--no-install-recommends', name];
  return apt(...wanted) || (apt('update') && apt(...wanted));
}

function isOnPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, command)));
}
