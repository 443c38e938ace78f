import assert from 'node:assert/strict';

describe("the extension host of the browser's worker", () => {
  it('has no Node', () => {
    assert.equal(typeof process, 'undefined');
    assert.equal(typeof globalThis, 'object');
    assert.equal('importScripts' in globalThis, true);
  });
});
