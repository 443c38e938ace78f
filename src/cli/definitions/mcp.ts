import type { Command } from 'commander';

/** Defines `outsource mcp`. */
export function defineMcp(program: Command): void {
  program
    .command('mcp')
    .description('serve an AI assistant by the Model Context Protocol, with the engagements of this folder')
    .addHelpText(
      'after',
      `
Talks over standard input and output. It may read and write the engagement files
of this folder and below, and nothing else; nothing is sent anywhere.

Exit codes: 0 done, 2 a wrong call.

Example:
  outsource mcp`,
    )
    .action(async () => {
      const { mcpCommand } = await import('../commands/mcp.ts');
      mcpCommand();
    });
}
