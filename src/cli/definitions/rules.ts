import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import { formatOption } from './formatOption.ts';

/** Defines `outsource rules`. */
export function defineRules(program: Command): void {
  program
    .command('rules')
    .description(say`list all rules`)
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
${say`Exit codes: 0 done, 2 a wrong call.`}

${say`Examples:`}
  outsource rules
  outsource rules --format json`,
    )
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('../commands/rules.ts');
      rulesCommand(options);
    });
}
