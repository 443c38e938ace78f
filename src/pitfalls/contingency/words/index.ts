import { anyOf, fold, latinRegExp, Memo, once, wordBegin, wordEnd } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** All languages count in every text: files mix them, and the words hardly ever mean something else in another one. */
const people = once(() => latinRegExp(`${wordBegin}${anyOf([...en, ...de, ...fr, ...es, ...pt, ...pl])}${wordEnd}`));

const known = new Memo<boolean>();

/** Whether a text about a risk speaks of people: that somebody falls ill, is away or leaves. */
export function isAboutPeople(text: string): boolean {
  return known.get(text, () => people().test(fold(text)));
}
