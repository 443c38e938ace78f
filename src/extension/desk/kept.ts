import { digestOf } from '../../server/digest.ts';
import type { EngagementOverview } from '../../server/protocol.ts';

/** When something is kept, in milliseconds after it has become known. */
const PACE = {
  /** The first time of a session: starting has precedence. */
  soon: 10_000,
  /** From then on: many changes are kept at once. */
  rarely: 300_000,
};

/** The most that are kept: reading more would hold up the editor for longer than it spares. */
const MOST = 2000;

const DAY = 86_400_000;

/** The place in which something lies from session to session. */
export interface Drawer {
  /** What lies there. @throws where there is nothing */
  read(): Promise<string>;
  /** Puts a text there instead, whole or not at all. @throws where that can't be done */
  write(text: string): Promise<void>;
}

/**
 * The engagements of a workspace as the last session knew them, to be shown until the server has looked through them. What
 * another version wrote, or another language, or what isn't whole, counts as nothing.
 */
export class KeptOverviews {
  private readonly drawer: Drawer;
  private readonly identity: string;
  /** What lies in the drawer, as its digest. */
  private lying?: string;
  private readonly pace: typeof PACE;
  private timer?: ReturnType<typeof setTimeout>;
  /** Settles once what is to be kept lies in the drawer, or can't be put there. */
  whenWritten = Promise.resolve();
  private wasWritten = false;
  private isOver = false;

  /** @param identity of whoever keeps them: version, language */
  constructor(drawer: Drawer, identity: string, pace = PACE) {
    this.drawer = drawer;
    this.identity = identity;
    this.pace = pace;
  }

  /** What was kept, counted from a day; nothing where there is nothing that can be used. */
  async read(now: Date): Promise<readonly EngagementOverview[]> {
    try {
      const text = await this.drawer.read();
      const end = text.indexOf('\n');
      const digest = digestOf(text.slice(end + 1));
      if (text.slice(0, end) !== this.headOf(digest)) return [];
      this.lying = digest;
      const kept = JSON.parse(text.slice(end + 1)) as readonly EngagementOverview[];
      return kept.map((overview) => countedFrom(now, overview));
    } catch {
      return [];
    }
  }

  /** Keeps what there is by then, after a while. */
  later(overviews: () => readonly EngagementOverview[]): void {
    if (this.timer !== undefined) return;
    const before = this.whenWritten;
    this.whenWritten = new Promise<void>((resolve) => {
      this.timer = setTimeout(resolve, this.wasWritten ? this.pace.rarely : this.pace.soon);
    })
      .then(async () => {
        this.timer = undefined;
        this.wasWritten = true;
        // One after the other: both write beside the same place.
        await before;
        if (!this.isOver) await this.write(overviews());
      })
      // Without it the next session begins like the first.
      .catch(() => undefined);
  }

  private async write(overviews: readonly EngagementOverview[]): Promise<void> {
    const text = JSON.stringify(overviews.slice(0, MOST));
    const digest = digestOf(text);
    if (digest === this.lying) return;
    await this.drawer.write(`${this.headOf(digest)}\n${text}`);
    this.lying = digest;
  }

  private headOf(digest: string): string {
    return JSON.stringify([this.identity, digest]);
  }

  dispose(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }
}

/**
 * An overview with its dates counted from a day by the user's clock. Of another day than it is from it says nothing any more
 * that holds for that day alone.
 */
export function countedFrom(now: Date, overview: EngagementOverview): EngagementOverview {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const due = overview.due.map((each) => ({ ...each, days: Math.round((Date.parse(each.date) - today) / DAY) }));
  if (due.every(({ days }, index) => days === overview.due[index]?.days)) return overview;
  return { ...overview, due, next: due.find(({ days }) => days >= 0), remark: undefined };
}
