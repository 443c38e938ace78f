import { anyOf, latinRegExp, wordBegin, wordEnd } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ObjectiveWords } from './types.ts';

/** All languages count in every text: files mix them, and the words hardly ever mean something else in another one. */
const languages: readonly ObjectiveWords[] = [en, de, fr, es, pt, pl];

type Part = Exclude<keyof ObjectiveWords, 'fromTo' | 'efforts' | 'fillers'>;
type Words = 'efforts' | 'fillers';

const expressions = new Map<Part, RegExp>();

/** Finds any word of a list in a text that was folded. Compiled when it is first needed; takes linear time. */
export function wordsOf(part: Part): RegExp {
  let expression = expressions.get(part);
  if (!expression) {
    const words = anyOf(languages.flatMap((language) => language[part]));
    expression = latinRegExp(`${wordBegin}${words}${wordEnd}`);
    expressions.set(part, expression);
  }
  return expression;
}

/** The single words of a list, in all languages. */
export function wordSet(list: Words): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[list]));
}

/** "from … to" around figures, as a regular expression, in all languages. */
export function fromToSource(): string {
  return languages
    .map(
      ({ fromTo: [from, to] }) =>
        `\\b${from}\\s[^\\d]{0,20}\\d[^\\d]?(?:[^.;]|\\.\\d){0,30}?\\s${to}\\s[^\\d]{0,20}\\d`,
    )
    .join('|');
}
