import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The scripts that start what is unpacked, one an editor. */
const LAUNCHERS = path.join(import.meta.dirname, 'newest');
/** Where it is unpacked. A later release comes when this folder is removed. */
const STORE = path.join(import.meta.dirname, '.cache/debian');
const PACKAGES = ['neovim', 'hx', 'emacs-nox', 'elpa-yaml-mode'];

/** The suite of Debian that gets new releases once they have proved not to break anything. */
const SUITE = 'testing';
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** The longest that a step may take, in milliseconds. */
const LONGEST = 180_000;

let failure: string | undefined;

/**
 * The newest release of an editor that Debian has: fetched with all that it needs, down to the C library, into a folder of
 * its own on the first run (about 120 MB). Nothing on the machine changes, and nobody needs to be root.
 *
 * @returns the command that starts it
 * @throws Error that says why there is none here
 */
export function newest(editor: 'nvim' | 'hx' | 'emacs'): string {
  if (failure) throw new Error(failure);
  if (!fs.existsSync(STORE)) {
    try {
      fetchAll();
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
      throw error;
    }
  }
  return path.join(LAUNCHERS, editor);
}

function fetchAll(): void {
  if (!fs.existsSync(KEYRING)) throw new Error('only a Debian can fetch it');
  console.log('    Fetching the newest editors for the tests (first run only, about 120 MB) …');
  const desk = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-apt-'));
  try {
    // The user that apt downloads as reads there too.
    fs.chmodSync(desk, 0o755);
    fs.writeFileSync(path.join(desk, 'status'), '');
    fs.writeFileSync(path.join(desk, 'sources.list'), `deb [signed-by=${KEYRING}] ${mirror()} ${SUITE} main\n`);
    fs.mkdirSync(path.join(desk, 'lists/partial'), { recursive: true });
    fs.mkdirSync(path.join(desk, 'archives/partial'), { recursive: true });
    const settings = [
      `Dir::State=${desk}`,
      'Dir::State::status=status',
      `Dir::Cache=${desk}`,
      `Dir::Etc=${desk}`,
      'APT::Install-Recommends=false',
      'Acquire::Languages=none',
      'Acquire::http::Timeout=20',
      'APT::Update::Error-Mode=any',
    ].flatMap((setting) => ['-o', setting]);
    run('apt-get', ['-qq', ...settings, 'update']);
    run('apt-get', ['-qq', ...settings, 'install', '--yes', '--download-only', ...PACKAGES]);
    unpack(path.join(desk, 'archives'));
  } finally {
    fs.rmSync(desk, { recursive: true, force: true });
  }
}

/** The mirror of Debian that this machine gets its packages from. */
function mirror(): string {
  const all = run('apt-get', [
    'indextargets',
    '--no-release-info',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
  ]).split('\n');
  const found = all.find((uri) => /\/debian\/?$/.test(uri));
  if (!found) throw new Error('apt knows no mirror of Debian');
  return found;
}

/** Unpacks all packages of a folder; under another name at first, so that a half-finished one is never taken for whole. */
function unpack(archives: string): void {
  fs.mkdirSync(path.dirname(STORE), { recursive: true });
  const half = fs.mkdtempSync(`${STORE}-`);
  try {
    for (const name of fs.readdirSync(archives).filter((one) => one.endsWith('.deb')))
      run('dpkg-deb', ['--extract', path.join(archives, name), half]);
    // Where Emacs looks for packages. Debian links them when it installs them.
    fs.symlinkSync('elpa-src', path.join(half, 'usr/share/emacs/site-lisp/elpa'));
    // Two runs at once: the first one's is as good.
    if (!fs.existsSync(STORE)) fs.renameSync(half, STORE);
  } finally {
    fs.rmSync(half, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: LONGEST });
  if (status === 0) return stdout;
  throw new Error(`${command} failed: ${(error?.message ?? stderr).trim().split('\n').slice(-2).join(' ')}`);
}
