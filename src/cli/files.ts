import { accessSync, constants, existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isEngagementName } from '../engagement/fileNames.ts';
import { printable } from './printable.ts';
import { UsageError } from './usageError.ts';

/** A file's text, or why there is none. */
export type FileText = { readonly text: string } | { readonly error: string };

/**
 * The engagement files that files, folders and globs stand for, as paths relative to the current folder with `/`,
 * sorted. A file that is named is taken whatever its name is; a folder that is named like an engagement file is taken
 * as one, so that it is reported. Links to folders aren't followed.
 * @throws UsageError for a path that isn't there, and for a glob that stands for nothing
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const given of paths) for (const file of await expand(given)) found.add(relative(file));
  return [...found].sort();
}

async function expand(given: string): Promise<string[]> {
  const kind = kindOf(given);
  // A folder that can't be looked into is reported as a file that can't be read: it may hold engagements.
  if (kind === 'file' || (kind === 'folder' && (isEngagementName(given) || !isReadable(given)))) return [given];
  // A run over named files needs no search.
  const { isPattern, searchFolder, searchPattern } = await import('./search.ts');
  if (kind === 'folder') return searchFolder(given);
  if (!isPattern(given)) throw new UsageError(`there is no file or folder ${printable(given)}.`);
  const found = await searchPattern(given, process.cwd());
  // A pipeline that checks nothing must not look like one that finds nothing.
  if (!found.length) throw new UsageError(`no file matches ${printable(given)}.`);
  return found;
}

function kindOf(given: string): 'file' | 'folder' | undefined {
  try {
    return statSync(given).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return 'file';
    // A link that leads nowhere is there; what can't be looked at is reported when it is read.
    return lstatSync(given, { throwIfNoEntry: false }) ? 'file' : undefined;
  }
}

function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** For each path the first one that leads to the same file: a link is no second file. */
export function firstPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  return new Map(
    paths.map((given) => {
      const real = realPath(given);
      const known = first.get(real) ?? given;
      first.set(real, known);
      return [given, known];
    }),
  );
}

function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

function relative(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join('/');
}

/** What stands for bytes that are no UTF-8, and what no text holds. */
const DOUBTFUL = /[\0\ufffd]/;

/**
 * Reads a file as UTF-8, without its byte order mark, as editors do. Never throws.
 * @param keepsMark Whether the byte order mark stays, for a text that is to be written again.
 */
export function readText(file: string, keepsMark = false): FileText {
  let bytes: Buffer;
  try {
    const text = readFileSync(file, 'utf8');
    // Read at once where nothing can be wrong with it: that takes half the time.
    if (!DOUBTFUL.test(text)) return { text: !keepsMark && text.startsWith('\ufeff') ? text.slice(1) : text };
    bytes = readFileSync(file);
  } catch (error) {
    return { error: reasonOf(error as NodeJS.ErrnoException) };
  }
  if (isUtf16(bytes)) return { error: 'This file is UTF-16 text: save it as UTF-8.' };
  if (bytes.includes(0)) return { error: 'This file is not text.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepsMark }).decode(bytes) };
  } catch {
    return { error: 'This file is not UTF-8 text.' };
  }
}

/** By its byte order mark or, since a YAML text begins with an ASCII character, by the zero in its first pair of bytes. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0) && third !== undefined;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'This may not be read: check its permissions.';
    case 'ELOOP':
      return 'This file is a link that leads back to itself.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'ENOENT':
      return 'This file is gone, or a link that leads nowhere.';
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'This file is too large to be read.';
    default:
      return `This file can't be read${code ? ` (${code})` : ''}.`;
  }
}

/**
 * Whether a file stands at a path relative to an engagement file. Looks only inside the current folder, or, for an
 * engagement elsewhere, inside its own folder; undefined beyond.
 */
export function documentExists(engagementFile: string, document: string): boolean | undefined {
  const folder = path.dirname(path.resolve(engagementFile));
  const root = isWithin(folder, process.cwd()) ? process.cwd() : folder;
  const target = path.resolve(folder, document);
  return isWithin(target, root) ? existsSync(target) : undefined;
}

/** Whether a path leads to a folder or to something in it. Both are absolute. */
export function isWithin(target: string, root: string): boolean {
  const way = path.relative(root, target);
  // A name may begin with two dots without leading out.
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
