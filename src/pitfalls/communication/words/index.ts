import { anyOf, fold, latinRegExp, Memo, wordBegin, wordEnd } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ChannelWords } from './types.ts';

/** All languages count in every text: files mix them, and the words hardly ever mean something else in another one. */
const languages: readonly ChannelWords[] = [en, de, fr, es, pt, pl];

/** What a channel may be for. */
export type Matter = Exclude<keyof ChannelWords, 'exceptions'>;

interface Finder {
  readonly words: RegExp;
  readonly known: Memo<boolean>;
}

const finders = new Map<Matter, Finder>();
const exceptions = (): string => anyOf(languages.flatMap((language) => language.exceptions));

/** Whether a purpose names a matter, and not as an exception ("all but incidents"). */
export function isFor(matter: Matter, purpose: string): boolean {
  let finder = finders.get(matter);
  if (!finder) {
    const words = anyOf(languages.flatMap((language) => language[matter]));
    // A word or two may stand between: "not for major incidents".
    const excepted = `${wordBegin}${exceptions()}${wordEnd}(?:[\\s(]+\\p{L}+){0,2}[\\s(]+`;
    finder = { words: latinRegExp(`(${excepted})?${wordBegin}${words}${wordEnd}`, 'g'), known: new Memo(1000) };
    finders.set(matter, finder);
  }
  const { words, known } = finder;
  return known.get(purpose, () => [...fold(purpose).matchAll(words)].some(([, excepted]) => excepted === undefined));
}
