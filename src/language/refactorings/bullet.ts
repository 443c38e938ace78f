import { contentRanges } from '../../yaml/scalarOffsets.ts';
import { leadsLine, lineStart } from '../../yaml/scan.ts';
import type { Range, ScalarNode } from '../../yaml/tree.ts';

/** A bullet of a text: its words on one line, and the lines that it takes. */
export interface Bullet {
  readonly words: string;
  readonly first: number;
  /** The last line that belongs to it. */
  readonly last: number;
}

const BULLET = /^(\s*)(?:[-*•–]|\d+[.)])\s+(\S.*)$/;

/**
 * The bullet in a scalar that a cursor or selection lies on, its lines counted as the scalar is read. Undefined where there
 * is none, and where lines that look like several bullets are folded into one.
 *
 * @param text The file's text, in which the node's range and the selection count.
 */
export function bulletIn(text: string, node: ScalarNode, selected: Range): Bullet | undefined {
  const lines = node.text.split('\n');
  const places = placesOf(text, node, lines);
  const lineAt = (offset: number) => places.findIndex(({ start, end }) => start <= offset && offset <= end);
  const [first, last] = [lineAt(selected.start), lineAt(selected.end)];
  const bullet = first < 0 ? undefined : bulletAt(lines, first);
  if (!bullet || last < first || last > bullet.last) return undefined;
  const isFolded = places.slice(bullet.first, bullet.last + 1).some(({ start, end }) =>
    text
      .slice(start, end)
      .trim()
      .split('\n')
      .slice(1)
      .some((line) => BULLET.test(line)),
  );
  return isFolded ? undefined : bullet;
}

/** Where the lines of a scalar's content stand in the file; none where that can't be told. */
function placesOf(text: string, node: ScalarNode, lines: readonly string[]): Range[] {
  const ranges = contentRanges(text, node);
  const head = ranges(0, 1);
  if (head.start === node.range.start && head.end === node.range.end) return [];
  let start = leadsLine(text, head.start) ? lineStart(text, head.start) : head.start;
  let at = 0;
  return lines.map((line) => {
    at += line.length;
    const end = at < node.text.length ? ranges(at, at + 1).start : node.range.end;
    const place = { start, end };
    at += 1;
    start = end + 1;
    return place;
  });
}

/**
 * The bullet to which a line of a text belongs, with its lines that are indented further. Undefined where there is none,
 * and for one with bullets of its own below, which would be left without it.
 */
function bulletAt(lines: readonly string[], line: number): Bullet | undefined {
  let first = line;
  while (first >= 0 && isContinuation(lines[first])) first -= 1;
  const start = BULLET.exec(lines[first] ?? '');
  if (!start) return undefined;
  const indent = start[1]?.length ?? 0;
  const words = [start[2] ?? ''];
  let last = first;
  for (let next = first + 1; next < lines.length && indentOf(lines[next]) > indent; next += 1) {
    if (BULLET.test(lines[next] ?? '')) return undefined;
    words.push(lines[next] ?? '');
    last = next;
  }
  if (line > last) return undefined;
  const joined = words.map((part) => part.trim()).join(' ');
  return { words: joined.replace(/[;,]$/, ''), first, last };
}

/** Whether a line is indented text without a bullet of its own. */
function isContinuation(line: string | undefined): boolean {
  return line !== undefined && !BULLET.test(line) && indentOf(line) > 0;
}

/** How far a line is indented; -1 for an empty one. */
function indentOf(line: string | undefined): number {
  return line?.search(/\S/) ?? -1;
}
