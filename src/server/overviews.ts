import type { Connection } from 'vscode-languageserver';
import type { EngagementOverview } from '../report/overview.ts';
import { pause } from './pause.ts';
import type { OverviewChange, OverviewParams, OverviewResult } from './protocol.ts';
import { OVERVIEW, OVERVIEW_CHANGED } from './protocol.ts';
import { REST } from './rest.ts';

/** For how long files are looked at in one go, in milliseconds: about half a frame, so that no keystroke waits. */
const SLICE = 8;

/** How long after a change of files an editor is told, in milliseconds: a checkout counts as one. */
const PACE = 200;

/** How often it is told during the first search what was found, in milliseconds. */
const EARLY_PACE = 200;

/** What has to be known of the engagements of the workspace. */
export interface OverviewSource {
  /** Those that are shown, as URIs; settles once they are known. */
  uris(): Promise<readonly string[]>;
  /** Those of some engagements that are shown. */
  shown(uris: readonly string[]): Promise<readonly string[]>;
  /** What there is to say of one, open or not; undefined where there is nothing. */
  overviewOf(uri: string): Promise<EngagementOverview | undefined>;
}

/**
 * Answers an editor that asks for all engagements of the workspace, and tells it from then on which have changed: when
 * nobody has typed for a while, since rows that move at every keystroke would disturb.
 */
export class Overviews {
  private readonly connection: Connection;
  private readonly source: OverviewSource;
  /** What the editor knows; undefined until it asks. */
  private sent?: Map<string, EngagementOverview>;
  /** The first answer: only after it anything can be news. */
  private first?: Promise<unknown>;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly found: EngagementOverview[] = [];
  /** What an editor that wants it in parts was told of during the first search. */
  private told?: Map<string, EngagementOverview>;
  private flushing?: ReturnType<typeof setTimeout>;
  private run = 0;
  private onChanged: () => void = () => undefined;

  constructor(connection: Connection, source: OverviewSource) {
    this.connection = connection;
    this.source = source;
    connection.onRequest(OVERVIEW, (params: OverviewParams | null) => this.answer(params?.inParts === true));
  }

  private async answer(inParts: boolean): Promise<OverviewResult> {
    this.sent ??= new Map();
    const answer = this.all();
    const isFirst = !this.first;
    if (isFirst && inParts) this.told = new Map();
    this.first ??= answer;
    const all = await answer;
    // What changed since may be news to others than whoever asks now.
    if (!isFirst) this.tell(all);
    const told = new Set<string>();
    if (isFirst && this.told) {
      for (const [uri, overview] of all) if (isSame(this.told.get(uri), overview)) told.add(uri);
      this.told = undefined;
    }
    this.sent = new Map(all);
    return { engagements: [...all.values()].filter(({ uri }) => !told.has(uri)), told: [...told] };
  }

  /** Whether an editor has asked, and so waits for what the first search finds. */
  get isAwaited(): boolean {
    return this.sent !== undefined;
  }

  /** One was judged while the first search goes on: of thousands, some can be shown before all are known. */
  early(overview: EngagementOverview): void {
    if (!this.told) return;
    this.found.push(overview);
    this.flushing ??= setTimeout(() => void this.flush(), EARLY_PACE);
  }

  private async flush(): Promise<void> {
    this.flushing = undefined;
    const found = this.found.splice(0);
    const shown = new Set(await this.source.shown(found.map(({ uri }) => uri)));
    const changed = found.filter(({ uri }) => shown.has(uri) && !this.told?.has(uri));
    if (!changed.length || !this.told) return;
    for (const overview of changed) this.told.set(overview.uri, overview);
    void this.connection.sendNotification(OVERVIEW_CHANGED, { changed, gone: [] } satisfies OverviewChange);
  }

  /** What there is to say of each engagement now. */
  all(): Promise<Map<string, EngagementOverview>> {
    return this.collect(() => false);
  }

  /**
   * What there is to say of each engagement, as it was last told.
   * @param onChanged called from then on when that has changed, always the last one given
   */
  async follow(onChanged: () => void): Promise<ReadonlyMap<string, EngagementOverview>> {
    this.onChanged = onChanged;
    this.sent ??= await this.all();
    return this.sent;
  }

  /** Files, folders, the configuration or the day have changed. */
  renew(): void {
    this.schedule(PACE);
  }

  /** Somebody types. */
  typed(): void {
    this.schedule(REST);
  }

  private schedule(delay: number): void {
    if (!this.sent) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), delay);
  }

  private async look(): Promise<void> {
    this.run += 1;
    const { run } = this;
    try {
      await this.first;
      const all = await this.collect(() => run !== this.run);
      if (run !== this.run || !this.sent) return;
      this.tell(all);
    } catch (error) {
      this.connection.console.error(`The engagements could not be looked through: ${String(error)}`);
    }
  }

  private tell(all: ReadonlyMap<string, EngagementOverview>): void {
    const before = this.sent ?? new Map<string, EngagementOverview>();
    const changed = [...all.values()].filter((overview) => !isSame(before.get(overview.uri), overview));
    const gone = [...before.keys()].filter((uri) => !all.has(uri));
    this.sent = new Map(all);
    if (!changed.length && !gone.length) return;
    const change: OverviewChange = { changed, gone };
    void this.connection.sendNotification(OVERVIEW_CHANGED, change);
    this.onChanged();
  }

  private async collect(isReplaced: () => boolean): Promise<Map<string, EngagementOverview>> {
    const all = new Map<string, EngagementOverview>();
    const uris = await this.source.uris();
    let began = performance.now();
    for (const uri of uris) {
      if (isReplaced()) break;
      const overview = await this.source.overviewOf(uri);
      if (overview) all.set(uri, overview);
      if (performance.now() - began < SLICE) continue;
      await pause();
      began = performance.now();
    }
    return all;
  }
}

function isSame(before: EngagementOverview | undefined, now: EngagementOverview): boolean {
  return before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));
}
