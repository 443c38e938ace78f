import type { Temporal } from 'temporal-polyfill';
import { localDate, toDate } from '../../engagement/dates.ts';
import type { Profile, Severity } from '../../pitfalls/rule.ts';
import { findFiles } from '../files.ts';
import { lintJson } from '../format/json.ts';
import { lintText } from '../format/text.ts';
import { lintFiles } from '../lintFiles.ts';
import { printable } from '../printable.ts';
import { reaches } from '../report.ts';
import { UsageError } from '../usageError.ts';

export interface LintOptions {
  readonly format: 'text' | 'json';
  /** `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
  readonly profile?: Profile;
  readonly failOn: Severity | 'never';
  readonly showAccepted?: boolean;
}

/**
 * `outsource lint`: prints what it found; sets the exit code to 1 for findings, 2 for a file that can't be read.
 * @throws UsageError for a path that isn't there and a day that doesn't exist
 */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<void> {
  const today = options.today === undefined ? localDate(new Date()) : existingDay(options.today);
  const files = await findFiles(paths.length ? paths : ['.']);
  const report = lintFiles(files, { today, profile: options.profile }, options.showAccepted ?? false);
  process.stdout.write(options.format === 'json' ? lintJson(report) : lintText(report));
  if (report.files.some((file) => file.error !== undefined)) process.exitCode = 2;
  else if (reaches(report, options.failOn)) process.exitCode = 1;
}

function existingDay(text: string): Temporal.PlainDate {
  const day = toDate(text);
  if (!day) throw new UsageError(`--today ${printable(text)}: write an existing day as YYYY-MM-DD.`);
  return day;
}
