import { InvalidArgumentError, Option } from 'commander';
import { LOCALES, localeOf } from '../../l10n/locales.ts';
import { say } from '../../l10n/say.ts';

/** The language of all that is printed. It was chosen before this is read: what is checked here is what it may be. */
export function localeOption(): Option {
  const choices = ['en', ...LOCALES];
  return new Option('--locale <language>', say`the language of messages (default: that of your system)`)
    .choices(choices)
    .argParser((value: string) => {
      if (localeOf(value) === undefined)
        throw new InvalidArgumentError(say`Allowed choices are ${choices.join(', ')}.`);
      return value;
    });
}
