import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { say } from '../l10n/say.ts';
import { decode, realPath } from './files.ts';
import { printable } from './printable.ts';
import type { Since } from './run/settings.ts';
import { UsageError } from './usageError.ts';

/** A file that was changed, with the text that it had in the commit. */
interface Change {
  readonly path: string;
  /** What it was called, where it was renamed. */
  readonly oldPath: string;
  /** By which Git knows the old text; undefined where there was none. */
  readonly blob?: string;
}

/**
 * What has changed in the repository of the current folder since it parted from a commit: what reviewers of a branch
 * look at, and besides what isn't committed or not even added yet.
 *
 * @param files the files whose old texts are wanted
 * @throws UsageError without Git, a repository, such a commit, or a past that it shares with the branch
 */
export function changesSince(ref: string, files: readonly string[]): Since {
  if (!ref || ref.startsWith('-')) throw new UsageError(say`--since: name a branch, a tag or a commit.`);
  const folder = ask(['rev-parse', '--show-toplevel'], (said) => say`--since: Git finds no repository here (${said}).`);
  // A path may end in white space, but for the line end.
  const top = realPath(folder.replace(/\r?\n$/, ''));
  const commit = ask(
    ['rev-parse', '--verify', `${ref}^{commit}`],
    () => say`--since: Git knows no commit ${printable(ref)} here. A pipeline may have to fetch it first.`,
  );
  const base = ask(
    ['merge-base', commit.trim(), 'HEAD'],
    () => say`--since: ${printable(ref)} and HEAD share no past here. A pipeline may have to fetch more of it.`,
  );
  const inTop = ['-C', top];
  const diff = ['diff', '--raw', '-z', '--no-abbrev', '--find-renames', '--no-ext-diff', '--ignore-submodules'];
  const changes = changesIn(ask([...inTop, ...diff, base.trim(), '--']));
  const untracked = ask([...inTop, 'ls-files', '--others', '--exclude-standard', '-z'])
    .split('\0')
    .filter(Boolean);
  const absolute = (name: string) => path.resolve(top, name);

  const wanted = new Set(files.map(realPath));
  const blobs = changes.flatMap(({ path: name, blob }): [string, string][] =>
    blob && wanted.has(absolute(name)) ? [[absolute(name), blob]] : [],
  );
  return {
    changed: new Set([...changes.flatMap(({ path: name, oldPath }) => [name, oldPath]), ...untracked].map(absolute)),
    texts: textsOf(blobs),
  };
}

/** Reads `git diff --raw -z`: ":100644 100644 <blob> <blob> R90", then a path, and behind it the new one of a renamed file. */
function changesIn(raw: string): Change[] {
  const words = raw.split('\0');
  const changes: Change[] = [];
  for (let at = 0; words[at]; ) {
    const [mode, , blob, , status = ''] = words[at]?.split(' ') ?? [];
    const hasTwo = /^[RC]/.test(status);
    const oldPath = words[at + 1] ?? '';
    const name = (hasTwo ? words[at + 2] : undefined) ?? oldPath;
    // The old text of a link is where it led to.
    changes.push({ path: name, oldPath, blob: mode?.startsWith(':100') ? blob : undefined });
    at += hasTwo ? 3 : 2;
  }
  return changes;
}

/** The texts of blobs, by whatever they come with; without those that are no text. */
function textsOf(blobs: readonly (readonly [name: string, blob: string])[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (!blobs.length) return texts;
  const output = run(['cat-file', '--batch'], blobs.map(([, blob]) => `${blob}\n`).join('')).stdout;
  let at = 0;
  for (const [name] of blobs) {
    const lineEnd = output.indexOf('\n', at);
    // "<blob> blob <bytes>", or "<blob> missing" without anything behind it.
    const bytes = Number(output.toString('utf8', at, lineEnd).split(' ')[2] ?? -1);
    const content = bytes < 0 ? undefined : decode(output.subarray(lineEnd + 1, lineEnd + 1 + bytes));
    if (content && 'text' in content) texts.set(name, content.text);
    at = lineEnd + 1 + bytes + 1;
  }
  return texts;
}

/** What Git answers. */
function ask(args: readonly string[], explain = (said: string) => say`--since: Git failed (${said}).`): string {
  const { status, stdout, stderr } = run(args);
  if (status !== 0) throw new UsageError(explain(printable(stderr.toString().trim().split('\n')[0] ?? '')));
  return stdout.toString();
}

function run(args: readonly string[], input?: string) {
  // Nothing is written, not even what Git remembers of files to be faster the next time.
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const result = spawnSync('git', args, { input, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true });
  if (result.error) throw new UsageError(say`--since asks Git what has changed, and Git could not be started.`);
  return result;
}
