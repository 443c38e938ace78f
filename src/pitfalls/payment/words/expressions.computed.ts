import { wordsSource } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { PaymentWords } from './types.ts';

/** All languages count in every text: an instalment is a word or two, too little to tell its language by. */
const languages: readonly PaymentWords[] = [en, de, fr, es, pt, pl];

const list = (name: keyof PaymentWords) => wordsSource(languages.flatMap((language) => language[name]));

/** Sources of expressions for any word of a list. */
export const sources = () => ({ results: list('results'), occasions: list('occasions') });
