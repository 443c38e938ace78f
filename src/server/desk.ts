import type { ClientCapabilities, Connection, Diagnostic } from 'vscode-languageserver';
import type { Engagement } from '../engagement/model.ts';
import { diagnostics } from '../language/diagnostics.ts';
import { documentStatus } from '../language/documentStatus.ts';
import type { SchemaPeer } from '../language/options.ts';
import type { Snapshot } from '../language/snapshot.ts';
import { lintAcross } from '../lint/across.ts';
import type { Configuration, LintSettings } from '../lint/settings.ts';
import { type EngagementOverview, engagementOverview } from '../report/overview.ts';
import { type Asked, ClosedFiles, type Judged } from './closedFiles.ts';
import type { Configurations } from './configurations.ts';
import { LeftOut } from './leftOut.ts';
import { Overviews } from './overviews.ts';
import type { PortfolioIndex } from './portfolioIndex.ts';
import type { CheckAllResult, DocumentStatusResult, FileParams } from './protocol.ts';
import { DOCUMENT_STATUS } from './protocol.ts';
import { canonicalUri } from './uris.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** The section of the editor's settings. */
const SECTION = 'outsource';

/** What a desk is made of. */
export interface DeskParts {
  readonly files: WorkspaceFiles;
  readonly configurations: Configurations;
  readonly index: PortfolioIndex;
  today(): LintSettings['today'];
  /** The snapshot of an open document, by its URI in any spelling; undefined for any other. */
  openSnapshot(uri: string): Snapshot | undefined;
  /** A snapshot of a file that isn't open, which notes what rules ask for. */
  closedSnapshot(uri: string, text: string, asked: Asked, engagement?: Engagement): Snapshot;
  peerOf(snapshot: Snapshot): SchemaPeer;
  /** Somebody waits for all engagements to be known. */
  onAsked(): void;
}

/** All engagements of the workspace as they lie on the desk, open or not: what was found in each, and what is due. */
export class Desk {
  private readonly connection: Connection;
  private readonly parts: DeskParts;
  private readonly leftOut = new LeftOut();
  private readonly closed: ClosedFiles;
  private readonly overviews: Overviews;
  private readonly ofSnapshots = new WeakMap<Snapshot, EngagementOverview>();
  private readonly configurationKeys = new WeakMap<object, string>();

  constructor(connection: Connection, parts: DeskParts) {
    this.connection = connection;
    this.parts = parts;
    const { files, index } = parts;
    this.closed = new ClosedFiles({
      textOf: (uri) => files.textOf(uri),
      snapshotOf: (uri, text, asked) => parts.closedSnapshot(uri, text, asked),
      judge: (snapshot) => this.judge(snapshot),
      surroundings: (uri) => this.surroundings(uri),
      exists: (uri, path) => files.exists(uri, path),
      across: (uri, stage) => {
        const { portfolio } = index;
        const facts = index.of(uri);
        if (!portfolio) return undefined;
        const found = facts ? lintAcross(facts, portfolio, stage, this.configurationOf(uri)) : [];
        return found.length ? JSON.stringify(found.map(({ severity, problem }) => [severity, problem])) : '';
      },
    });
    this.overviews = new Overviews(connection, {
      uris: () => {
        parts.onAsked();
        return this.shown();
      },
      shown: (uris) => this.leftOut.shown(uris, files.roots),
      overviewOf: async (uri) => {
        const open = parts.openSnapshot(uri);
        return open ? this.overviewOf(open) : (await this.closed.judge(uri))?.overview;
      },
    });
    connection.onRequest(DOCUMENT_STATUS, ({ uri }: FileParams): DocumentStatusResult => {
      const snapshot = parts.openSnapshot(uri);
      const holding = { resolved: parts.configurations.of(uri), configUri: parts.configurations.placeOf(uri) };
      return (snapshot && documentStatus(snapshot, holding)) ?? null;
    });
  }

  /** What the editor can do, by its own words. */
  introduce({ workspace }: ClientCapabilities): void {
    if (!workspace?.configuration) return;
    this.leftOut.askBy((scopeUri) => this.connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
  }

  /** The engagements that somebody wants to see, as URIs, once all are known; none where there is no workspace. */
  async shown(): Promise<readonly string[]> {
    const { files, index } = this.parts;
    return files.hasFolders ? this.leftOut.shown(await index.uris(), files.roots) : [];
  }

  /** What was found in a file that isn't open. */
  async closedFindings(uri: string): Promise<readonly Diagnostic[]> {
    return (await this.closed.judge(uri))?.diagnostics ?? [];
  }

  /** What there is to say of all engagements; `onChanged` is called from then on when that has changed. */
  async follow(onChanged: () => void): Promise<readonly EngagementOverview[]> {
    return [...(await this.overviews.follow(onChanged)).values()];
  }

  /** Judges all engagements that haven't been since something has changed. */
  async checkAll(): Promise<CheckAllResult> {
    return { engagements: (await this.overviews.all()).size };
  }

  /** A file was read for the first time. Where somebody waits for it, it is judged before the others are known. */
  read(uri: string, text: string, engagement: Engagement): void {
    if (!this.overviews.isAwaited || this.parts.openSnapshot(uri)) return;
    const asked: Asked = new Map();
    const { overview } = this.closed.judgeNow(this.parts.closedSnapshot(uri, text, asked, engagement), asked);
    if (overview) this.overviews.early(overview);
  }

  /** Somebody types in a document. */
  typed(): void {
    this.overviews.typed();
  }

  /**
   * What was known no longer holds: files, folders, the configuration or the day have changed.
   * @param texts whether texts of files may have changed, too
   */
  renew({ texts }: { readonly texts: boolean } = { texts: true }): void {
    this.closed.renew({ texts });
    this.overviews.renew();
  }

  /** The settings of the editor may be others now. */
  forgetSettings(): void {
    this.leftOut.forget();
    this.overviews.renew();
  }

  private judge(snapshot: Snapshot): Judged {
    return { diagnostics: diagnostics(snapshot, this.parts.peerOf(snapshot)), overview: this.overviewOf(snapshot) };
  }

  private overviewOf(snapshot: Snapshot): EngagementOverview | undefined {
    const { uri, context, findings, lines } = snapshot;
    if (snapshot.excluded) return undefined;
    let overview = this.ofSnapshots.get(snapshot);
    if (!overview) {
      overview = engagementOverview(canonicalUri(uri), context, findings, lines);
      this.ofSnapshots.set(snapshot, overview);
    }
    return overview;
  }

  private configurationOf(uri: string): Configuration | undefined {
    return this.parts.configurations.of(uri)?.configuration;
  }

  /** Many files have one configuration: it is written out once. */
  private surroundings(uri: string): string {
    const { configurations, today } = this.parts;
    const configuration = this.configurationOf(uri);
    let key = configuration ? this.configurationKeys.get(configuration) : '';
    if (configuration && key === undefined) {
      key = JSON.stringify(configuration);
      this.configurationKeys.set(configuration, key);
    }
    return `${today()} ${configurations.includes(uri)} ${key}`;
  }
}
