import { Matcher, once } from '../../wording/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import type { ApprovalWords } from './types.ts';

/** What an entry of the lists is there for. */
export type Part = keyof ApprovalWords;

/** By these a text begins that asks to approve everything. */
const BEGINNINGS = ['lead', 'everything', 'nothing', 'all'] as const satisfies readonly Part[];
const FOLLOWERS = ['between', 'things', 'and', 'after', 'narrowing'] as const satisfies readonly Part[];

/**
 * The lists of one language, ready to be looked for. Most texts don't even begin in such a way, so what follows the
 * beginning is made ready when it is first needed: all of it at once would be felt when a first file is opened.
 */
export interface ApprovalMatchers {
  readonly beginnings: () => Matcher<Part>;
  readonly followers: () => Matcher<Part>;
}

/** The lists of each language. */
export const LANGUAGES: readonly ApprovalMatchers[] = [en, de, fr, es, pt, pl].map((words) => ({
  beginnings: once(() => matcherOf(words, BEGINNINGS)),
  followers: once(() => matcherOf(words, FOLLOWERS)),
}));

function matcherOf(words: ApprovalWords, parts: readonly Part[]): Matcher<Part> {
  const matcher = new Matcher<Part>();
  for (const part of parts) matcher.add(words[part], part);
  return matcher;
}

/** The matcher that knows a part. */
export function matcherFor({ beginnings, followers }: ApprovalMatchers, part: Part): Matcher<Part> {
  return (BEGINNINGS as readonly Part[]).includes(part) ? beginnings() : followers();
}
