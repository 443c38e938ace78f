import type { Profile, Severity } from '../../pitfalls/rule.ts';
import { cachePlace } from '../cacheLocation.ts';
import { findFiles } from '../files.ts';
import type { FormatName } from '../format/printers.ts';
import { hasColors } from '../format/terminal.ts';
import { lintFiles } from '../run/lintFiles.ts';
import type { Sink } from '../run/output.ts';
import { reaches } from '../run/report.ts';
import { dayOf } from '../today.ts';

export interface LintOptions {
  readonly format: FormatName;
  /** `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
  readonly profile?: Profile;
  readonly failOn: Severity | 'never';
  readonly showAccepted?: boolean;
  /** Whether results are kept from run to run; `--no-cache` says no. */
  readonly cache: boolean;
  readonly cacheLocation?: string;
}

/**
 * `outsource lint`: prints what it found; sets the exit code to 1 for findings, 2 for a file that can't be read.
 * @param entry the module that a further thread begins with
 * @throws UsageError for a path that isn't there and a day that doesn't exist
 */
export async function lintCommand(paths: readonly string[], options: LintOptions, entry: URL): Promise<void> {
  const today = dayOf(options.today);
  const files = await findFiles(paths.length ? paths : ['.']);
  const { profile, showAccepted = false, format } = options;
  const cache = options.cache ? cachePlace(today, options.cacheLocation) : undefined;
  const settings = { today, colors: hasColors, profile, showAccepted, formats: [format], cache };
  const totals = await lintFiles(files, settings, [standardOutput], entry);
  if (totals.unread) process.exitCode = 2;
  else if (reaches(totals, options.failOn)) process.exitCode = 1;
}

/** A reader that is slow is waited for; one that has gone gets no more. */
const standardOutput: Sink = {
  write(text) {
    const { stdout } = process;
    if (stdout.destroyed) return;
    return new Promise((resolve) => stdout.write(text, () => resolve()));
  },
};
