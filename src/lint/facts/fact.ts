import { pairOf } from '../../engagement/model.ts';
import type { Range } from '../../yaml/tree.ts';

/** Something that follows from what a file says. Labels and calculations hold no text of the file's own. */
export interface Fact {
  /** The text that it is about: whoever looks there is told. */
  readonly range: Range;
  /** The offset behind which it is shown within the text. */
  readonly at: number;
  /** In a few words: `last day to give notice 28 Nov 2026`. */
  readonly label: string;
  /** How it was found, in plain text, as a sentence. Computed when someone asks. */
  readonly calculation: () => string;
}

/** A fact about the value of an object's key, as a list of one; empty where the key has no place in the file. */
export function factAbout<T extends object>(
  object: T,
  key: keyof T & string,
  label: string,
  calculation: () => string,
): Fact[] {
  const pair = pairOf(object, key);
  if (!pair) return [];
  const at = Math.max(pair.key.range.end, pair.value.range.end);
  return [{ range: { start: pair.key.range.start, end: at }, at, label, calculation }];
}
