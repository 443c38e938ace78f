import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
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
      beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
      writeFileSync(beside, text, { flag: 'wx' });
      if (known) chmodSync(beside, known.mode & PERMISSIONS);
      renameSync(beside, target);
    }
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A file of that name that was there before isn't ours.
    if (beside !== undefined && code !== 'EEXIST') rmSync(beside, { force: true });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return 'This file or its folder may not be changed: check the permissions.';
    if (code === 'ENOENT') return 'There is no such folder, or this is a link that leads nowhere.';
    return `This file can't be written${code ? ` (${code})` : ''}.`;
  }
}
