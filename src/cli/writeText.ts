import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What of a file's mode says who may do what with it. */
const PERMISSIONS = 0o7777;

/**
 * Replaces the text of a file, all of it or nothing: whoever reads the file meanwhile sees the old text or the new one.
 * Follows a link to the file that it stands for, and keeps the file's permissions.
 * @returns why it couldn't be written; undefined where it was
 */
export function writeText(file: string, text: string): string | undefined {
  let beside: string | undefined;
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
    writeFileSync(beside, text, { flag: 'wx' });
    chmodSync(beside, statSync(target).mode & PERMISSIONS);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A file of that name that was there before isn't ours.
    if (beside !== undefined && code !== 'EEXIST') rmSync(beside, { force: true });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return 'This file or its folder may not be changed: check the permissions.';
    return `This file can't be written${code ? ` (${code})` : ''}.`;
  }
}
