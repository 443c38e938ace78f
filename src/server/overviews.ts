import type { Connection } from 'vscode-languageserver';
import type { EngagementOverview } from '../report/overview.ts';
import type { OverviewChange, OverviewResult } from './protocol.ts';
import { OVERVIEW, OVERVIEW_CHANGED } from './protocol.ts';
import { REST } from './rest.ts';

/** For how long files are looked at in one go, in milliseconds: about half a frame, so that no keystroke waits. */
const SLICE = 8;

/** How long after a change of files an editor is told, in milliseconds: a checkout counts as one. */
const PACE = 200;

/** What has to be known of the engagements of the workspace. */
export interface OverviewSource {
  /** Those that are shown, as URIs; settles once they are known. */
  uris(): Promise<readonly string[]>;
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
  private timer?: ReturnType<typeof setTimeout>;
  private run = 0;
  private onChanged: () => void = () => undefined;

  constructor(connection: Connection, source: OverviewSource) {
    this.connection = connection;
    this.source = source;
    connection.onRequest(OVERVIEW, async (): Promise<OverviewResult> => {
      const all = await this.all();
      if (this.sent) this.tell(all);
      this.sent = new Map(all);
      return { engagements: [...all.values()] };
    });
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
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    return all;
  }
}

function isSame(before: EngagementOverview | undefined, now: EngagementOverview): boolean {
  return before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));
}
