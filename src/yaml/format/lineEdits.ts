import { addAll } from '../addAll.ts';
import type { TextEdit } from '../change.ts';
import { LineIndex } from '../lines.ts';

/** Parts of two texts that are still to be matched, as half-open runs of lines. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** How often a part is cut where lines are that it holds once; real texts need two or three. */
const DEEPEST_CUT = 12;

/**
 * The edits that make one text of another: lines that are the same but for their indentation are matched, so that
 * cursors, folds and marks in the editor stay where they are. Sorted, not overlapping.
 */
export function lineEdits(text: string, newText: string): TextEdit[] {
  if (text === newText) return [];
  return new Differ(text, newText).edits();
}

class Differ {
  readonly #text: string;
  readonly #newText: string;
  readonly #lines: LineIndex;
  readonly #newLines: LineIndex;
  readonly #keys: readonly string[];
  readonly #newKeys: readonly string[];
  /** The matched lines: pairs of line numbers, rising in both texts. */
  readonly #matches: (readonly [number, number])[] = [];

  constructor(text: string, newText: string) {
    this.#text = text;
    this.#newText = newText;
    this.#lines = new LineIndex(text);
    this.#newLines = new LineIndex(newText);
    this.#keys = keysOf(text, this.#lines);
    this.#newKeys = keysOf(newText, this.#newLines);
  }

  edits(): TextEdit[] {
    const [to, newTo] = [this.#lines.count, this.#newLines.count];
    this.#match({ from: 0, to, newFrom: 0, newTo }, 0);
    const edits: TextEdit[] = [];
    let [line, newLine] = [0, 0];
    for (const [match, newMatch] of [...this.#matches, [to, newTo] as const]) {
      addAll(edits, this.#replaced({ from: line, to: match, newFrom: newLine, newTo: newMatch }));
      if (match < to) addAll(edits, this.#changed(match, newMatch));
      [line, newLine] = [match + 1, newMatch + 1];
    }
    return joined(edits);
  }

  #match(part: Part, depth: number): void {
    let { from, to, newFrom, newTo } = part;
    while (from < to && newFrom < newTo && this.#keys[from] === this.#newKeys[newFrom])
      this.#matches.push([from++, newFrom++]);
    const behind: (readonly [number, number])[] = [];
    while (from < to && newFrom < newTo && this.#keys[to - 1] === this.#newKeys[newTo - 1])
      behind.push([--to, --newTo]);
    const anchors =
      depth < DEEPEST_CUT && from < to && newFrom < newTo ? this.#anchors({ from, to, newFrom, newTo }) : [];
    for (const [line, newLine] of anchors) {
      this.#match({ from, to: line, newFrom, newTo: newLine }, depth + 1);
      this.#matches.push([line, newLine]);
      [from, newFrom] = [line + 1, newLine + 1];
    }
    if (anchors.length > 0) this.#match({ from, to, newFrom, newTo }, depth + 1);
    addAll(this.#matches, behind.reverse());
  }

  /** Lines that both parts hold once, as many as stand in the same order in both. */
  #anchors({ from, to, newFrom, newTo }: Part): (readonly [number, number])[] {
    const places = onceIn(this.#keys, from, to);
    const newPlaces = onceIn(this.#newKeys, newFrom, newTo);
    const both: (readonly [number, number])[] = [];
    for (const [key, line] of places) {
      const newLine = newPlaces.get(key);
      if (line >= 0 && newLine !== undefined && newLine >= 0) both.push([line, newLine]);
    }
    return longestRise(both.sort((a, b) => a[0] - b[0]));
  }

  /** Lines without a match: each by the one in its place where there are as many, all by all otherwise. */
  #replaced({ from, to, newFrom, newTo }: Part): TextEdit[] {
    if (to - from === newTo - newFrom) {
      const edits: TextEdit[] = [];
      for (let at = 0; at < to - from; at++) addAll(edits, this.#changed(from + at, newFrom + at));
      return edits;
    }
    const range = { start: this.#lines.start(from), end: this.#lines.start(to) };
    return [{ range, newText: this.#newText.slice(this.#newLines.start(newFrom), this.#newLines.start(newTo)) }];
  }

  /** One line that becomes another one, its line break included: its indentation, and what differs behind it. */
  #changed(line: number, newLine: number): TextEdit[] {
    const start = this.#lines.start(line);
    const old = this.#text.slice(start, this.#lines.start(line + 1));
    const neu = this.#newText.slice(this.#newLines.start(newLine), this.#newLines.start(newLine + 1));
    if (old === neu) return [];
    const [indent, newIndent] = [indentOf(old), indentOf(neu)];
    return [
      ...difference(start, old.slice(0, indent), neu.slice(0, newIndent)),
      ...difference(start + indent, old.slice(indent), neu.slice(newIndent)),
    ];
  }
}

function indentOf(line: string): number {
  return line.length - line.replace(/^[ \t]+/, '').length;
}

/** The edit that makes one piece of text of another, if there is one. */
function difference(start: number, old: string, neu: string): TextEdit[] {
  if (old === neu) return [];
  const least = Math.min(old.length, neu.length);
  let head = 0;
  while (head < least && old[head] === neu[head]) head++;
  // Neither half of a pair of units may stand alone, nor half of a line break.
  if (isSplit(old, head) || isSplit(neu, head)) head--;
  let tail = 0;
  while (tail < least - head && old[old.length - 1 - tail] === neu[neu.length - 1 - tail]) tail++;
  if (isSplit(old, old.length - tail) || isSplit(neu, neu.length - tail)) tail--;
  const range = { start: start + head, end: start + old.length - tail };
  return [{ range, newText: neu.slice(head, neu.length - tail) }];
}

function isSplit(text: string, at: number): boolean {
  return /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** The lines of a text without the spaces around them. */
function keysOf(text: string, lines: LineIndex): string[] {
  return Array.from({ length: lines.count }, (_, line) => text.slice(lines.start(line), lines.end(line)).trim());
}

/** Where each line stands that a part holds once; -1 for lines that it holds more often. */
function onceIn(keys: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? '';
    if (key !== '') places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest part of a list of pairs, sorted by their first numbers, in which the second numbers rise too. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, value]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) found.push(pair);
  }
  return found.reverse();
}

/** Edits that touch as one: what is inserted twice at one place would leave its order to the editor. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const result: TextEdit[] = [];
  for (const { range, newText } of edits) {
    const last = result.at(-1);
    if (last?.range.end === range.start) {
      result[result.length - 1] = {
        range: { start: last.range.start, end: range.end },
        newText: last.newText + newText,
      };
    } else result.push({ range, newText });
  }
  return result;
}
