import { type Dirent, readdir, statSync } from 'node:fs';
import path from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { ENGAGEMENT_FILES, isEngagementName, NEVER_SEARCHED } from '../engagement/fileNames.ts';

/** The engagement files in a folder and below, as absolute paths. Links to folders aren't followed. */
export function searchFolder(folder: string): Promise<string[]> {
  return searchPattern(ENGAGEMENT_FILES, folder);
}

/** Whether a text is a glob. */
export function isPattern(text: string): boolean {
  return isDynamicPattern(text);
}

/** The files that a glob stands for, as absolute paths. Links to folders aren't followed. */
export function searchPattern(pattern: string, cwd: string): Promise<string[]> {
  return glob(pattern, {
    cwd,
    fs,
    dot: true,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...NEVER_SEARCHED],
  });
}

/**
 * What the search sees of a folder. It would leave out all links, and folders that are named like a file; here both
 * count as files, so that they are read, or reported as what can't be.
 */
const fs = {
  readdir: (folder: string, options: { withFileTypes: true }, done: (error: Error | null, found?: Dirent[]) => void) =>
    readdir(folder, options, (error, found) =>
      done(
        error,
        found?.map((entry) => asSeen(folder, entry)),
      ),
    ),
} as unknown as FileSystemAdapter;

function asSeen(folder: string, entry: Dirent): Dirent {
  const hidden = entry.isSymbolicLink() ? !isFolder(path.join(folder, entry.name)) : entry.isDirectory();
  if (!hidden || (entry.isDirectory() && !isEngagementName(entry.name))) return entry;
  return Object.assign(Object.create(entry), {
    isFile: () => true,
    isDirectory: () => false,
    isSymbolicLink: () => false,
  });
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // A link that leads nowhere, or back to itself.
    return false;
  }
}
