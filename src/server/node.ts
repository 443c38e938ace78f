import { existsSync, readFileSync } from 'node:fs';
import { opendir, realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { ENGAGEMENT_FILES, NEVER_SEARCHED } from '../engagement/fileNames.ts';
import type { FolderEntry } from '../language/completion/paths.ts';
import { textsIn } from '../node/texts.ts';
import { DayWatch, localDate, startServer } from './core.ts';

const today = () => localDate(new Date());

/** Only local paths: looking at a network share would send its name to another machine. */
function localPath(uri: string): string | undefined {
  const { scheme, authority, fsPath } = URI.parse(uri);
  return scheme === 'file' && authority === '' ? fsPath : undefined;
}

function fileExists(uri: string): boolean | undefined {
  const path = localPath(uri);
  return path === undefined ? undefined : existsSync(path);
}

function readText(uri: string): string | null | undefined {
  const path = localPath(uri);
  if (path === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return null;
  }
}

function listFolder(folder: string, root: string, most: number): Promise<readonly FolderEntry[]> | undefined {
  const [path, within] = [localPath(folder), localPath(root)];
  return path === undefined || within === undefined ? undefined : entriesOf(path, within, most).catch(() => []);
}

async function entriesOf(folder: string, root: string, most: number): Promise<readonly FolderEntry[]> {
  // A link on the way may lead anywhere.
  const way = relative(await realpath(root), await realpath(folder));
  if (isAbsolute(way) || way.split(/[/\\]/)[0] === '..') return [];
  const entries: FolderEntry[] = [];
  for await (const entry of await opendir(folder)) {
    if (entry.isFile() || entry.isDirectory()) entries.push({ name: entry.name, isFolder: entry.isDirectory() });
    if (entries.length >= most) break;
  }
  return entries;
}

/** The same files as on the command line. */
function listEngagements(folder: string): Promise<readonly string[]> | undefined {
  const path = localPath(folder);
  return path === undefined ? undefined : search(path);
}

async function search(path: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd: path, dot: true, absolute: true, expandDirectories: false, followSymbolicLinks: false };
  const found = await glob(ENGAGEMENT_FILES, { ...options, ignore: [...NEVER_SEARCHED] });
  return found.map((file) => URI.file(file).toString());
}

/** From this length of a document on, in UTF-16 units, speed needs a young generation of the usual size. */
const LARGE = 100_000;
let isRoomy = false;

/** Small engagements are read with a small young generation; see the server's starter in `esbuild.mjs`. */
function prepareFor(length: number): void {
  if (length < LARGE || isRoomy) return;
  isRoomy = true;
  setFlagsFromString('--semi-space-growth-factor=2');
}

// An end of our own, and not the system's: only then Node keeps the compiled form of the code for the next start.
process.once('SIGTERM', () => process.exit(0));

startServer(createConnection(ProposedFeatures.all), {
  today,
  onNewDay: (listener) => new DayWatch(today, listener).stop,
  fileExists,
  readText,
  textsIn,
  listFolder,
  listEngagements,
  prepareFor,
});
