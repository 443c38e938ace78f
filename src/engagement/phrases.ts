import { say } from '../l10n/say.ts';
import type { Range } from '../yaml/tree.ts';
import { excerptOf } from './quote.ts';

/** Messages are cut into editors' margins: no longer than this, in UTF-16 units. */
export const LONGEST_MESSAGE = 140;

/** A fact, which may ask whether something else was meant. */
export function asking(fact: string, suggestions: readonly string[]): string {
  const [best] = suggestions;
  return best === undefined ? say`${fact}.` : say`${fact}: did you mean "${excerptOf(best)}"?`;
}

/** A range, or another one where it has no text that could be marked. */
export function nonEmpty(range: Range, instead: Range): Range {
  return range.end > range.start ? range : instead;
}
