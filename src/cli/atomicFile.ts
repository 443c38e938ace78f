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
import { say } from '../l10n/say.ts';
import { guard, release } from './unfinished.ts';

/** What of a file's mode says who may do what with it. */
const PERMISSIONS = 0o7777;

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
  private readonly isNew: boolean;
  private descriptor: number | undefined;

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
    this.descriptor = this.beside ? openNew(this.beside) : openSync(this.target, 'w');
  }

  write(content: string | Uint8Array): void {
    if (this.descriptor === undefined) throw new Error('The file is closed.');
    writeFileSync(this.descriptor, content);
  }

  /** Puts the text in the place of the old one. */
  commit(): void {
    try {
      this.close();
      if (!this.beside) return;
      if (this.mode !== undefined) chmodSync(this.beside, this.mode);
      if (this.isNew) moveTo(this.beside, this.target);
      else renameSync(this.beside, this.target);
      release(this.beside);
    } catch (error) {
      this.removeBeside();
      throw error;
    }
  }

  /** Leaves everything as it was; does nothing after `commit`. */
  discard(): void {
    if (this.descriptor === undefined) return;
    this.close();
    this.removeBeside();
  }

  private close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }

  private removeBeside(): void {
    if (!this.beside) return;
    rmSync(this.beside, { force: true });
    release(this.beside);
  }
}

function openNew(file: string): number {
  guard(file);
  try {
    return openSync(file, 'wx');
  } catch (error) {
    // A file of that name that was there before isn't ours.
    release(file);
    throw error;
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
      return say`This file or its folder may not be changed: check the permissions.`;
    case 'ENOENT':
      return say`There is no such folder, or this is a link that leads nowhere.`;
    case 'EISDIR':
      return say`This is a folder, not a file.`;
    case 'EEXIST':
      return say`There is such a file already.`;
    default:
      return code ? say`This file can't be written (${code}).` : say`This file can't be written.`;
  }
}
