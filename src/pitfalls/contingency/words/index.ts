import { expressions, fold, Memo } from '../../wording/index.ts';
import { sources } from './expressions.computed.ts';

const wordsOf = expressions(sources);
const known = new Memo((text) => wordsOf('people').test(fold(text)));

/** Whether a text about a risk speaks of people: that somebody falls ill, is away or leaves. */
export function isAboutPeople(text: string): boolean {
  return known.get(text);
}
