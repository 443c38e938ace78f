import { anyOf, latinRegExp, once, wordBegin, wordEnd } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { PaymentWords } from './types.ts';

/** All languages count in every text: an instalment is a word or two, too little to tell its language by. */
const languages: readonly PaymentWords[] = [en, de, fr, es, pt, pl];

const expressionOf = (list: keyof PaymentWords) =>
  once(() => latinRegExp(`${wordBegin}${anyOf(languages.flatMap((language) => language[list]))}${wordEnd}`));

/** Finds what tells of a result in a text that was folded. Compiled when it is first needed. */
export const resultWords = expressionOf('results');

/** Finds what comes by itself or before the work in a text that was folded. */
export const occasionWords = expressionOf('occasions');
