import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';

/** Defines `outsource lsp`. */
export function defineLsp(program: Command): void {
  program
    .command('lsp')
    .description(say`serve an editor by the Language Server Protocol`)
    .requiredOption('--stdio', say`talk over standard input and output`)
    .addHelpText(
      'after',
      `
${say`Exit codes: 0 done, 1 the editor left without a word, 2 a wrong call.`}

${say`Example:`}
  outsource lsp --stdio`,
    )
    .action(async () => {
      const { lspCommand } = await import('../commands/lsp.ts');
      lspCommand();
    });
}
