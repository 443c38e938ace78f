import { latinSource, wordsSource } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ObjectiveWords } from './types.ts';

/** All languages count in every text: files mix them, and the words hardly ever mean something else in another one. */
const languages: readonly ObjectiveWords[] = [en, de, fr, es, pt, pl];

const list = (name: Exclude<keyof ObjectiveWords, 'fromTo'>) => languages.flatMap((language) => language[name]);

const LISTS = [
  'universals',
  'outcomes',
  'degrees',
  'degreesBehind',
  'norms',
  'relative',
  'changes',
  'reports',
  'never',
  'roundTheClock',
  'availability',
  'tests',
] as const;

/** Sources of expressions for any word of a list, and for "from … to" around figures. */
export function sources(): Record<(typeof LISTS)[number] | 'fromTo', string> {
  const words = Object.fromEntries(LISTS.map((name) => [name, wordsSource(list(name))]));
  return { ...(words as Record<(typeof LISTS)[number], string>), fromTo: latinSource(fromTo()) };
}

/** Words that speak of effort. */
export const efforts = () => list('efforts');

/** Words beside them that say nothing more. */
export const fillers = () => list('fillers');

function fromTo(): string {
  return languages
    .map(
      ({ fromTo: [from, to] }) =>
        `\\b${from}\\s[^\\d]{0,20}\\d[^\\d]?(?:[^.;]|\\.\\d){0,30}?\\s${to}\\s[^\\d]{0,20}\\d`,
    )
    .join('|');
}
