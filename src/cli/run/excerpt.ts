import type { LineIndex } from '../../yaml/lines.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Excerpt } from './report.ts';

/** A line may be very long, and only what fits on a screen is worth the work. */
const MOST_UNITS = 280;
/** What stands before a place is kept whole up to here, and else as far back as this. */
const MOST_BEFORE = 34;
const LEAD = 17;

/** The piece of a line that a range begins on. */
export function excerptOf(text: string, lines: LineIndex, range: Range): Excerpt {
  const { line, character } = lines.position(range.start);
  const lineEnd = lines.end(line);
  const cut = character > MOST_BEFORE;
  const from = cut ? behindPair(text, range.start - LEAD) : lines.start(line);
  const to = Math.min(lineEnd, range.start + MOST_UNITS);
  return {
    text: text.slice(from, to),
    at: range.start - from,
    length: Math.max(0, Math.min(range.end, to) - range.start),
    ...(cut ? { cut: true as const } : {}),
  };
}

/** An offset that doesn't cut a character outside the basic plane in two. */
function behindPair(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}
