import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../engagement/model.ts';
import { read } from '../engagement/read.ts';
import { contextOf, lint } from '../lint/run.ts';
import type { LintSettings } from '../lint/settings.ts';
import { factsOf, Portfolio } from '../pitfalls/portfolio/facts.ts';
import type { ExportSource } from '../report/exports/data.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import { Configurations } from './configurations.ts';
import { documentExists, findFiles, readText } from './files.ts';
import { printable } from './printable.ts';
import { engagementsIn } from './run/lintFiles.ts';
import type { RunFile } from './run/settings.ts';
import type { SearchOptions } from './search.ts';
import { dayOf } from './today.ts';
import { turn } from './unfinished.ts';

/** What commands that make something of engagements are told in common. */
export interface EngagementOptions extends Pick<SearchOptions, 'ignore'> {
  /** `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
}

/** The engagements that paths stand for. */
export interface Engagements {
  /** Whether there is none. */
  readonly isEmpty: boolean;
  /**
   * Reads them, one after the other. Says on standard error which can't be read, and sets the exit code to 2 then.
   * @param across whether rules look across all of them, so that all are read first
   */
  open(across: boolean): AsyncIterable<ExportSource>;
}

/**
 * Finds engagements.
 * @throws UsageError for a path that isn't there, for a glob that stands for nothing, and for a day that doesn't exist
 */
export async function findEngagements(
  paths: readonly string[],
  { today, ...options }: EngagementOptions,
): Promise<Engagements> {
  const day = Temporal.PlainDate.from(dayOf(today));
  const found = await findFiles(paths, options);
  const configurations = await Configurations.for(found);
  const files = await engagementsIn(found, configurations);
  return { isEmpty: files.length === 0, open: (across) => open(files, configurations, day, across) };
}

async function* open(
  files: readonly RunFile[],
  configurations: Configurations,
  today: Temporal.PlainDate,
  across: boolean,
): AsyncGenerator<ExportSource> {
  const opened = across ? files.flatMap((file) => readIn(file) ?? []) : undefined;
  const portfolio =
    opened &&
    new Portfolio(opened.flatMap(({ path, name, engagement }) => (path === name ? [factsOf(engagement, path)] : [])));
  for (const file of opened ?? files) {
    const one = 'engagement' in file ? (file as Opened) : readIn(file);
    if (!one) continue;
    await turn();
    yield sourceOf(one, {
      today,
      configuration: configurations.of(one.path)?.configuration,
      path: one.name,
      portfolio,
      fileExists: (document) => documentExists(one.path, document),
    });
  }
}

interface Opened extends RunFile {
  readonly engagement: Engagement;
}

/** An engagement file as it was read; says so where it can't be. */
function readIn(file: RunFile): Opened | undefined {
  const content = readText(file.path);
  if ('text' in content) return { ...file, engagement: read(parse(content.text)) };
  process.stderr.write(`outsource: ${printable(file.path)}: ${content.error}\n`);
  process.exitCode = 2;
  return undefined;
}

function sourceOf({ path, engagement }: Opened, settings: LintSettings): ExportSource {
  return {
    context: contextOf(engagement, settings),
    findings: () => lint(engagement, settings),
    lines: () => new LineIndex(engagement.tree.text),
    source: path,
  };
}
