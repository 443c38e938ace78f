import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileParams } from '../server/protocol.ts';
import { REPORT } from '../server/protocol.ts';
import { showPage } from './showPage.ts';

/** How soon a report follows its text, in milliseconds: a page that moved at every keystroke would disturb. */
const PACE = 500;

const NOTHING = 'There is no report: the file is gone, holds no engagement, or the configuration leaves it out.\n';

/** The reports of engagements as read-only documents, which follow the text of the engagement while it changes. */
export class ReportPages implements TextDocumentContentProvider, Disposable {
  static readonly scheme = 'outsource-report';
  private readonly whenReady: Promise<BaseLanguageClient>;
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  /** The reports that somebody reads, by their URI. */
  private readonly shown = new Map<string, Uri>();
  private readonly listener = workspace.onDidChangeTextDocument(({ document }) => this.follow(document));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(whenReady: Promise<BaseLanguageClient>) {
    this.whenReady = whenReady;
  }

  /** @param source the engagement file */
  static uri(source: Uri): Uri {
    const name = source.path.replace(/^.*\//, '').replace(/\.outsource\.ya?ml$/, '');
    return Uri.from({ scheme: ReportPages.scheme, path: `/Report of ${name}.md`, query: source.toString() });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    this.shown.set(uri.toString(), uri);
    try {
      // The server reports on what is open.
      const source = await workspace.openTextDocument(Uri.parse(uri.query, true));
      const params: FileParams = { uri: source.uri.toString() };
      const client = await this.whenReady;
      return (await client.sendRequest<string | null>(REPORT, params)) ?? NOTHING;
    } catch {
      return NOTHING;
    }
  }

  /** What one file says may matter to the report of another, and so does the configuration. */
  private follow({ uri, languageId }: TextDocument): void {
    if (uri.scheme === ReportPages.scheme || !/^(outsource|yaml)/.test(languageId) || !this.shown.size) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.renew();
    }, PACE);
  }

  private renew(): void {
    const alive = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const [key, uri] of this.shown) {
      if (alive.has(key)) this.changed.fire(uri);
      else {
        // The editor lets go of documents that only a preview shows. A preview that is still there asks for it anew.
        this.shown.delete(key);
        void commands.executeCommand('markdown.preview.refresh').then(undefined, () => undefined);
      }
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listener.dispose();
    this.changed.dispose();
  }
}

/**
 * Opens the report of an engagement as a page.
 * @param file the engagement's URI, as text or not; the file in front if left out
 * @throws Error where no file is in front
 */
export async function openReport(file: unknown): Promise<void> {
  const given = typeof file === 'string' ? Uri.parse(file, true) : file;
  const source = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
  if (!source) throw new Error('Open an engagement file first.');
  await showPage(ReportPages.uri(source));
}
