import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumber, fromDayNumber, toDayNumber, weekdayOf } from '../../src/engagement/dayNumbers.ts';

describe('numbers of days', () => {
  it('count from 1 January 1970, a Thursday', () => {
    assert.equal(dayNumber(1970, 1, 1), 0);
    assert.equal(dayNumber(1969, 12, 31), -1);
    assert.equal(weekdayOf(0), 3);
    assert.equal(weekdayOf(-3), 0);
    assert.equal(weekdayOf(-4), 6);
    assert.equal(dayNumber(2028, 2, 29) + 1, dayNumber(2028, 3, 1));
    assert.equal(dayNumber(2027, 2, 29), dayNumber(2027, 3, 1));
  });

  it('say of every day what the calendar says', () => {
    const days = fc.integer({ min: -700_000, max: 2_900_000 });
    fc.assert(
      fc.property(days, (number) => {
        const date = fromDayNumber(number);
        assert.equal(toDayNumber(date), number);
        assert.equal(weekdayOf(number), date.dayOfWeek - 1);
        assert.ok(date.equals(new Temporal.PlainDate(1970, 1, 1).add({ days: number })));
      }),
    );
  });
});
