import { URI, Utils } from 'vscode-uri';
import type { ServerHost } from './host.ts';

/** Asks the editor whether a file stands at a URI. */
export type AskEditor = (uri: string) => Promise<boolean>;

/**
 * Looks for the files that engagements point to. A path is looked at only where it stays inside a workspace folder (or,
 * without one, inside the engagement's own folder). Where the host can't look itself the editor is asked, and
 * `onAnswer` is called once it has answered.
 */
export class DocumentFiles {
  private readonly host: ServerHost;
  private readonly ask: AskEditor;
  private readonly onAnswer: (documentUri: string) => void;
  private readonly answers = new Map<string, boolean>();
  private readonly asked = new Set<string>();
  private folders: readonly string[] = [];

  constructor(host: ServerHost, ask: AskEditor, onAnswer: (documentUri: string) => void) {
    this.host = host;
    this.ask = ask;
    this.onAnswer = onAnswer;
  }

  /** The workspace folders, as URIs. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
  }

  /** Files may have come or gone. */
  forget(): void {
    this.answers.clear();
    this.asked.clear();
  }

  /** Whether a file stands at a path relative to a document; undefined where nobody can tell (yet). */
  exists(documentUri: string, path: string): boolean | undefined {
    const uri = this.inside(documentUri, path);
    if (uri === undefined) return undefined;
    const known = this.host.fileExists(uri) ?? this.answers.get(uri);
    if (known === undefined && !this.asked.has(uri)) {
      this.asked.add(uri);
      this.ask(uri).then(
        (exists) => {
          this.answers.set(uri, exists);
          this.onAnswer(documentUri);
        },
        () => undefined,
      );
    }
    return known;
  }

  private inside(documentUri: string, path: string): string | undefined {
    const document = URI.parse(documentUri);
    // An unsaved document has no folder that a path could be relative to.
    if (document.scheme === 'untitled') return undefined;
    const target = Utils.resolvePath(Utils.dirname(document), path);
    const folders = this.folders.map((folder) => URI.parse(folder)).filter((folder) => isWithin(document, folder));
    const roots = folders.length ? folders : [Utils.dirname(document)];
    return roots.some((root) => isWithin(target, root)) ? target.toString() : undefined;
  }
}

function isWithin(uri: URI, folder: URI): boolean {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
}
