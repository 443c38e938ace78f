import { type URI, Utils } from 'vscode-uri';
import { isEngagementName, isNeverSearched } from '../engagement/fileNames.ts';
import type { Folder, FolderEntry } from '../language/completion/paths.ts';
import type { ServerHost } from './host.ts';
import { isOnDrive, uriOf } from './uris.ts';

/** What the editor can be asked where the host can't look for itself. */
export interface Editor {
  /** Whether a file stands at a URI. */
  exists(uri: string): Promise<boolean>;
  /** The text of a file; null where there is none, or it can't be read. */
  readText(uri: string): Promise<string | null>;
  /** The engagement files of the workspace, as URIs. */
  listEngagements(): Promise<readonly string[]>;
  /** What stands in a folder of the workspace, up to `most` entries. */
  listFolder(uri: string, most: number): Promise<readonly FolderEntry[]>;
  /** The text of a document that is open, saved or not. */
  openText(uri: string): string | undefined;
}

/** Of a folder that holds more, only so much is read: nobody looks for a contract among thousands of files in a list. */
const MOST_ENTRIES = 1000;

/**
 * The files around the open documents. A path that stands in a document is followed only where it stays inside a
 * workspace folder (or, without one, inside the document's own folder). Where the host can't look itself the editor is
 * asked, and `onAnswer` is called once it has answered.
 */
export class WorkspaceFiles {
  private readonly host: ServerHost;
  private readonly editor: Editor;
  private readonly onAnswer: () => void;
  private readonly found = new Map<string, boolean>();
  private readonly texts = new Map<string, string | null>();
  private readonly asked = new Set<string>();
  private readonly above = new Map<string, readonly string[]>();
  private folders: readonly URI[] = [];

  constructor(host: ServerHost, editor: Editor, onAnswer: () => void) {
    this.host = host;
    this.editor = editor;
    this.onAnswer = onAnswer;
  }

  /** The workspace folders, as URIs. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders.map(uriOf);
    this.forget();
  }

  /** Files may have come, gone or changed. */
  forget(): void {
    this.found.clear();
    this.texts.clear();
    this.asked.clear();
    this.above.clear();
  }

  /** Whether a file stands at a path relative to a document; undefined where nobody can tell (yet). */
  exists(documentUri: string, path: string): boolean | undefined {
    const uri = this.resolve(documentUri, path);
    if (uri === undefined) return undefined;
    const known = this.host.fileExists(uri) ?? this.found.get(uri);
    if (known === undefined) this.askOnce(`exists ${uri}`, this.found, uri, () => this.editor.exists(uri));
    return known;
  }

  /** The text of a file, as it stands in an open document or on disk; undefined where there is none (known yet). */
  readText(uri: string): string | undefined {
    const open = this.editor.openText(uri);
    if (open !== undefined) return open;
    if (!this.texts.has(uri)) {
      const text = this.host.readText(uri);
      if (text === undefined) this.askOnce(`text ${uri}`, this.texts, uri, () => this.editor.readText(uri));
      else this.texts.set(uri, text);
    }
    return this.texts.get(uri) ?? undefined;
  }

  /** Whether a file stands at a URI, be it readable or not, as far as this host can look itself. */
  stands(uri: string): boolean {
    return this.host.fileExists(uri) === true;
  }

  /** The text of a file, once the editor has been asked for it where it has to be; undefined where there is none. */
  async textOf(uri: string): Promise<string | undefined> {
    const here = this.editor.openText(uri) ?? this.host.readText(uri);
    if (here !== undefined) return here ?? undefined;
    const answer = await this.editor.readText(uri).catch(() => null);
    // Meanwhile it may have been opened.
    return this.editor.openText(uri) ?? answer ?? undefined;
  }

  /** The engagement files of the workspace folders, as URIs. */
  async listEngagements(): Promise<readonly string[]> {
    const lists = this.folders.map((folder) => this.host.listEngagements(folder.toString()));
    if (lists.some((list) => list === undefined)) return this.editor.listEngagements();
    return [...new Set((await Promise.all(lists)).flatMap((list) => list ?? []))];
  }

  /** Whether a file is one of those that a search of the workspace finds. */
  isEngagement(uri: string): boolean {
    return isEngagementName(uriOf(uri).path) && this.isSearched(uri);
  }

  /** Whether a search of the workspace looks at a file, or into a folder. */
  isSearched(uri: string): boolean {
    const file = uriOf(uri);
    return this.folders.some(
      (folder) => isWithin(file, folder) && !isNeverSearched(file.path.slice(folder.path.length)),
    );
  }

  /** Whether a folder with something in it stands at a URI of the workspace. */
  async isFilledFolder(uri: string): Promise<boolean> {
    const entries = this.host.listFolder(uri, uri, 1) ?? this.editor.listFolder(uri, 1);
    return (await entries.catch(() => [])).length > 0;
  }

  /**
   * What stands in a folder, by a path relative to a document; undefined outside of the workspace, and where nobody can
   * tell. Asked anew each time: files come and go while one works.
   */
  async listFolder(documentUri: string, path: string): Promise<Folder | undefined> {
    const document = uriOf(documentUri);
    if (document.scheme === 'untitled') return undefined;
    const slashed = isOnDrive(document) ? path.replaceAll('\\', '/') : path;
    const folder = Utils.resolvePath(Utils.dirname(document), slashed);
    const root = this.rootsOf(document).find((each) => isWithin(folder, each) || isSame(folder, each));
    if (!root) return undefined;
    const [uri, top] = [folder.toString(), root.toString()];
    const answer = this.host.listFolder(uri, top, MOST_ENTRIES) ?? this.editor.listFolder(uri, MOST_ENTRIES);
    const entries = await answer.catch(() => undefined);
    return entries && { entries: entries.slice(0, MOST_ENTRIES), mayGoUp: !isSame(folder, root) };
  }

  /** The workspace folders, as URIs. */
  get roots(): readonly string[] {
    return this.folders.map(String);
  }

  /** Whether there is a workspace at all. */
  get hasFolders(): boolean {
    return this.folders.length > 0;
  }

  /** Where a path leads that stands in a document; undefined outside of the workspace. */
  resolve(documentUri: string, path: string): string | undefined {
    const document = uriOf(documentUri);
    // An unsaved document has no folder that a path could be relative to.
    if (document.scheme === 'untitled') return undefined;
    // Windows would follow `..\\` out of the workspace.
    const slashed = isOnDrive(document) ? path.replaceAll('\\', '/') : path;
    const target = Utils.resolvePath(Utils.dirname(document), slashed);
    return this.rootsOf(document).some((root) => isWithin(target, root)) ? target.toString() : undefined;
  }

  /** The folder of a document and those above it, up to the workspace folder, as URIs; the nearest one first. */
  foldersAbove(documentUri: string): readonly string[] {
    // Thousands of files lie in a few folders. An escaped slash, or one behind the path, says nothing of those.
    const folder = /%2f|[?#]/i.test(documentUri) ? documentUri : documentUri.slice(0, documentUri.lastIndexOf('/') + 1);
    const known = this.above.get(folder);
    if (known) return known;
    const folders = this.findAbove(uriOf(documentUri));
    if (folder) this.above.set(folder, folders);
    return folders;
  }

  private findAbove(document: URI): string[] {
    if (document.scheme === 'untitled') return [];
    const roots = this.rootsOf(document);
    const folders: string[] = [];
    for (let folder = Utils.dirname(document); ; folder = Utils.dirname(folder)) {
      if (!roots.some((root) => root.path === folder.path || isWithin(folder, root))) return folders;
      folders.push(folder.toString());
      if (folder.path === Utils.dirname(folder).path) return folders;
    }
  }

  private rootsOf(document: URI): readonly URI[] {
    const around = this.folders.filter((folder) => isWithin(document, folder));
    return around.length ? around : [Utils.dirname(document)];
  }

  private askOnce<T>(question: string, answers: Map<string, T>, uri: string, ask: () => Promise<T>): void {
    if (this.asked.has(question)) return;
    this.asked.add(question);
    ask().then(
      (answer) => {
        answers.set(uri, answer);
        this.onAnswer();
      },
      () => undefined,
    );
  }
}

function isSame(a: URI, b: URI): boolean {
  const path = (uri: URI) => uri.path.replace(/\/$/, '');
  return a.scheme === b.scheme && a.authority === b.authority && path(a) === path(b);
}

function isWithin(uri: URI, folder: URI): boolean {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
}
