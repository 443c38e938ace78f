import assert from 'node:assert/strict';
import { Store } from '../../src/cli/run/store.ts';

describe('a store of texts', () => {
  const texts = [
    '',
    'a',
    'Ü — 語 😀',
    'x'.repeat(300_000),
    ...Array.from({ length: 3000 }, (_, at) => `${at} `.repeat(200)),
  ];

  function assertKept(store: Store) {
    const places = texts.map((text) => store.add(text));
    for (const at of [...texts.keys()].reverse()) {
      const place = places[at];
      assert.ok(place);
      assert.equal(store.read(place), texts[at]);
    }
  }

  it('gives back what was put into it, whether it fits into memory or not', () => {
    const store = new Store();
    assertKept(store);
    store.close();
  });

  it('keeps all in memory where there is no place for files', () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = '/dev/null/nowhere';
    try {
      assertKept(new Store());
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
