import { wordsSource } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/**
 * Sources of expressions. All languages count in every text: files mix them, and the words hardly ever mean something else
 * in another one.
 */
export const sources = () => ({ people: wordsSource([...en, ...de, ...fr, ...es, ...pt, ...pl]) });
