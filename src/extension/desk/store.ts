import { type Disposable, EventEmitter } from 'vscode';
import type { BaseLanguageClient, State } from 'vscode-languageclient';
import type { EngagementOverview, OverviewChange, OverviewResult } from '../../server/protocol.ts';
import { OVERVIEW, OVERVIEW_CHANGED } from '../../server/protocol.ts';

/** The client's library is loaded late, so its constant can't be imported. */
const RUNNING = 2 satisfies State.Running;

/** All engagements of the workspace as the server tells of them. */
export class DeskStore implements Disposable {
  private readonly overviews = new Map<string, EngagementOverview>();
  private readonly changed = new EventEmitter<readonly string[]>();
  private readonly subscriptions: Disposable[] = [];
  private asked?: Promise<void>;
  /** Which engagements are others now, as URIs; none at all where only more is known of them. */
  readonly onDidChange = this.changed.event;
  private complete = false;

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

  /** Asks for all engagements, once; from then on their changes are told, also by a server that starts anew. */
  load(client: BaseLanguageClient): Promise<void> {
    if (!this.asked) {
      this.subscriptions.push(
        client.onNotification(OVERVIEW_CHANGED, (change: OverviewChange) => this.take(change)),
        client.onDidChangeState(({ newState }) => {
          if (newState === RUNNING && this.complete) void this.ask(client).catch(() => undefined);
        }),
      );
    }
    this.asked ??= this.ask(client);
    return this.asked;
  }

  private async ask(client: BaseLanguageClient): Promise<void> {
    const { engagements } = await client.sendRequest<OverviewResult>(OVERVIEW);
    this.complete = true;
    const known = new Set(engagements.map(({ uri }) => uri));
    this.take({ changed: engagements, gone: [...this.overviews.keys()].filter((uri) => !known.has(uri)) });
  }

  private take({ changed, gone }: OverviewChange): void {
    for (const overview of changed) this.overviews.set(overview.uri, overview);
    for (const uri of gone) this.overviews.delete(uri);
    this.changed.fire([...changed.map(({ uri }) => uri), ...gone]);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }
}
