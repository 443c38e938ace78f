import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { formatDate, formatDay, formatLongDate } from '../../src/engagement/dateText.ts';
import { readDay, readPeriod } from '../../src/engagement/writtenDates.ts';
import { speak } from '../../src/l10n/say.ts';
import { spokenDate, weekdayDate } from '../../src/report/overviewWords.ts';

const french: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.fr.json', import.meta.url), 'utf8'),
);

describe('French', () => {
  beforeEach(() => speak(french, 'fr'));
  afterEach(() => speak(undefined));

  it('counts the first of a month otherwise than its other days', () => {
    assert.equal(formatDate({ day: 1, month: 12, year: 2026 }), '1er déc. 2026');
    assert.equal(formatDate({ day: 2, month: 12, year: 2026 }), '2 déc. 2026');
    assert.equal(formatDay({ day: 1, month: 8 }), '1er août');
    assert.equal(formatDay({ day: 21, month: 8 }), '21 août');
    assert.equal(formatLongDate({ day: 1, month: 12, year: 2026 }), '1er décembre 2026');
    const first = Temporal.PlainDate.from('2026-12-01');
    assert.equal(spokenDate(first), '1er décembre');
    assert.equal(weekdayDate(first, Temporal.PlainDate.from('2026-11-23')), 'mar. 1er déc.');
  });

  it('reads its own dates', () => {
    assert.equal(readDay('1er déc. 2026'), '2026-12-01');
    assert.equal(readDay('1er décembre 2026'), '2026-12-01');
    assert.deepEqual(readPeriod('du 1er déc. 2026 au 31 août 2027'), { start: '2026-12-01', end: '2027-08-31' });
  });
});
