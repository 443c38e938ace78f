import type { Command } from 'commander';

/** Defines `outsource lsp`. */
export function defineLsp(program: Command): void {
  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol')
    .requiredOption('--stdio', 'talk over standard input and output')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 the editor left without a word, 2 a wrong call.\n\nExample:\n  outsource lsp --stdio',
    )
    .action(async () => {
      const { lspCommand } = await import('../commands/lsp.ts');
      await lspCommand();
    });
}
