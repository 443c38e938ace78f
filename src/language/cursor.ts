import type { Path } from '../engagement/model.ts';
import { LONGEST_SCALAR } from '../yaml/limits.ts';
import { withoutLoneReturns } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';

/** What a user is about to write. Found in the text itself, since half-typed text has no tree to look at. */
export interface Cursor {
  readonly kind: 'key' | 'value';
  /** For a key, the path of the object that it belongs to; for a value, its own path. List items count as 0. */
  readonly path: Path;
  /** The word that is being typed. */
  readonly word: Range;
  /** The keys that the object has already, without the one that is being typed. */
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

interface Line {
  /** Columns of the dashes, from left to right. */
  readonly dashes: readonly number[];
  /** Column of what follows indentation and dashes. */
  readonly column: number;
  readonly content: string;
}

/** A key at the start of a line's content, plain or quoted. */
const KEY = /^(?:("[^"\\]*"|'[^']*')\s*|([^\s#&*!|>'"%@`,[\]{}?:-][^:#]*)):(?=\s|$)\s*/;

/** Texts in quotes. A choice for each character would exhaust the stack where they are long. */
const QUOTED = /(?<=^|[\s[{,:])("[^"\\]*(?:\\.[^"\\]*)*"|'[^']*')/g;

/** What stands at an offset; undefined where nothing can be proposed: in a comment, a text block or a foreign form. */
export function cursorAt(original: string, offset: number): Cursor | undefined {
  const text = withoutLoneReturns(original);
  const start = lineStart(text, offset);
  // Nobody writes in a line that holds more than the longest value that is read.
  if (offset - start > LONGEST_SCALAR) return undefined;
  const line = readLine(text.slice(start, offset));
  if (/(^|\s)#/.test(line.content.replace(QUOTED, ''))) return undefined;
  if (line.column > offset - start) return undefined;
  const above = linesAbove(text, start);
  const key = KEY.exec(line.content);
  const parent = pathOf(above, line);
  if (!parent) return undefined;
  const contentStart = start + line.column;
  if (key) {
    const path = [...parent.path, keyOf(key)];
    return valueCursor(text, contentStart + key[0].length, offset, path);
  }
  if (/^[[{]/.test(line.content)) return flowCursor(text, contentStart, offset, parent.path);
  // In quotes stands a value of a list; nobody writes a key of the format like that.
  if (/^["']/.test(line.content))
    return typeof parent.path.at(-1) === 'number' ? quotedCursor(text, contentStart, offset, parent.path) : undefined;
  const end = wordEnd(text, offset);
  const siblings = new Set([...parent.siblings, ...siblingsBelow(text, offset, line.column)]);
  const word = { start: contentStart, end };
  return {
    kind: 'key',
    path: parent.path,
    word,
    siblings,
    column: line.column,
    hasColon: /^\s*:(\s|$)/.test(text.slice(end, end + 3)),
    flow: false,
    needsSpace: isTight(text, contentStart),
  };
}

function valueCursor(text: string, start: number, offset: number, path: Path): Cursor | undefined {
  const typed = text.slice(start, offset);
  if (/^[|>]/.test(typed)) return undefined;
  if (/^[[{]/.test(typed)) return flowCursor(text, start, offset, path);
  if (/^\s*["']/.test(typed)) return quotedCursor(text, start + typed.search(/["']/), offset, path);
  const word = { start: start + (/^\s*/.exec(typed)?.[0].length ?? 0), end: wordEnd(text, offset) };
  const needsSpace = isTight(text, word.start);
  return { kind: 'value', path, word, siblings: new Set(), column: 0, hasColon: false, flow: false, needsSpace };
}

/** A value in quotes that begin at `start`; undefined behind them. */
function quotedCursor(text: string, start: number, offset: number, path: Path, flow = false): Cursor | undefined {
  const quote: Quote = text.charAt(start) === "'" ? "'" : '"';
  if (text.slice(start + 1, offset).includes(quote)) return undefined;
  const line = /^.*/.exec(text.slice(offset))?.[0] ?? '';
  const close = line.indexOf(quote);
  const word = { start: start + 1, end: close < 0 ? wordEnd(text, offset) : offset + close };
  return { kind: 'value', path, word, siblings: new Set(), column: 0, hasColon: false, flow, needsSpace: false, quote };
}

/** Whether a word would begin directly behind a dash or a colon, which would then be a part of it. */
function isTight(text: string, start: number): boolean {
  return /[-:]/.test(text.charAt(start - 1));
}

/** What stands in a collection in brackets that begins on the cursor's line. */
function flowCursor(text: string, start: number, offset: number, base: Path): Cursor | undefined {
  interface Level {
    readonly map: boolean;
    key?: string;
    keys: string[];
    from: number;
  }
  const levels: Level[] = [];
  let quote = '';
  let quotedFrom = start;
  /** The character before, white space aside: a quote opens only where a key or a value begins. */
  let before = '';
  for (let at = start; at < offset; at++) {
    const character = text.charAt(at);
    const level = levels.at(-1);
    const opens = /[[{,:]/.test(before);
    if (!/\s/.test(character)) before = character;
    if (quote) {
      if (character === '\\' && quote === '"') at += 1;
      else if (character === quote) quote = '';
    } else if (opens && (character === '"' || character === "'")) {
      quote = character;
      quotedFrom = at;
    } else if (character === '[' || character === '{') {
      levels.push({ map: character === '{', keys: [], from: at + 1 });
    } else if (character === ']' || character === '}') levels.pop();
    else if (level && character === ',') {
      level.key = undefined;
      level.from = at + 1;
    } else if (level?.map && character === ':' && level.key === undefined) {
      level.key = unquote(text.slice(level.from, at).trim());
      level.keys.push(level.key);
      level.from = at + 1;
    }
  }
  const level = levels.at(-1);
  if (!level) return undefined;
  const asKey = level.map && level.key === undefined;
  const steps = levels.map(({ map, key }) => (map ? (key ?? '') : 0));
  const path = [...base, ...(asKey ? steps.slice(0, -1) : steps)];
  if (quote) return asKey ? undefined : quotedCursor(text, quotedFrom, offset, path, true);
  const gap = /^\s*/.exec(text.slice(level.from, offset))?.[0].length ?? 0;
  const word = { start: level.from + gap, end: wordEnd(text, offset) };
  // Behind a value in quotes, which is complete.
  if (/^["']/.test(text.slice(word.start, offset))) return undefined;
  const hasColon = /^\s*:/.test(text.slice(word.end, word.end + 2));
  const common = { word, column: 0, flow: true, hasColon, needsSpace: isTight(text, word.start) };
  return {
    ...common,
    kind: asKey ? 'key' : 'value',
    path,
    siblings: new Set(level.keys),
  };
}

/**
 * The path of the object that a line belongs to, by the indentation of the lines above; undefined where they hold no
 * children (a value, a block of text).
 */
function pathOf(
  above: Iterable<Line>,
  current: Line,
): { readonly path: Path; readonly siblings: readonly string[] } | undefined {
  /** From the inside out. */
  const steps: (string | number)[] = [];
  const siblings: string[] = [];
  let column = current.column;
  let own = current.dashes.length === 0;
  let inList = false;
  /** From the first line of an item to its list: in `- - x` there are two of them. */
  const leaveItems = ({ dashes }: Line) => {
    for (const dash of [...dashes].reverse()) {
      steps.push(0);
      column = dash;
      inList = true;
    }
  };
  leaveItems(current);
  for (const line of above) {
    if (line.column > column || line.dashes.includes(column)) continue;
    const key = keyOf(KEY.exec(line.content));
    if (line.content === '') {
      // A dash alone: its item stands below.
      own = false;
      leaveItems(line);
      continue;
    }
    if (line.column === column && !inList) {
      if (own && key) siblings.push(key);
      if (line.dashes.length) own = false;
      leaveItems(line);
      continue;
    }
    if (!key || !isOpen(line.content)) return undefined;
    steps.push(key);
    own = false;
    inList = false;
    column = line.column;
    leaveItems(line);
    if (column === 0 && !inList) break;
  }
  return { path: steps.reverse(), siblings };
}

/** Whether a key's line leaves its value to the lines below. */
function isOpen(content: string): boolean {
  const rest = content.slice(KEY.exec(content)?.[0].length ?? content.length).replace(/(^|\s)#[\s\S]*$/, '');
  return rest.trim() === '' || /^[&!]\S+\s*$/.test(rest);
}

function* linesAbove(text: string, start: number): Generator<Line> {
  let end = start - 1;
  while (end >= 0) {
    const from = lineStart(text, end);
    const line = readLine(text.slice(from, end).replace(/\r$/, ''));
    if (!isBlank(line)) yield line;
    end = from - 1;
  }
}

/** The keys of the lines below that stand in the same column, up to the end of their object. */
function* siblingsBelow(text: string, offset: number, column: number): Generator<string> {
  let at = text.indexOf('\n', offset);
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1);
    const line = readLine(text.slice(at + 1, next < 0 ? text.length : next).replace(/\r$/, ''));
    at = next;
    if (isBlank(line)) continue;
    if (line.column < column || (line.dashes.length && (line.dashes[0] ?? 0) < column)) return;
    const key = keyOf(KEY.exec(line.content));
    if (line.column === column && key) yield key;
  }
}

/** Whether a line holds nothing but a comment; a dash alone is something. */
function isBlank({ content, dashes }: Line): boolean {
  return content.startsWith('#') || (content === '' && dashes.length === 0);
}

function readLine(text: string): Line {
  const dashes: number[] = [];
  let column = /^[ \t\uFEFF]*/.exec(text)?.[0].length ?? 0;
  for (let dash = /^-(?:\s+|$)/.exec(text.slice(column)); dash; dash = /^-(?:\s+|$)/.exec(text.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  return { dashes, column, content: text.slice(column).trimEnd() };
}

function lineStart(text: string, offset: number): number {
  // A search from before the text would look at its first character.
  return offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
}

function wordEnd(text: string, offset: number): number {
  const rest = /^[\w./-]*/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  return offset + rest.length;
}

/** The key that `KEY` found, without its quotes; empty where it found none. */
function keyOf(match: RegExpExecArray | null): string {
  return unquote(match?.[1] ?? match?.[2]?.trimEnd() ?? '');
}

function unquote(key: string): string {
  return key.replace(/^(["'])(.*)\1$/, '$2');
}
