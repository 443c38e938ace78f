import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import type { EngagementOverview, OverviewChange, OverviewParams, OverviewResult } from '../../server/protocol.ts';
import { OVERVIEW, OVERVIEW_CHANGED } from '../../server/protocol.ts';
import type { KeptOverviews } from './kept.ts';

/** The client's library is loaded late, so its constant can't be imported. */
const RUNNING = 2 satisfies State.Running;

/** All engagements of the workspace as the server tells of them; before that, as they were kept from the last session. */
export class DeskStore implements Disposable {
  private readonly kept?: KeptOverviews;
  private readonly overviews = new Map<string, EngagementOverview>();
  /** What was told of engagements that are shown as they were kept. */
  private readonly meanwhile = new Map<string, EngagementOverview>();
  private readonly changed = new EventEmitter<readonly string[]>();
  private readonly subscriptions: Disposable[] = [];
  private asked?: Promise<void>;
  private isAsking = false;
  /** Which engagements are others now, as URIs; none at all where only more is known of them. */
  readonly onDidChange = this.changed.event;
  /** Settles once some can be shown. */
  readonly whenSome: Promise<void>;
  private showSome: () => void = () => undefined;
  private complete = false;

  /** @param kept what was kept from the last session; nothing is, if left out */
  constructor(kept?: KeptOverviews) {
    this.kept = kept;
    this.whenSome = new Promise((resolve) => {
      this.showSome = resolve;
    });
  }

  /** The engagements that are known by now. */
  get all(): readonly EngagementOverview[] {
    return [...this.overviews.values()];
  }

  of(uri: string): EngagementOverview | undefined {
    return this.overviews.get(uri);
  }

  /** Whether each engagement of the workspace was told of. */
  get isComplete(): boolean {
    return this.complete;
  }

  /**
   * Shows what was kept from the last session, and asks for all engagements, once; from then on their changes are told,
   * also by a server that starts anew.
   */
  load(whenReady: Promise<BaseLanguageClient>): Promise<void> {
    this.asked ??= this.begin(whenReady);
    return this.asked;
  }

  private async begin(whenReady: Promise<BaseLanguageClient>): Promise<void> {
    try {
      await this.restore();
      const client = await whenReady;
      this.subscriptions.push(
        client.onNotification(OVERVIEW_CHANGED, (change: OverviewChange) => this.hear(change)),
        client.onDidChangeState(({ newState }) => {
          if (newState === RUNNING && !this.isAsking) void this.ask(client).catch(() => undefined);
        }),
      );
      await this.ask(client);
    } catch (error) {
      // What nobody vouches for isn't shown.
      this.take({ changed: [], gone: [...this.overviews.keys()] });
      throw error;
    }
  }

  private async restore(): Promise<void> {
    const kept = (await this.kept?.read(new Date())) ?? [];
    const here = kept.filter(({ uri }) => workspace.getWorkspaceFolder(Uri.parse(uri, true)));
    if (here.length) this.take({ changed: here, gone: [] });
  }

  private async ask(client: BaseLanguageClient): Promise<void> {
    this.isAsking = true;
    this.meanwhile.clear();
    try {
      const params: OverviewParams = { inParts: true };
      const { engagements, told } = await client.sendRequest<OverviewResult>(OVERVIEW, params);
      const known = new Set([...told, ...engagements.map(({ uri }) => uri)]);
      for (const overview of engagements) this.meanwhile.set(overview.uri, overview);
      const gone = [...this.overviews.keys()].filter((uri) => !known.has(uri));
      this.complete = true;
      this.take({ changed: [...this.meanwhile.values()].filter(({ uri }) => known.has(uri)), gone });
    } finally {
      this.isAsking = false;
      this.meanwhile.clear();
    }
  }

  /** What is found first need not be the last word: a row that is there already changes once, when all is known. */
  private hear({ changed, gone }: OverviewChange): void {
    const isLater = ({ uri }: EngagementOverview) => this.isAsking && this.overviews.has(uri);
    for (const overview of changed.filter(isLater)) this.meanwhile.set(overview.uri, overview);
    this.take({ changed: changed.filter((overview) => !isLater(overview)), gone });
  }

  private take({ changed, gone }: OverviewChange): void {
    const others = changed.filter((overview) => !isSame(this.overviews.get(overview.uri), overview));
    for (const overview of others) this.overviews.set(overview.uri, overview);
    for (const uri of gone) this.overviews.delete(uri);
    this.changed.fire([...others.map(({ uri }) => uri), ...gone]);
    if (this.overviews.size) this.showSome();
    if (this.complete) this.kept?.later(() => this.all);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
    this.kept?.dispose();
  }
}

/** Both are data as a server wrote them, with their keys in one order. */
function isSame(before: EngagementOverview | undefined, now: EngagementOverview): boolean {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now);
}
