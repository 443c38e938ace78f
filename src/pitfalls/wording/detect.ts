import { functionWords as computedWords } from './lists.computed.ts';
import { once } from './once.ts';
import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';
import type { Language } from './types.ts';
import { LANGUAGES } from './types.ts';

const functionWords = once(() => new Map(Object.entries(computedWords())));

/** The language of a BCP 47 tag, where it is one of ours. */
export function toLanguage(tag: string | undefined): Language | undefined {
  const primary = tag?.split(/[-_]/u, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary);
}

/**
 * The language of a text: the one with most function words, at least two; else the fallback, else English. Where two
 * languages have as many, it is the fallback or English if that is one of them; else nothing is known.
 * @param fallback A BCP 47 tag. Of a language that isn't one of ours, nothing is known: undefined.
 */
export function detectLanguage(text: string | readonly Token[], fallback?: string): Language | undefined {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const token of typeof text === 'string' ? tokenize(text) : text) {
    for (const language of functionWords().get(token.text) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const known = toLanguage(fallback);
  if (most < 2) return fallback ? known : 'en';
  if (known && counts[LANGUAGES.indexOf(known)] === most) return known;
  const [first, second] = LANGUAGES.filter((_, index) => counts[index] === most);
  if (second === undefined) return first;
  return fallback === undefined && first === 'en' ? first : undefined;
}
