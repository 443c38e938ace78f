import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { ChangeOptions } from '../chosen.ts';
import { ignoreOption } from './ignoreOption.ts';

/** Defines `outsource format`. */
export function defineFormat(program: Command): void {
  program
    .command('format')
    .description(say`put engagement files in order: keys, indentation, empty lines, quotes`)
    .argument('[path...]', say`files, folders or globs (default: this folder)`)
    .option('--check', say`change nothing; list the files that would change`)
    .addOption(ignoreOption())
    .addHelpText(
      'after',
      `
${say`What the files say stays the same, and so do their comments.`}

${say`Exit codes: 0 done, 1 with --check where files would change, 2 a wrong call or a
file that can't be read or written.`}

${say`Examples:`}
  outsource format
  outsource format vendors/ --check`,
    )
    .action(async (paths: readonly string[], options: ChangeOptions & { readonly check?: boolean }) => {
      const { formatCommand } = await import('../commands/format.ts');
      await formatCommand(paths, options);
    });
}
