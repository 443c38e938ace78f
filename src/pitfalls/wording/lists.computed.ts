import { everywhere } from './languages/all.ts';
import { languageData } from './languages/index.ts';
import { type Index, indexOf } from './patterns.ts';
import type { Language, LanguageData, QualityNouns, WordClass } from './types.ts';
import { LANGUAGES } from './types.ts';

export type Label = WordClass | 'exception';

/** The lists of one language, the long ones as an index. */
export interface Listed extends Omit<LanguageData, 'functionWords' | 'measures' | 'vague'> {
  readonly vague: Index<Label>;
  readonly quality: Omit<QualityNouns, 'nouns' | 'phrases'>;
}

export const en = () => listed('en');
export const de = () => listed('de');
export const fr = () => listed('fr');
export const es = () => listed('es');
export const pt = () => listed('pt');
export const pl = () => listed('pl');

/** Entries that count in any text. */
export const anywhere = () => indexOf(everywhereLists);

/** The languages that a word is a function word of, by their place in `LANGUAGES`. */
export function functionWords(): Record<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of languageData[language].functionWords) found.set(word, [...(found.get(word) ?? []), index]);
  }
  return Object.fromEntries(found);
}

const everywhereLists: readonly (readonly [readonly string[], Label])[] = [
  [everywhere.placeholder, 'placeholder'],
  [everywhere.capitals, 'placeholder'],
  [everywhere.openEnd, 'open-end'],
];

function listed(language: Language): Listed {
  const { functionWords: _, measures: __, vague, ...data } = languageData[language];
  const { nouns, phrases = [], ...quality } = vague.quality;
  return {
    ...data,
    quality,
    vague: indexOf<Label>([
      ...everywhereLists,
      [vague.exceptions, 'exception'],
      [vague.escape, 'escape'],
      [vague.openEnd, 'open-end'],
      [vague.placeholder, 'placeholder'],
      [vague.adjective, 'adjective'],
      [vague.adverb, 'adverb'],
      [vague.quantity, 'quantity'],
      [nouns, 'quality-noun'],
      [phrases, 'quality-noun'],
    ]),
  };
}
