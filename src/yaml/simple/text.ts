/**
 * Where the pieces of a text end, for the reader of simple YAML. All offsets are UTF-16 offsets; -1 stands for what that
 * reader leaves to the parser, be it rare or ill-formed.
 */

import * as spaces from '../spaces.ts';

export const DOUBLE_QUOTE = 34;
export const SINGLE_QUOTE = 39;
export const DOT = 46;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const OPEN_BRACE = 123;
export const BAR = 124;
export const CLOSE_BRACE = 125;
const BACKSLASH = 92;
const TILDE = 126;

const CONTROLS = Array.from({ length: spaces.SPACE }, (_, unit) => String.fromCharCode(unit)).join('');

/** The characters of ASCII that a plain value may begin with. A dash is looked at with what follows it. */
const PLAIN_STARTS = flags('$()+-./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~');

/** The characters that may end a plain value. */
const BLOCK_STOPS = flags(`${CONTROLS}:#`);
const FLOW_STOPS = flags(`${CONTROLS}:#,[]{}`);

/** The characters whose meaning behind a backslash is read here; the parser knows the others. */
const ESCAPES = flags('"/\\nt');

/** A table of characters up to the last that ASCII prints: 1 for those that are listed. */
function flags(chars: string): Uint8Array {
  const table = new Uint8Array(TILDE + 1);
  for (let at = 0; at < chars.length; at += 1) table[chars.charCodeAt(at)] = 1;
  return table;
}

/** `,`, `[`, `]`, `{` or `}`. */
function isFlowIndicator(unit: number): boolean {
  return (
    unit === spaces.COMMA ||
    unit === OPEN_BRACKET ||
    unit === CLOSE_BRACKET ||
    unit === OPEN_BRACE ||
    unit === CLOSE_BRACE
  );
}

/** Behind a character beyond ASCII; -1 for what no text should hold, and for a byte order mark. */
function behindWide(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xa0 || unit === spaces.BYTE_ORDER_MARK || unit > 0xfffd) return -1;
  if (unit < 0xd800 || unit > 0xdfff) return at + 1;
  if (unit > 0xdbff || at + 1 >= end) return -1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? at + 2 : -1;
}

/** Whether a dash or a colon in front of an offset is one that introduces a value. */
export function isSeparator(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) <= spaces.SPACE;
}

/**
 * Where a plain value on one line stops: at the `: ` behind it, at a comment, at the end of the line, or at a character
 * that the caller knows to be wrong there. Spaces before that are not part of the value.
 * @param flow whether it stands in brackets, where these and commas end it too
 */
export function plainStop(text: string, start: number, end: number, flow: boolean): number {
  const first = text.charCodeAt(start);
  if (first <= TILDE && PLAIN_STARTS[first] !== 1) return -1;
  if (first === spaces.DASH && (isSeparator(text, start + 1, end) || isFlowIndicator(text.charCodeAt(start + 1))))
    return -1;
  const stops = flow ? FLOW_STOPS : BLOCK_STOPS;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit > TILDE) {
      at = behindWide(text, at, end);
      if (at < 0) return -1;
      continue;
    }
    if (stops[unit] === 1) {
      if (unit === spaces.COLON) {
        if (isSeparator(text, at + 1, end) || (flow && isFlowIndicator(text.charCodeAt(at + 1)))) return at;
      } else if (unit !== spaces.HASH || text.charCodeAt(at - 1) === spaces.SPACE) return at;
    }
    at += 1;
  }
  return end;
}

/** Where the quote stands that closes a value on the same line. */
export function closingQuote(text: string, start: number, end: number): number {
  const quote = text.charCodeAt(start);
  let at = start + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit > TILDE) {
      at = behindWide(text, at, end);
      if (at < 0) return -1;
      continue;
    }
    if (unit < spaces.SPACE) return -1;
    at += 1;
    if (unit === quote) {
      if (quote === DOUBLE_QUOTE || at >= end || text.charCodeAt(at) !== quote) return at - 1;
      at += 1;
    } else if (unit === BACKSLASH && quote === DOUBLE_QUOTE) {
      if (at >= end || ESCAPES[text.charCodeAt(at)] !== 1) return -1;
      at += 1;
    }
  }
  return -1;
}

/** The line break that ends a comment or a line of a block, or `end`. */
export function textEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit > TILDE) {
      at = behindWide(text, at, end);
      if (at < 0) return -1;
    } else if (unit >= spaces.SPACE) at += 1;
    else return spaces.isBreak(unit) ? at : -1;
  }
  return at;
}

/** Behind the `\n` or `\r\n` at an offset; -1 where none stands. */
export function behindBreak(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const unit = text.charCodeAt(at);
  if (unit === spaces.LINE_FEED) return at + 1;
  const isPair = unit === spaces.CARRIAGE_RETURN && at + 1 < end && text.charCodeAt(at + 1) === spaces.LINE_FEED;
  return isPair ? at + 2 : -1;
}

/** The first offset at or after `from` that holds no space, or `end`. */
export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === spaces.SPACE) at += 1;
  return at;
}

/** Where the lines of a block of text lie. */
export interface BlockLines {
  readonly start: number;
  /** Where the next line begins that isn't one of them. */
  readonly end: number;
  /** How many spaces stand before each of them. */
  readonly indent: number;
}

/**
 * Finds the lines of a block of text: all that aren't indented less than its first.
 * @param from behind its `|` or `>` and the sign that may follow
 * @param parent the column that the first line has to stand to the right of
 */
export function blockLines(text: string, from: number, end: number, parent: number): BlockLines | undefined {
  let head = skipSpaces(text, from, end);
  if (head > from && head < end && text.charCodeAt(head) === spaces.HASH) head = textEnd(text, head, end);
  const start = head < 0 ? -1 : behindBreak(text, head, end);
  if (start < 0) return undefined;
  let indent = -1;
  let blank = 0;
  let at = start;
  while (at < end) {
    const first = skipSpaces(text, at, end);
    const column = first - at;
    // A last line of spaces alone is a case of its own.
    if (first >= end) return undefined;
    if (!spaces.isBreak(text.charCodeAt(first))) {
      if (indent < 0) {
        if (column <= parent || column < blank) return undefined;
        indent = column;
      } else if (column < indent) break;
    } else if (indent < 0) blank = Math.max(blank, column);
    at = textEnd(text, first, end);
    if (at >= 0 && at < end) at = behindBreak(text, at, end);
    if (at < 0) return undefined;
  }
  return indent < 0 ? undefined : { start, end: at, indent };
}
