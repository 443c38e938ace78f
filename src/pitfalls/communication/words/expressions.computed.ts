import { anyOf, latinSource, wordBegin, wordEnd } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ChannelWords } from './types.ts';

/** All languages count in every text: files mix them, and the words hardly ever mean something else in another one. */
const languages: readonly ChannelWords[] = [en, de, fr, es, pt, pl];

const list = (name: keyof ChannelWords) => anyOf(languages.flatMap((language) => language[name]));
// A word or two may stand between: "not for major incidents".
const excepted = `${wordBegin}${list('exceptions')}${wordEnd}(?:[\\s(]+\\p{L}+){0,2}[\\s(]+`;
const matter = (name: keyof ChannelWords) => latinSource(`(${excepted})?${wordBegin}${list(name)}${wordEnd}`);

/** Sources of expressions for what a channel may be for; a group holds what makes an exception of it. */
export const sources = () => ({
  incidents: matter('incidents'),
  support: matter('support'),
  questions: matter('questions'),
  escalation: matter('escalation'),
});
