import { Temporal } from 'temporal-polyfill';
import type { Engagement } from '../../engagement/model.ts';
import { read } from '../../engagement/read.ts';
import { say } from '../../l10n/say.ts';
import { contextOf, lint } from '../../lint/run.ts';
import { factsOf, Portfolio } from '../../pitfalls/portfolio/facts.ts';
import { reportMarkdown } from '../../report/markdown.ts';
import { type Report, reportOf } from '../../report/model.ts';
import { LineIndex } from '../../yaml/lines.ts';
import { parse } from '../../yaml/parse.ts';
import { Configurations } from '../configurations.ts';
import { documentExists, findFiles, readText } from '../files.ts';
import { printable, printableLines } from '../printable.ts';
import { engagementsIn } from '../run/lintFiles.ts';
import type { RunFile } from '../run/settings.ts';
import { dayOf } from '../today.ts';
import { UsageError } from '../usageError.ts';
import { writeText } from '../writeText.ts';

export interface ReportOptions {
  /** `YYYY-MM-DD`; the clock's day if left out. */
  readonly today?: string;
  /** The file to write; standard output if left out. */
  readonly output?: string;
  /** Whether to pass over what git passes over; yes if left out. */
  readonly ignore?: boolean;
}

/**
 * `outsource report`: prints the reports of engagements as Markdown, the worst first; sets the exit code to 2 for a file
 * that can't be read.
 * @throws UsageError for a path that isn't there, for files that hold no engagement to look at, for a day that doesn't
 * exist, and for an output that can't be written
 */
export async function reportCommand(
  paths: readonly string[],
  { today, output, ...options }: ReportOptions,
): Promise<void> {
  const day = Temporal.PlainDate.from(dayOf(today));
  const found = await findFiles(paths, options);
  const configurations = await Configurations.for(found);
  const files = await engagementsIn(found, configurations);
  if (!files.length) throw new UsageError(say`there is no engagement to report on.`);
  const pages = reportsOf(files.flatMap(open), configurations, day)
    .sort(([, a], [, b]) => worstFirst(a, b))
    .map(([path, report]) => reportMarkdown(report, path));
  const text = printableLines(pages.join('\n---\n\n'));
  if (output === undefined) process.stdout.write(text);
  else {
    const failure = writeText(output, text);
    if (failure !== undefined) throw new UsageError(`--output ${printable(output)}: ${failure}`);
  }
}

interface Opened extends RunFile {
  readonly engagement: Engagement;
}

/** An engagement file as it was read; says so where it can't be. */
function open(file: RunFile): Opened[] {
  const content = readText(file.path);
  if ('text' in content) return [{ ...file, engagement: read(parse(content.text)) }];
  process.stderr.write(`outsource: ${printable(file.path)}: ${content.error}\n`);
  process.exitCode = 2;
  return [];
}

function reportsOf(
  files: readonly Opened[],
  configurations: Configurations,
  today: Temporal.PlainDate,
): [path: string, Report][] {
  const portfolio = new Portfolio(
    files.flatMap(({ path, name, engagement }) => (path === name ? [factsOf(engagement, path)] : [])),
  );
  return files.map(({ path, name, engagement }) => {
    const settings = {
      today,
      configuration: configurations.of(path)?.configuration,
      path: name,
      portfolio,
      fileExists: (document: string) => documentExists(path, document),
    };
    const lines = new LineIndex(engagement.tree.text);
    return [path, reportOf(contextOf(engagement, settings), lint(engagement, settings), lines)];
  });
}

/** What can't be parsed first, then by health, then by how many errors there are. */
function worstFirst(a: Report, b: Report): number {
  return (a.health?.covered ?? -1) - (b.health?.covered ?? -1) || errorsIn(b) - errorsIn(a);
}

function errorsIn({ todos }: Report): number {
  return todos.filter(({ severity }) => severity === 'error').length;
}
