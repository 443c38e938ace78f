import { type Command, Option } from 'commander';
import { say } from '../../l10n/say.ts';
import { CRITICALITIES, MODELS } from '../../pitfalls/engagement/facts.ts';
import type { InitOptions } from '../commands/init.ts';

/** Defines `outsource init`. */
export function defineInit(program: Command): void {
  program
    .command('init')
    .description(say`begin a new engagement file`)
    .argument('[file]', say`where to save it, or in which folder (default: <id>.outsource.yaml)`)
    .option('--title <title>', say`what it is called`)
    .addOption(new Option('--model <model>', say`what kind of work it is`).choices(MODELS))
    .addOption(new Option('--criticality <criticality>', say`how much depends on it`).choices(CRITICALITIES))
    .option('--start <date>', say`when the work begins (YYYY-MM-DD)`)
    .option('--end <date>', say`when it ends (YYYY-MM-DD)`)
    .option('--id <id>', say`its id (default: made of the title)`)
    .option('--yes', say`ask nothing; only the title has to be given`)
    .addHelpText(
      'after',
      `
${say`On a terminal it asks for what isn't given. It never writes over a file.`}

${say`Exit codes: 0 written, 2 a wrong call or a file that can't be written, 130
stopped by you.`}

${say`Examples:`}
  outsource init
  outsource init vendors/
  outsource init logo.outsource.yaml --title "Logo refresh" --model freelance`,
    )
    .action(async (file: string | undefined, options: InitOptions) => {
      const { initCommand } = await import('../commands/init.ts');
      await initCommand(file, options);
    });
}
