import { Temporal } from 'temporal-polyfill';
import type {
  CodeAction,
  CompletionItem,
  Connection,
  Hover,
  InitializeParams,
  InitializeResult,
} from 'vscode-languageserver';
import { TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import product from '../../package.json' with { type: 'json' };
import { CODE_ACTION_KINDS, codeActions } from '../language/codeActions.ts';
import { COMPLETION_TRIGGERS, completion } from '../language/completion.ts';
import { diagnostics } from '../language/diagnostics.ts';
import { hover } from '../language/hover.ts';
import type { ClientFeatures, SchemaPeer } from '../language/options.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import { Snapshot } from '../language/snapshot.ts';
import { DocumentFiles } from './documentFiles.ts';
import { registerExtras } from './extras.ts';
import type { ServerHost } from './host.ts';
import type { FileExistsParams, InitializationOptions, SchemaPeerParams } from './protocol.ts';
import { FILE_EXISTS, SCHEMA_PEER } from './protocol.ts';
import { Validator } from './validator.ts';

/** What is assumed of an editor until it has introduced itself. */
const NO_FEATURES: ClientFeatures = {
  snippetEdits: false,
  documentChanges: false,
  snippetCompletion: false,
  commands: false,
};

/** Serves one editor over one connection, until it closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const snapshots = new Map<string, Snapshot>();
  let features = NO_FEATURES;
  let watchesFolders = false;
  let peerLanguages: ReadonlySet<string> = new Set();
  let fixedToday: Temporal.PlainDate | undefined;

  const askEditor = (uri: string) => connection.sendRequest<boolean>(FILE_EXISTS, { uri } satisfies FileExistsParams);
  const files = new DocumentFiles(host, askEditor, (uri) => {
    snapshots.delete(uri);
    validator.schedule(uri);
  });

  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = snapshots.get(uri);
    if (known?.version === document.version) return known;
    const snapshot = new Snapshot(
      { uri, version: document.version, languageId: document.languageId, text: document.getText() },
      { today: fixedToday ?? host.today(), fileExists: (path) => files.exists(uri, path) },
    );
    snapshots.set(uri, snapshot);
    return snapshot;
  };
  const peerOf = (snapshot: Snapshot): SchemaPeer => (peerLanguages.has(snapshot.languageId) ? 'active' : 'none');

  const validator = new Validator(
    (uri) => {
      const snapshot = snapshotOf(uri);
      if (!snapshot) return;
      const { version } = snapshot;
      connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(snapshot, peerOf(snapshot)) });
    },
    (uri, error) => connection.console.error(`${uri} could not be checked: ${String(error)}`),
  );

  /** What was known no longer holds: files or folders have changed. */
  const revalidateAll = () => {
    snapshots.clear();
    for (const document of documents.all()) validator.schedule(document.uri);
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    features = featuresOf(params, options);
    watchesFolders = params.capabilities.workspace?.workspaceFolders === true;
    peerLanguages = new Set(options.schemaPeerFor);
    fixedToday = options.today === undefined ? undefined : Temporal.PlainDate.from(options.today);
    files.setFolders(params.workspaceFolders?.map(({ uri }) => uri) ?? []);
    return {
      serverInfo: { name: product.name, version: product.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
        completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
        // An editor with commands of its own registers this one itself; two would clash.
        ...(features.commands ? {} : { executeCommandProvider: { commands: [EXPLAIN_COMMAND] } }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (!watchesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      files.setFolders((await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? []);
      revalidateAll();
    });
  });

  documents.onDidChangeContent(({ document }) => validator.schedule(document.uri));
  documents.onDidSave(() => {
    // A document that an engagement points to may have been written meanwhile.
    files.forget();
    revalidateAll();
  });
  documents.onDidClose(({ document }) => {
    snapshots.delete(document.uri);
    validator.cancel(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onNotification(SCHEMA_PEER, ({ languages }: SchemaPeerParams) => {
    peerLanguages = new Set(languages);
    for (const document of documents.all()) validator.schedule(document.uri);
  });

  connection.onHover(({ textDocument, position }): Hover | null => {
    const snapshot = snapshotOf(textDocument.uri);
    return (snapshot && hover(snapshot, position, features, peerOf(snapshot))) ?? null;
  });

  connection.onCodeAction(({ textDocument, range, context }): CodeAction[] => {
    const snapshot = snapshotOf(textDocument.uri);
    return snapshot ? codeActions(snapshot, { range, only: context.only }, features, peerOf(snapshot)) : [];
  });

  connection.onCompletion(({ textDocument, position }): CompletionItem[] => {
    const snapshot = snapshotOf(textDocument.uri);
    return snapshot ? completion(snapshot, position, features, peerOf(snapshot)) : [];
  });

  registerExtras(connection, snapshotOf, () => features);

  documents.listen(connection);
  connection.listen();
}

/** What an editor can do, by its own words. */
function featuresOf(params: InitializeParams, options: InitializationOptions): ClientFeatures {
  const { workspace, textDocument } = params.capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    commands: options.commands === true,
  };
}
