import type { Command } from 'commander';
import { say } from '../../l10n/say.ts';
import type { ImportOptions } from '../commands/import.ts';

/** Defines `outsource import`. */
export function defineImport(program: Command): void {
  program
    .command('import')
    .description(say`begin engagement files from a list of vendors`)
    .argument('<file>', say`the list: CSV or XLSX, its titles in the first row`)
    .option('--into <folder>', say`the folder to write into (default: this one)`)
    .option('--dry-run', say`write nothing, only tell what would be written`)
    .option('--today <date>', say`tell what is active as of this day (YYYY-MM-DD)`)
    .addHelpText('after', help())
    .action(async (file: string, options: ImportOptions) => {
      const { importCommand } = await import('../commands/import.ts');
      await importCommand(file, options);
    });
}

function help(): string {
  return `
${say`Each row becomes a file. Columns are known by their titles in English, German,
French or Spanish: provider, service, description, country, owner, e-mail,
start, end, value, currency, criticality, kind of work, personal data, website.
What can't be told for sure is left out, and named. No file is written over, and
of a formula only the value counts that stands in the list.`}

${say`Exit codes: 0 done, 2 a wrong call, a list that can't be read or a file that
can't be written.`}

${say`Examples:`}
  outsource import vendors.xlsx --dry-run
  outsource import vendors.csv --into vendors/`;
}
