import type { Position } from 'vscode-languageserver-types';
import { describe } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { CONFIG_FORMAT } from '../../lint/config/configFormat.ts';
import { cursorAt } from '../cursor.ts';
import type { Snapshot } from '../snapshot.ts';
import { formOf, type Proposal, type ValuePlace } from './proposal.ts';

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** A folder that was asked for, by its path from the document's own, with what stands in it. */
export interface Folder {
  readonly entries: readonly FolderEntry[];
  /** The folder above may be looked into too. */
  readonly mayGoUp: boolean;
}

type Wanted = 'documents' | 'configurations' | 'folders';

/** Keys whose values are paths of files, in engagements and in configurations. */
const DOCUMENTS: ReadonlySet<string> = new Set(['contracts.[].document', 'dueDiligence.checks.[].evidence']);
const PATTERNS: ReadonlySet<string> = new Set(['include.[]', 'exclude.[]']);

/** Folders that hold nothing that anybody refers to. */
const NEVER_NAMED: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The folder that has to be known before paths can be proposed at a position, as a path from the document's own folder
 * (`./`, `contracts/`, `../shared/`); undefined where no path is asked for. The host is to look at it only inside the
 * workspace.
 */
export function folderAsked(snapshot: Snapshot, position: Position): string | undefined {
  const offset = snapshot.offsetAt(position);
  const cursor = cursorAt(snapshot.text, offset);
  if (!cursor || !wantedAt(snapshot, formOf(cursor.path))) return undefined;
  const typed = snapshot.text.slice(cursor.scalar.start, offset);
  // An address or an absolute path leads out of the workspace.
  return /^[a-z][a-z\d+.-]*:|^[/\\~]/i.test(typed) ? undefined : `./${folderOf(typed)}`;
}

function wantedAt(snapshot: Snapshot, form: string): Wanted | undefined {
  if (snapshot.format === CONFIG_FORMAT) {
    if (form === 'extends') return 'configurations';
    return PATTERNS.has(form) ? 'folders' : undefined;
  }
  return DOCUMENTS.has(form) && describe(form.split('.').map(asStep)) ? 'documents' : undefined;
}

function asStep(step: string): string | number {
  return step === '[]' ? 0 : step;
}

function folderOf(typed: string): string {
  return typed.slice(0, typed.lastIndexOf('/') + 1);
}

/** The paths that may stand at a place: first files, then folders to go on into, then the way up. */
export function paths({ snapshot, form, typed }: ValuePlace, folder: Folder | undefined): Proposal[] {
  const wanted = wantedAt(snapshot, form);
  if (!wanted || !folder) return [];
  const base = folderOf(typed);
  const own = snapshot.uri.slice(snapshot.uri.lastIndexOf('/') + 1);
  const begun = typed.slice(base.length);
  const shown = folder.entries
    .filter(({ name }) => !NEVER_NAMED.has(name) && (!name.startsWith('.') || begun.startsWith('.')))
    .filter(({ name }) => base !== '' || encodeURIComponent(name) !== own)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = shown.filter(({ name, isFolder }) => !isFolder && isWanted(name, wanted));
  const folders = shown.filter(({ isFolder }) => isFolder);
  const up: Proposal[] =
    folder.mayGoUp && /^(?:\.\.\/)*$/.test(base) ? [{ value: `${base}../`, kind: 'folder', isText: true }] : [];
  return [
    ...files.map(({ name }): Proposal => ({ value: base + name, kind: 'file', isText: true })),
    ...folders.map(({ name }): Proposal => {
      if (wanted !== 'folders') return { value: `${base}${name}/`, kind: 'folder', isText: true };
      return { value: `${base}${name}/**`, description: say`All that is in the folder`, isText: true };
    }),
    ...(wanted === 'folders' ? [] : up),
  ];
}

function isWanted(name: string, wanted: Wanted): boolean {
  if (wanted === 'configurations') return /\.ya?ml$/i.test(name) && !/\.outsource\.ya?ml$/i.test(name);
  // Engagement files are looked at by patterns; a document is anything but one of them.
  return wanted === 'folders'
    ? /\.outsource\.ya?ml$/i.test(name)
    : !/\.outsource\.ya?ml$|^outsource\.config/i.test(name);
}
