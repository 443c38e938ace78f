import type { Acceptance } from '../../lint/acceptance.ts';
import type { Health } from '../../lint/health.ts';
import type { Pitfall, Severity } from '../../pitfalls/rule.ts';
import { SEVERITIES } from '../../pitfalls/rule.ts';
import type { Position } from '../../yaml/lines.ts';

/*
 * What a run found, as plain data without the files' texts: it goes into the cache.
 */

/** Two places in a text. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** A piece of a line with what a finding sits on. */
export interface Excerpt {
  readonly text: string;
  /** The UTF-16 unit at which the place begins in it, and the units that it takes. */
  readonly at: number;
  readonly length: number;
  /** Something stands before it on its line. */
  readonly cut?: true;
}

/** An edit that mends a finding: each span is replaced by its text. */
export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** A place that explains a finding. */
export interface ReportedPlace extends Span {
  readonly message: string;
  /** In which file, where it isn't the finding's own; as `FileReport.path`. */
  readonly path?: string;
}

/** One finding. */
export interface Reported {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly pitfall: Pitfall | null;
  readonly range: Span;
  readonly excerpt: Excerpt;
  readonly accepted?: Acceptance;
  /** The baseline of the run holds it: nobody has to be told again. */
  readonly known?: true;
  /** Whether an edit can mend it; where the format asks for it. */
  readonly fixable?: boolean;
  /** Where the format asks for them. */
  readonly fixes?: readonly ReportedFix[];
  readonly related?: readonly ReportedPlace[];
}

/** How much of each finding is wanted: `fixes` says all, `fixable` only whether there are any; each costs time. */
export type Detail = 'plain' | 'fixable' | 'fixes';

/** What a run found in one file. */
export interface FileReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Why the file couldn't be read; there are no findings then. */
  readonly error?: string;
  readonly title?: string;
  /** The engagement's. */
  readonly id?: string;
  /** Null where the file can't be parsed. */
  readonly health: Health | null;
  /** How many pitfalls it covered before, where the run compares it with what it was. */
  readonly before?: number;
  /** How many findings of the baseline are gone; undefined where the run has none. */
  readonly resolved?: number;
  readonly findings: readonly Reported[];
  /** It is a configuration of rules, not an engagement. */
  readonly isConfiguration?: true;
}

/** How many files a run looked at, and what it found in them; without what a baseline holds. */
export type Summary = Record<'files' | Severity | 'accepted', number>;

/** What is known of a run once all of its files are judged. */
export interface Totals {
  readonly summary: Summary;
  /** Files that couldn't be read. */
  readonly unread: number;
  /** Configurations of rules among the files. */
  readonly configurations: number;
  /** Files that were read and not reported, as they haven't changed. */
  readonly unchanged: number;
  /** How many findings a baseline holds of what was found and of what wasn't; undefined without one. */
  readonly baseline?: Readonly<Record<'known' | 'resolved', number>>;
}

/** A file as it was printed, in each format. */
export interface Piece {
  readonly texts: readonly string[];
  readonly totals: Totals;
}

/** Whether a run found something as heavy as the bar, or heavier. */
export function reaches({ summary }: Totals, bar: Severity | 'never'): boolean {
  return bar !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(bar) + 1).some((severity) => summary[severity] > 0);
}

/** The totals of nothing, to be added to. */
export function noTotals(): Totals {
  return {
    summary: { files: 0, error: 0, warning: 0, information: 0, hint: 0, accepted: 0 },
    unread: 0,
    configurations: 0,
    unchanged: 0,
  };
}

/** Two totals in one. */
export function addTotals(a: Totals, b: Totals): Totals {
  const summary = { ...a.summary };
  for (const key of Object.keys(summary) as (keyof Summary)[]) summary[key] += b.summary[key];
  const baseline =
    a.baseline && b.baseline
      ? { known: a.baseline.known + b.baseline.known, resolved: a.baseline.resolved + b.baseline.resolved }
      : (a.baseline ?? b.baseline);
  return {
    summary,
    unread: a.unread + b.unread,
    configurations: a.configurations + b.configurations,
    unchanged: a.unchanged + b.unchanged,
    baseline,
  };
}

/** The totals of one file. */
export function totalsOf({ error, isConfiguration, findings, resolved }: FileReport): Totals {
  const totals = noTotals();
  totals.summary.files = 1;
  const told = findings.filter(({ known }) => !known);
  for (const { accepted, severity } of told) totals.summary[accepted ? 'accepted' : severity] += 1;
  const baseline = resolved === undefined ? undefined : { known: findings.length - told.length, resolved };
  return { ...totals, unread: error === undefined ? 0 : 1, configurations: isConfiguration ? 1 : 0, baseline };
}
