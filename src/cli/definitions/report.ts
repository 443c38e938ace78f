import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { ReportOptions } from '../commands/report.ts';
import { ignoreOption } from './ignoreOption.ts';

/** Defines `outsource report`. */
export function defineReport(program: Command): void {
  program
    .command('report')
    .description(say`print how engagements stand, as Markdown for those who answer for them`)
    .argument('<path...>', say`files, folders or globs`)
    .option('--today <date>', say`judge as of this day (YYYY-MM-DD)`)
    .option('--output <file>', say`write it to a file instead`)
    .addOption(ignoreOption())
    .addHelpText(
      'after',
      `
${say`The ten pitfalls, what to do next, what is overdue or due within 90 days,
accepted risks and contracts. Of several engagements the worst comes first.`}

${say`Exit codes: 0 done, 2 a wrong call or a file that can't be read or written.`}

${say`Examples:`}
  outsource report vendors/support.outsource.yaml
  outsource report vendors/ --today 2026-12-31 --output report.md`,
    )
    .action(async (paths: readonly string[], options: ReportOptions) => {
      const { reportCommand } = await import('../commands/report.ts');
      await reportCommand(paths, options);
    });
}
