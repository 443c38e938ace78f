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

/** Sources of expressions for any word of a list, and for "from … to" around figures. */
export const sources = () => ({
  universals: wordsSource(list('universals')),
  outcomes: wordsSource(list('outcomes')),
  degrees: wordsSource(list('degrees')),
  degreesBehind: wordsSource(list('degreesBehind')),
  norms: wordsSource(list('norms')),
  relative: wordsSource(list('relative')),
  changes: wordsSource(list('changes')),
  reports: wordsSource(list('reports')),
  never: wordsSource(list('never')),
  roundTheClock: wordsSource(list('roundTheClock')),
  availability: wordsSource(list('availability')),
  tests: wordsSource(list('tests')),
  fromTo: latinSource(fromTo()),
});

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
