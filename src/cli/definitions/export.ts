import { Argument, type Command, Option } from 'commander';
import { say } from '../../l10n/say.ts';
import { EXPORT_FORMATS, EXPORT_KINDS, type ExportKind } from '../../report/exports/kinds.ts';
import type { ExportOptions } from '../commands/export.ts';
import { ignoreOption } from './ignoreOption.ts';

/** Defines `outsource export`. */
export function defineExport(program: Command): void {
  const formats = [...new Set(Object.values(EXPORT_FORMATS).flat())];
  program
    .command('export')
    .description(say`make a calendar, a register, a statement of work and other papers of engagements`)
    .addArgument(new Argument('<kind>', say`what to make`).choices(EXPORT_KINDS))
    .argument('[path...]', say`files, folders or globs (default: this folder)`)
    .addOption(
      new Option('--format <format>', say`in which form (default: by the name of the output)`).choices(formats),
    )
    .option('--output <file>', say`write it to a file, not to standard output`)
    .option('--today <date>', say`as of this day (YYYY-MM-DD)`)
    .addOption(ignoreOption())
    .addHelpText('after', help())
    .action(async (kind: ExportKind, paths: readonly string[], options: ExportOptions) => {
      const { exportCommand } = await import('../commands/export.ts');
      await exportCommand(kind, paths, options);
    });
}

function help(): string {
  return `
${say`Kinds and their forms:
  markdown           the report, to be read and pasted elsewhere: md
  html               the report as a page with pictures, which prints well: html
  portfolio          all engagements on one page, with what is due: html, md
  calendar           meetings, reviews and all that is due, with reminders: ics
  register           the register of all engagements: csv, xlsx
  statement-of-work  a draft, with places for what is to be agreed: md, docx
  checklist          what a kick-off needs: md, docx`}

${say`Several engagements go into one file. Nothing is sent anywhere.`}

${say`Exit codes: 0 done, 2 a wrong call or a file that can't be read or written.`}

${say`Examples:`}
  outsource export calendar vendors/ --output vendors.ics
  outsource export portfolio vendors/ --output portfolio.html
  outsource export register vendors/ --output register.xlsx
  outsource export statement-of-work vendors/support.outsource.yaml
  outsource export checklist support.outsource.yaml --output kick-off.docx`;
}
