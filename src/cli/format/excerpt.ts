import stringWidth from 'string-width';
import type { LineIndex } from '../../yaml/lines.ts';
import type { Range } from '../../yaml/tree.ts';
import { printable } from '../printable.ts';
import { COLUMNS, clip, colors } from './terminal.ts';

/** Columns for the line's number and the bar behind it. */
const GUTTER = 11;
const ROOM = COLUMNS - GUTTER;
/** A line may be very long, and only what fits is worth the work. */
const MOST_UNITS = 4 * ROOM;

/** The line of a range with carets under it, cut to the screen's width around the range. */
export function excerpt(text: string, lines: LineIndex, range: Range, paint: (text: string) => string): string[] {
  const { line, character } = lines.position(range.start);
  const end = Math.min(lines.end(line), range.start + MOST_UNITS);
  const cut = character > ROOM / 2;
  const from = cut ? behindPair(text, range.start - Math.floor(ROOM / 4)) : lines.start(line);
  const lead = cut ? '…' : '';
  const before = stringWidth(lead + printable(text.slice(from, range.start)));
  const marked = stringWidth(printable(text.slice(range.start, Math.min(range.end, end))));
  const width = Math.max(1, Math.min(marked, ROOM - before));
  const number = String(line + 1).padStart(GUTTER - 3);
  return [
    `${colors.dim(`${number} |`)} ${clip(lead + printable(text.slice(from, end)), ROOM)}`,
    `${colors.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(before)}${paint('^'.repeat(width))}`,
  ];
}

/** An offset that doesn't cut a character outside the basic plane in two. */
function behindPair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
