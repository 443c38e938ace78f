import { Argument, type Command } from 'commander';
import type { SchemaName } from '../commands/schema.ts';

/** Defines `outsource schema`. */
export function defineSchema(program: Command): void {
  program
    .command('schema')
    .description('print a JSON schema, for editors and other tools')
    .addArgument(
      new Argument('[kind]', 'of engagement files, or of outsource.config.yaml')
        .choices(['engagement', 'config'])
        .default('engagement'),
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 done, 2 a wrong call.

Examples:
  outsource schema > outsource.schema.json
  outsource schema config`,
    )
    .action(async (name: SchemaName) => {
      const { schemaCommand } = await import('../commands/schema.ts');
      schemaCommand(name);
    });
}
