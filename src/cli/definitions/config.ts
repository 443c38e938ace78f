import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import { formatOption } from './formatOption.ts';

/** Defines `outsource config`. */
export function defineConfig(program: Command): void {
  program
    .command('config')
    .description(say`say what holds for an engagement file: profile, rules, limits`)
    .requiredOption('--print <path>', say`the engagement file`)
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
${say`Exit codes: 0 done, 2 a wrong call, or a file that can't be read.`}

${say`Example:`}
  outsource config --print vendors/support.outsource.yaml`,
    )
    .action(async ({ print, ...options }: { readonly print: string; readonly format: 'text' | 'json' }) => {
      const { configCommand } = await import('../commands/config.ts');
      await configCommand(print, options);
    });
}
