import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayNumber } from '../../src/engagement/dayNumbers.ts';
import { aheadAt, differencesBetween, momentOf, spellsOf } from '../../src/engagement/offsets.ts';
import { shownAt, whenShown, ZONES } from './plainClock.ts';

const DAY = 24 * 60;
const HOUR = 60;
const zone = fc.constantFrom(...ZONES);
/** From 2010 on: the year in which Samoa left out a day is among them. */
const firstDay = fc.integer({ min: dayNumber(2010, 1, 1), max: dayNumber(2031, 12, 31) });
const at = (year: number, month: number, day: number, time = '00:00') =>
  dayNumber(year, month, day) * DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('clocks of zones', () => {
  it('show at every moment what Intl says', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 366 * DAY - 1 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(zone, firstDay, moments, (name, first, some) => {
        const spells = spellsOf(name, first, first + 365);
        for (const moment of some.map((minute) => first * DAY + minute)) {
          assert.equal(moment + aheadAt(spells, moment), shownAt(name, moment));
        }
      }),
    );
  });

  it('miss no change, however soon it is taken back', () => {
    for (const name of ZONES) {
      const [first, last] = [dayNumber(2018, 1, 1), dayNumber(2029, 12, 31)];
      const spells = spellsOf(name, first, last);
      for (let moment = first * DAY; moment < last * DAY; moment += 12 * HOUR) {
        assert.equal(moment + aheadAt(spells, moment), shownAt(name, moment), `${name} ${moment}`);
      }
    }
  }).timeout(60_000);

  it('are known for a day before and after those asked for, since days begin at other moments elsewhere', () => {
    for (const [name, month, day] of [
      ['Europe/Madrid', 3, 28],
      ['Pacific/Auckland', 4, 4],
      ['America/Los_Angeles', 11, 7],
    ] as const) {
      for (const by of [-1, 0, 1]) {
        const first = dayNumber(2027, month, day) + by;
        const spells = spellsOf(name, first, first);
        for (let moment = (first - 1) * DAY; moment < (first + 2) * DAY; moment += HOUR) {
          assert.equal(moment + aheadAt(spells, moment), shownAt(name, moment), `${name} ${by} ${moment}`);
        }
      }
    }
  });

  it('find the moment at which a clock shows a time', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 366 * DAY - 1 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(zone, firstDay, minutes, (name, first, some) => {
        const spells = spellsOf(name, first, first + 365);
        const changes = spells.slice(1).map(({ from, ahead }) => from + ahead - first * DAY);
        const nearChanges = changes.flatMap((change) => [-90, -60, -30, -1, 0, 1, 29, 30, 59].map((by) => change + by));
        for (const minute of [...some, ...nearChanges]) {
          const local = first * DAY + minute;
          const expected = whenShown(name, local);
          if (expected !== undefined) assert.equal(momentOf(spells, local), expected);
        }
      }),
    );
  }).timeout(60_000);

  it('move a time that is skipped on by as much as the clock, and take the first of two', () => {
    const [first, last] = [dayNumber(2027, 1, 1), dayNumber(2027, 12, 31)];
    const madrid = spellsOf('Europe/Madrid', first, last);
    assert.equal(momentOf(madrid, at(2027, 3, 28, '02:30')), at(2027, 3, 28, '01:30'));
    assert.equal(momentOf(madrid, at(2027, 10, 31, '02:30')), at(2027, 10, 31, '00:30'));
    for (const name of ZONES) {
      for (const time of ['2011-12-30T10:00', '2027-03-28T02:30', '2027-10-03T02:15', '2027-09-05T00:10']) {
        const local = Temporal.PlainDateTime.from(time);
        const expected = local.toZonedDateTime(name).epochMilliseconds / 60_000;
        const number = dayNumber(local.year, local.month, local.day);
        const minute = number * DAY + local.hour * 60 + local.minute;
        assert.equal(momentOf(spellsOf(name, number - 5, number + 5), minute), expected, `${name} ${time}`);
      }
    }
  });
});

describe('differences between clocks', () => {
  it('are those that Intl shows, at every half day of a year', () => {
    fc.assert(
      fc.property(zone, zone, firstDay, (one, other, first) => {
        const differences = differencesBetween(one, other, { first, last: first + 364 });
        assert.equal(differences[0]?.from, first * DAY);
        assert.equal(differences.at(-1)?.until, (first + 365) * DAY);
        for (const { from, until, minutes } of differences) {
          for (let moment = from; moment < until; moment += 12 * HOUR) {
            assert.equal(shownAt(one, moment) - shownAt(other, moment), minutes);
          }
        }
        differences.slice(1).forEach(({ from, minutes }, index) => {
          assert.equal(differences[index]?.until, from);
          assert.notEqual(differences[index]?.minutes, minutes);
        });
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('part for some weeks where one side changes its clock earlier', () => {
    const year = { first: dayNumber(2027, 1, 1), last: dayNumber(2027, 12, 31) };
    const hours = (one: string, other: string) =>
      differencesBetween(one, other, year).map(({ minutes }) => minutes / HOUR);
    assert.deepEqual(hours('Europe/Warsaw', 'America/Los_Angeles'), [9, 8, 9, 8, 9]);
    assert.deepEqual(hours('Australia/Sydney', 'Europe/Berlin'), [10, 9, 8, 9, 10]);
    assert.deepEqual(hours('Asia/Kolkata', 'Europe/Berlin'), [4.5, 3.5, 4.5]);
    assert.deepEqual(hours('Pacific/Kiritimati', 'Pacific/Pago_Pago'), [25]);
    assert.deepEqual(hours('Europe/Lisbon', 'europe/lisbon'), [0]);
    const winter = { first: dayNumber(2027, 1, 1), last: dayNumber(2027, 3, 27) };
    assert.equal(differencesBetween('Europe/Madrid', 'Asia/Kolkata', winter).length, 1);
    assert.equal(differencesBetween('Europe/Madrid', 'Asia/Kolkata', { ...winter, last: winter.last + 1 }).length, 2);
    assert.deepEqual(hours('Europe/Berlin', 'Europe/Warsaw'), [0]);
  });
});
