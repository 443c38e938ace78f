import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDuration,
  compareDates,
  daysBetween,
  isAfter,
  isBefore,
  isDateShaped,
  spanOf,
  termLength,
  termOf,
  toDate,
} from '../../src/engagement/dates.ts';
import { formatDate } from '../../src/engagement/dateText.ts';
import { formatDuration, toDuration } from '../../src/engagement/durations.ts';
import type { EngagementFile } from '../../src/engagement/model.ts';

function date(text: string): Temporal.PlainDate {
  const found = toDate(text);
  assert.ok(found, text);
  return found;
}

function later(from: string, by: string): string {
  const duration = toDuration(by);
  assert.ok(duration, by);
  return addDuration(date(from), duration).toString();
}

const anyDate = fc
  .integer({ min: -300_000, max: 300_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));

describe('dates', () => {
  it('reads calendar dates that exist', () => {
    for (const text of ['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-12-31']) {
      assert.equal(toDate(text)?.toString(), text);
    }
  });

  it('tells impossible dates from texts that are no dates', () => {
    for (const text of [
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-01-00',
    ]) {
      assert.equal(toDate(text), undefined, text);
      assert.ok(isDateShaped(text), text);
    }
    const others = ['', '2026-1-1', '23.11.2026', '2026-11-23T10:00', ' 2026-11-23', '+002026-11-23', '2026-11-23\n'];
    for (const text of [...others, '-000001-01', '٢٠٢٦-١١-٢٣', null, undefined, 20261123, true, ['2026-11-23'], {}]) {
      assert.equal(toDate(text), undefined, String(text));
      assert.ok(!isDateShaped(text), String(text));
    }
  });

  it('gives the same answer the second time', () => {
    for (let round = 0; round < 2; round++) {
      assert.equal(toDate('2026-02-30'), undefined);
      assert.equal(toDate('2026-03-01')?.toString(), '2026-03-01');
    }
  });

  it('stays right when it has seen more dates than it remembers', () => {
    for (let days = 0; days < 25_000; days++) {
      const text = new Date(Date.UTC(1980, 0, 1 + days)).toISOString().slice(0, 10);
      assert.equal(toDate(text)?.toString(), text);
    }
  });

  it('formats for people', () => {
    assert.equal(formatDate(date('2026-11-20')), '20 Nov 2026');
    assert.equal(formatDate(date('2027-01-01')), '1 Jan 2027');
  });

  it('keeps to the ends of months', () => {
    assert.equal(later('2026-01-31', '1 month'), '2026-02-28');
    assert.equal(later('2024-01-31', '1 month'), '2024-02-29');
    assert.equal(later('2024-02-29', '1 year'), '2025-02-28');
    assert.equal(later('2024-02-29', 'P4Y'), '2028-02-29');
    assert.equal(later('2026-12-31', '1 day'), '2027-01-01');
    assert.equal(later('2026-11-23', '48 hours'), '2026-11-25');
    assert.equal(later('2026-11-23', '4 hours'), '2026-11-23');
  });

  it('reads back every date', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        assert.ok(toDate(day.toString())?.equals(day));
      }),
    );
  });

  it('orders dates as their days lie', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (a, days) => {
        const b = a.add({ days });
        assert.equal(daysBetween(a, b), days);
        assert.ok(Math.sign(compareDates(a, b)) + Math.sign(days) === 0);
        assert.equal(isBefore(a, b), days > 0);
        assert.equal(isAfter(a, b), days < 0);
      }),
    );
  });
});

describe('the term of an engagement', () => {
  const fileOf = (engagement: EngagementFile['engagement']): EngagementFile => ({ engagement });
  const term = (engagement: EngagementFile['engagement']) => {
    const { start, end } = termOf(fileOf(engagement));
    return [start?.toString(), end?.toString()];
  };
  const length = (engagement: EngagementFile['engagement']) => {
    const found = termLength(fileOf(engagement));
    return found && formatDuration(found);
  };

  it('is what the file says, as far as it says it', () => {
    assert.deepEqual(termOf({}), {});
    assert.deepEqual(term({}), [undefined, undefined]);
    assert.deepEqual(term({ start: '2026-12-01', end: '2027-01-15' }), ['2026-12-01', '2027-01-15']);
    assert.deepEqual(term({ end: '2027-01-15' }), [undefined, '2027-01-15']);
    assert.deepEqual(term({ term: '1 year' }), [undefined, undefined]);
  });

  it('counts a term from the start, up to the day before it is full', () => {
    assert.deepEqual(term({ start: '2026-01-01', term: 'P1Y' }), ['2026-01-01', '2026-12-31']);
    assert.deepEqual(term({ start: '2026-12-01', term: '2 weeks' }), ['2026-12-01', '2026-12-14']);
    assert.deepEqual(term({ start: '2024-02-29', term: '1 year' }), ['2024-02-29', '2025-02-27']);
    assert.deepEqual(term({ start: '2026-01-01', term: '0 days' }), ['2026-01-01', undefined]);
  });

  it('ends at `end` even beside a term', () => {
    assert.deepEqual(term({ start: '2026-01-01', end: '2026-06-30', term: 'P1Y' }), ['2026-01-01', '2026-06-30']);
    assert.equal(length({ start: '2026-01-01', end: '2026-06-30', term: 'P1Y' }), '6 months');
  });

  it('lasts whole months where either reading of the last day makes them', () => {
    assert.equal(length({ start: '2026-01-01', end: '2026-12-31' }), '12 months');
    assert.equal(length({ start: '2026-01-01', end: '2027-01-01' }), '12 months');
    assert.equal(length({ start: '2026-02-01', end: '2026-02-28' }), '1 month');
    assert.equal(length({ start: '2026-01-01', end: '2027-01-02' }), '12 months 1 day');
    assert.equal(length({ start: '2026-01-01', end: '2026-01-01' }), '0 days');
    assert.equal(length({ term: '18 months' }), '18 months');
  });

  it('is unknown where it would be negative or has one end only', () => {
    assert.equal(length({ start: '2026-01-01', end: '2025-12-31' }), undefined);
    assert.equal(length({ start: '2026-01-01' }), undefined);
    assert.equal(length({ end: '2026-01-01' }), undefined);
    assert.equal(spanOf(date('2026-01-02'), date('2026-01-01')), undefined);
  });
});
