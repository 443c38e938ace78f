import { type Command, InvalidArgumentError, Option } from 'commander';
import { say } from '../../l10n/say.ts';
import { PROFILES, SEVERITIES } from '../../pitfalls/rule.ts';
import type { LintOptions } from '../commands/lint.ts';
import { formatOption } from '../formatChoice.ts';
import { ignoreOption } from './ignoreOption.ts';

/** Defines `outsource lint`. */
export function defineLint(program: Command): void {
  program
    .command('lint')
    .description(say`find what is missing or wrong in engagement files`)
    .argument('[path...]', say`files, folders or globs; - is standard input (default: this folder)`)
    .addOption(formatOption())
    .option('--output <file>', say`write to this file, not to standard output`)
    .option('--today <date>', say`judge as of this day (YYYY-MM-DD)`)
    .addOption(new Option('--profile <profile>', say`judge by this profile, not by the file's own`).choices(PROFILES))
    .addOption(
      new Option('--fail-on <severity>', say`exit with 1 for findings of this weight or heavier`)
        .choices([...SEVERITIES.filter((severity) => severity !== 'hint'), 'never'])
        .default('error'),
    )
    .option('--max-warnings <number>', say`exit with 1 for more warnings, too`, wholeNumber)
    .option('--baseline <file>', say`report what is new since this baseline was written`)
    .option('--write-baseline <file>', say`write down what is there now, for --baseline`)
    .option('--since <ref>', say`report files that Git says were changed since this commit`)
    .option('--show-accepted', say`list accepted findings too`)
    .option('--no-cache', say`judge all files anew, and keep nothing for the next run`)
    .option('--cache-location <file>', say`where results are kept (default: with your other caches)`)
    .addOption(ignoreOption())
    .option('--stdin-filename <file>', say`the path by which standard input is judged`)
    .option('--watch', say`check again whenever a file, configuration or document changes`)
    .addHelpText(
      'after',
      `
${say`Several formats in one run: give each a file, but for the one that is printed. A
file is replaced when all is written, and stays as it was if anything fails.`}

${say`In a folder or by a glob, what git ignores is passed over; a file that is named
is always checked.`}

${say`What is in a baseline is counted and not listed, and doesn't count for the exit
code. With --since all files are read, as findings may be about several of them.`}

${say`Exit codes: 0 nothing at or above that weight, or a baseline written, 1
findings, 2 a wrong call or a file that can't be read or written.`}

${say`Examples:`}
  outsource lint
  outsource lint vendors/ --today 2026-12-31 --profile regulated
  outsource lint 'vendors/**/*.outsource.yaml' --format json --fail-on warning
  outsource lint --format sarif --output all.sarif
  outsource lint --format text --format sarif=all.sarif --format junit=junit.xml
  outsource lint vendors/ --watch
  outsource lint - --stdin-filename vendors/support.outsource.yaml < draft.yaml
  outsource lint --write-baseline baseline.json
  outsource lint --baseline baseline.json --max-warnings 0
  outsource lint --since origin/main`,
    )
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { lintCommand } = await import('../commands/lint.ts');
      await lintCommand(paths, options);
    });
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(say`Give a whole number, 0 or more.`);
  return Number(value);
}
