import type { Range as LspRange, Position } from 'vscode-languageserver-types';
import type { FileFormat } from '../engagement/fileFormat.ts';
import type { Engagement } from '../engagement/model.ts';
import { read } from '../engagement/read.ts';
import { CONFIG_FORMAT } from '../lint/config/configFormat.ts';
import { type ReadConfig, readConfig } from '../lint/config/configuration.ts';
import { judgeFormat } from '../lint/config/judge.ts';
import { isConfigName } from '../lint/config/name.ts';
import { type Fact, factsOf } from '../lint/facts/index.ts';
import { type Overview, overviewOf } from '../lint/facts/overview.ts';
import { type Health, healthOf } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import { contextOf, lint } from '../lint/run.ts';
import type { LintSettings } from '../lint/settings.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Change } from '../yaml/change.ts';
import { applyEdits, toTextEdits } from '../yaml/edit.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import type { Range, Tree } from '../yaml/tree.ts';

/** A text of this length (UTF-16 units) takes more than a moment to judge. */
const LARGE = 300_000;

/** What a host knows of a document beside its text. */
export interface Role {
  /** The configuration leaves the file out: nothing is found in it. */
  readonly excluded?: boolean;
  /** A configuration, as it was read with the files that it builds on. */
  readonly config?: ReadConfig;
  /** The engagement, where this text was read already. */
  readonly engagement?: Engagement;
}

/**
 * One version of one text, with all that is known of it. Every feature that asks about that version shares one parse,
 * one reading and one run of the rules; each is made when it is first asked for.
 */
export class Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly text: string;
  private readonly settings: LintSettings;
  private readonly role: Role;
  private lineIndex?: LineIndex;
  private readEngagement?: Engagement;
  private allFindings?: readonly Finding[];
  private allFacts?: readonly Fact[];

  constructor(
    document: { uri: string; version: number; languageId: string; text: string },
    settings: LintSettings,
    role: Role = {},
  ) {
    this.uri = document.uri;
    this.version = document.version;
    this.languageId = document.languageId;
    this.text = document.text;
    this.settings = settings;
    this.role = role;
  }

  get lines(): LineIndex {
    this.lineIndex ??= new LineIndex(this.text);
    return this.lineIndex;
  }

  /** A configuration is read by its own format; what rules look for isn't in it. */
  get engagement(): Engagement {
    this.readEngagement ??= isConfigName(this.uri)
      ? ((this.role.config ?? readConfig(this.text)) as unknown as Engagement)
      : (this.role.engagement ?? read(parse(this.text)));
    return this.readEngagement;
  }

  /** What a file of this kind may hold. */
  get format(): FileFormat {
    return this.engagement.format;
  }

  get tree(): Tree {
    return this.engagement.tree;
  }

  /** All findings, accepted ones included. */
  get findings(): readonly Finding[] {
    this.allFindings ??= this.look();
    return this.allFindings;
  }

  /** The findings, where whoever types needn't wait for them: undefined in a large text that nobody has judged yet. */
  get findingsAtHand(): readonly Finding[] | undefined {
    return this.allFindings ?? (this.text.length > LARGE ? undefined : this.findings);
  }

  /** Whether the configuration leaves the file out. */
  get excluded(): boolean {
    return this.role.excluded === true;
  }

  private look(): readonly Finding[] {
    if (this.excluded) return [];
    return this.format === CONFIG_FORMAT
      ? judgeFormat(this.engagement, this.settings.today)
      : lint(this.engagement, this.settings);
  }

  /** How the engagement stands to the ten pitfalls; null where the text can't be parsed. */
  get health(): Health | null {
    return healthOf(this.context, this.findings);
  }

  /** What follows from what the file says. */
  get facts(): readonly Fact[] {
    this.allFacts ??= this.format === CONFIG_FORMAT ? [] : factsOf(this.context);
    return this.allFacts;
  }

  /** What there is to say of the engagement as a whole; undefined for a file that isn't one, or isn't looked at. */
  get overview(): Overview | undefined {
    if (this.format === CONFIG_FORMAT || this.excluded) return undefined;
    return overviewOf(this.context, this.health);
  }

  /** The same document with changes applied; undefined where they can't be made without damage. */
  changedBy(changes: readonly Change[]): Snapshot | undefined {
    const edits = toTextEdits(this.tree, changes);
    return edits.length === 0 ? undefined : this.withText(applyEdits(this.text, edits));
  }

  /** The same document with another text. */
  withText(text: string): Snapshot {
    const { uri, version, languageId } = this;
    const role: Role = { ...this.role, engagement: undefined };
    return new Snapshot({ uri, version, languageId, text }, this.settings, role);
  }

  /** What rules and templates may look at. */
  get context(): Context {
    return contextOf(this.engagement, this.settings);
  }

  /** The day that this snapshot is judged at. */
  get today(): LintSettings['today'] {
    return this.settings.today;
  }

  offsetAt(position: Position): number {
    return this.lines.offset(position);
  }

  toLspRange(range: Range): LspRange {
    return { start: this.lines.position(range.start), end: this.lines.position(range.end) };
  }

  toOffsets(range: LspRange): Range {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }
}
