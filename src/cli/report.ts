import type { Health } from '../lint/health.ts';
import type { Finding } from '../lint/run.ts';
import type { Severity } from '../pitfalls/rule.ts';
import { SEVERITIES } from '../pitfalls/rule.ts';
import type { LineIndex } from '../yaml/lines.ts';

/** What a run found in one file. */
export interface FileReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  /** Why the file couldn't be read; there are no findings then. */
  readonly error?: string;
  readonly title?: string;
  readonly lines?: LineIndex;
  readonly text?: string;
  /** Null where the file can't be parsed. */
  readonly health: Health | null;
  readonly findings: readonly Finding[];
  /** It is a configuration of rules, not an engagement. */
  readonly isConfiguration?: boolean;
}

/** How many files a run looked at, and what it found in them. */
export type Summary = Record<'files' | Severity | 'accepted', number>;

/** What a run found. */
export interface LintReport {
  /** ISO date. */
  readonly today: string;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

/** Whether a run found something as heavy as the bar, or heavier. */
export function reaches({ summary }: LintReport, bar: Severity | 'never'): boolean {
  return bar !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(bar) + 1).some((severity) => summary[severity] > 0);
}
