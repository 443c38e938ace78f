import type {
  ClientCapabilities,
  CodeLens,
  Connection,
  InlayHint,
  ServerCapabilities,
  TextDocuments,
} from 'vscode-languageserver';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeLens } from '../language/codeLens.ts';
import { inlayHints } from '../language/inlayHints.ts';
import type { OpenDocuments } from './features.ts';
import { PreferencesOf } from './preferences.ts';
import { Rest } from './rest.ts';

/** The section of the editor's settings. */
const SECTION = 'outsource';

/** What this part of the server answers, as it is declared. */
export const FACT_FEATURES: ServerCapabilities = {
  codeLensProvider: {},
  inlayHintProvider: true,
};

/** Shows computed facts: the row above `engagement`, when a document rests, and hints behind values; unless turned off. */
export class FactsInText {
  private readonly connection: Connection;
  private readonly preferences = new PreferencesOf();
  private readonly rest = new Rest();
  private capabilities: ClientCapabilities['workspace'];

  constructor(
    connection: Connection,
    documents: TextDocuments<TextDocument>,
    { snapshotOf, features }: Pick<OpenDocuments, 'snapshotOf' | 'features'>,
  ) {
    this.connection = connection;
    documents.onDidChangeContent(({ document }) => this.rest.changed(document.uri));
    documents.onDidSave(({ document }) => this.rest.settle(document.uri));
    documents.onDidClose(({ document }) => {
      this.rest.forget(document.uri);
      this.preferences.forget(document.uri);
    });

    connection.onCodeLens(async ({ textDocument: { uri } }, token): Promise<CodeLens[]> => {
      await this.rest.whenResting(uri);
      if (token.isCancellationRequested || !(await this.preferences.of(uri)).codeLens) return [];
      const snapshot = snapshotOf(uri);
      return snapshot ? codeLens(snapshot, features()) : [];
    });

    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }): Promise<InlayHint[]> => {
      if (!(await this.preferences.of(uri)).inlayHints) return [];
      const snapshot = snapshotOf(uri);
      return snapshot ? inlayHints(snapshot, range) : [];
    });
  }

  /** The settings of the editor may be others now. */
  forgetPreferences(): void {
    this.preferences.forget();
    this.refresh();
  }

  /** What the editor can do, by its own words. */
  introduce({ workspace }: ClientCapabilities): void {
    this.capabilities = workspace;
    if (!workspace?.configuration) return;
    this.preferences.askBy((scopeUri) => this.connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
  }

  /** Asks to hear of settings that change. */
  async start(): Promise<void> {
    if (!this.capabilities?.didChangeConfiguration?.dynamicRegistration) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  /** Asks the editor to show anew what no change of the text has brought. */
  refresh(): void {
    // An editor that closes meanwhile owes no answer.
    const ignore = () => undefined;
    if (this.capabilities?.codeLens?.refreshSupport) {
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(ignore);
    }
    if (this.capabilities?.inlayHint?.refreshSupport) this.connection.languages.inlayHint.refresh().catch(ignore);
  }
}
