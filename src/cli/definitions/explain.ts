import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';

/** Defines `outsource explain`. */
export function defineExplain(program: Command): void {
  program
    .command('explain')
    .description(say`say what a rule looks for, why it matters and how to fix it`)
    .argument('<rule>', say`its id, for example legal/no-nda`)
    .addHelpText(
      'after',
      `
${say`Exit codes: 0 done, 2 a wrong call, or no such rule.`}

${say`Example:`}
  outsource explain legal/no-nda`,
    )
    .action(async (id: string) => {
      const { explainCommand } = await import('../commands/explain.ts');
      explainCommand(id);
    });
}
