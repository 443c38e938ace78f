import { type FSWatcher, lstatSync, realpathSync, statSync, watch } from 'node:fs';
import path from 'node:path';
import { isEngagementName, isNeverSearched } from '../../engagement/fileNames.ts';
import { isConfigName } from '../../lint/config/name.ts';

interface Watched {
  /** Undefined where the system has no room for more. */
  readonly handle?: FSWatcher;
  /** Tells a folder from another that has taken its place. */
  readonly identity: string;
}

/**
 * Watches folders, each for itself: that costs one watch a folder, however many files it holds, and a file that is
 * replaced by another of its name is seen like one that is written to. A folder that is watched before it is read is
 * never read too early.
 */
export class Watcher {
  private readonly onChange: () => void;
  private readonly watched = new Map<string, Watched>();
  /** The folders that were asked for since `begin`. */
  private wanted = new Set<string>();
  /** Folders in which all engagements count, and all folders. */
  private readonly searched = new Set<string>();
  /** What counts besides, by its absolute path. */
  private readonly names = new Set<string>();

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Why some folders can't be watched: a code of the file system. */
  failure: string | undefined;

  /** Begins to ask for folders anew. */
  begin(): void {
    this.wanted = new Set();
    this.failure = undefined;
  }

  /** Leaves alone what wasn't asked for since `begin`. */
  end(): void {
    for (const folder of this.watched.keys()) if (!this.wanted.has(folder)) this.drop(folder);
  }

  close(): void {
    for (const folder of this.watched.keys()) this.drop(folder);
  }

  /** Watches a folder that is to be searched; `folder` is absolute. */
  search(folder: string): void {
    this.searched.add(folder);
    this.want(folder);
  }

  /** Watches for one file or folder, whether it is there or not; `file` is absolute. */
  look(file: string): void {
    for (let name = file; ; name = path.dirname(name)) {
      this.names.add(name.normalize());
      // Where its folder isn't there, that may come.
      if (this.want(path.dirname(name)) || path.dirname(name) === name) break;
    }
    // A link changes with what it leads to.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) this.lookBehind(file);
  }

  private lookBehind(link: string): void {
    try {
      const real = realpathSync(link);
      this.names.add(real.normalize());
      this.want(path.dirname(real));
    } catch {
      // It leads nowhere.
    }
  }

  /** @returns whether the folder is there */
  private want(folder: string): boolean {
    if (this.wanted.has(folder)) return true;
    const stat = statSync(folder, { throwIfNoEntry: false, bigint: true });
    if (!stat?.isDirectory()) return false;
    this.wanted.add(folder);
    const identity = `${stat.dev} ${stat.ino} ${stat.birthtimeNs}`;
    if (this.watched.get(folder)?.identity !== identity) {
      this.drop(folder);
      this.watched.set(folder, { identity, handle: this.watch(folder) });
    }
    return true;
  }

  private watch(folder: string): FSWatcher | undefined {
    try {
      const handle = watch(folder, (_, name) => {
        if (this.counts(folder, name)) this.onChange();
      });
      // Some systems say so when a watched folder has gone.
      handle.on('error', () => {
        this.drop(folder);
        this.onChange();
      });
      return handle;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // What can't be read is reported by whoever reads it.
      if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT') this.failure = code;
      return undefined;
    }
  }

  private drop(folder: string): void {
    this.watched.get(folder)?.handle?.close();
    this.watched.delete(folder);
  }

  private counts(folder: string, name: string | null): boolean {
    if (name === null) return true;
    const target = path.join(folder, name);
    if (this.names.has(target.normalize())) return true;
    if (!this.searched.has(folder) || isNeverSearched(name)) return false;
    return isEngagementName(name) || isConfigName(name) || name === '.gitignore' || this.isFolder(target);
  }

  /** Whether it is a folder, or was one. */
  private isFolder(target: string): boolean {
    return this.watched.has(target) || statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;
  }
}
