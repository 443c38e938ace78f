import type { Dirent } from 'node:fs';
import path from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { isEngagementName, NEVER_SEARCHED } from '../engagement/fileNames.ts';
import { relativeName, slashed } from './paths.ts';
import { Search, type SearchOptions } from './search.ts';
import { turn } from './unfinished.ts';

/** Whether a text is a glob. */
export function isPattern(text: string): boolean {
  return isDynamicPattern(slashed(text));
}

/** The files that a glob stands for, and folders that can't be looked into; see `searchFolder`. */
export async function searchPattern(pattern: string, cwd: string, options?: SearchOptions): Promise<string[]> {
  const search = new Search(options);
  const readdir = async (folder: string, _: unknown, done: (error: null, found: Dirent[]) => void) => {
    await turn();
    done(null, search.look(path.resolve(folder)).map(asFile));
  };
  const found = await glob(slashed(pattern), {
    cwd,
    fs: { readdir } as unknown as FileSystemAdapter,
    dot: true,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...NEVER_SEARCHED],
  });
  return [...found, ...search.closed].map((file) => relativeName(file));
}

/**
 * The glob would leave out what is neither file nor folder, all links, and folders that are named like a file; here they
 * count as files, so that they are read, or reported as what can't be.
 */
function asFile(entry: Dirent): Dirent {
  if (entry.isFile() || (entry.isDirectory() && !isEngagementName(entry.name))) return entry;
  return Object.assign(Object.create(entry), {
    isFile: () => true,
    isDirectory: () => false,
    isSymbolicLink: () => false,
  });
}
