import type { TextEdit } from '../change.ts';
import { firstDocument } from '../documents.ts';
import { applyEdits } from '../edit.ts';
import { withoutLoneReturns } from '../lines.ts';
import { parse } from '../parse.ts';
import { trimBack } from '../scan.ts';
import type { Tree } from '../tree.ts';
import { lineEdits } from './lineEdits.ts';
import { LINES } from './lines.ts';
import type { KeyOrder } from './order.ts';
import { holdsTheSame } from './same.ts';
import { Unusual } from './unusual.ts';
import { Writer } from './writer.ts';

export type { KeyOrder, NodePath } from './order.ts';

/** How a text is to be formatted. */
export interface FormatOptions {
  /** The usual order of the keys of the map at a path. */
  readonly order: KeyOrder;
  /** How much deeper a value stands than its key, in spaces; 2 if left out. */
  readonly indent?: number;
  /** Whether spaces at the ends of lines go; they do if left out. Empty lines never hold any. */
  readonly trimTrailingWhitespace?: boolean;
  /** Whether the text gets a line break at its end; it does if left out. */
  readonly insertFinalNewline?: boolean;
  /** Whether empty lines at the end go; they do if left out. */
  readonly trimFinalNewlines?: boolean;
}

const WIDEST_INDENT = 8;

/**
 * Puts a file in order: keys, indentation, empty lines, quotes that aren't needed. Comments, anchors, collections in
 * brackets and the texts of block scalars stay. Takes time that grows hardly faster than the text.
 *
 * @returns The edits: sorted, not overlapping, small; none for a text that is in order. Undefined for a text that is
 * left alone: one that can't be read without problems, says something twice, holds no more than a value or a collection
 * in brackets, or has a form that hardly anybody writes (`? key`, directives).
 */
export function format(tree: Tree, options: FormatOptions): TextEdit[] | undefined {
  if (tree.problems.length > 0 || !tree.root) return undefined;
  const formatted = written(tree, options);
  if (formatted === undefined) return undefined;
  const edits = lineEdits(tree.text, formatted);
  if (edits.length === 0) return edits;
  // The last guard of users' files: the new text must say what the old one does.
  const after = parse(applyEdits(tree.text, edits));
  return after.problems.length === 0 && holdsTheSame(tree.root, after.root) ? edits : undefined;
}

/** A text as it is to be; undefined where it is to be left alone. */
function written({ text, root }: Tree, options: FormatOptions): string | undefined {
  if (!root || root.kind === 'scalar' || root.kind === 'alias' || root.flow) return undefined;
  const source = withoutLoneReturns(text);
  const { end, body } = firstDocument(source);
  if (body === undefined) return undefined;
  const eol = /\r\n|\n|\r|$/.exec(text)?.[0] || '\n';
  const writer = new Writer(source, end, {
    step: Math.min(Math.max(1, Math.trunc(options.indent ?? 2)), WIDEST_INDENT),
    order: options.order,
    keepsSpaces: options.trimTrailingWhitespace === false,
  });
  try {
    const prelude = source.slice(0, body).split(LINES);
    // A byte order mark, where there is no line above the content.
    const mark = prelude.pop() ?? '';
    writer.gap.readLines(body);
    const header = writer.gap.takeHeader();
    const { lead, lines, isOpen } = writer.root(root);
    const behind = end < source.length ? source.slice(end, trimBack(source, end, source.length)).split(LINES) : [];
    const breaks = finalBreaks(source, options, isOpen && behind.length === 0);
    return mark + [...prelude, ...header, ...lead, ...lines, ...behind].join(eol) + eol.repeat(breaks);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/**
 * How many line breaks are to stand at the end of a text.
 * @param isOpen Whether the empty lines there belong to a value.
 */
function finalBreaks(source: string, options: FormatOptions, isOpen: boolean): number {
  const there = source.slice(trimBack(source, 0, source.length)).split(LINES).length - 1;
  const least = there > 0 || options.insertFinalNewline !== false ? 1 : 0;
  return options.trimFinalNewlines === false && !isOpen ? Math.max(least, there) : least;
}
