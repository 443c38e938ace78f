import type { Range } from '../yaml/tree.ts';
import { excerptOf } from './quote.ts';

/** Messages are cut into editors' margins: no longer than this, in UTF-16 units. */
export const LONGEST_MESSAGE = 140;

/** The end of a sentence that may ask whether something else was meant. */
export function ask(suggestions: readonly string[]): string {
  const [best] = suggestions;
  return best === undefined ? '.' : `: did you mean "${excerptOf(best)}"?`;
}

/** "a, b or c". */
export function joined(words: readonly string[], last: 'and' | 'or'): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : words.join('');
}

/** A range, or another one where it has no text that could be marked. */
export function nonEmpty(range: Range, instead: Range): Range {
  return range.end > range.start ? range : instead;
}
