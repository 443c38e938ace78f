import { Temporal } from 'temporal-polyfill';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import product from '../../package.json' with { type: 'json' };
import { isEngagementName } from '../engagement/fileNames.ts';
import type { FolderEntry } from '../language/completion/paths.ts';
import { diagnostics } from '../language/diagnostics.ts';
import type { ClientFeatures, SchemaPeer } from '../language/options.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import { Snapshot } from '../language/snapshot.ts';
import { isConfigName } from '../lint/config/configuration.ts';
import { factsOf } from '../pitfalls/portfolio/facts.ts';
import { Configurations } from './configurations.ts';
import { registerExtras } from './extras.ts';
import { FEATURES, registerFeatures } from './features.ts';
import type { ServerHost } from './host.ts';
import { PortfolioIndex } from './portfolioIndex.ts';
import type { FileParams, InitializationOptions, ListFolderParams, SchemaPeerParams } from './protocol.ts';
import { FILE_EXISTS, LIST_ENGAGEMENTS, LIST_FOLDER, READ_TEXT, SCHEMA_PEER } from './protocol.ts';
import { Validator } from './validator.ts';
import { WorkspaceFiles } from './workspaceFiles.ts';

/** What is assumed of an editor until it has introduced itself. */
const NO_FEATURES: ClientFeatures = {
  snippetEdits: false,
  documentChanges: false,
  snippetCompletion: false,
  commands: false,
};

/** How long the other engagements wait for the first document to be judged, in milliseconds. */
const SCAN_DELAY = 200;

/** Serves one editor over one connection, until it closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new TextDocuments(TextDocument);
  const snapshots = new Map<string, Snapshot>();
  let features = NO_FEATURES;
  let watchesFolders = false;
  let watchesFiles = false;
  let peerLanguages: ReadonlySet<string> = new Set();
  let fixedToday: Temporal.PlainDate | undefined;

  const ask =
    <T>(request: string) =>
    (uri: string) =>
      connection.sendRequest<T>(request, { uri } satisfies FileParams);
  const files = new WorkspaceFiles(
    host,
    {
      exists: ask<boolean>(FILE_EXISTS),
      readText: ask<string | null>(READ_TEXT),
      listEngagements: () => connection.sendRequest<string[]>(LIST_ENGAGEMENTS),
      listFolder: (uri, most) =>
        connection.sendRequest<FolderEntry[]>(LIST_FOLDER, { uri, most } satisfies ListFolderParams),
      openText,
    },
    () => revalidateAll(),
  );
  const configurations = new Configurations(files);
  const index = new PortfolioIndex(
    {
      list: () => files.listEngagements(),
      readText: (uri) => files.textOf(uri),
      includes: (uri) => configurations.includes(uri),
    },
    () => revalidateAll(),
  );

  /** The text of an open document, whatever way its URI is written. */
  function openText(uri: string): string | undefined {
    const document = documents.get(uri) ?? documents.all().find((one) => pathOf(one.uri) === uri);
    return document?.getText();
  }

  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = snapshots.get(uri);
    if (known?.version === document.version) return known;
    const snapshot = new Snapshot(
      { uri, version: document.version, languageId: document.languageId, text: document.getText() },
      {
        today: fixedToday ?? host.today(),
        configuration: configurations.of(uri)?.configuration,
        fileExists: (path) => files.exists(uri, path),
        path: pathOf(uri),
        get portfolio() {
          return index.portfolio;
        },
      },
      isConfigName(uri) ? { config: configurations.read(uri) } : { excluded: !configurations.includes(uri) },
    );
    snapshots.set(uri, snapshot);
    tellOthers(snapshot);
    return snapshot;
  };
  /** What this version says of the engagement may matter to the other open ones. */
  const tellOthers = ({ uri, engagement, lines }: Snapshot) => {
    if (!files.hasFolders || !isEngagementName(uri)) return;
    if (!index.update(factsOf(engagement, pathOf(uri), lines))) return;
    for (const { uri: other } of documents.all()) {
      if (other === uri) continue;
      snapshots.delete(other);
      validator.schedule(other);
    }
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
    configurations.forget();
    index.forget();
    for (const document of documents.all()) validator.schedule(document.uri);
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    features = featuresOf(params, options);
    watchesFolders = params.capabilities.workspace?.workspaceFolders === true;
    watchesFiles = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    peerLanguages = new Set(options.schemaPeerFor);
    fixedToday = options.today === undefined ? undefined : Temporal.PlainDate.from(options.today);
    files.setFolders(params.workspaceFolders?.map(({ uri }) => uri) ?? []);
    return {
      serverInfo: { name: product.name, version: product.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...FEATURES,
        // An editor with commands of its own registers this one itself; two would clash.
        ...(features.commands ? {} : { executeCommandProvider: { commands: [EXPLAIN_COMMAND] } }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (watchesFiles) {
      const watchers = [{ globPattern: '**/*.{yaml,yml}' }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (files.hasFolders) setTimeout(scan, SCAN_DELAY);
    if (!watchesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      files.setFolders((await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? []);
      revalidateAll();
      scan();
    });
  });

  /** Without an answer from the editor the other engagements stay unknown. */
  const scan = () =>
    void index
      .scan()
      .catch((error: Error) => connection.console.log(`Other engagements stay unknown: ${error.message}`));

  /** Files have come, gone or changed. */
  const lookAgain = () => {
    files.forget();
    revalidateAll();
  };

  documents.onDidChangeContent(({ document }) => {
    if (isConfigName(document.uri)) revalidateAll();
    else validator.schedule(document.uri);
  });
  // A document that an engagement points to may have been written meanwhile.
  documents.onDidSave(lookAgain);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    lookAgain();
    void index.reread(changes.map(({ uri }) => pathOf(uri)).filter(isEngagementName));
  });
  documents.onDidClose(({ document }) => {
    // What it held without being saved no longer counts.
    if (isConfigName(document.uri)) lookAgain();
    else void index.reread([pathOf(document.uri)]);
    snapshots.delete(document.uri);
    validator.cancel(document.uri);
    connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onNotification(SCHEMA_PEER, ({ languages }: SchemaPeerParams) => {
    peerLanguages = new Set(languages);
    for (const document of documents.all()) validator.schedule(document.uri);
  });

  registerFeatures(connection, {
    snapshotOf,
    peerOf,
    features: () => features,
    listFolder: (uri, path) => files.listFolder(uri, path),
  });
  registerExtras(connection, snapshotOf, () => features);

  documents.listen(connection);
  connection.listen();
}

/** A URI in the one spelling by which files are told apart. */
function pathOf(uri: string): string {
  return URI.parse(uri).toString();
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
