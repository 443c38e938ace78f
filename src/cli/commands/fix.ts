import { Temporal } from 'temporal-polyfill';
import { read } from '../../engagement/read.ts';
import { readConfig } from '../../lint/config/configuration.ts';
import { judgeFormat } from '../../lint/config/judge.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { fixAll, type Judged } from '../../lint/fixAll.ts';
import { lint } from '../../lint/run.ts';
import type { Configuration } from '../../lint/settings.ts';
import { parse } from '../../yaml/parse.ts';
import { type ChangeOptions, chooseFiles, problemOf } from '../chosen.ts';
import { laterPaths, readText } from '../files.ts';
import { diffText } from '../format/diff.ts';
import { closingText, type FixOutcome, fixText } from '../format/fix.ts';
import { lintFiles } from '../run/lintFiles.ts';
import { dayOf } from '../today.ts';
import { turn } from '../unfinished.ts';
import { writeText } from '../writeText.ts';

/**
 * `outsource fix`: mends what needs no judgement and says what is left to do, or with `dryRun` prints what would change;
 * sets the exit code to 1 where something would, and to 2 for a file that can't be read or written. A file that isn't
 * well-formed is never touched.
 * @throws UsageError for a path that isn't there
 */
export async function fixCommand(
  paths: readonly string[],
  { dryRun = false, ...options }: ChangeOptions & { readonly dryRun?: boolean },
): Promise<void> {
  const { files, configurations } = await chooseFiles(paths, options);
  const today = Temporal.PlainDate.from(dayOf(undefined));
  const outcomes: FixOutcome[] = [];
  // A link is no second file.
  const later = laterPaths(files);
  for (const path of files.filter((file) => !later.has(file))) {
    const outcome = mend(path, judgeFor(path, today, configurations.of(path)?.configuration), dryRun);
    process.stdout.write(fixText(outcome));
    outcomes.push({ ...outcome, diff: undefined });
    await turn();
  }
  const settings = { today: today.toString(), colors: false, showAccepted: false, formats: [] };
  const left = dryRun ? undefined : (await lintFiles(files, settings, [])).summary;
  process.stdout.write(closingText(outcomes, left));
  if (outcomes.some(({ error }) => error !== undefined)) process.exitCode = 2;
  else if (dryRun && outcomes.some(({ fixes }) => fixes.length)) process.exitCode = 1;
}

function judgeFor(path: string, today: Temporal.PlainDate, configuration?: Configuration): (text: string) => Judged {
  if (isConfigName(path)) {
    return (text) => {
      const config = readConfig(text);
      return { tree: config.tree, findings: judgeFormat(config, today) };
    };
  }
  return (text) => {
    const engagement = read(parse(text));
    return { tree: engagement.tree, findings: lint(engagement, { today, configuration }) };
  };
}

function mend(path: string, judge: (text: string) => Judged, dryRun: boolean): FixOutcome {
  const content = readText(path, true);
  if ('error' in content) return { path, fixes: [], error: content.error };
  const problem = problemOf(parse(content.text));
  if (problem !== undefined) return { path, fixes: [], error: problem };
  const { text, fixes } = fixAll(content.text, judge);
  if (!fixes.length) return { path, fixes };
  if (dryRun) return { path, fixes, diff: diffText(path, content.text, text) };
  const error = writeText(path, text);
  return error === undefined ? { path, fixes } : { path, fixes: [], error };
}
