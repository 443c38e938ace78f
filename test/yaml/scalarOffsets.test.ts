import assert from 'node:assert/strict';
import { parse } from '../../src/yaml/parse.ts';
import { contentRanges } from '../../src/yaml/scalarOffsets.ts';
import type { ScalarNode } from '../../src/yaml/tree.ts';
import { keyText } from '../../src/yaml/tree.ts';

/** The text in the file behind a word of the scalar under `key`. */
function behind(text: string, word: string): string {
  const { root } = parse(text);
  assert.equal(root?.kind, 'map');
  const node = root.pairs.find((pair) => keyText(pair) === 'key')?.value as ScalarNode;
  const start = node.text.indexOf(word);
  assert.ok(start >= 0, JSON.stringify(node.text));
  const range = contentRanges(text, node)(start, start + word.length);
  return text.slice(range.start, range.end);
}

describe('the place of a part of a scalar', () => {
  const cases: [string, string, string, string][] = [
    ['plain', 'key: be quick now', 'quick', 'quick'],
    ['plain over lines', 'key: be\n  very quick\n\n  and good', 'quick', 'quick'],
    ['plain over lines, across the fold', 'key: be very\n   quick', 'very quick', 'very\n   quick'],
    ['single quotes', "key: 'it''s quick'", 'quick', 'quick'],
    ['a doubled quote', "key: 'it''s quick'", "it's", "it''s"],
    ['double quotes', 'key: "be quick"', 'quick', 'quick'],
    ['escapes before', 'key: "a\\tb \\u00e4 \\x41 \\"quick\\" now"', 'quick', 'quick'],
    ['escapes within', 'key: "qu\\u00efck now"', 'quïck', 'qu\\u00efck'],
    ['a long escape', 'key: "\\U0001F600 quick"', 'quick', 'quick'],
    ['a continued line', 'key: "be \\\n    quick"', 'quick', 'quick'],
    ['double quotes over lines', 'key: "be   \n   so\n\n   quick"', 'quick', 'quick'],
    ['a literal block', 'key: |\n  be so\n    very quick\n\n  now\n', 'quick', 'quick'],
    ['a literal block with its indentation stated', 'key: |2\n    be\n  quick\n', 'quick', 'quick'],
    ['a block that keeps blank lines', 'key: |+\n  be quick\n\n\nother: 1', 'quick', 'quick'],
    ['a folded block', 'key: >-\n  be so\n  very quick\n\n  and good\n', 'good', 'good'],
    ['a folded block, across the fold', 'key: >-\n  be so\n  very quick\n', 'so very', 'so\n  very'],
    ['an anchor before', 'key: &a !!str be quick', 'quick', 'quick'],
    ['a flow map', '{ other: 1, key: be quick }', 'quick', 'quick'],
  ];
  for (const [name, text, word, expected] of cases) {
    it(name, () => assert.equal(behind(text, word), expected));
    it(`${name}, with CRLF and a byte order mark`, () => {
      const crlf = `\ufeff${text.replaceAll('\n', '\r\n')}`;
      assert.equal(behind(crlf, word), expected.replaceAll('\n', '\r\n'));
    });
  }

  it('is the whole scalar where the content is not what the text says', () => {
    const node: ScalarNode = {
      kind: 'scalar',
      style: 'plain',
      range: { start: 0, end: 4 },
      value: 'else',
      text: 'somewhere else',
    };
    assert.deepEqual(contentRanges('abcd', node)(2, 4), node.range);
  });

  it('is found for many parts of a long text as soon as for one', function () {
    // Following the text anew for each part, or each space, takes minutes.
    this.timeout(20_000);
    for (const text of [`key: >\n${'  TBD TBD\n'.repeat(20_000)}`, `key: "\\t${' '.repeat(500_000)}TBD"\n`]) {
      const { root } = parse(text);
      assert.equal(root?.kind, 'map');
      const node = root.pairs[0]?.value as ScalarNode;
      const rangeOf = contentRanges(text, node);
      for (let at = node.text.indexOf('TBD'); at >= 0; at = node.text.indexOf('TBD', at + 3)) {
        const { start, end } = rangeOf(at, at + 3);
        assert.equal(text.slice(start, end), 'TBD');
      }
    }
  });
});
