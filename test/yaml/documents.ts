import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Template } from '../../src/yaml/template.ts';

/** A value with the way it is written. */
export type Written =
  | { readonly kind: 'scalar'; readonly text: string; readonly comment: boolean }
  | { readonly kind: 'map'; readonly style: Style; readonly entries: readonly (readonly [string, Written])[] }
  | { readonly kind: 'seq'; readonly style: Style; readonly items: readonly Written[] };

/** How a collection is written: in brackets (on one line, or an entry a line) or as a block with extras. */
interface Style {
  readonly flow: 'no' | 'line' | 'lines';
  readonly trailingComma: boolean;
  readonly above: boolean;
  readonly below: boolean;
  readonly blank: boolean;
  readonly head: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  flow: fc.constantFrom('no', 'no', 'no', 'line', 'lines'),
  trailingComma: fc.boolean(),
  above: fc.boolean(),
  below: fc.boolean(),
  blank: fc.boolean(),
  head: fc.boolean(),
});

export const KEYS = ['version', 'id', 'kpis', 'x-own', 'scope', 'a key', 'n', 'owner'];
const key = fc.constantFrom(...KEYS);

const TEXTS = [
  '1',
  'true',
  'null',
  '~',
  '',
  'plain text',
  '"quoted: # text"',
  "'it''s'",
  '2026-12-01',
  '"a\\nb"',
  '|-\n',
  '>\n',
  '|+\n',
];

const written: fc.Arbitrary<Written> = fc.letrec<{ node: Written }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.record({ kind: fc.constant('scalar' as const), text: fc.constantFrom(...TEXTS), comment: fc.boolean() }),
    fc.record({
      kind: fc.constant('map' as const),
      style,
      entries: fc.uniqueArray(fc.tuple(key, tie('node')), { selector: ([name]) => name, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('seq' as const), style, items: fc.array(tie('node'), { maxLength: 4 }) }),
  ),
})).node;

/** A whole document: a map or a list. */
export const root: fc.Arbitrary<Written> = written.filter((node) => node.kind !== 'scalar');

/** How a whole file is written. */
export interface Page {
  readonly step: 2 | 4;
  readonly listIndent: boolean;
  readonly eol: '\n' | '\r\n';
  readonly finalBreak: boolean;
  readonly header: boolean;
  readonly end: '' | '...' | '# end';
}

export const page: fc.Arbitrary<Page> = fc.record({
  step: fc.constantFrom(2, 4),
  listIndent: fc.boolean(),
  eol: fc.constantFrom('\n', '\r\n'),
  finalBreak: fc.boolean(),
  header: fc.boolean(),
  end: fc.constantFrom('', '', '...', '# end'),
});

/** The text of a document. */
export function print(node: Written, layout: Page): string {
  const lines: string[] = layout.header ? ['# header', ''] : [];
  const flow = node.kind !== 'scalar' && (node.style.flow !== 'no' || size(node) === 0);
  lines.push(...(flow ? flowLines(node, 0, layout) : blockLines(node, 0, layout)));
  if (layout.end !== '') lines.push(layout.end);
  return lines.join(layout.eol) + (layout.finalBreak ? layout.eol : '');
}

function size(node: Written): number {
  return node.kind === 'map' ? node.entries.length : node.kind === 'seq' ? node.items.length : 1;
}

function blockLines(node: Written, column: number, layout: Page): string[] {
  if (node.kind === 'scalar') return [];
  const pad = ' '.repeat(column);
  const entries: (readonly [string, Written])[] =
    node.kind === 'map'
      ? node.entries.map(([name, value]) => [`${stringify(name).trim()}:`, value] as const)
      : node.items.map((item) => ['-', item] as const);
  const lines: string[] = [];
  entries.forEach(([head, value], index) => {
    if (node.style.blank && index > 0) lines.push('');
    if (node.style.above && index > 0) lines.push(`${pad}# above ${index}`);
    lines.push(...entryLines(head, value, column, layout));
  });
  if (node.style.below) lines.push(`${pad}# below`);
  return lines;
}

function entryLines(head: string, value: Written, column: number, layout: Page): string[] {
  const pad = ' '.repeat(column);
  if (value.kind === 'scalar') {
    const block = /^[|>]/.test(value.text);
    const comment = value.comment && !block ? ' # note' : '';
    const first = `${pad}${head}${value.text === '' ? '' : ` ${value.text.trim()}`}${comment}`;
    const deep = ' '.repeat(column + layout.step);
    return block
      ? [first, `${deep}some`, '', `${deep}text # here`, ...(value.text.includes('+') ? ['', ''] : [])]
      : [first];
  }
  if (value.style.flow !== 'no' || size(value) === 0) {
    const [first = '', ...rest] = flowLines(value, column, layout);
    const lines = [`${pad}${head} ${first}`, ...rest];
    if (value.style.head) lines[lines.length - 1] += ' # flow';
    return lines;
  }
  if (head === '-') {
    const inner = blockLines(value, column + 2, layout);
    if (value.style.head) return [`${pad}- # item`, ...inner];
    return [`${pad}- ${(inner[0] ?? '').slice(column + 2)}`, ...inner.slice(1)];
  }
  const inner = value.kind === 'seq' && !layout.listIndent ? column : column + layout.step;
  return [`${pad}${head}${value.style.head ? ' # head' : ''}`, ...blockLines(value, inner, layout)];
}

function flowText(node: Written): string {
  if (node.kind === 'scalar') return /^[|>]/.test(node.text) ? 'text' : node.text || 'null';
  if (node.kind === 'seq')
    return `[${node.items.map(flowText).join(', ')}${node.style.trailingComma && size(node) > 0 ? ',' : ''}]`;
  if (size(node) === 0) return '{}';
  const pairs = node.entries.map(([name, value]) => `${name}: ${flowText(value)}`);
  return `{ ${pairs.join(', ')}${node.style.trailingComma ? ', ' : ' '}}`;
}

function flowLines(node: Written, column: number, layout: Page): string[] {
  if (node.kind === 'scalar' || node.style.flow !== 'lines') return [flowText(node)];
  const pad = ' '.repeat(column + layout.step);
  const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
  const parts =
    node.kind === 'map' ? node.entries.map(([name, value]) => `${name}: ${flowText(value)}`) : node.items.map(flowText);
  const lines = parts.map((part, index) => {
    const comma = index < parts.length - 1 || node.style.trailingComma ? ',' : '';
    return `${pad}${part}${comma}${node.style.above ? ` # part ${index}` : ''}`;
  });
  if (node.style.below) lines.push(`${pad}# below`);
  return [`${open}${node.style.head ? ' # open' : ''}`, ...lines, ' '.repeat(column + 1) + close];
}

const SCALARS: fc.Arbitrary<string | number | boolean | null> = fc.oneof(
  fc.constantFrom(
    'a: b',
    '50',
    'true',
    'x # y',
    "it's",
    '',
    '- x',
    'one\ntwo',
    'one\n\ntwo\n',
    '[x]',
    'a, b',
    '$1 ${x} \\',
    '@',
    ' lead',
    'tail ',
    '\t',
    '~',
    '2026-12-01',
    '09:00',
    '1e3',
    '0x1F',
    '---',
    '"',
    '\u2028',
    '\u0085',
    '?',
    '!x',
    '&x',
    '*x',
    '%x',
    '|',
    '>',
    'a\r\nb',
    '|,}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.double({ noDefaultInfinity: true, noNaN: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
);

/** A value to be written into a file. */
export const template: fc.Arbitrary<Template> = fc.letrec<{ value: Template }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
    SCALARS,
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;
