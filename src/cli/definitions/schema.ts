import { Argument, type Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { SchemaName } from '../commands/schema.ts';

/** Defines `outsource schema`. */
export function defineSchema(program: Command): void {
  program
    .command('schema')
    .description(say`print a JSON schema, for editors and other tools`)
    .addArgument(
      new Argument('[kind]', say`of engagement files, or of outsource.config.yaml`)
        .choices(['engagement', 'config'])
        .default('engagement'),
    )
    .addHelpText(
      'after',
      `
${say`Exit codes: 0 done, 2 a wrong call.`}

${say`Examples:`}
  outsource schema > outsource.schema.json
  outsource schema config`,
    )
    .action(async (name: SchemaName) => {
      const { schemaCommand } = await import('../commands/schema.ts');
      schemaCommand(name);
    });
}
