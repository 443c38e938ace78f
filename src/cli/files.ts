import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isEngagementName } from '../engagement/fileNames.ts';
import { say } from '../l10n/say.ts';
import { isWithin, relativeName } from './paths.ts';
import { printable } from './printable.ts';
import type { SearchOptions } from './search.ts';
import { UsageError } from './usageError.ts';

/** A file's text, or why there is none. */
export type FileText = { readonly text: string } | { readonly error: string };

/**
 * The engagement files that files, folders and globs stand for, as paths relative to the current folder with `/`,
 * sorted. A file that is named is taken whatever its name is, and whether or not git passes over it; a folder that is
 * named like an engagement file is taken as one, so that it is reported. Links to folders aren't followed.
 * @throws UsageError for a path that isn't there, and for a glob that stands for nothing
 */
export async function findFiles(paths: readonly string[], options?: SearchOptions): Promise<string[]> {
  const all: string[][] = [];
  for (const given of paths) all.push(await expand(given, options));
  const [only = []] = all;
  // One path finds each file once.
  return (all.length > 1 ? [...new Set(all.flat())] : only).sort();
}

async function expand(given: string, options?: SearchOptions): Promise<string[]> {
  const kind = kindOf(given);
  if (kind === 'file' || (kind === 'folder' && isEngagementName(given))) return [relativeName(given)];
  // A run over named files needs no search, and one over folders no globs.
  if (kind === 'folder') return (await import('./search.ts')).searchFolder(given, options);
  const { isPattern, searchPattern } = await import('./pattern.ts');
  if (!isPattern(given)) throw new UsageError(say`there is no file or folder ${printable(given)}.`);
  const found = await searchPattern(given, process.cwd(), options);
  // A pipeline that checks nothing must not look like one that finds nothing.
  if (!found.length) throw new UsageError(say`no file matches ${printable(given)}.`);
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

/** Of paths that lead to the same file as one before them, that first one: a link is no second file. */
export function laterPaths(paths: readonly string[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const later = new Map<string, string>();
  for (const given of paths) {
    const real = realPath(given);
    const known = first.get(real);
    if (known === undefined) first.set(real, given);
    else if (known !== given) later.set(given, known);
  }
  return later;
}

/** The path of a file without links in it; the same path where it leads nowhere. */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return path.resolve(file);
  }
}

/** How often a file is read that changes while it is read. */
const ATTEMPTS = 5;
/** So long after its last change nobody is in the middle of writing a file, in milliseconds. */
const SETTLED = 2_000;
/** The code of what is neither a file nor a folder. */
const NO_FILE = 'NOFILE';
/** What stands for bytes that are no UTF-8, and what no text holds. */
const DOUBTFUL = /[\0\ufffd]/;

/**
 * Reads a file as UTF-8, without its byte order mark, as editors do. Never throws, and never waits for a pipe.
 * @param keepsMark Whether the byte order mark stays, for a text that is to be written again.
 */
export function readText(file: string, keepsMark = false): FileText {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const content = readSteady(file, keepsMark);
      if (content) return content;
    }
    return { error: say`This file is being written: check it again when that is done.` };
  } catch (error) {
    return { error: reasonOf(error as NodeJS.ErrnoException) };
  }
}

/** Reads a file; undefined where it has changed meanwhile. */
function readSteady(file: string, keepsMark: boolean): FileText | undefined {
  const before = statSync(file);
  // To open a pipe would wait for who writes into it.
  if (!before.isFile() && !before.isDirectory()) throw Object.assign(new Error(), { code: NO_FILE });
  const content = readNow(file, keepsMark);
  // Nobody was at it, and as much was read as there was: most texts hold one character for each byte.
  const isSettled = Date.now() - before.mtimeMs > SETTLED;
  if (isSettled && 'text' in content && content.text.length === before.size) return content;
  const after = statSync(file, { throwIfNoEntry: false });
  // What has gone since was whole.
  return !after || (before.size === after.size && before.mtimeMs === after.mtimeMs) ? content : undefined;
}

function readNow(file: string, keepsMark: boolean): FileText {
  const text = readFileSync(file, 'utf8');
  // Read at once where nothing can be wrong with it: that takes half the time.
  if (DOUBTFUL.test(text)) return decode(readFileSync(file), keepsMark);
  return { text: !keepsMark && text.startsWith('\ufeff') ? text.slice(1) : text };
}

/** Bytes as the text of a file; see `readText`. */
export function decode(bytes: Uint8Array, keepsMark = false): FileText {
  if (isUtf16(bytes)) return { error: say`This file is UTF-16 text: save it as UTF-8.` };
  if (bytes.includes(0)) return { error: say`This file is not text.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepsMark }).decode(bytes) };
  } catch {
    return { error: say`This file is not UTF-8 text.` };
  }
}

/** By its byte order mark or, since a YAML text begins with an ASCII character, by the zero in its first pair of bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0) && third !== undefined;
}

function reasonOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return say`This may not be read: check its permissions.`;
    case 'ELOOP':
      return say`This file is a link that leads back to itself.`;
    case 'EISDIR':
      return say`This is a folder, not a file.`;
    case NO_FILE:
      return say`This is a pipe or a device, not a file: hand in its text as "-", standard input.`;
    case 'ENOENT':
      return say`This file is gone, or a link that leads nowhere.`;
    case 'ERR_FS_FILE_TOO_LARGE':
      return say`This file is too large to be read.`;
    default:
      return code ? say`This file can't be read (${code}).` : say`This file can't be read.`;
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
