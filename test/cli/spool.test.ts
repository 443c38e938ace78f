import assert from 'node:assert/strict';
import { Spool } from '../../src/cli/run/spool.ts';

describe('a spool of texts', () => {
  const texts = [
    '',
    'a',
    'Ü — 語 😀',
    'x'.repeat(300_000),
    ...Array.from({ length: 3000 }, (_, at) => `${at} `.repeat(200)),
  ];

  function assertKept(spool: Spool) {
    for (const text of texts) spool.add(text);
    for (let round = 1; round <= 2; round += 1) {
      for (const text of texts) assert.equal(spool.take(), text);
      assert.throws(() => spool.take(), RangeError);
      spool.rewind();
    }
  }

  it('gives back what was put into it, whether it fits into memory or not', () => {
    const spool = new Spool();
    assertKept(spool);
    spool.close();
  });

  it('keeps all in memory where there is no place for files', () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = '/dev/null/nowhere';
    try {
      assertKept(new Spool());
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });
});
