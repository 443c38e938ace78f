import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatDate, formatLongDate } from '../../src/engagement/dateText.ts';
import { readDay, readPeriod } from '../../src/engagement/writtenDates.ts';
import { LOCALES } from '../../src/l10n/locales.ts';
import { speak } from '../../src/l10n/say.ts';
import { beginningQuestions } from '../../src/pitfalls/beginning.ts';

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

  it('is read as it is shown, in any language', () => {
    for (const locale of LOCALES) {
      const file = path.resolve(import.meta.dirname, `../../l10n/bundle.l10n.${locale}.json`);
      speak(JSON.parse(readFileSync(file, 'utf8')), locale);
      try {
        for (let month = 1; month <= 12; month += 1) {
          const day = { day: 9, month, year: 2027 };
          const iso = `2027-${String(month).padStart(2, '0')}-09`;
          assert.equal(readDay(formatDate(day)), iso, `${locale}: ${formatDate(day)}`);
          assert.equal(readDay(formatLongDate(day)), iso, `${locale}: ${formatLongDate(day)}`);
        }
        // What the dialogue gives as an example.
        const example = beginningQuestions().period.example;
        assert.deepEqual(readPeriod(example), { start: '2026-12-01', end: '2027-11-30' }, example);
        if (locale === 'fr') assert.equal(readDay('9 jui 2027'), undefined, 'June or July');
      } finally {
        speak(undefined);
      }
    }
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
