import type { Argument, HelpConfiguration, Option } from 'commander';
import { say, toSay, translated } from '../l10n/say.ts';

toSay(['Usage:', 'Options:', 'Arguments:', 'Commands:']);

/** How the help is put together: as the library does, with its words in the language that is spoken. */
export const HELP: HelpConfiguration = {
  styleTitle: translated,
  optionDescription: described,
  argumentDescription: described,
};

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
