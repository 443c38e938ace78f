import assert from 'node:assert/strict';
import fc from 'fast-check';
import { generate } from '../../bench/gen.mjs';
import { firstDocument } from '../../src/yaml/documents.ts';
import { fromEvents } from '../../src/yaml/events.ts';
import { LONGEST_SCALAR, screen } from '../../src/yaml/limits.ts';
import { parse } from '../../src/yaml/parse.ts';
import { readSimple } from '../../src/yaml/simple/read.ts';
import { page, print, root } from './documents.ts';
import { filesOf, lineTexts, mutations, suiteTexts } from './texts.ts';

const FILES = [...filesOf('examples'), ...filesOf('test/fixtures')];

/** Where the reader of simple YAML reads a text it has to say what the parser says. Whether it did. */
function agrees(text: string, start = 0, end = text.length): boolean {
  const fast = readSimple(text, start, end);
  if (fast === undefined) return false;
  const shown = JSON.stringify(text.slice(start, end));
  const { root: slow, aliases } = fromEvents(text, start, end);
  assert.deepEqual(fast, slow, shown);
  assert.deepEqual(aliases, [], shown);
  if (start > 0 || end < text.length) return true;
  // Nobody looks at such a text before or after.
  assert.deepEqual(screen(text), { readable: text, refused: false }, shown);
  const { end: until, second } = firstDocument(text);
  assert.deepEqual([until, second], [text.length, undefined], shown);
  return true;
}

/** How many of a hundred texts the reader reads. */
function share(texts: fc.Arbitrary<string>, numRuns: number): number {
  let read = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (agrees(text)) read += 1;
    }),
    { numRuns },
  );
  return Math.round((100 * read) / numRuns);
}

describe('the reader of simple YAML', () => {
  for (const [name, text] of FILES) {
    it(`reads ${name} as the parser does, on any system`, () => {
      assert.ok(agrees(text));
      assert.ok(agrees(`\ufeff${text.replaceAll('\n', '\r\n')}`));
    });
  }

  it('reads what the speed of this program is measured by', () => {
    for (const lines of [80, 400, 5000]) assert.ok(agrees(generate(lines)));
  });

  const read: Record<string, string> = {
    'keys in each other': 'a:\n  b:\n    c: d\n  e: f\ng: h\n',
    'a list that is indented': 'a:\n  - b\n  - c: d\n    e: f\ng: h\n',
    'a list that is not': 'a:\n- b\n- c: d\n  e: f\ng: h\n',
    'lists in a list': '- - a\n  - b\n-\n  - c\n- d:\n  - e\n',
    'an indented document': '  a: b\n  c: d\n',
    'empty values': 'a:\nb: # c\nc:\n  -\n  - # d\n  - e:\n',
    'quoted values': 'a: "b: # c"\nd: \'e \'\'f\'\'\'\n"g": "\\"h\\" \\\\ \\n \\t \\/"\n',
    'plain values with signs in them': 'a: b#c\nd: e:f\ng: http://h:1/#i\nj: k "l" [m], {n}\no p: -1\n',
    'values of all kinds': 'a: 1\nb: .5\nc: 0x1F\nd: true\ne: ~\nf: 2026-01-15\ng: .inf\nh: <= 3 h\n',
    'values on the next line': 'a:\n  b\nc:\n  "d"\ne:\n  [f]\n',
    brackets: 'a: [b, "c", [d], {e: f}]\ng: { h: i, "j":1, k: [], }\nl: []\nm: {}\n',
    'brackets over several lines': 'a: [ # c\n  b,\n  # d\n\n  {e: f,\n   g: h}\n  ]\ni: j\n',
    'blocks of text': 'a: |\n  b\n   c\n\n  # d\n\ne: >-\n  f\n  g\n\n  h\ni: j\n',
    'a block of text in a list': '- |  # c\n\n   a\n   b\n- c: >\n   d\n',
    'comments and empty lines': '# a\n\n  # b\nc: d # e\n    # f\n\n#g\nh:\n  # i\n    # j\n  k: l\n   # m',
    'letters of all languages': 'ä: 日本 “x”\n"é’": "😀"\n# ÿ 😀\nf: |\n  ø 😀\n',
    'equal keys': 'a: 1\na: 2\n',
    'no line break at the end': 'a: b',
    'spaces at the end': 'a: b  \nc:  \n  \n   ',
    'a carriage return before each line feed': 'a: b\r\n\r\nc: |\r\n  d\r\n  e\r\nf: [g,\r\n  h]\r\n',
    'forty levels': Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
  };
  for (const [name, text] of Object.entries(read)) {
    it(`reads ${name}`, () => {
      assert.ok(agrees(text));
    });
  }

  const left: Record<string, readonly string[]> = {
    'anchors, aliases and tags': ['a: &b c\n', 'a: *b\n', 'a: !!str b\n', '&a b: c\n', '- *a\n', '[&a b]\n'],
    'marks of documents': [
      '---\na: b\n',
      'a: b\n---\nc: d\n',
      'a: b\n...\n',
      '--- a: b\n',
      '... a: b\n',
      '%YAML 1.2\n---\n',
    ],
    'keys with a question mark': ['? a\n: b\n', 'a:\n  ? b\n', '{? a : b}\n', ': a\n'],
    tabs: ['a:\tb\n', 'a:\n\tb: c\n', 'a: b\t# c\n', '-\ta\n', 'a: [b,\tc]\n', 'a: b\tc\n', 'a: |\n  b\tc\n'],
    'values over several lines': [
      'a: b\n  c\n',
      '- a\n  b\n',
      'a: "b\n  c"\n',
      "a: 'b\n  c'\n",
      'a: [b\n  c]\n',
      'a\n b: c\n',
    ],
    'values at the root': ['a\n', '"a"\n', '[a]\n', '{a: b}\n', '|\n a\n', '# a\n', '\n', ''],
    'rare brackets': [
      'a: [b: c]\n',
      'a: [b:]\n',
      'a: [b:,c]\n',
      'a: {b}\n',
      'a: {b: , c: d}\n',
      'a: {[b]: c}\n',
      '[a]: b\n',
      'a: [b\n]\n',
    ],
    'rare blocks of text': [
      'a: |+\n  b\n',
      'a: |2\n   b\n',
      'a: |\nb: c\n',
      'a: |',
      'a: |\n   \n  b\n',
      'a: |\n  b\n   ',
    ],
    'rare escapes': ['a: "\\u00e9"\n', 'a: "\\x41"\n', 'a: "b\\\n  c"\n', 'a: "\\q"\n'],
    'what is not well-formed': [
      'a: b: c\n',
      'a: [b\n',
      'a: "b\n',
      'a: b]\n- c\n',
      'a: - b\n',
      'a\nb: c\n',
      'a: @b\n',
      'a: "b"c\n',
    ],
    'indentation that fits nothing': [
      'a: b\n  c: d\n',
      'a:\n    b: c\n  d: e\n',
      '- a\n b\n',
      ' a: b\nc: d\n',
      'a: b\n- c\n',
    ],
    'characters that are no text': [
      'a: \0\n',
      'a: "\x01"\n',
      '# \x7f\n',
      'a: b\x85\n',
      'a: \ud800\n',
      'a: "\udc00"\n',
      'a: \uffff\n',
    ],
    'a byte order mark within': ['a: \ufeffb\n', '\na: b\n\ufeffc: d\n', '# \ufeff\na: b\n', 'a: |\n  \ufeff\n'],
    'lone carriage returns': ['a: b\rc: d\n', 'a: b\r', '# a\rb: c\n', 'a: |\r  b\r', 'a: b\r\r\n'],
    depth: [`a: ${'['.repeat(41)}${']'.repeat(41)}\n`, `${'- '.repeat(41)}a\n`],
    'a value that is too long': [`a: ${'x'.repeat(LONGEST_SCALAR + 1)}\n`, `a: "${'x'.repeat(LONGEST_SCALAR)}"\n`],
  };
  for (const [name, texts] of Object.entries(left)) {
    it(`leaves ${name} to the parser`, () => {
      for (const text of texts) assert.equal(readSimple(text), undefined, JSON.stringify(text.slice(0, 80)));
    });
  }

  it('agrees with the parser on documents of all styles', () => {
    const documents = fc.tuple(root, page).map(([node, layout]) => print(node, layout));
    assert.ok(share(documents, 1000) > 25);
  });

  it('agrees with the parser on texts of lines of all kinds', function () {
    this.timeout(60_000);
    assert.ok(share(lineTexts, 20_000) > 8);
  });

  it('agrees with the parser on files in which something was changed', function () {
    this.timeout(60_000);
    assert.ok(share(mutations(FILES.map(([, text]) => text)), 10_000) > 45);
  });

  it('agrees with the parser on changed texts of the official suite', function () {
    this.timeout(60_000);
    assert.ok(share(mutations(suiteTexts()), 10_000) > 5);
  });

  it('agrees with the parser on parts of a text, from any place on', () => {
    const [text = ''] = FILES.map(([, each]) => each);
    const place = fc.nat({ max: text.length });
    fc.assert(
      fc.property(place, fc.nat({ max: 400 }), (start, length) => {
        agrees(text, start, Math.min(start + length, text.length));
        agrees(text, text.lastIndexOf('\n', start - 1) + 1, Math.min(start + length, text.length));
      }),
      { numRuns: 3000 },
    );
  });

  it('is what parse asks', () => {
    const text = 'a:\n  - b: c\n';
    assert.deepEqual(parse(text), { text, root: readSimple(text), problems: [] });
  });
});
