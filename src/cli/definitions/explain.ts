import type { Command } from 'commander';

/** Defines `outsource explain`. */
export function defineExplain(program: Command): void {
  program
    .command('explain')
    .description('say what a rule looks for, why it matters and how to fix it')
    .argument('<rule>', 'its id, for example legal/no-nda')
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 2 a wrong call, or no such rule.\n\nExample:\n  outsource explain legal/no-nda',
    )
    .action(async (id: string) => {
      const { explainCommand } = await import('../commands/explain.ts');
      explainCommand(id);
    });
}
