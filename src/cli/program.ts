import { Command, CommanderError, Option } from 'commander';
import product from '../../package.json' with { type: 'json' };
import { PROFILES, SEVERITIES } from '../pitfalls/rule.ts';
import type { LintOptions } from './commands/lint.ts';
import type { ReportOptions } from './commands/report.ts';
import { formatOption } from './formatChoice.ts';
import { printableLines } from './printable.ts';
import { UsageError } from './usageError.ts';

/** Exit code for a wrong call, or for a file that can't be read. */
const EXIT_USAGE = 2;

const format = () => new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');

/** The commands. Each loads what it needs when it is called: a version or a help text needs no rules. */
function commands(entry: URL): Command {
  const program = new Command('outsource')
    .description(product.description)
    .version(product.version)
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  outsource lint                   check all engagements below this folder
  outsource lint vendors/ --today 2026-12-31
  outsource explain legal/no-nda   why a rule matters and how to fix it`,
    );

  program
    .command('lint')
    .description('find what is missing or wrong in engagement files')
    .argument('[path...]', 'files, folders or globs (default: this folder)')
    .addOption(formatOption())
    .option('--output <file>', 'write to this file, not to standard output')
    .option('--today <date>', 'judge as of this day (YYYY-MM-DD)')
    .addOption(new Option('--profile <profile>', "judge by this profile, not by the file's own").choices(PROFILES))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 for findings of this weight or heavier')
        .choices([...SEVERITIES.filter((severity) => severity !== 'hint'), 'never'])
        .default('error'),
    )
    .option('--show-accepted', 'list accepted findings too')
    .option('--no-cache', 'judge all files anew, and keep nothing for the next run')
    .option('--cache-location <file>', 'where results are kept (default: with your other caches)')
    .addHelpText(
      'after',
      `
Several formats in one run: give each a file, but for the one that is printed. A
file is replaced when all is written, and stays as it was if anything fails.

Exit codes: 0 nothing at or above that weight, 1 findings, 2 a wrong call or a
file that can't be read or written.

Examples:
  outsource lint
  outsource lint vendors/ --today 2026-12-31 --profile regulated
  outsource lint 'vendors/**/*.outsource.yaml' --format json --fail-on warning
  outsource lint --format sarif --output all.sarif
  outsource lint --format text --format sarif=all.sarif --format junit=junit.xml`,
    )
    .action(async (paths: readonly string[], options: LintOptions) => {
      const { lintCommand } = await import('./commands/lint.ts');
      await lintCommand(paths, options, entry);
    });

  program
    .command('format')
    .description('put engagement files in order: keys, indentation, empty lines, quotes')
    .argument('[path...]', 'files, folders or globs (default: this folder)')
    .option('--check', 'change nothing; list the files that would change')
    .addHelpText(
      'after',
      `
What the files say stays the same, and so do their comments.

Exit codes: 0 done, 1 with --check where files would change, 2 a wrong call or a
file that can't be read or written.

Examples:
  outsource format
  outsource format vendors/ --check`,
    )
    .action(async (paths: readonly string[], options: { readonly check?: boolean }) => {
      const { formatCommand } = await import('./commands/format.ts');
      await formatCommand(paths, options);
    });

  program
    .command('report')
    .description('print how engagements stand, as Markdown for those who answer for them')
    .argument('<path...>', 'files, folders or globs')
    .option('--today <date>', 'judge as of this day (YYYY-MM-DD)')
    .option('--output <file>', 'write it to a file instead')
    .addHelpText(
      'after',
      `
The ten pitfalls, what to do next, what is overdue or due within 90 days, accepted
risks and contracts. Of several engagements the worst comes first.

Exit codes: 0 done, 2 a wrong call or a file that can't be read or written.

Examples:
  outsource report vendors/support.outsource.yaml
  outsource report vendors/ --today 2026-12-31 --output report.md`,
    )
    .action(async (paths: readonly string[], options: ReportOptions) => {
      const { reportCommand } = await import('./commands/report.ts');
      await reportCommand(paths, options);
    });

  program
    .command('rules')
    .description('list all rules')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  outsource rules --format json')
    .action(async (options: { readonly format: 'text' | 'json' }) => {
      const { rulesCommand } = await import('./commands/rules.ts');
      rulesCommand(options);
    });

  program
    .command('explain')
    .description('say what a rule looks for, why it matters and how to fix it')
    .argument('<rule>', 'its id, for example legal/no-nda')
    .addHelpText('after', '\nExample:\n  outsource explain legal/no-nda')
    .action(async (id: string) => {
      const { explainCommand } = await import('./commands/explain.ts');
      explainCommand(id);
    });

  program
    .command('config')
    .description('say what holds for an engagement file: profile, rules, limits')
    .requiredOption('--print <path>', 'the engagement file')
    .addOption(format())
    .addHelpText('after', '\nExample:\n  outsource config --print vendors/support.outsource.yaml')
    .action(async ({ print, ...options }: { readonly print: string; readonly format: 'text' | 'json' }) => {
      const { configCommand } = await import('./commands/config.ts');
      await configCommand(print, options);
    });

  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol')
    .requiredOption('--stdio', 'talk over standard input and output')
    .addHelpText('after', '\nExample:\n  outsource lsp --stdio')
    .action(async () => {
      const { lspCommand } = await import('./commands/lsp.ts');
      await lspCommand();
    });
  return program;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours, and what was found still counts.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT_USAGE);
  });
}

/**
 * Reads the arguments and runs their command.
 * @param entry the module that a further thread begins with
 */
export async function run(entry: URL): Promise<void> {
  try {
    await commands(entry).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    else if (error instanceof UsageError) {
      process.stderr.write(`outsource: ${error.message}\n`);
      process.exitCode = EXIT_USAGE;
    } else throw error;
  }
}
