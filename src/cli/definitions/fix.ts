import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { ChangeOptions } from '../chosen.ts';
import { ignoreOption } from './ignoreOption.ts';

/** Defines `outsource fix`. */
export function defineFix(program: Command): void {
  program
    .command('fix')
    .description(say`mend what needs no judgement: misspelt keys and values`)
    .argument('[path...]', say`files, folders or globs (default: this folder)`)
    .option('--dry-run', say`change nothing; print the changes as a diff`)
    .addOption(ignoreOption())
    .addHelpText(
      'after',
      `
${say`It makes the changes that "Fix all" makes in an editor. All else stays as it is,
and a file that can't be read is never touched.`}

${say`Exit codes: 0 done, 1 with --dry-run where files would change, 2 a wrong call or
a file that can't be read or written.`}

${say`Examples:`}
  outsource fix
  outsource fix vendors/ --dry-run`,
    )
    .action(async (paths: readonly string[], options: ChangeOptions & { readonly dryRun?: boolean }) => {
      const { fixCommand } = await import('../commands/fix.ts');
      await fixCommand(paths, options);
    });
}
