import { say } from '../../l10n/say.ts';
import { SEVERITIES, type Severity } from '../../pitfalls/rule.ts';
import type { FileReport, Totals } from '../run/report.ts';
import { engagementsText, healthText, otherTexts, shownFindings, todoTexts } from './findings.ts';
import { acceptedRow, fileRow, findingRow } from './markdownRows.ts';
import type { Assembly, Printer } from './printer.ts';

/** How much a comment on a pull request and the summary of a step may hold, in bytes, with some room for others. */
const COMMENT = 65_000;
const SUMMARY = 1_000_000;
/** For headings and notes. */
const AROUND = 2_000;
/** By which a pipeline finds the comment again that it wrote before. */
const MARK = '<!-- outsource -->';

/** What is said of a file. */
interface Piece {
  readonly health: string;
  readonly row: string;
  readonly findings: readonly (readonly [Severity, string])[];
  readonly accepted: readonly string[];
}

/** A run as a comment on a pull request: what was found, the worst first, the health of each file, what is accepted. */
export function commentPrinter(): Printer {
  return printer(COMMENT);
}

/** The same as the summary of a step, which may be longer. */
export function summaryPrinter(): Printer {
  return printer(SUMMARY);
}

function printer(limit: number): Printer {
  return { detail: 'plain', file: pieceOf, assemble: () => new Page(limit) };
}

function pieceOf(report: FileReport): string {
  const { path, error, health, before = health?.covered, resolved } = report;
  const findings = shownFindings(report.findings, true);
  if (error === undefined && findings.length === 0 && before === health?.covered && !resolved) return '';
  const piece: Piece = {
    health: healthText(report),
    row: fileRow(report),
    findings: findings.flatMap((finding) =>
      finding.accepted ? [] : [[finding.severity, findingRow(path, finding)] as const],
    ),
    accepted: findings.flatMap(({ ruleId, accepted }) => (accepted ? [acceptedRow(path, ruleId, accepted)] : [])),
  };
  return JSON.stringify(piece);
}

/** Rows as long as they fit into so many bytes: behind the first that doesn't, none is taken. */
class Rows {
  private readonly rows: string[] = [];
  private readonly room: number;
  private left = 0;
  /** The bytes that its rows take. */
  taken = 0;

  constructor(room: number) {
    this.room = room;
  }

  add(row: string): void {
    const taken = this.taken + Buffer.byteLength(row) + 1;
    if (this.left || taken > this.room) {
      this.left += 1;
      return;
    }
    this.taken = taken;
    this.rows.push(row);
  }

  /** How many rows there are, those that didn't fit included. */
  get count(): number {
    return this.rows.length + this.left;
  }

  /** These rows, then the other ones, with the room of these. */
  append(other: Rows): void {
    for (const row of other.rows) this.add(row);
    this.left += other.left;
  }

  /** A table with a heading and a note on what was left out; nothing without rows. */
  table(title: string, heads: readonly string[]): string[] {
    if (this.count === 0) return [];
    const lines = [`| ${heads.join(' | ')} |`, `|${' --- |'.repeat(heads.length)}`, ...this.rows];
    const { left } = this;
    const note = left === 1 ? say`1 more row does not fit in here.` : say`${left} more rows do not fit in here.`;
    return [`#### ${title}`, lines.join('\n'), ...(left ? [note] : [])];
  }
}

/** Gathers the tables: files and what is accepted get a third of the room each, findings all that is left. */
class Page implements Assembly {
  readonly begin = '';
  private readonly room: number;
  private readonly files: Rows;
  private readonly accepted: Rows;
  private readonly findings: Record<Severity, Rows>;
  private health = '';

  constructor(limit: number) {
    this.room = limit - AROUND;
    this.files = new Rows(this.room / 3);
    this.accepted = new Rows(this.room / 3);
    const rows = () => new Rows(this.room);
    this.findings = { error: rows(), warning: rows(), information: rows(), hint: rows() };
  }

  add(text: string): string {
    const { health, row, findings, accepted } = JSON.parse(text) as Piece;
    this.health = health;
    this.files.add(row);
    for (const [severity, finding] of findings) this.findings[severity].add(finding);
    for (const each of accepted) this.accepted.add(each);
    return '';
  }

  end(totals: Totals): string {
    const findings = new Rows(this.room - this.files.taken - this.accepted.taken);
    for (const severity of SEVERITIES) findings.append(this.findings[severity]);
    const others = totals.summary.files - this.files.count;
    const parts = [
      MARK,
      `### ${this.headline(totals)}`,
      ...findings.table(say`Findings`, [say`Weight`, say`Where`, say`What is wrong and what to do`]),
      ...this.files.table(say`Health`, [say`File`, say`Health`, say`Findings`, say`Accepted`]),
      ...(others && this.files.count ? [othersText(others, totals.baseline !== undefined)] : []),
      ...this.accepted.table(say`Accepted`, [say`Where`, say`Rule`, say`By`, say`Until`, say`Why`]),
    ];
    return `${parts.join('\n\n')}\n`;
  }

  private headline(totals: Totals): string {
    const todo = todoTexts(totals);
    const said = [
      ...(todo.length ? todo : [totals.baseline ? say`nothing new` : say`nothing to do`]),
      ...otherTexts(totals),
      ...(totals.summary.files === 1 && this.health ? [say`health ${this.health}`] : []),
    ];
    return say`${engagementsText(totals)}: ${said.join(', ')}`;
  }
}

function othersText(files: number, hasBaseline: boolean): string {
  if (hasBaseline) return files === 1 ? say`1 more file with nothing new.` : say`${files} more files with nothing new.`;
  return files === 1 ? say`1 more file without findings.` : say`${files} more files without findings.`;
}
