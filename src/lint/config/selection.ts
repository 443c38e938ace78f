import picomatch from 'picomatch/posix.js';
import type { Configuration, Patterns } from '../settings.ts';

/** Patterns of the file system's own spelling, hidden files included. */
const OPTIONS = { dot: true } as const;

/**
 * Whether a configuration lets an engagement file be looked at.
 *
 * @param path of the engagement file, with `/`
 * @param pathOf the path of a configuration file by the name that it was read with
 */
export function isIncluded(
  path: string,
  { include, exclude }: Configuration,
  pathOf: (name: string) => string = (name) => name,
): boolean {
  const matches = ({ from, patterns }: Patterns) => matchesAny(path, pathOf(from), patterns);
  return (!include || matches(include)) && !(exclude && matches(exclude));
}

function matchesAny(path: string, from: string, patterns: readonly string[]): boolean {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  if (!path.startsWith(folder)) return false;
  const relative = path.slice(folder.length);
  return patterns.some((pattern) => matcherOf(pattern)(relative));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(pattern: string): (path: string) => boolean {
  let matcher = matchers.get(pattern);
  if (!matcher) {
    // "./archive/" and "archive" stand for the folder and all that is in it.
    const plain = pattern.replace(/^\.\//, '').replace(/\/$/, '');
    matcher = picomatch([plain, `${plain}/**`], OPTIONS);
    matchers.set(pattern, matcher);
  }
  return matcher;
}
