import type { Path } from '../engagement/model.ts';
import type { Range } from '../yaml/tree.ts';

/** What a user is about to write. Found in the text itself, since half-typed text has no tree to look at. */
export interface Cursor {
  readonly kind: 'key' | 'value';
  /** For a key, the path of the object that it belongs to; for a value, its own path. List items count as 0. */
  readonly path: Path;
  /** The word that is being typed. */
  readonly word: Range;
  /** The same, if it is a value after all: an item of a list may be a value of several words. */
  readonly scalar: Range;
  /** The keys that the object has already, without the one that is being typed; in a list in brackets the items before. */
  readonly siblings: ReadonlySet<string>;
  /** The columns before the key. */
  readonly column: number;
  /** Behind the word there is a colon already. */
  readonly hasColon: boolean;
  /** In `{ … }` or `[ … ]`. */
  readonly flow: boolean;
  /** Directly behind a dash or a colon, so that a space has to come first. */
  readonly needsSpace: boolean;
  /** The quotation mark that the word stands behind; `word` is then what lies between the marks. */
  readonly quote?: Quote;
}

/** A quotation mark of YAML. */
export type Quote = '"' | "'";

/** A line of a text, without its line break. */
export interface Line {
  /** Columns of the dashes, from left to right. */
  readonly dashes: readonly number[];
  /** Column of what follows indentation and dashes. */
  readonly column: number;
  readonly content: string;
}

/** A key at the start of a line's content, plain or quoted. */
export const KEY = /^(?:("[^"\\]*"|'[^']*')\s*|([^\s#&*!|>'"%@`,[\]{}?:-][^:#]*)):(?=\s|$)\s*/;

/** Texts in quotes. A choice for each character would exhaust the stack where they are long. */
export const QUOTED = /(?<=^|[\s[{,:])("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*')/g;

/** How far a word is followed to its end, in UTF-16 units. */
const LONGEST_WORD = 200;

/** A line's dashes, the column of what follows them, and that itself. */
export function readLine(text: string): Line {
  const dashes: number[] = [];
  let column = /^[ \t\uFEFF]*/.exec(text)?.[0].length ?? 0;
  for (let dash = /^-(?:\s+|$)/.exec(text.slice(column)); dash; dash = /^-(?:\s+|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  return { dashes, column, content: text.slice(column).trimEnd() };
}

/** Whether a line holds nothing but a comment; a dash alone is something. */
export function isBlank({ content, dashes }: Line): boolean {
  return content.startsWith('#') || (content === '' && dashes.length === 0);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  // A search from before the text would look at its first character.
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

/** The rest of an offset's line, as far as a word may reach. */
function rest(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
}

/** Where the key ends that an offset stands in: before its colon, or with the word. */
export function keyEnd(text: string, offset: number): number {
  const after = rest(text, offset);
  const toColon = /^[^:#,[\]{}"']*?(?=\s*:(?:\s|$))/.exec(after) ?? /^[\w./-]*/.exec(after);
  return offset + (toColon?.[0].length ?? 0);
}

/** Where the plain value ends that an offset stands in: with its line, before a comment, or before what ends it in brackets. */
export function scalarEnd(text: string, offset: number, flow: boolean): number {
  const after = rest(text, offset);
  const end = after.search(flow ? /[,[\]{}]|(?:^|\s)#/ : /(?:^|\s)#/);
  return offset + (end < 0 ? after : after.slice(0, end)).trimEnd().length;
}

/** Whether a word would begin directly behind a dash or a colon, which would then be a part of it. */
export function isTight(text: string, start: number): boolean {
  return /[-:]/.test(text.charAt(start - 1));
}

/** The key that `KEY` found, without its quotes; empty where it found none. */
export function keyOf(match: RegExpExecArray | null): string {
  return unquote(match?.[1] ?? match?.[2]?.trimEnd() ?? '');
}

/** A key without its quotes. */
export function unquote(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}

/** What a value has that is being typed: no siblings, no column, no colon. */
export function valueAt(path: Path, word: Range, more: Partial<Cursor>): Cursor {
  const none = { siblings: new Set<string>(), column: 0, hasColon: false, flow: false, needsSpace: false };
  return { kind: 'value', path, word, scalar: word, ...none, ...more };
}

/** A value in quotes that begin at `start`; undefined behind them. */
export function quotedCursor(
  text: string,
  start: number,
  offset: number,
  path: Path,
  flow = false,
): Cursor | undefined {
  const quote: Quote = text.charAt(start) === "'" ? "'" : '"';
  if (text.slice(start + 1, offset).includes(quote)) return undefined;
  const line = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  const close = line.indexOf(quote);
  const end = close < 0 ? scalarEnd(text, offset, flow) : offset + close;
  return valueAt(path, { start: start + 1, end }, { flow, quote });
}
