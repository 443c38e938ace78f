import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What of a file's mode says who may do what with it. */
const PERMISSIONS = 0o7777;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The files that are being written. */
const unfinished = new Set<AtomicFile>();

/**
 * A file that is written whole or not at all: whoever reads it meanwhile sees the old text or the new one. A link stands
 * for the file that it leads to, and the permissions of a file that is there are kept. A new file comes into being only
 * in a folder that is there. Where the process ends before `commit`, by a signal too, nothing of it is left behind.
 *
 * All methods throw what the file system throws; `reasonOf` puts it in words.
 */
export class AtomicFile {
  private readonly target: string;
  private readonly mode?: number;
  /** Where the text stands until it is whole; a device or a pipe is no file to put another in the place of. */
  private readonly beside?: string;
  private readonly descriptor: number;

  private readonly isNew: boolean;

  /** @param isNew Nothing may be of that name yet, and the folders in which it is to lie are made. */
  constructor(file: string, { isNew = false } = {}) {
    this.isNew = isNew;
    if (isNew) mkdirSync(path.dirname(file), { recursive: true });
    const isThere = !isNew && lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    this.target = isThere ? realpathSync(file) : path.resolve(file);
    const known = isThere ? statSync(this.target) : undefined;
    if (known) accessSync(this.target, constants.W_OK);
    if (!known || known.isFile()) {
      const { dir, base } = path.parse(this.target);
      this.beside = path.join(dir, `.${base}.${process.pid}.tmp`);
      if (known) this.mode = known.mode & PERMISSIONS;
    }
    // A file of the name beside that was there before isn't ours.
    this.descriptor = openSync(this.beside ?? this.target, this.beside ? 'wx' : 'w');
    if (unfinished.size === 0) watch();
    unfinished.add(this);
  }

  write(text: string): void {
    writeFileSync(this.descriptor, text);
  }

  /** Puts the text in the place of the old one. */
  commit(): void {
    try {
      this.close();
      if (!this.beside) return;
      if (this.mode !== undefined) chmodSync(this.beside, this.mode);
      if (this.isNew) moveTo(this.beside, this.target);
      else renameSync(this.beside, this.target);
    } catch (error) {
      if (this.beside) rmSync(this.beside, { force: true });
      throw error;
    }
  }

  /** Leaves everything as it was; does nothing after `commit`. */
  discard(): void {
    if (!unfinished.has(this)) return;
    this.close();
    if (this.beside) rmSync(this.beside, { force: true });
  }

  private close(): void {
    unfinished.delete(this);
    if (unfinished.size === 0) unwatch();
    closeSync(this.descriptor);
  }
}

/** Unlike renaming, this fails where there is something of that name. */
function moveTo(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Some file systems have no second names.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  rmSync(from);
}

/** Why a file couldn't be written. */
export function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'This file or its folder may not be changed: check the permissions.';
    case 'ENOENT':
      return 'There is no such folder, or this is a link that leads nowhere.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'EEXIST':
      return 'There is such a file already.';
    default:
      return `This file can't be written${code ? ` (${code})` : ''}.`;
  }
}

function watch(): void {
  process.on('exit', discardAll);
  for (const signal of SIGNALS) process.on(signal, stop);
}

function unwatch(): void {
  process.off('exit', discardAll);
  for (const signal of SIGNALS) process.off(signal, stop);
}

function discardAll(): void {
  for (const file of unfinished) file.discard();
}

/** Tidies up, then lets the signal do what it would have done. */
function stop(signal: NodeJS.Signals): void {
  discardAll();
  process.kill(process.pid, signal);
}
