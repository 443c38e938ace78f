/** Edits of one text put together before they are rendered for good. */
import type { RawEdit } from './block-edits.ts';
import { endsWithBreak, hasBreak, leadsLine, lineStart, trimBreak } from './scan.ts';
import { type Piece, plainText } from './snippet.ts';

/** An edit with how deep in the tree it belongs: of two at one offset, the deeper one's text comes first. */
export interface DeepEdit extends RawEdit {
  readonly depth: number;
}

/** In the order of the text, with touching edits made one; undefined where two of them overlap. */
export function merged(edits: readonly DeepEdit[]): RawEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end || b.depth - a.depth);
  const result: RawEdit[] = [];
  for (const { start, end, pieces } of sorted) {
    const last = result.at(-1);
    if (last && start < last.end) return undefined;
    if (last && start === last.end)
      result[result.length - 1] = { start: last.start, end, pieces: [...last.pieces, ...pieces] };
    else result.push({ start, end, pieces });
  }
  return result;
}

/** A text without a line break at its end gets none. */
export function atEndOfText(text: string, edits: readonly RawEdit[]): readonly RawEdit[] {
  const last = edits.at(-1);
  if (!last || last.end < text.length || endsWithBreak(text)) return edits;
  const before = edits.slice(0, -1);
  const tail = last.pieces.at(-1);
  if (typeof tail === 'string' && endsWithBreak(tail)) {
    return [...before, { ...last, pieces: [...last.pieces.slice(0, -1), tail.replace(/\r?\n$/, '')] }];
  }
  const start = trimBreak(text, last.start);
  const free = start >= (before.at(-1)?.end ?? 0);
  return last.pieces.length === 0 && free && start > 0 && leadsLine(text, last.start)
    ? [...before, { ...last, start }]
    : edits;
}

/** Edits of several lines, each beginning at the start of its line where spaces stand before it. */
export function fromLineStart(text: string, edits: readonly RawEdit[]): RawEdit[] {
  const result: RawEdit[] = [];
  for (const edit of edits) {
    const line = lineStart(text, edit.start);
    const indented = /^[ \t]/.test(text.slice(line, edit.start));
    const last = result.at(-1);
    if (!indented || !hasBreak(plainText(edit.pieces))) result.push(edit);
    else if (last && last.end > line) {
      const pieces: Piece[] = [...last.pieces, text.slice(last.end, edit.start), ...edit.pieces];
      result[result.length - 1] = { start: last.start, end: edit.end, pieces };
    } else result.push({ start: line, end: edit.end, pieces: [text.slice(line, edit.start), ...edit.pieces] });
  }
  return result;
}
