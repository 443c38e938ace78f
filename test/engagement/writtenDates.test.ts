import assert from 'node:assert/strict';
import { readDay, readPeriod } from '../../src/engagement/writtenDates.ts';

describe('a day as people write it', () => {
  it('is read in the usual ways', () => {
    for (const text of [
      '2026-12-01',
      ' 2026-12-1 ',
      '1.12.2026',
      '01. 12. 2026',
      '1 Dec 2026',
      '1. December, 2026',
      'Dec 1, 2026',
      'DECEMBER 1 2026',
      '1 Dec. 2026',
    ])
      assert.equal(readDay(text), '2026-12-01', text);
    assert.equal(readDay('3 Sept 2027'), '2027-09-03');
    assert.equal(readDay('29 Feb 2028'), '2028-02-29');
  });

  it('is not guessed', () => {
    for (const text of [
      '',
      'soon',
      '1/12/2026',
      '12/1/2026',
      '2026-13-01',
      '2026-02-30',
      '30 Feb 2027',
      '1 Ju 2026',
      '1 Foo 2026',
      '2026-12',
      '2026',
      '1 Dec 26',
      '2026-12-01 2026-12-02',
      '٢٠٢٦-١٢-٠١',
    ])
      assert.equal(readDay(text), undefined, text);
  });
});

describe('a time as people write it', () => {
  const [start, end] = ['2026-12-01', '2027-11-30'];

  it('has a first and a last day', () => {
    for (const text of [
      '2026-12-01 to 2027-11-30',
      'from 2026-12-01 to 2027-11-30',
      '2026-12-01 - 2027-11-30',
      '2026-12-01–2027-11-30',
      '2026-12-01..2027-11-30',
      '2026-12-01 … 2027-11-30',
      '1 Dec 2026 until 30 Nov 2027',
      '1 Dec 2026 – 30 Nov 2027',
      'vom 1.12.2026 bis 30.11.2027',
      'du 2026-12-01 au 2027-11-30',
      'desde 2026-12-01 hasta 2027-11-30',
    ])
      assert.deepEqual(readPeriod(text), { start, end }, text);
  });

  it('may lack either, or both', () => {
    assert.deepEqual(readPeriod('2026-12-01'), { start });
    assert.deepEqual(readPeriod('from 1 Dec 2026'), { start });
    assert.deepEqual(readPeriod('1 Dec 2026 –'), { start });
    assert.deepEqual(readPeriod('until 30 Nov 2027'), { end });
    assert.deepEqual(readPeriod('- 2027-11-30'), { end });
    assert.deepEqual(readPeriod('  '), {});
  });

  it('is not guessed', () => {
    for (const text of ['soon', '2026-12-01 2027-11-30', '2026-12-01 to soon', 'to', 'a - b - c', '1 - 2 - 3', 'from'])
      assert.equal(readPeriod(text), undefined, text);
  });

  it('is not searched for in a long text', () => {
    assert.equal(readPeriod(`2026-12-01${' '.repeat(100_000)}to 2027-11-30`), undefined);
    assert.deepEqual(readPeriod(`${' '.repeat(100_000)}2026-12-01`), { start });
  });
});
