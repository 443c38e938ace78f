import type { Path } from '../engagement/model.ts';
import { LONGEST_SCALAR } from '../yaml/limits.ts';
import type { Cursor } from './cursorText.ts';
import {
  isTight,
  KEY,
  keyEnd,
  type Line,
  lineStart,
  QUOTED,
  quotedCursor,
  readLine,
  scalarEnd,
  unquote,
} from './cursorText.ts';

/** A collection in brackets that began on a line above. */
export interface OpenFlow {
  /** The line that it begins on, and where that begins. */
  readonly line: Line;
  readonly lineStart: number;
  /** Its bracket. */
  readonly start: number;
}

/**
 * The outermost collection in brackets that began above a line (which begins at `start`) and isn't closed before it. In
 * one, each line but the last ends with a comma or an opening bracket; so the first line from below that doesn't ends
 * the search.
 */
export function openFlow(text: string, start: number): OpenFlow | undefined {
  let found: OpenFlow | undefined;
  let depth = 0;
  let deepest = 0;
  for (let end = start - 1; end >= 0; ) {
    const from = lineStart(text, end);
    if (end - from > LONGEST_SCALAR) break;
    const line = readLine(text.slice(from, end));
    end = from - 1;
    const bare = line.content
      .replace(QUOTED, '""')
      .replace(/(^|\s)#.*$/, '')
      .trimEnd();
    if (bare === '' && line.dashes.length === 0) continue;
    if (!/[,[{]$/.test(bare)) break;
    depth += count(bare, /[[{]/g) - count(bare, /[\]}]/g);
    const behindKey = KEY.exec(line.content)?.[0].length ?? 0;
    if (depth <= deepest || !/^[[{]/.test(line.content.slice(behindKey))) continue;
    deepest = depth;
    found = { line, lineStart: from, start: from + line.column + behindKey };
  }
  return found;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Longer items of a list are no values that could be proposed. */
const LONGEST_WORD = 100;

interface Level {
  readonly map: boolean;
  key?: string;
  keys: string[];
  from: number;
}

/** What stands at an offset in a collection in brackets that begins at `start` and has the path `base`. */
export function flowCursor(text: string, start: number, offset: number, base: Path): Cursor | undefined {
  const levels: Level[] = [];
  let quote = '';
  let quotedFrom = start;
  /** The character before, white space aside: a quote opens only where a key or a value begins. */
  let before = '';
  for (let at = start; at < offset; at++) {
    const character = text.charAt(at);
    const level = levels.at(-1);
    const opens = /[[{,:]/.test(before);
    if (!quote && character === '#' && /\s/.test(text.charAt(at - 1))) {
      const end = text.indexOf('\n', at);
      if (end < 0 || end >= offset) return undefined;
      at = end;
      if (level && /[[{,]/.test(before)) level.from = at + 1;
      continue;
    }
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
      if (!level.map && at - level.from <= LONGEST_WORD) level.keys.push(unquote(text.slice(level.from, at).trim()));
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
  const typed = text.slice(level.from, offset);
  const wordStart = level.from + (/^\s*/.exec(typed)?.[0].length ?? 0);
  const word = text.slice(wordStart, offset);
  // Behind a value in quotes, which is complete, or in one of several lines.
  if (/^["']|\n/.test(word)) return undefined;
  const scalar = { start: wordStart, end: scalarEnd(text, offset, true) };
  const key = { start: wordStart, end: keyEnd(text, offset) };
  return {
    kind: asKey ? 'key' : 'value',
    path,
    word: asKey ? key : scalar,
    scalar,
    siblings: new Set(asKey ? [...level.keys, ...keysBehind(text, key.end)] : level.keys),
    column: 0,
    flow: true,
    hasColon: /^\s*:/.test(text.slice(key.end, key.end + 2)),
    needsSpace: isTight(text, wordStart),
  };
}

/** How far an object in braces is looked at for further keys, in UTF-16 units. */
const FARTHEST = 2000;

/** The keys behind a place in an object in braces; none where its brace isn't closed nearby. */
function keysBehind(text: string, offset: number): string[] {
  const behind = text.slice(offset, offset + FARTHEST).replace(QUOTED, (quoted) => quoted.replace(/[[\]{},:#]/g, '_'));
  const keys: string[] = [];
  let depth = 0;
  let from: number | undefined;
  for (let at = 0; at < behind.length; at++) {
    const character = behind.charAt(at);
    if (/[[{]/.test(character)) depth += 1;
    else if (/[\]}]/.test(character)) {
      if (depth === 0) return keys;
      depth -= 1;
    } else if (depth === 0 && character === ',') from = at + 1;
    else if (depth === 0 && character === ':' && from !== undefined) {
      keys.push(unquote(behind.slice(from, at).trim()));
      from = undefined;
    }
  }
  return [];
}
