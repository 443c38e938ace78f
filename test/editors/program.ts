import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { newest } from './newest.ts';

/** An editor that the tests may start. */
export interface Program {
  readonly command: string;
  readonly version: string;
}

/** Whose release of an editor: this machine's, or the newest that can be had. */
export type Release = 'of this machine' | 'the newest';
export const RELEASES: readonly Release[] = ['of this machine', 'the newest'];

/** The longest that installing a package may take, in milliseconds. */
const LONGEST_INSTALL = 120_000;

/**
 * Neovim. That of this machine is that of NVIM_PATH, that of the PATH, or on a Debian whose root we are the one that apt
 * installs.
 *
 * @throws Error that says why there is none, as the others below
 */
export function findNeovim(release: Release): Program {
  if (release === 'the newest') return program(newest('nvim'));
  if (process.env.NVIM_PATH) return program(process.env.NVIM_PATH);
  provide('nvim', 'neovim');
  return program('nvim');
}

/** Emacs, with what its set-up asks for. */
export function findEmacs(release: Release): Program {
  const emacs = program(release === 'the newest' ? newest('emacs') : 'emacs');
  const needs = ['--batch', '--eval', "(progn (package-initialize) (require 'eglot) (require 'yaml-mode))"];
  const { status } = spawnSync(emacs.command, needs, { timeout: 30_000 });
  if (status !== 0) throw new Error('it has no eglot or no yaml-mode');
  return emacs;
}

/** pre-commit, which is no editor but is found like one. */
export function findPreCommit(): Program {
  provide('pre-commit', 'pre-commit');
  return program('pre-commit');
}

/** Helix, that of the PATH or the newest, and tmux for its screen: it can't do without one. */
export function findHelix(): Program {
  const helix = program(isOnPath('hx') ? 'hx' : newest('hx'));
  provide('tmux', 'tmux');
  return helix;
}

/** Finds the editor of a suite and names it in the output; or skips the suite, and says in the output that it is not run. */
export function editorOf(suite: Mocha.Context, name: string, find: () => Program): Program {
  try {
    if (process.platform === 'win32') throw new Error('not on Windows');
    const found = find();
    console.log(`    ${name} ${found.version}`);
    return found;
  } catch (error) {
    // The words that `scripts/test.ts` repeats beside its counts.
    console.log(`not run: the tests in ${name} (${error instanceof Error ? error.message : error})`);
    return suite.skip();
  }
}

function program(command: string): Program {
  const { stdout, status } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const [version] = /\d+(?:\.\d+)+/.exec(stdout ?? '') ?? [];
  if (status !== 0 || !version) throw new Error(`no ${command} can be started`);
  return { command, version };
}

/** Sees to it that a command is on the PATH: on a Debian whose root we are, apt installs it. */
export function provide(command: string, name: string): void {
  if (isOnPath(command)) return;
  if (process.getuid?.() !== 0 || !isOnPath('apt-get'))
    throw new Error(`there is no ${command} on the PATH, and only root on a Debian can install it`);
  console.log(`    Installing ${name} for the tests (first run only) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=0', ...args], {
      env,
      encoding: 'utf8',
      timeout: LONGEST_INSTALL,
    }).status === 0;
  const wanted = ['install', '--yes', '--no-install-recommends', name];
  if (!apt(...wanted) && !(apt('update') && apt(...wanted))) throw new Error(`apt could not install ${name}`);
}

function isOnPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, command)));
}
