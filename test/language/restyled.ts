import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isCollection, isPair, isScalar, parseDocument, visit } from 'yaml';
import { RULES } from '../../src/pitfalls/index.ts';
import { filesOf } from '../../src/pitfalls/rule.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Engagement texts to try things on: the rules' examples, real engagements, the examples to start from. */
export const TEXTS: readonly { readonly name: string; readonly text: string }[] = [
  ...RULES.flatMap(({ id, explanation: { examples } }) => [
    ...filesOf(examples.bad).map((text) => ({ name: `${id}, bad`, text })),
    ...filesOf(examples.good).map((text) => ({ name: `${id}, good`, text })),
  ]),
  ...['test/fixtures/engagements', 'examples'].flatMap(filesIn),
];

function filesIn(folder: string) {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.outsource.yaml'))
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, folder, name), 'utf8') }));
}

/** A way to write a text. */
export interface Style {
  readonly indent: 2 | 4;
  readonly eol: '\n' | '\r\n';
  /** Lists stand deeper than their key. */
  readonly indentSeq: boolean;
  /** Collections with no more entries than this are in braces. */
  readonly flowUpTo: number;
  /** Every how many lines a comment stands, above a line and behind one; 0 for never. */
  readonly comments: number;
  readonly finalBreak: boolean;
}

export const STYLES: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom(2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
  indentSeq: fc.boolean(),
  flowUpTo: fc.constantFrom(0, 0, 1, 3, 8),
  comments: fc.constantFrom(0, 1, 2, 3),
  finalBreak: fc.constantFrom(true, true, false),
});

/** The same content in another style; undefined for what isn't well-formed. */
export function restyled(text: string, style: Style): string | undefined {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length) return undefined;
  visit(document, {
    Collection: (_key, node, path) => {
      node.flow = path.length > 1 && isSmall(node.items, style.flowUpTo);
    },
  });
  // Comments within a list in brackets would break its lines in ways that nobody writes.
  visit(document, (_key, node, path) => {
    const inFlow = path.some((holder) => isCollection(holder) && holder.flow);
    if (inFlow && (isScalar(node) || isCollection(node))) Object.assign(node, { comment: null, commentBefore: null });
  });
  const lines = document
    .toString({ indent: style.indent, indentSeq: style.indentSeq, lineWidth: 0, flowCollectionPadding: true })
    .trimEnd()
    .split('\n');
  const commented = style.comments ? withComments(lines, style.comments) : lines;
  return commented.join(style.eol) + (style.finalBreak ? style.eol : '');
}

function isSmall(items: readonly unknown[], most: number): boolean {
  return (
    items.length > 0 &&
    items.length <= most &&
    items.every((item) => isSmallValue(isPair(item) ? item.value : item, most))
  );
}

function isSmallValue(value: unknown, most: number): boolean {
  return !isCollection(value) || isSmall(value.items, most);
}

function withComments(lines: readonly string[], every: number): string[] {
  let block = -1;
  return lines.flatMap((line, index) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    // The text of a block scalar takes no comment.
    if (block >= 0 && (line === '' || indent > block)) return [line];
    block = /(^|[\s:-])[|>][+-]?$/.test(line) ? indent : -1;
    if (index % every) return [line];
    const behind = block >= 0 || line.includes('#') || line === '' ? line : `${line} # behind ${index}`;
    return [`${' '.repeat(indent)}# above ${index}`, behind];
  });
}
