import type { Command } from 'commander';
import { formatOption } from './formatOption.ts';

/** Defines `outsource rules`. */
export function defineRules(program: Command): void {
  program
    .command('rules')
    .description('list all rules')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 a wrong call.\n\nExamples:\n  outsource rules\n  outsource rules --format json',
    )
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('../commands/rules.ts');
      rulesCommand(options);
    });
}
