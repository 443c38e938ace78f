import type { Command } from 'commander';

/** Defines `outsource mcp`. */
export function defineMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve an AI assistant by the Model Context Protocol, with the engagements of this folder')
    .addHelpText(
      'after',
      '\nTalks over standard input and output. What it may read and write are the engagement files of the current folder and' +
        '\nbelow; nothing is sent anywhere.\n\nExample:\n  outsource mcp',
    )
    .action(async () => {
      const { mcpCommand } = await import('../commands/mcp.ts');
      await mcpCommand();
    });
}
