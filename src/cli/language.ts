import { readFileSync } from 'node:fs';
import { localeOf } from '../l10n/locales.ts';
import { speak, type Texts } from '../l10n/say.ts';

const OPTION = '--locale';

/** Where the texts lie, seen from the bundle; set when it is built. */
declare const TEXTS: string | undefined;
const FOLDER = typeof TEXTS === 'string' ? TEXTS : '../../l10n/';

/**
 * Speaks the language that is asked for by `--locale`, else the one of the environment, else English. It has to be known
 * before the arguments are read, since the help is in it, too; what `--locale` may say is checked there.
 */
export function chooseLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): void {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = askedFor(words);
  speakIn(localeOf(asked ?? (LC_ALL || LC_MESSAGES || LANG || '')) ?? 'en');
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
  if (language === 'en') return;
  try {
    const file = new URL(`${FOLDER}bundle.l10n.${language}.json`, import.meta.url);
    speak(JSON.parse(readFileSync(file, 'utf8')) as Texts, language);
  } catch {
    // An installation without its translations still does its work.
  }
}
