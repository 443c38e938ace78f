import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isEngagementName, isNeverSearched } from '../engagement/fileNames.ts';
import { GitIgnore } from './gitIgnore.ts';
import { relativeName } from './paths.ts';
import { turn } from './unfinished.ts';

/** How a search goes about it. */
export interface SearchOptions {
  /** Whether to pass over what git passes over; yes if left out. */
  readonly ignore?: boolean;
  /** Is told of each folder before it is looked into, by its absolute path. */
  readonly onFolder?: (folder: string) => void;
  /** Is told when a link to a file is found. */
  readonly onLink?: () => void;
}

/**
 * The engagement files in a folder and below, by their names for people: see `relativeName`. Links to folders aren't
 * followed. A folder that can't be looked into is among them, so that it is reported as what can't be read: it may hold
 * engagements.
 */
export async function searchFolder(folder: string, options?: SearchOptions): Promise<string[]> {
  const search = new Search(options);
  const found: string[] = [];
  const folders = [path.resolve(folder)];
  for (const above of folders) {
    const name = relativeName(above);
    const before = name === '.' ? '' : name.endsWith('/') ? name : `${name}/`;
    for (const entry of search.look(above)) {
      if (isEngagementName(entry.name)) found.push(before + entry.name);
      else if (entry.isDirectory() && !isNeverSearched(entry.name)) folders.push(path.join(above, entry.name));
    }
    await turn();
  }
  return [...found, ...search.closed.map((closed) => relativeName(closed))];
}

/** What one search sees of the file system. */
export class Search {
  /** Folders that can't be looked into. */
  readonly closed: string[] = [];
  private readonly options: SearchOptions;
  private readonly git: GitIgnore | undefined;

  constructor(options: SearchOptions = {}) {
    this.options = options;
    this.git = options.ignore === false ? undefined : new GitIgnore();
  }

  /** What stands in a folder, without what git passes over and links to folders. */
  look(folder: string): Dirent[] {
    this.options.onFolder?.(folder);
    return this.entriesOf(folder).filter((entry) => this.sees(folder, entry));
  }

  private entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What has gone meanwhile is no loss.
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.closed.push(folder);
      return [];
    }
  }

  private sees(folder: string, entry: Dirent): boolean {
    if (this.git?.ignores(folder, entry.name, entry.isDirectory())) return false;
    if (!entry.isSymbolicLink()) return true;
    if (isFolder(path.join(folder, entry.name))) return false;
    this.options.onLink?.();
    return true;
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    // A link that leads nowhere, or back to itself.
    return false;
  }
}
