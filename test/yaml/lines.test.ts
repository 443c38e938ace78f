import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineIndex } from '../../src/yaml/lines.ts';

describe('LineIndex', () => {
  it('counts lines that end in \\n, \\r\\n and a lone \\r', () => {
    const index = new LineIndex('a\nbb\r\nccc\rd');
    assert.equal(index.count, 4);
    assert.deepEqual(index.position(0), { line: 0, character: 0 });
    assert.deepEqual(index.position(4), { line: 1, character: 2 });
    assert.deepEqual(index.position(9), { line: 2, character: 3 });
    assert.deepEqual(index.position(10), { line: 3, character: 0 });
    assert.equal(index.offset({ line: 1, character: 2 }), 4);
  });

  it('has one line for an empty text', () => {
    const index = new LineIndex('');
    assert.equal(index.count, 1);
    assert.deepEqual(index.position(5), { line: 0, character: 0 });
    assert.equal(index.offset({ line: 3, character: 3 }), 0);
  });

  it('keeps places inside the text and inside their line', () => {
    const index = new LineIndex('ab\r\ncd');
    assert.deepEqual(index.position(-1), { line: 0, character: 0 });
    assert.deepEqual(index.position(99), { line: 1, character: 2 });
    assert.equal(index.offset({ line: 0, character: 99 }), 2);
    assert.equal(index.offset({ line: -1, character: 1 }), 0);
    assert.equal(index.end(0), 2);
    assert.equal(index.end(1), 6);
  });

  it('counts in UTF-16 units', () => {
    const index = new LineIndex('😀x\ny');
    assert.deepEqual(index.position(2), { line: 0, character: 2 });
    assert.equal(index.offset({ line: 1, character: 0 }), 4);
  });

  it('gives every offset back that it turned into a place, but those within a line break', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '\r', '😀')), (parts) => {
        const text = parts.join('');
        const index = new LineIndex(text);
        for (let at = 0; at <= text.length; at += 1) {
          if (text[at - 1] === '\r' && text[at] === '\n') continue;
          assert.equal(index.offset(index.position(at)), at);
        }
      }),
    );
  });
});
