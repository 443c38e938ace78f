import assert from 'node:assert/strict';
import { nodeAt } from '../../src/language/nodeAt.ts';
import { parse } from '../../src/yaml/parse.ts';
import { cursorIn } from './marked.ts';

function at(marked: string): string | undefined {
  const { text, offset } = cursorIn(marked);
  const found = nodeAt(parse(text), offset);
  return found && `${found.path.join('.')}${found.onKey ? ' (key)' : ''}`;
}

describe('what stands at a place', () => {
  it('is a key or its value', () => {
    assert.equal(at('a: 1\nb|b: 2\n'), 'bb (key)');
    assert.equal(at('a: 1\n|bb: 2\n'), 'bb (key)');
    assert.equal(at('a: 1\nbb|: 2\n'), 'bb (key)');
    assert.equal(at('a: 1\nbb: |2\n'), 'bb');
    assert.equal(at('a: 1\nbb: 2|\n'), 'bb');
  });

  it('is found in lists and objects, in block and flow style', () => {
    assert.equal(at('a:\n  - b: 1\n  - b: 1\n    c|: 2\n'), 'a.1.c (key)');
    assert.equal(at('a:\n- b: 1\n- c: {d: [x, y|y]}\n'), 'a.1.c.d.1');
    assert.equal(at('a: {b: 1, c|c: 2}'), 'a.cc (key)');
    assert.equal(at('- - - x|\n'), '0.0.0');
    assert.equal(at('"a b":\n  \'c\': "d|"\n'), 'a b.c');
    assert.equal(at('a: >\n  long\n  te|xt\n'), 'a');
  });

  it('is an empty value just behind its colon', () => {
    assert.equal(at('a:|\nb: 1\n'), 'a');
    assert.equal(at('a: |\nb: 1\n') ?? 'a', 'a');
  });

  it('is an alias itself, not what it stands for', () => {
    assert.equal(at('a: &x {b: 1}\nc: *|x\n'), 'c');
  });

  it('is nothing between entries, in comments and in an empty text', () => {
    for (const marked of [
      '|',
      '# x|\n',
      'a: 1\n|\nb: 2\n',
      'a: 1  # c|\n',
      'a:\n  - 1\n|\n',
      'a:    | 1\n',
      '{a: 1,| b: 2}',
      '? [x|]\n: y\n',
    ])
      assert.equal(at(marked), undefined, marked);
  });

  it('is found among many items and in broken texts', () => {
    const items = Array.from({ length: 1000 }, (_, index) => `- n: ${index}\n`);
    items[637] = '- n: 6|37\n';
    assert.equal(at(items.join('')), '637.n');
    assert.equal(at('a: 1\nb: [1, 2\nc: 3|\n')?.endsWith('(key)'), false);
    assert.equal(at('a|: 1\nb: "x\n'), 'a (key)');
  });

  it('takes __proto__ and constructor for keys like others', () => {
    assert.equal(at('__proto__:\n  constructor|: 1\n'), '__proto__.constructor (key)');
  });
});
