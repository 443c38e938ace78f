import { Temporal } from 'temporal-polyfill';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  InsertTextMode,
  TextDocumentSyncKind,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import product from '../../package.json' with { type: 'json' };
import { localeOf } from '../l10n/locales.ts';
import { say, speak } from '../l10n/say.ts';
import type { FolderEntry } from '../language/completion/paths.ts';
import type { ClientFeatures, SchemaPeer } from '../language/options.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import { Snapshot } from '../language/snapshot.ts';
import { isConfigName } from '../lint/config/name.ts';
import type { LintSettings } from '../lint/settings.ts';
import { factsOf } from '../pitfalls/portfolio/facts.ts';
import { Configurations } from './configurations.ts';
import { registerExtras } from './extras.ts';
import { FACT_FEATURES, FactsInText } from './facts.ts';
import { FEATURES, type OpenDocuments, registerFeatures } from './features.ts';
import { Findings } from './findings.ts';
import type { ServerHost } from './host.ts';
import { NAVIGATION, registerNavigation } from './navigation.ts';
import { NewFolders } from './newFolders.ts';
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
  indentedCompletion: false,
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
      openText: (uri) => documentOf(uri)?.getText(),
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

  /** An open document, whatever way its URI is written. */
  function documentOf(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? documents.all().find((one) => canonicalUri(one.uri) === uri);
  }

  const snapshotFrom = (document: ConstructorParameters<typeof Snapshot>[0]): Snapshot => {
    const { uri } = document;
    const settings: LintSettings = {
      today: fixedToday ?? host.today(),
      configuration: configurations.of(uri)?.configuration,
      fileExists: (path) => files.exists(uri, path),
      path: canonicalUri(uri),
      get portfolio() {
        return index.portfolio;
      },
    };
    const isConfig = isConfigName(uri);
    return new Snapshot(
      document,
      settings,
      isConfig ? { config: configurations.read(uri) } : { excluded: !configurations.includes(uri) },
    );
  };

  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = snapshots.get(uri);
    const today = fixedToday ?? host.today();
    if (known?.version === document.version && known.today.equals(today)) return known;
    const { version, languageId } = document;
    const snapshot = snapshotFrom({ uri, version, languageId, text: document.getText() });
    snapshots.set(uri, snapshot);
    tellOthers(snapshot);
    return snapshot;
  };
  /** What this version says of the engagement may matter to the other open ones. */
  const tellOthers = ({ uri, engagement, lines }: Snapshot) => {
    if (!files.isEngagement(uri)) return;
    if (!index.update(factsOf(engagement, canonicalUri(uri), lines))) return;
    for (const { uri: other } of documents.all()) {
      if (other === uri) continue;
      snapshots.delete(other);
      validator.schedule(other);
    }
    findings.renewOthers();
  };
  const peerOf = (snapshot: Snapshot): SchemaPeer => (peerLanguages.has(snapshot.languageId) ? 'active' : 'none');

  const facts = new FactsInText(connection, documents, { snapshotOf, features: () => features });
  const validator = new Validator(
    (uri) => {
      const snapshot = snapshotOf(uri);
      if (snapshot) findings.tell(snapshot);
    },
    (uri, error) => connection.console.error(say`${uri} could not be checked: ${String(error)}`),
  );

  const openSnapshot = (uri: string) => snapshotOf(documentOf(uri)?.uri ?? uri);
  const closedSnapshot = async (uri: string) => {
    const text = await files.textOf(uri);
    return text === undefined ? undefined : snapshotFrom({ uri, version: 0, languageId: 'outsource', text });
  };
  const findings = new Findings(connection, {
    snapshotOf: openSnapshot,
    closedSnapshot,
    peerOf,
    engagements: async () => (files.hasFolders ? index.uris() : []),
    canonicalUri,
  });

  /** What was known no longer holds: files, folders or the day have changed. */
  const revalidateAll = () => {
    snapshots.clear();
    configurations.forget();
    index.forget();
    for (const document of documents.all()) validator.schedule(document.uri);
    facts.refresh();
    findings.renewAll();
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    speakAs(params.locale, options, host);
    features = featuresOf(params, options);
    facts.introduce(params.capabilities);
    watchesFolders = params.capabilities.workspace?.workspaceFolders === true;
    watchesFiles = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    peerLanguages = new Set(options.schemaPeerFor);
    fixedToday = options.today === undefined ? undefined : Temporal.PlainDate.from(options.today);
    // An editor that knows no workspace folders has a root at most.
    const folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []);
    files.setFolders(folders.map(({ uri }) => uri));
    return {
      serverInfo: { name: product.name, version: product.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...FEATURES,
        ...NAVIGATION,
        ...FACT_FEATURES,
        ...findings.introduce(params.capabilities),
        // An editor with commands of its own registers this one itself; two would clash.
        ...(features.commands ? {} : { executeCommandProvider: { commands: [EXPLAIN_COMMAND] } }),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (watchesFiles) {
      // Of a folder that comes or goes editors may tell the folder alone.
      const watchers = [
        { globPattern: '**/*.{yaml,yml}', kind: WatchKind.Change },
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (files.hasFolders) setTimeout(scan, SCAN_DELAY);
    await facts.start();
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
      .catch((error: Error) => connection.console.log(say`Other engagements stay unknown: ${error.message}`));

  /** Files have come, gone or changed. */
  const lookAgain = () => {
    files.forget();
    revalidateAll();
  };

  const newFolders = new NewFolders(
    (uri) => files.isFilledFolder(uri),
    () => {
      files.forget();
      scan();
    },
  );

  documents.onDidOpen(({ document }) => host.prepareFor?.(document.getText().length));
  documents.onDidChangeContent(({ document }) => {
    if (isConfigName(document.uri)) revalidateAll();
    else validator.schedule(document.uri);
  });
  // A document that an engagement points to may have been written meanwhile.
  documents.onDidSave(lookAgain);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const events = changes.map(({ uri, type }) => ({ uri: canonicalUri(uri), isNew: type === FileChangeType.Created }));
    const others = events.filter(({ uri, isNew }) => isNew && files.isSearched(uri) && !isYaml(uri));
    newFolders.add(others.map(({ uri }) => uri));
    const engagements = events.flatMap(({ uri, isNew }) => {
      if (files.isEngagement(uri)) return [uri];
      return isNew ? [] : index.inFolder(uri);
    });
    if (!engagements.length && !events.some(({ uri }) => isYaml(uri))) return;
    void index.reread(engagements).then(lookAgain, lookAgain);
  });
  documents.onDidClose(({ document }) => {
    // What it held without being saved no longer counts.
    if (isConfigName(document.uri)) lookAgain();
    else if (files.isEngagement(document.uri)) void index.reread([canonicalUri(document.uri)]);
    snapshots.delete(document.uri);
    validator.cancel(document.uri);
    findings.close(document.uri);
  });

  connection.onNotification(SCHEMA_PEER, ({ languages }: SchemaPeerParams) => {
    peerLanguages = new Set(languages);
    revalidateAll();
  });

  // What is due tomorrow is overdue the day after, though nobody has typed.
  connection.onExit(host.onNewDay(() => revalidateAll()));

  const open: OpenDocuments = {
    snapshotOf,
    peerOf,
    features: () => features,
    listFolder: (uri, path) => files.listFolder(uri, path),
  };
  registerFeatures(connection, open);
  registerNavigation(connection, open, {
    engagements: async () => {
      if (files.hasFolders) await index.whenScanned;
      return index.all();
    },
    resolve: (uri, path) => files.resolve(uri, path),
    exists: (uri, path) => files.exists(uri, path),
  });
  const anySnapshot = async (uri: string) => openSnapshot(uri) ?? (await closedSnapshot(uri));
  registerExtras(connection, snapshotOf, anySnapshot, () => features);

  documents.listen(connection);
  connection.listen();
}

function isYaml(uri: string): boolean {
  return /\.ya?ml$/.test(uri);
}

/** A URI in the one spelling by which files are told apart. */
function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** From now on texts are in the editor's language, if it is one of ours: those that it hands over, or the host's own. */
function speakAs(locale: string | undefined, { texts }: InitializationOptions, host: ServerHost): void {
  const language = localeOf(locale ?? '');
  if (language !== undefined && language !== 'en') speak(texts ?? host.textsIn?.(language), language);
}

/** What an editor can do, by its own words. */
function featuresOf(params: InitializeParams, options: InitializationOptions): ClientFeatures {
  const { workspace, textDocument } = params.capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    indentedCompletion: textDocument?.completion?.insertTextMode === InsertTextMode.adjustIndentation,
    commands: options.commands === true,
  };
}
