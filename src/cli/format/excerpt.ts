import { printable } from '../printable.ts';
import type { Excerpt } from '../run/report.ts';
import type { Colors } from './terminal.ts';
import { COLUMNS, clip, widthOf } from './terminal.ts';

/** Columns for the line's number and the bar behind it. */
const GUTTER = 11;
const ROOM = COLUMNS - GUTTER;

/** A piece of a line with carets under the place, cut to the screen's width. `line` counts from 0. */
export function excerptLines(
  { text, at, length, cut }: Excerpt,
  line: number,
  colors: Colors,
  paint: (text: string) => string,
): string[] {
  const lead = cut ? '…' : '';
  const shown = printable(text);
  // Where each character takes one column, nothing has to be measured.
  const isPlain = shown === text && widthOf(text) === text.length;
  const columns = (from: number, to: number) => (isPlain ? to - from : widthOf(printable(text.slice(from, to))));
  const before = lead.length + columns(0, at);
  const marked = columns(at, at + length);
  const width = Math.max(1, Math.min(marked, ROOM - before));
  const number = String(line + 1).padStart(GUTTER - 3);
  return [
    `${colors.dim(`${number} |`)} ${clip(lead + shown, ROOM)}`,
    `${colors.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(before)}${paint('^'.repeat(width))}`,
  ];
}
