import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What of a file's mode says who may do what with it. */
const PERMISSIONS = 0o7777;

/**
 * Writes a file, all of it or nothing: whoever reads the file meanwhile sees the old text or the new one. Follows a link
 * to the file that it stands for, and keeps the permissions of a file that is there. A new file comes into being only in a
 * folder that is there.
 * @returns why it couldn't be written; undefined where it was
 */
export function writeText(file: string, text: string): string | undefined {
  let beside: string | undefined;
  try {
    const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    const target = isThere ? realpathSync(file) : path.resolve(file);
    const known = isThere ? statSync(target) : undefined;
    if (known) accessSync(target, constants.W_OK);
    // A device or a pipe is no file to put another in the place of.
    if (known && !known.isFile()) writeFileSync(target, text);
    else {
      beside = besideOf(target);
      writeFileSync(beside, text, { flag: 'wx' });
      if (known) chmodSync(beside, known.mode & PERMISSIONS);
      renameSync(beside, target);
    }
    return undefined;
  } catch (error) {
    if (beside !== undefined) discard(beside, error);
    return reasonOf(error);
  }
}

/**
 * Writes a new file, all of it or nothing, and the folders in which it is to lie. Never writes over what is there.
 * @returns why it couldn't be written; undefined where it was
 */
export function createText(file: string, text: string): string | undefined {
  const beside = besideOf(file);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, text, { flag: 'wx' });
  } catch (error) {
    discard(beside, error);
    return reasonOf(error);
  }
  try {
    secondName(beside, file);
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'There is such a file already.' : reasonOf(error);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Unlike renaming, this fails where there is something of that name. */
function secondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Some file systems have no second names.
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
}

/** Removes what was written of a file until something failed. */
function discard(beside: string, error: unknown): void {
  // A file of that name that was there before isn't ours.
  if (codeOf(error) !== 'EEXIST' && existsSync(beside)) rmSync(beside, { force: true });
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'This file or its folder may not be changed: check the permissions.';
  if (code === 'ENOENT') return 'There is no such folder, or this is a link that leads nowhere.';
  return `This file can't be written${code ? ` (${code})` : ''}.`;
}
