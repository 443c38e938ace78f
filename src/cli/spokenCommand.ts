import { Command, type ErrorOptions } from 'commander';
import { toSay, translated } from '../l10n/say.ts';

/** What the library says of a wrong call, by its codes, with places for what it quotes. */
const MESSAGES: Readonly<Record<string, readonly string[]>> = toSay({
  'commander.unknownCommand': ["error: unknown command '{0}'"],
  'commander.unknownOption': ["error: unknown option '{0}'"],
  'commander.missingArgument': ["error: missing required argument '{0}'"],
  'commander.optionMissingArgument': ["error: option '{0}' argument missing"],
  'commander.missingMandatoryOptionValue': ["error: required option '{0}' not specified"],
  'commander.excessArguments': [
    "error: too many arguments for '{0}'. Expected {1} argument but got {2}.",
    "error: too many arguments for '{0}'. Expected {1} arguments but got {2}.",
  ],
  'commander.invalidArgument': [
    "error: option '{0}' argument '{1}' is invalid. {2}",
    "error: command-argument value '{0}' is invalid for argument '{1}'. {2}",
  ],
});

/** What may stand behind a message, on a line of its own; the first that fits. */
const SUGGESTIONS = toSay(['(Did you mean one of {0}?)', '(Did you mean {0}?)']);
/** What the library says of a value that is none of those there are; ours is in the language already. */
const CHOICES = toSay(['Allowed choices are {0}.']);

/** A command whose errors are in the language that is spoken; in English as the library words them. */
export class SpokenCommand extends Command {
  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(name);
  }

  override error(message: string, options?: ErrorOptions): never {
    return super.error(spoken(message, MESSAGES[options?.code ?? ''] ?? []), options);
  }
}

/** A message in the language that is spoken; as it is where the library has worded it anew. */
function spoken(message: string, known: readonly string[]): string {
  const end = message.lastIndexOf('\n');
  return (
    said(message, known) ??
    (end < 0 ? message : `${spoken(message.slice(0, end), known)}\n${suggested(message.slice(end + 1))}`)
  );
}

function suggested(text: string): string {
  return said(text, SUGGESTIONS) ?? text;
}

/** A text in the language that is spoken; undefined for one that isn't known. */
function said(text: string, known: readonly string[]): string | undefined {
  for (const english of known) {
    const values = valuesIn(text, english)?.map((value) => said(value, CHOICES) ?? value);
    if (values) return translated(english).replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');
  }
  return undefined;
}

/** What stands in the places of a text; undefined for another text. */
function valuesIn(text: string, english: string): readonly string[] | undefined {
  const [start = '', ...rest] = english.split(/\{\d\}/);
  const values: string[] = [];
  if (!text.startsWith(start)) return undefined;
  let at = start.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = !isLast ? text.indexOf(part, at) : text.endsWith(part) ? text.length - part.length : -1;
    if (end < at) return undefined;
    values.push(text.slice(at, end));
    at = end + part.length;
  }
  return values;
}
