import { type Command, CommanderError } from 'commander';
import product from '../../package.json' with { type: 'json' };
import { say, translated } from '../l10n/say.ts';
import { defineCompletion } from './definitions/completion.ts';
import { defineConfig } from './definitions/config.ts';
import { defineExplain } from './definitions/explain.ts';
import { defineExport } from './definitions/export.ts';
import { defineFix } from './definitions/fix.ts';
import { defineFormat } from './definitions/format.ts';
import { defineImport } from './definitions/import.ts';
import { defineInit } from './definitions/init.ts';
import { defineLint } from './definitions/lint.ts';
import { localeOption } from './definitions/localeOption.ts';
import { defineLsp } from './definitions/lsp.ts';
import { defineMcp } from './definitions/mcp.ts';
import { defineReport } from './definitions/report.ts';
import { defineRules } from './definitions/rules.ts';
import { defineSchema } from './definitions/schema.ts';
import { HELP } from './help.ts';
import { languageOf, speakIn } from './language.ts';
import { printableLines } from './printable.ts';
import { SpokenCommand } from './spokenCommand.ts';
import { UsageError } from './usageError.ts';

/** Exit code for a wrong call, or for a file that can't be read. */
const EXIT_USAGE = 2;

/** The commands, in the order of the help. */
const DEFINITIONS = {
  lint: defineLint,
  fix: defineFix,
  format: defineFormat,
  init: defineInit,
  import: defineImport,
  report: defineReport,
  export: defineExport,
  explain: defineExplain,
  rules: defineRules,
  config: defineConfig,
  schema: defineSchema,
  lsp: defineLsp,
  mcp: defineMcp,
  completion: defineCompletion,
};

/**
 * The commands. Each loads what it needs when it is called: a version or a help text needs no rules.
 * @param called the first argument: one of the commands is defined alone, since none of them looks at the others
 */
function commands(called = ''): Command {
  const program = new SpokenCommand('outsource')
    .description(translated(product.description))
    .version(product.version, '-V, --version', say`output the version number`)
    .helpOption('-h, --help', say`display help for command`)
    .helpCommand('help [command]', say`display help for command`)
    .addOption(localeOption())
    .configureHelp(HELP)
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
    .exitOverride()
    .addHelpText(
      'after',
      `
${say`Examples:`}
  outsource init                   ${say`begin a new engagement file`}
  outsource lint                   ${say`check all engagements below this folder`}
  outsource lint vendors/ --today 2026-12-31
  outsource explain legal/no-nda   ${say`why a rule matters and how to fix it`}

${say`"outsource help <command>" tells more about each, with examples and exit codes.`}`,
    );
  const isKnown = Object.hasOwn(DEFINITIONS, called);
  const defined = isKnown ? [DEFINITIONS[called as keyof typeof DEFINITIONS]] : Object.values(DEFINITIONS);
  for (const define of defined) define(program);
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
 */
export async function run(): Promise<void> {
  try {
    const given = process.argv.slice(2);
    speakIn(languageOf(given, process.env));
    await commands(given[0]).parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    else if (error instanceof UsageError) {
      process.stderr.write(`outsource: ${error.message}\n`);
      process.exitCode = EXIT_USAGE;
    } else throw error;
  }
}
