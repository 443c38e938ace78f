import type { Language, LanguageData } from '../types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** All languages, by their code. */
export const languageData: Readonly<Record<Language, LanguageData>> = { en, de, fr, es, pt, pl };
