import { Temporal } from 'temporal-polyfill';
import type { Connection, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import product from '../../package.json' with { type: 'json' };
import type { Engagement } from '../engagement/model.ts';
import { localeOf } from '../l10n/locales.ts';
import { say, speak } from '../l10n/say.ts';
import type { FolderEntry } from '../language/completion/paths.ts';
import type { SchemaPeer } from '../language/options.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import { Snapshot } from '../language/snapshot.ts';
import { isConfigName } from '../lint/config/name.ts';
import type { LintSettings } from '../lint/settings.ts';
import { factsOf } from '../pitfalls/portfolio/facts.ts';
import { featuresOf, NO_FEATURES } from './clientFeatures.ts';
import type { Asked } from './closedFiles.ts';
import { Configurations } from './configurations.ts';
import { Desk } from './desk.ts';
import { registerDialogues } from './dialogues.ts';
import { registerExports } from './exports.ts';
import { registerExtras } from './extras.ts';
import { FACT_FEATURES, FactsInText } from './facts.ts';
import { FEATURES, type OpenDocuments, registerFeatures } from './features.ts';
import { Findings } from './findings.ts';
import type { ServerHost } from './host.ts';
import { NAVIGATION, registerNavigation } from './navigation.ts';
import { registerPages } from './pages.ts';
import { PortfolioIndex } from './portfolioIndex.ts';
import type {
  CheckAllResult,
  FileParams,
  InitializationOptions,
  ListFolderParams,
  SchemaPeerParams,
} from './protocol.ts';
import { CHECK_ALL, FILE_EXISTS, LIST_ENGAGEMENTS, LIST_FOLDER, READ_TEXT, SCHEMA_PEER } from './protocol.ts';
import { canonicalUri } from './uris.ts';
import { Validator } from './validator.ts';
import { hearOfFiles, watchFiles } from './watchedFiles.ts';
import { WorkspaceFiles } from './workspaceFiles.ts';

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
      onRead: (uri, text, engagement) => desk.read(uri, text, engagement),
    },
    // Whoever hears of files that have changed tells of that as well.
    () => revalidateAll({ texts: false }),
  );

  /** An open document, whatever way its URI is written. */
  function documentOf(uri: string): TextDocument | undefined {
    return documents.get(uri) ?? documents.all().find((one) => canonicalUri(one.uri) === uri);
  }

  const today = () => fixedToday ?? host.today();
  const snapshotFrom = (
    document: ConstructorParameters<typeof Snapshot>[0],
    { asked, engagement }: { readonly asked?: Asked; readonly engagement?: Engagement } = {},
  ): Snapshot => {
    const { uri } = document;
    const settings: LintSettings = {
      today: today(),
      configuration: configurations.of(uri)?.configuration,
      fileExists: (path) => {
        const exists = files.exists(uri, path);
        asked?.set(path, exists);
        return exists;
      },
      path: canonicalUri(uri),
      get portfolio() {
        return index.portfolio;
      },
    };
    const isConfig = isConfigName(uri);
    return new Snapshot(
      document,
      settings,
      isConfig ? { config: configurations.read(uri) } : { excluded: !configurations.includes(uri), engagement },
    );
  };

  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  const snapshotOf = (uri: string): Snapshot | undefined => {
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = snapshots.get(uri);
    if (known?.version === document.version && known.today.equals(today())) return known;
    const { version, languageId } = document;
    const snapshot = snapshotFrom({ uri, version, languageId, text: document.getText() });
    snapshots.set(uri, snapshot);
    tellOthers(snapshot);
    return snapshot;
  };
  const openSnapshot = (uri: string) => snapshotOf(documentOf(uri)?.uri ?? uri);
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

  const closedSnapshot = async (uri: string) => {
    const text = await files.textOf(uri);
    return text === undefined ? undefined : snapshotFrom({ uri, version: 0, languageId: 'outsource', text });
  };
  const findings = new Findings(connection, {
    snapshotOf: openSnapshot,
    closedFindings: (uri) => desk.closedFindings(uri),
    peerOf,
    engagements: () => desk.shown(),
    canonicalUri,
  });
  const desk: Desk = new Desk(connection, {
    files,
    configurations,
    index,
    today,
    openSnapshot,
    closedSnapshot: (uri, text, asked, engagement) =>
      snapshotFrom({ uri, version: 0, languageId: 'outsource', text }, { asked, engagement }),
    peerOf,
    onAsked: () => scanIn(0),
  });

  /** What was known no longer holds: files, folders or the day have changed. */
  const revalidateAll = (what?: { readonly texts: boolean }) => {
    snapshots.clear();
    configurations.forget();
    index.forget();
    for (const document of documents.all()) validator.schedule(document.uri);
    facts.refresh();
    desk.renew(what);
    findings.renewAll();
  };

  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    speakAs(params.locale, options, host);
    features = featuresOf(params, options);
    facts.introduce(params.capabilities);
    desk.introduce(params.capabilities);
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
    if (watchesFiles) await watchFiles(connection);
    if (files.hasFolders) scanIn(SCAN_DELAY);
    await facts.start();
    if (!watchesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(async () => {
      files.setFolders((await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? []);
      revalidateAll();
      scan();
    });
  });

  let firstScan: ReturnType<typeof setTimeout> | 'begun' | undefined;
  /** The first search of the workspace, sooner if somebody waits for it. */
  const scanIn = (delay: number) => {
    if (firstScan === 'begun' || !files.hasFolders) return;
    clearTimeout(firstScan);
    firstScan = setTimeout(() => {
      firstScan = 'begun';
      scan();
    }, delay);
  };

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

  connection.onRequest(CHECK_ALL, async (): Promise<CheckAllResult> => {
    files.forget();
    if (files.hasFolders) await index.scan();
    revalidateAll();
    return desk.checkAll();
  });

  hearOfFiles(connection, { files, index, scan, lookAgain });

  documents.onDidOpen(({ document }) => host.prepareFor?.(document.getText().length));
  documents.onDidChangeContent(({ document }) => {
    if (isConfigName(document.uri)) revalidateAll();
    else validator.schedule(document.uri);
    desk.typed();
  });
  // A document that an engagement points to may have been written meanwhile.
  documents.onDidSave(lookAgain);
  documents.onDidClose(({ document }) => {
    // What it held without being saved no longer counts.
    if (isConfigName(document.uri)) lookAgain();
    else if (files.isEngagement(document.uri)) void index.reread([canonicalUri(document.uri)]);
    snapshots.delete(document.uri);
    validator.cancel(document.uri);
    desk.renew();
    findings.close(document.uri);
  });
  connection.onDidChangeConfiguration(() => {
    facts.forgetPreferences();
    desk.forgetSettings();
    findings.renewAll();
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
  registerExtras(connection, snapshotOf, anySnapshot);
  registerPages(connection, { snapshotOf, today, engagements: (onChanged) => desk.follow(onChanged) });
  registerExports(connection, {
    // Without a folder there are the open documents.
    uris: async () => (files.hasFolders ? index.uris() : documents.all().map(({ uri }) => uri)),
    snapshotOf: anySnapshot,
  });
  registerDialogues(connection, {
    snapshotOf,
    features: () => features,
    isTaken: (id) => index.all().some((engagement) => engagement.id?.name === id),
  });

  documents.listen(connection);
  connection.listen();
}

/** From now on texts are in the editor's language, if it is one of ours: those that it hands over, or the host's own. */
function speakAs(locale: string | undefined, { texts }: InitializationOptions, host: ServerHost): void {
  const language = localeOf(locale ?? '');
  if (language !== undefined && language !== 'en') speak(texts ?? host.textsIn?.(language), language);
}
