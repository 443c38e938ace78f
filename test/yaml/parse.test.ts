import assert from 'node:assert/strict';
import { parse } from '../../src/yaml/parse.ts';
import type { Node } from '../../src/yaml/tree.ts';
import { assertNested, at, marked, plain } from './tools.ts';

function textOf(text: string, node: Node): string {
  return text.slice(node.range.start, node.range.end);
}

describe('parse', () => {
  it('reads keys, lists and values with their places', () => {
    const { text, ranges } = marked(
      '<<version>: <1>\n<objectives>: # why\n  <- <<id>: <a>>\n  - <<due>: <2026-01-15>>>>\n',
    );
    const tree = parse(text);
    assert.deepEqual(tree.problems, []);
    assert.deepEqual(plain(tree.root), [
      ['version', 1],
      ['objectives', [[['id', 'a']], [['due', '2026-01-15']]]],
    ]);
    const found: Node[] = [];
    const collect = (node: Node): void => {
      if (node.kind === 'map') for (const { key, value } of node.pairs) [key, value].forEach(collect);
      if (node.kind === 'seq') node.items.forEach(collect);
      found.push(node);
    };
    if (tree.root) collect(tree.root);
    assert.deepEqual(
      found.map((node) => node.range),
      ranges,
    );
  });

  it('counts quotes, brackets and block indicators with a node, its anchor and tag not', () => {
    const text = 'a: &x !!str "q"\nb: [1, {c: d}]\ne: |-\n  one\n  two\n\nf: \'\'\ng: &y\n  h: 1\n';
    const tree = parse(text);
    assert.equal(textOf(text, at(tree, 'a')), '"q"');
    assert.equal(at(tree, 'a').anchor, 'x');
    assert.equal(at(tree, 'a').tag, 'tag:yaml.org,2002:str');
    assert.equal(textOf(text, at(tree, 'b')), '[1, {c: d}]');
    assert.equal(textOf(text, at(tree, 'b', 1)), '{c: d}');
    assert.equal(textOf(text, at(tree, 'e')), '|-\n  one\n  two');
    assert.equal(textOf(text, at(tree, 'f')), "''");
    assert.equal(textOf(text, at(tree, 'g')), 'h: 1');
  });

  it('ends a block scalar that keeps its last lines behind them', () => {
    const text = 'a: |+\n  one\n\nb: >\n  two\n\n';
    const tree = parse(text);
    assert.equal(textOf(text, at(tree, 'a')), '|+\n  one\n');
    assert.equal(textOf(text, at(tree, 'b')), '>\n  two');
  });

  it('places an empty value behind what introduces it', () => {
    for (const fixture of [
      'a:<>\nb: 1\n',
      'a:<> # why\n',
      'a:<>',
      'a: &x<>\n',
      '- 1\n-<>\n',
      '-<> # c\n- 1\n',
      '{a:<>, b: 1}',
      '{a<>}',
      '? a<>\n',
    ]) {
      const { text, ranges } = marked(fixture);
      const { root } = parse(text);
      const empty = (
        root?.kind === 'map' ? root.pairs.map((pair) => pair.value) : root?.kind === 'seq' ? root.items : []
      ).find((node) => node.range.start === node.range.end);
      assert.deepEqual(empty?.range, ranges[0], fixture);
    }
  });

  it('keeps both pairs of an equal key, and keys such as __proto__', () => {
    const tree = parse('a: 1\na: 2\n__proto__: 3\nconstructor: 4\n');
    assert.deepEqual(tree.problems, []);
    assert.deepEqual(plain(tree.root), [
      ['a', 1],
      ['a', 2],
      ['__proto__', 3],
      ['constructor', 4],
    ]);
  });

  it('leads an alias to the last node before it of that name', () => {
    const tree = parse('a: &x 1\nb: *x\nc: &x 2\nd: *x\ne: &m {f: g}\nh: *m\n');
    assert.deepEqual(tree.problems, []);
    assert.deepEqual(plain(tree.root), [
      ['a', 1],
      ['b', 1],
      ['c', 2],
      ['d', 2],
      ['e', [['f', 'g']]],
      ['h', [['f', 'g']]],
    ]);
    assert.equal(tree.text.slice(at(tree, 'b').range.start, at(tree, 'b').range.end), '*x');
  });

  for (const text of ['', '\n\n', '# only a comment\n', '---\n', '--- # c\n...\n', '\ufeff', '%YAML 1.2\n---\n']) {
    it(`finds nothing, and nothing wrong, in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parse(text), { text, root: undefined, problems: [] });
    });
  }

  it('counts UTF-16 offsets of the text as it is, whatever its line breaks', () => {
    const lines = ['\ufeffa: 1', 'b:', '- "x y"', '- 😀 z', 'c: >', '  t', '', 'd: [1,', '  2]', ''];
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const text = lines.join(lineBreak);
      const tree = parse(text);
      assert.deepEqual(tree.problems, []);
      assert.deepEqual(plain(tree.root), [
        ['a', 1],
        ['b', ['x y', '😀 z']],
        ['c', 't\n'],
        ['d', [1, 2]],
      ]);
      assert.equal(textOf(text, at(tree, 'b', 1)), '😀 z');
      assert.equal(textOf(text, at(tree, 'd')), `[1,${lineBreak}  2]`);
      assert.equal(tree.text, text);
      if (tree.root) assertNested(tree.root, 1, text.length);
    }
  });

  it('reads the first of several documents and says where the second begins', () => {
    for (const fixture of [
      'a: 1\n<--->\na: 2\n',
      '---\na: 1\n<--->\nb: [\n',
      'a: 1\n...\n<b: 2>\n',
      'a: 1\n...\n# c\n<%YAML 1.2>\n---\nb: 2\n',
      'a: 1\r\n<--->\r\nb: 1',
    ]) {
      const { text, ranges } = marked(fixture);
      const tree = parse(text);
      assert.deepEqual(plain(tree.root), [['a', 1]]);
      assert.deepEqual(
        tree.problems.map(({ kind, range }) => ({ kind, range })),
        [{ kind: 'documents', range: ranges[0] }],
      );
    }
  });

  it('takes no line for the end of a document that only looks like one', () => {
    for (const text of [
      'a: 1\n...\n',
      'a: ---\n',
      'a: x\n  --- y\n',
      '# c\n---\na: |\n  ---\n  ...\n',
      'a----: 1\n',
      'a: 1\n... # c\n',
    ]) {
      assert.deepEqual(parse(text).problems, [], text);
    }
  });
});
