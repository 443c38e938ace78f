import type { Profile, Severity } from '../../pitfalls/rule.ts';
import { cachePlace } from '../cacheLocation.ts';
import { findFiles } from '../files.ts';
import { hasColors } from '../format/terminal.ts';
import type { FormatChoice } from '../formatChoice.ts';
import { destinationsOf } from '../outputs.ts';
import { lintFiles } from '../run/lintFiles.ts';
import { reaches } from '../run/report.ts';
import { dayOf } from '../today.ts';

export interface LintOptions {
  /** `text` if left out. */
  readonly format?: readonly FormatChoice[];
  /** Where the format goes that has no file of its own; standard output if left out. */
  readonly output?: string;
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
 * @throws UsageError for a path that isn't there, a day that doesn't exist and a file that can't be written
 */
export async function lintCommand(paths: readonly string[], options: LintOptions, entry: URL): Promise<void> {
  const { format: choices = [{ format: 'text' }], output, profile, showAccepted = false } = options;
  const today = dayOf(options.today);
  const destinations = destinationsOf(choices, output);
  const files = await findFiles(paths.length ? paths : ['.']);
  const toTerminal = output === undefined && choices.some(({ format, file }) => format === 'text' && !file);
  const settings = {
    today,
    colors: hasColors && toTerminal,
    profile,
    showAccepted,
    formats: destinations.map(({ format }) => format),
    cache: options.cache ? cachePlace(today, options.cacheLocation) : undefined,
  };
  try {
    const totals = await lintFiles(files, settings, destinations, entry);
    for (const destination of destinations) destination.end?.();
    if (totals.unread) process.exitCode = 2;
    else if (reaches(totals, options.failOn)) process.exitCode = 1;
  } finally {
    for (const destination of destinations) destination.discard?.();
  }
}
