import { ENGAGEMENT_FORMAT } from '../engagement/engagementFormat.ts';
import { keyOrder } from '../engagement/schema.ts';
import { applyEdits as applyAtOffsets } from '../yaml/edit.ts';
import { format as editsToFormat } from '../yaml/format/format.ts';
import { LineIndex } from '../yaml/lines.ts';
import { parse } from '../yaml/parse.ts';
import type { Edit } from './finding.ts';
import { inLocale, type LocaleOption } from './locale.ts';

/**
 * Puts the text of an engagement file in order: keys, indentation, empty lines, quotes. It says the same afterwards, and
 * its comments stay. A text in a form that hardly anybody writes is left as it is.
 *
 * @throws SyntaxError for a text that can't be read as YAML
 * @throws RangeError for a language that there isn't, or that wasn't loaded
 */
export function format(text: string, options: LocaleOption = {}): string {
  return inLocale(options, () => formatted(text));
}

function formatted(text: string): string {
  const tree = parse(text);
  const [problem] = tree.problems;
  if (problem) {
    const line = new LineIndex(text).position(problem.range.start).line + 1;
    throw new SyntaxError(`Line ${line}: ${problem.message}`);
  }
  return applyAtOffsets(text, editsToFormat(tree, { order: (at) => keyOrder(at, ENGAGEMENT_FORMAT) }) ?? []);
}

/** A text with the edits of one fix made, which was found in this very text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = new LineIndex(text);
  const made = edits.map(({ range, text: newText }) => ({
    range: { start: lines.offset(range.start), end: lines.offset(range.end) },
    newText,
  }));
  return applyAtOffsets(text, made);
}
