import { InvalidArgumentError, Option } from 'commander';
import { say } from '../l10n/say.ts';
import { FORMATS, type FormatName } from './format/printers.ts';

/** A format that was asked for, with the file that it goes to, if one was named. */
export interface FormatChoice {
  readonly format: FormatName;
  readonly file?: string;
}

/** `--format sarif` or `--format sarif=findings.sarif`, as often as one likes. */
export function formatOption(): Option {
  return new Option(
    '--format <format[=file]>',
    say`how to print: ${FORMATS.join(', ')} (default: text); may be repeated`,
  ).argParser(read);
}

function read(value: string, before: readonly FormatChoice[] = []): readonly FormatChoice[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
  const format = FORMATS.find((each) => each === name);
  if (!format) throw new InvalidArgumentError(say`Allowed choices are ${FORMATS.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(say`Name a file behind "${format}=".`);
  if (before.some((choice) => choice.format === format)) throw new InvalidArgumentError(say`It is asked for twice.`);
  return [...before, { format, file }];
}
