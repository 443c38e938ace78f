import assert from 'node:assert/strict';
import type { WordingOptions } from '../../../src/pitfalls/wording/index.ts';
import { findVague } from '../../../src/pitfalls/wording/index.ts';

/** A text with its vague words in angle brackets. */
export function marked(text: string, options?: WordingOptions): string {
  let out = text;
  for (const { start, end, word } of findVague(text, options).reverse()) {
    assert.equal(text.slice(start, end), word);
    out = `${out.slice(0, start)}«${word}»${out.slice(end)}`;
  }
  return out;
}

/** Each line holds a text with its vague words in «…», as they should be found. */
export function check(lines: string, options?: WordingOptions): void {
  for (const line of lines.trim().split('\n')) {
    const expected = line.trim();
    assert.equal(marked(expected.replace(/[«»]/gu, ''), options), expected);
  }
}
