import path, { type PlatformPath } from 'node:path';

/*
 * What paths are called and where they lead. Each function takes the rules of another system too: a drive's letter and
 * backslashes can be tried anywhere.
 */

/** A path with `/`, whatever this system puts between folders. */
export function slashed(file: string, system: PlatformPath = path): string {
  return file.split(system.sep).join('/');
}

/**
 * A path as people see it: from the current folder, which is `.`, with `/`. What lies on another drive keeps its whole path.
 */
export function relativeName(file: string, from = process.cwd(), system: PlatformPath = path): string {
  const absolute = system.resolve(from, file);
  const below = from.endsWith(system.sep) ? from : from + system.sep;
  const way = absolute.startsWith(below) ? absolute.slice(below.length) : system.relative(from, absolute);
  return slashed(way, system) || '.';
}

/** Whether a path leads to a folder or to something in it. Both are absolute. */
export function isWithin(target: string, root: string, system: PlatformPath = path): boolean {
  const way = system.relative(root, target);
  // A name may begin with two dots without leading out.
  return way !== '..' && !way.startsWith(`..${system.sep}`) && !system.isAbsolute(way);
}
