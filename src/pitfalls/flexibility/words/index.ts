import { Matcher } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ApprovalWords } from './types.ts';

/** What an entry of the lists is there for. */
export type Part = keyof ApprovalWords;

/** The lists of each language, ready to be looked for. */
export function approvalMatchers(): Matcher<Part>[] {
  return [en, de, fr, es, pt, pl].map((words) => {
    const matcher = new Matcher<Part>();
    for (const [part, patterns] of Object.entries(words)) matcher.add(patterns, part as Part);
    return matcher;
  });
}
