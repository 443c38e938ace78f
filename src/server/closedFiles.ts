import type { Diagnostic } from 'vscode-languageserver';
import type { Snapshot } from '../language/snapshot.ts';
import { entriesOf } from '../pitfalls/accepted-risk/entries.ts';
import type { Profile, Status } from '../pitfalls/rule.ts';
import type { EngagementOverview } from '../report/overview.ts';
import { digestOf } from './digest.ts';

/** What was found in a file. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there is no engagement to speak of. */
  readonly overview?: EngagementOverview;
}

/** Whether files stood at some paths when a rule asked for them. */
export type Asked = Map<string, boolean | undefined>;

/** What has to be known of the files of a workspace. */
export interface JudgeableFiles {
  /** The text of a file as it stands on disk; undefined where there is none. */
  textOf(uri: string): Promise<string | undefined>;
  /** A snapshot of a text, which notes in `asked` what rules ask for. */
  snapshotOf(uri: string, text: string, asked: Asked): Snapshot;
  judge(snapshot: Snapshot): Judged;
  /** What a judgement depends on beside texts and files: the day, the configuration. */
  surroundings(uri: string): string;
  /** Whether a file stands at a path relative to another one. */
  exists(uri: string, path: string): boolean | undefined;
  /** What rules across files find in one; empty where they find nothing, undefined until the others are known. */
  across(uri: string, stage: { readonly profile: Profile; readonly status: Status }): string | undefined;
}

interface Kept {
  readonly digest: string;
  readonly surroundings: string;
  readonly profile: Profile;
  readonly status: Status;
  /** Undefined where that has to be asked once more. */
  readonly across: string | undefined;
  readonly asked: Asked;
  readonly judged: Judged;
}

/**
 * What was found in files that aren't open. Each is judged once, and again only when something has changed that it
 * depends on: its text, the day, its configuration, the documents that it points to, what others say of its names.
 */
export class ClosedFiles {
  private readonly files: JudgeableFiles;
  private readonly kept = new Map<string, Kept>();
  /** Those whose text can't have changed since they were judged. */
  private readonly unchanged = new Set<string>();
  /** Of these, those of which nothing else can have changed either. */
  private readonly sure = new Set<string>();
  private generation = 0;

  constructor(files: JudgeableFiles) {
    this.files = files;
  }

  /**
   * Something may have changed that files depend on.
   * @param texts whether their texts may have, too
   */
  renew({ texts }: { readonly texts: boolean } = { texts: true }): void {
    this.sure.clear();
    if (!texts) return;
    this.unchanged.clear();
    this.generation += 1;
  }

  /** What was found in a file as it stands on disk; undefined where there is none. */
  async judge(uri: string): Promise<Judged | undefined> {
    const known = this.kept.get(uri);
    if (known && this.unchanged.has(uri)) {
      if (this.sure.has(uri)) return known.judged;
      if (this.stillHolds(uri, known)) {
        this.sure.add(uri);
        return known.judged;
      }
    }
    const { generation } = this;
    const text = await this.files.textOf(uri);
    if (text === undefined) {
      this.kept.delete(uri);
      return undefined;
    }
    const last = this.kept.get(uri);
    const asked: Asked = new Map();
    const judged =
      last?.digest === digestOf(text) && this.stillHolds(uri, last)
        ? last.judged
        : this.judgeNow(this.files.snapshotOf(uri, text, asked), asked);
    // While it was read something may have changed.
    for (const set of [this.unchanged, this.sure]) {
      if (generation === this.generation) set.add(uri);
      else set.delete(uri);
    }
    return judged;
  }

  /** Judges a snapshot of a text that was read just now, and keeps what was found in it. */
  judgeNow(snapshot: Snapshot, asked: Asked): Judged {
    const { uri, context } = snapshot;
    this.unchanged.add(uri);
    const { profile, status } = context;
    const judged = this.files.judge(snapshot);
    const across = this.files.across(uri, { profile, status });
    this.kept.set(uri, {
      digest: digestOf(snapshot.text),
      surroundings: this.files.surroundings(uri),
      profile,
      status,
      // Judged before the others are known, it holds if they then have nothing to say.
      across: across ?? (decidesAcross(snapshot) ? undefined : ''),
      asked,
      judged,
    });
    return judged;
  }

  private stillHolds(uri: string, { surroundings, across, asked, ...stage }: Kept): boolean {
    if (surroundings !== this.files.surroundings(uri) || across !== (this.files.across(uri, stage) ?? '')) return false;
    return [...asked].every(([path, exists]) => this.files.exists(uri, path) === exists);
  }
}

/** Whether somebody has decided about what rules across files find. */
function decidesAcross({ engagement }: Snapshot): boolean {
  return entriesOf(engagement).some(({ rule }) => rule.startsWith('portfolio/'));
}
