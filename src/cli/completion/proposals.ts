import type { Argument, Command, Option } from 'commander';

/** Something that fits at the end of a line. */
export interface Proposal {
  readonly text: string;
  readonly about: string;
}

/** The values of arguments that definitions don't list, by the argument's name. */
export type Values = Readonly<Record<string, () => Promise<readonly Proposal[]>>>;

/**
 * What fits at the end of a line, by the definitions of the commands: a command, an option or a value. Empty where only
 * the user can know, or where a file is asked for.
 * @param words what stands behind the program's name; the last one is being typed
 */
export async function proposals(program: Command, words: readonly string[], values: Values = {}): Promise<Proposal[]> {
  // Bash takes `--format=json` for three words.
  const before = words.slice(0, -1).filter((word) => word !== '=');
  const last = words.at(-1) ?? '';
  const typed = last === '=' ? '' : last;
  const name = before.find((word) => !word.startsWith('-'));
  const command =
    name === undefined || name === 'help' ? program : program.commands.find((each) => each.name() === name);
  if (!command) return [];

  const [, prefix = '', start = typed] = /^(--[^=]+=)(.*)$/.exec(typed) ?? [];
  const asking = optionAt(command, prefix ? prefix.slice(0, -1) : before.at(-1));
  if (asking) return fitting(listed(asking.argChoices), start, prefix);
  if (typed.startsWith('-') && !before.includes('--')) return fitting(optionsOf(command), typed);
  if (command === program) return fitting(commandsOf(program), typed);
  const argument = argumentAt(command, before.slice(before.indexOf(command.name()) + 1));
  return fitting((await values[argument?.name() ?? '']?.()) ?? listed(argument?.argChoices), typed);
}

function fitting(all: readonly Proposal[], start: string, prefix = ''): Proposal[] {
  return all.filter(({ text }) => text.startsWith(start)).map(({ text, about }) => ({ text: prefix + text, about }));
}

function commandsOf(program: Command): Proposal[] {
  const commands = program.createHelp().visibleCommands(program);
  return commands.map((command) => ({ text: command.name(), about: command.description() }));
}

function optionsOf(command: Command): Proposal[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, description }) => (long ? [{ text: long, about: description }] : []));
}

function listed(choices: readonly string[] = []): Proposal[] {
  return choices.map((text) => ({ text, about: '' }));
}

/** The option that a word stands for, if a value has to follow it. */
function optionAt(command: Command, word: string | undefined): Option | undefined {
  return command.options.find((option) => option.required && option.long === word);
}

/** The argument that comes behind some words. */
function argumentAt(command: Command, words: readonly string[]): Argument | undefined {
  const given = words.filter((word, index) => !word.startsWith('-') && !optionAt(command, words[index - 1]));
  const { registeredArguments } = command;
  const last = registeredArguments.at(-1);
  return registeredArguments[given.length] ?? (last?.variadic ? last : undefined);
}
