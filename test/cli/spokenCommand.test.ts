import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type CommanderError, InvalidArgumentError, Option } from 'commander';
import { SpokenCommand } from '../../src/cli/spokenCommand.ts';
import { speak } from '../../src/l10n/say.ts';

/** What is told of a call. */
function told(...words: string[]): string {
  let printed = '';
  const program = new SpokenCommand('outsource')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeErr: (text) => (printed += text) });
  program
    .command('lint')
    .argument('[path]')
    .addOption(new Option('--format <format>').choices(['text', 'json']))
    .option('--most <number>', 'how many', () => {
      throw new InvalidArgumentError('Own words.');
    })
    .action(() => {});
  program.command('init').action(() => {});
  program
    .command('explain')
    .argument('<rule>')
    .requiredOption('--as <form>')
    .action(() => {});
  assert.throws(
    () => program.parse(['node', 'outsource', ...words]),
    ({ code, exitCode }: CommanderError) => code.startsWith('commander.') && exitCode === 1,
  );
  return printed;
}

const WRONG: readonly (readonly [words: readonly string[], english: string, german: string])[] = [
  [['xyz'], "error: unknown command 'xyz'", 'Fehler: unbekannter Befehl „xyz“'],
  [
    ['lnit'],
    "error: unknown command 'lnit'\n(Did you mean one of init, lint?)",
    'Fehler: unbekannter Befehl „lnit“\n(Meinten Sie eines davon: init, lint?)',
  ],
  [
    ['lint', '--formt'],
    "error: unknown option '--formt'\n(Did you mean --format?)",
    'Fehler: unbekannte Option „--formt“\n(Meinten Sie --format?)',
  ],
  [['explain', '--as', 'x'], "error: missing required argument 'rule'", 'Fehler: Es fehlt das Argument „rule“'],
  [
    ['lint', '--format'],
    "error: option '--format <format>' argument missing",
    'Fehler: Der Option „--format <format>“ fehlt ihr Wert',
  ],
  [['explain', 'x'], "error: required option '--as <form>' not specified", 'Fehler: Es fehlt die Option „--as <form>“'],
  [
    ['lint', 'a', 'b'],
    "error: too many arguments for 'lint'. Expected 1 argument but got 2.",
    'Fehler: zu viele Argumente für „lint“: 1 erwartet, 2 angegeben.',
  ],
  [
    ['init', 'a'],
    "error: too many arguments for 'init'. Expected 0 arguments but got 1.",
    'Fehler: zu viele Argumente für „init“: 0 erwartet, 1 angegeben.',
  ],
  [
    ['lint', '--format', 'xml'],
    "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.",
    'Fehler: Bei der Option „--format <format>“ gilt der Wert „xml“ nicht. Zulässig sind text, json.',
  ],
  [
    ['lint', '--most', "it's {0} $&\nmore"],
    "error: option '--most <number>' argument 'it's {0} $&\nmore' is invalid. Own words.",
    "Fehler: Bei der Option „--most <number>“ gilt der Wert „it's {0} $&\nmore“ nicht. Own words.",
  ],
];

describe('a wrong call', () => {
  afterEach(() => speak(undefined));

  for (const [words, english, german] of WRONG) {
    it(`is told in the language that is spoken: ${JSON.stringify(words.join(' '))}`, () => {
      assert.equal(told(...words), `${english}\n`);
      speak(bundle('de'), 'de');
      assert.equal(told(...words), `${german}\n`);
      for (const locale of ['fr', 'es']) {
        speak(bundle(locale), locale);
        const message = told(...words);
        assert.match(message, /^(?:Erreur\u00a0|Error):/);
        assert.doesNotMatch(message, /error:|unknown|Did you|Expected|missing|invalid|Allowed/);
      }
    });
  }
});

function bundle(locale: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../l10n/bundle.l10n.${locale}.json`, import.meta.url), 'utf8'));
}
