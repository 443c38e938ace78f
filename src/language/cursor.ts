import type { Path } from '../engagement/model.ts';
import { LONGEST_SCALAR } from '../yaml/limits.ts';
import { withoutLoneReturns } from '../yaml/lines.ts';
import { flowCursor, openFlow } from './cursorFlow.ts';
import type { Cursor, Line } from './cursorText.ts';
import {
  isBlank,
  isTight,
  KEY,
  keyEnd,
  keyOf,
  lineStart,
  QUOTED,
  quotedCursor,
  readLine,
  scalarEnd,
  valueAt,
} from './cursorText.ts';

export type { Cursor, Quote } from './cursorText.ts';

const SPACE = 32;

/** What stands at an offset; undefined where nothing can be proposed: in a comment, a text block or a foreign form. */
export function cursorAt(original: string, offset: number): Cursor | undefined {
  const text = withoutLoneReturns(original);
  const start = lineStart(text, offset);
  // Nobody writes in a line that holds more than the longest value that is read.
  if (offset - start > LONGEST_SCALAR) return undefined;
  const line = readLine(text.slice(start, offset));
  if (/(^|\s)#/.test(line.content.replace(QUOTED, ''))) return undefined;
  if (line.column > offset - start) return undefined;
  // In the indentation of something, or before its dash: that is to stay.
  if (line.content === '' && /^(?:[ \t]+[^\s#]|-(?:\s|$))/.test(text.slice(offset, offset + LONGEST_SCALAR)))
    return undefined;
  const open = openFlow(text, start);
  // What stands no deeper than the line with the bracket begins anew: the bracket was forgotten.
  if (open && (line.column > (open.line.dashes[0] ?? open.line.column) || /^[[{]/.test(open.line.content))) {
    const outer = pathOf(text, open.lineStart, open.line);
    const name = keyOf(KEY.exec(open.line.content));
    return outer && flowCursor(text, open.start, offset, name ? [...outer.path, name] : outer.path);
  }
  const key = KEY.exec(line.content);
  const parent = pathOf(text, start, line);
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
  const end = keyEnd(text, offset);
  const siblings = new Set([...parent.siblings, ...siblingsBelow(text, offset, line.column)]);
  return {
    kind: 'key',
    path: parent.path,
    word: { start: contentStart, end },
    scalar: { start: contentStart, end: scalarEnd(text, offset, false) },
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
  const word = { start: start + (/^\s*/.exec(typed)?.[0].length ?? 0), end: scalarEnd(text, offset, false) };
  return valueAt(path, word, { needsSpace: isTight(text, word.start) });
}

/**
 * The path of the object that a line belongs to, by the indentation of the lines above; undefined where they hold no
 * children (a value, a block of text).
 */
function pathOf(
  text: string,
  start: number,
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
  for (const line of linesAbove(text, start, () => column)) {
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

/** The lines above one that begins at `start`, from below, without those that stand deeper than `column` by then. */
function* linesAbove(text: string, start: number, column: () => number): Generator<Line> {
  let end = start - 1;
  while (end >= 0) {
    const from = lineStart(text, end);
    // Most lines stand deeper: they aren't worth a closer look.
    const line = isDeeper(text, from, column()) ? undefined : readLine(text.slice(from, end).replace(/\r$/, ''));
    if (line && !isBlank(line)) yield line;
    end = from - 1;
  }
}

/** Whether a line begins with more spaces than there are columns before a place. */
function isDeeper(text: string, lineStart: number, column: number): boolean {
  for (let at = lineStart; at <= lineStart + column; at++) if (text.charCodeAt(at) !== SPACE) return false;
  return true;
}

/** The keys of the lines below that stand in the same column, up to the end of their object. */
function* siblingsBelow(text: string, offset: number, column: number): Generator<string> {
  let at = text.indexOf('\n', offset);
  while (at >= 0) {
    const next = text.indexOf('\n', at + 1);
    if (isDeeper(text, at + 1, column)) {
      at = next;
      continue;
    }
    const line = readLine(text.slice(at + 1, next < 0 ? text.length : next).replace(/\r$/, ''));
    at = next;
    if (isBlank(line)) continue;
    if (line.column < column || (line.dashes.length && (line.dashes[0] ?? 0) < column)) return;
    const key = keyOf(KEY.exec(line.content));
    if (line.column === column && key) yield key;
  }
}
