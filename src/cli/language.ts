import { localeOf } from '../l10n/locales.ts';
import { speak } from '../l10n/say.ts';
import { textsIn } from '../node/texts.ts';

const OPTION = '--locale';

/**
 * The language that is asked for by `--locale`, else the one of the environment, else English. It has to be known before
 * the arguments are read, since the help is in it, too; what `--locale` may say is checked there.
 */
export function languageOf(words: readonly string[], environment: NodeJS.ProcessEnv): string {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = askedFor(words);
  return localeOf(asked ?? (LC_ALL || LC_MESSAGES || LANG || '')) ?? 'en';
}

/** What stands behind the last `--locale`, or within its word. */
function askedFor(words: readonly string[]): string | undefined {
  const end = words.indexOf('--');
  const options = end < 0 ? words : words.slice(0, end);
  const at = options.findLastIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`));
  const word = options[at];
  return word?.startsWith(`${OPTION}=`) ? word.slice(OPTION.length + 1) : word && options[at + 1];
}

/** Speaks one of our languages from now on; English where its texts can't be read. */
export function speakIn(language: string): void {
  if (language !== 'en') speak(textsIn(language), language);
}
