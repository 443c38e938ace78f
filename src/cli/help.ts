import type { Argument, HelpConfiguration, Option } from 'commander';
import { say, toSay, translated } from '../l10n/say.ts';

toSay(['Usage:', 'Options:', 'Arguments:', 'Commands:']);
/** What stands for options and commands in a line of usage. */
const PLACES: readonly string[] = toSay(['[options]', '[command]']);

/** How the help is put together: as the library does, with its words in the language that is spoken. */
export const HELP: HelpConfiguration = {
  styleTitle: translated,
  styleOptionText: placed,
  styleSubcommandText: placed,
  optionDescription: described,
  argumentDescription: described,
};

/** Names of options and commands are the same in each language. */
function placed(word: string): string {
  return PLACES.includes(word) ? translated(word) : word;
}

/** What something is, its choices, and what holds if it is left out. */
function described(thing: Option | Argument): string {
  const { description, argChoices, defaultValue } = thing;
  // Of those that are on or off, the library names no default.
  const takesValue = !('isBoolean' in thing) || thing.required || thing.optional;
  const notes = [
    ...(argChoices ? [say`choices: ${argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`] : []),
    ...(defaultValue !== undefined && takesValue ? [say`default: ${JSON.stringify(defaultValue)}`] : []),
  ];
  if (!notes.length) return description;
  return description ? `${description} (${notes.join(', ')})` : `(${notes.join(', ')})`;
}
