import { say } from '../../l10n/say.ts';
import type { Profile, Severity } from '../../pitfalls/rule.ts';
import { cachePlace } from '../cacheLocation.ts';
import { findFiles } from '../files.ts';
import { hasColors } from '../format/terminal.ts';
import type { FormatChoice } from '../formatChoice.ts';
import { destinationsOf } from '../outputs.ts';
import { relativeName } from '../paths.ts';
import { lintFiles } from '../run/lintFiles.ts';
import type { Memory } from '../run/memory.ts';
import { reaches, type Totals } from '../run/report.ts';
import type { Given } from '../run/settings.ts';
import { readStandardInput, STANDARD_INPUT } from '../standardInput.ts';
import { dayOf } from '../today.ts';
import { UsageError } from '../usageError.ts';

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
  /** Whether to pass over what git passes over; `--no-ignore` says no. */
  readonly ignore: boolean;
  /** The path by which standard input is judged. */
  readonly stdinFilename?: string;
  /** Whether to run again whenever something changes. */
  readonly watch?: boolean;
  /** A file with what is known already. */
  readonly baseline?: string;
  /** Where what is there now is to be written to. */
  readonly writeBaseline?: string;
  /** A branch, a tag or a commit: what was changed since is reported alone. */
  readonly since?: string;
  /** With more warnings the exit code is 1. */
  readonly maxWarnings?: number;
}

const TEXT: readonly FormatChoice[] = [{ format: 'text' }];

/** What a single run is about. */
interface Single {
  readonly files: readonly string[];
  readonly areApart?: boolean;
  readonly today: string;
  readonly given?: Given;
  readonly memory?: Memory;
}

/**
 * `outsource lint`: prints what it found; sets the exit code to 1 for findings, unless they are written into a baseline,
 * and to 2 for a file that can't be read.
 * @throws UsageError for a path that isn't there, a day that doesn't exist and a file that can't be written;
 * for a baseline that isn't one, and for what Git can't tell
 */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<void> {
  const today = dayOf(options.today);
  const given = await givenText(paths, options);
  const named = paths.filter((path) => path !== STANDARD_INPUT);
  const places = named.length || given ? named : ['.'];
  if (options.watch) {
    const { watch } = await import('../watch/watch.ts');
    return watch(places, { ...options, isText: printsText(options) }, ({ isFirst, ...round }) =>
      lintOnce(round, { ...options, cache: options.cache && isFirst }),
    );
  }
  // What one search has found can't be the same file twice, unless links are among it.
  let areApart = places.length === 1 && !given;
  const onLink = () => {
    areApart = false;
  };
  const found = await findFiles(places, { ...options, onLink });
  const files = given ? [...new Set([...found, given.path])].sort() : found;
  process.exitCode = await lintOnce({ files, areApart, today, given }, options);
}

/** @returns the exit code */
async function lintOnce({ files, memory, ...single }: Single, options: LintOptions): Promise<number> {
  const { format: choices = TEXT, output, profile, showAccepted = false } = options;
  const written = options.writeBaseline;
  const destinations = destinationsOf(
    written === undefined ? choices : [...choices, { format: 'baseline', file: written }],
    output,
  );
  const settings = {
    ...single,
    colors: hasColors && printsText(options),
    profile,
    showAccepted,
    formats: destinations.map(({ format }) => format),
    ...(await comparedWith(options, files)),
    cache: options.cache ? cachePlace(single.today, options.cacheLocation) : undefined,
  };
  try {
    const totals = await lintFiles(files, settings, destinations, memory);
    for (const destination of destinations) destination.end?.();
    if (totals.unread) return 2;
    return written === undefined && fails(totals, options) ? 1 : 0;
  } finally {
    for (const destination of destinations) destination.discard?.();
  }
}

/** Whether standard output is for people to read. */
function printsText({ format: choices = TEXT, output }: LintOptions): boolean {
  return output === undefined && choices.some(({ format, file }) => format === 'text' && !file);
}

async function givenText(paths: readonly string[], { stdinFilename, watch }: LintOptions): Promise<Given | undefined> {
  if (!paths.includes(STANDARD_INPUT)) {
    if (stdinFilename === undefined) return undefined;
    throw new UsageError(say`--stdin-filename names standard input: write - among the paths to have it read.`);
  }
  if (watch) throw new UsageError(say`standard input is read once: give --watch files or folders.`);
  const path = stdinFilename === undefined ? STANDARD_INPUT : relativeName(stdinFilename);
  return { path, content: await readStandardInput() };
}

/** What the run is compared with, if anything. */
async function comparedWith({ baseline, since, writeBaseline }: LintOptions, files: readonly string[]) {
  if (since !== undefined && writeBaseline !== undefined)
    throw new UsageError(say`--write-baseline writes down all that is there: leave out --since.`);
  return {
    baseline: baseline === undefined ? undefined : (await import('../run/readBaseline.ts')).readBaseline(baseline),
    since: since === undefined ? undefined : (await import('../git.ts')).changesSince(since, files),
  };
}

function fails(totals: Totals, { failOn, maxWarnings = Number.POSITIVE_INFINITY }: LintOptions): boolean {
  return reaches(totals, failOn) || totals.summary.warning > maxWarnings;
}
