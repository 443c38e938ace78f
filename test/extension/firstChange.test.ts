import assert from 'node:assert/strict';
import { firstChange } from '../../src/extension/firstChange.ts';

describe('the first change of a text', () => {
  it('is the first word that differs', () => {
    assert.equal(firstChange('a: 1\n', 'a: 1\nb: 2\n'), 5);
    assert.equal(firstChange('a: 1\n', 'a: 1\n\n  - b: 2\n'), 8);
    assert.equal(firstChange('a: 1\nc: 3\n', 'a: 1\nb: 2\nc: 3\n'), 5);
    assert.equal(firstChange('status: draft\n', 'status: selecting\n'), 8);
    assert.equal(firstChange('', 'a'), 0);
  });

  it('lies within the text whatever has changed', () => {
    assert.equal(firstChange('a: 1\n', 'a: 1\n'), 5);
    assert.equal(firstChange('a: 1\nb: 2\n', 'a: 1\n'), 5);
    assert.equal(firstChange('a', 'a\n\n'), 1);
  });
});
