import { type Dirent, readdir, statSync } from 'node:fs';
import path from 'node:path';
import { type FileSystemAdapter, glob, isDynamicPattern } from 'tinyglobby';
import { ENGAGEMENT_FILES, isEngagementName, NEVER_SEARCHED } from '../engagement/fileNames.ts';
import { GitIgnore } from './gitIgnore.ts';
import { slashed } from './paths.ts';

/** How a search goes about it. */
export interface SearchOptions {
  /** Whether to pass over what git passes over; yes if left out. */
  readonly ignore?: boolean;
  /** Is told of each folder before it is looked into, by its absolute path. */
  readonly onFolder?: (folder: string) => void;
  /** Is told when a link is found, to a file or to a folder. */
  readonly onLink?: () => void;
}

/** The engagement files in a folder and below; see `searchPattern`. */
export function searchFolder(folder: string, options?: SearchOptions): Promise<string[]> {
  return searchPattern(ENGAGEMENT_FILES, folder, options);
}

/** Whether a text is a glob. */
export function isPattern(text: string): boolean {
  return isDynamicPattern(slashed(text));
}

/**
 * The files that a glob stands for, as absolute paths. Links to folders aren't followed. A folder that can't be looked
 * into is among them, so that it is reported as what can't be read: it may hold engagements.
 */
export async function searchPattern(pattern: string, cwd: string, options: SearchOptions = {}): Promise<string[]> {
  const closed: string[] = [];
  const found = await glob(slashed(pattern), {
    cwd,
    fs: seen(options, closed),
    dot: true,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [...NEVER_SEARCHED],
  });
  return [...found, ...closed];
}

type Done = (error: NodeJS.ErrnoException | null, found?: Dirent[]) => void;

/**
 * What the search sees of the file system. It would leave out what is neither file nor folder, all links, and folders
 * that are named like a file; here they count as files, so that they are read, or reported as what can't be.
 */
function seen({ ignore = true, onFolder, onLink }: SearchOptions, closed: string[]): FileSystemAdapter {
  const git = ignore ? new GitIgnore() : undefined;
  const look = (given: string, options: { withFileTypes: true }, done: Done) => {
    const folder = path.resolve(given);
    onFolder?.(folder);
    readdir(folder, options, (error, found) => {
      // What has gone meanwhile is no loss.
      if (error && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.push(folder);
      const kept = found?.filter((entry) => !git?.ignores(folder, entry.name, entry.isDirectory()));
      done(
        error,
        kept?.map((entry) => {
          if (entry.isSymbolicLink()) onLink?.();
          return asSeen(folder, entry);
        }),
      );
    });
  };
  return { readdir: look } as unknown as FileSystemAdapter;
}

function asSeen(folder: string, entry: Dirent): Dirent {
  const isLinkedFolder = entry.isSymbolicLink() && isFolder(path.join(folder, entry.name));
  if (entry.isFile() || isLinkedFolder || (entry.isDirectory() && !isEngagementName(entry.name))) return entry;
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
