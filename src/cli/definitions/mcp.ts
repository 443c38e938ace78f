import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';

/** Defines `outsource mcp`. */
export function defineMcp(program: Command): void {
  program
    .command('mcp')
    .description(say`serve an AI assistant by the Model Context Protocol, with the engagements of this folder`)
    .addHelpText(
      'after',
      `
${say`Talks over standard input and output. It may read and write the engagement files
of this folder and below, and nothing else; nothing is sent anywhere.`}

${say`Exit codes: 0 done, 2 a wrong call.`}

${say`Example:`}
  outsource mcp`,
    )
    .action(async () => {
      const { mcpCommand } = await import('../commands/mcp.ts');
      mcpCommand();
    });
}
