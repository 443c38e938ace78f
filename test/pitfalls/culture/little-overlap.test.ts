import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toDate } from '../../../src/engagement/dates.ts';
import { toDayNumber } from '../../../src/engagement/dayNumbers.ts';
import { littleOverlap } from '../../../src/pitfalls/culture/little-overlap.ts';
import { shownAt, ZONES } from '../../engagement/plainClock.ts';
import { contextOf, firstFixed, foundBy, type Options, problemsOf } from '../helper.ts';

interface Party {
  readonly zone?: string;
  readonly hours?: string;
}
const OFFICE = '{ start: "09:00", end: "17:00" }';

function text(ours: Party, theirs: Party, status = 'active'): string {
  const party = ({ zone, hours = OFFICE }: Party) => `${zone ? `timeZone: ${zone}, ` : ''}workingHours: ${hours}`;
  return `version: 1
engagement: { id: a, title: A, status: ${status} }
client: { name: A, ${party(ours)} }
provider: { name: B, ${party(theirs)} }
`;
}

const messages = (ours: Party, theirs: Party, options?: Options) =>
  foundBy(littleOverlap, text(ours, theirs), options).map(({ message }) => message);

describe('culture/little-overlap', () => {
  const madrid = { zone: 'Europe/Madrid' };

  it('gives the overlap in both seasons of clocks', () => {
    assert.deepEqual(foundBy(littleOverlap, text(madrid, { zone: 'America/Bogota' })), [
      {
        on: 'workingHours',
        message: 'The working hours share 2 h a day in January and 1 h in July: agree on at least 2 hours.',
      },
    ]);
    assert.deepEqual(messages({ zone: 'Europe/Berlin' }, { zone: 'Australia/Sydney' }), [
      'The working hours share nothing all year: agree on at least 2 hours.',
    ]);
    const early = { zone: 'Europe/Berlin', hours: '{ start: "07:00", end: "16:00" }' };
    const late = { zone: 'Australia/Sydney', hours: '{ start: "10:00", end: "18:30" }' };
    assert.deepEqual(messages(early, late), [
      'The working hours share 1 h 30 min a day in January and 3 h 30 min in July: agree on at least 2 hours.',
    ]);
    const other = { zone: 'Australia/Sydney', hours: '{ start: "10:00", end: "17:00" }' };
    assert.deepEqual(messages(early, other), [
      'The working hours share nothing in January and 2 h in July: agree on at least 2 hours.',
    ]);
  });

  it('names the weeks in which one side has changed its clock already', () => {
    // Warsaw is 6 hours ahead of New York, and 5 from 14 to 28 March and in the first week of November.
    const york = { zone: 'America/New_York', hours: '{ start: "08:00", end: "16:00" }' };
    const warsaw = { zone: 'Europe/Warsaw', hours: '{ start: "21:00", end: "23:30" }' };
    assert.deepEqual(messages(york, warsaw), [
      'The working hours share 1 h a day in January and July, but nothing from 14 Mar 2027: agree on at least 2 hours.',
    ]);
    const earlier = { ...warsaw, hours: '{ start: "19:30", end: "23:00" }' };
    assert.deepEqual(messages(york, earlier), [
      'The working hours share 2 h 30 min a day in January and July, but 1 h 30 min from 14 Mar 2027: agree on at least 2 hours.',
    ]);
  });

  it('stays short, however many figures it has', () => {
    const york = { zone: 'America/New_York', hours: '{ start: "06:00", end: "18:45" }' };
    const warsaw = { zone: 'Europe/Warsaw', hours: '{ start: "12:45", end: "00:30" }' };
    const options = { limits: { minOverlap: '11 hours 30 minutes' } };
    for (const message of messages(york, warsaw, options)) assert.ok(message.length <= 140, message);
    assert.equal(messages(york, warsaw, options).length, 1);
  });

  it('ignores the hours in which one of two clocks has changed in the same night, and a weekend', () => {
    const two = (zone: string, start: string, days = '') => ({
      zone,
      hours: `{ start: "${start}", end: "17:00"${days} }`,
    });
    // New York changes three hours before Los Angeles.
    assert.deepEqual(messages(two('America/New_York', '09:00'), two('America/Los_Angeles', '12:00')), []);
    // Jerusalem changes on a Friday, Gaza on the Saturday after it.
    const week = ', days: [sunday, monday, tuesday, wednesday, thursday]';
    const jerusalem = two('Asia/Jerusalem', '09:00', week);
    const gaza = { zone: 'Asia/Gaza', hours: `{ start: "15:00", end: "19:00"${week} }` };
    assert.deepEqual(messages(jerusalem, gaza), []);
    const withFriday = ({ zone, hours }: typeof gaza) => ({ zone, hours: hours.replace('sunday', 'friday') });
    assert.deepEqual(messages(withFriday(jerusalem), gaza), []);
    assert.deepEqual(messages(jerusalem, withFriday(gaza)), []);
    assert.deepEqual(messages(withFriday(jerusalem), withFriday(gaza)), [
      'The working hours share 2 h a day in January and July, but 1 h from 26 Mar 2027: agree on at least 2 hours.',
    ]);
  });

  it('counts what both work at once on a day on which both work', () => {
    const sunday = '{ start: "09:00", end: "17:00", days: [sunday, monday, tuesday, wednesday, thursday] }';
    assert.deepEqual(messages(madrid, { zone: 'Europe/Madrid', hours: sunday }), []);
    const weekend = '{ start: "09:00", end: "17:00", days: [saturday, sunday] }';
    assert.deepEqual(messages(madrid, { zone: 'Europe/Madrid', hours: weekend }), [
      'The working hours share nothing all year: agree on at least 2 hours.',
    ]);
    const nights = { zone: 'Asia/Manila', hours: '{ start: "21:00", end: "06:00" }' };
    assert.deepEqual(messages({ zone: 'America/New_York' }, nights), []);
  });

  it('is content with exactly the limit, and not with a minute less', () => {
    const until = (time: string, options?: Options) =>
      messages(madrid, { zone: 'Europe/Madrid', hours: `{ start: "15:00", end: "${time}" }` }, options).length > 0;
    assert.equal(until('17:00'), false);
    assert.equal(until('16:59'), true);
    assert.equal(until('16:30', { limits: { minOverlap: '90 minutes' } }), false);
    assert.equal(until('16:29', { limits: { minOverlap: '90 minutes' } }), true);
    assert.deepEqual(messages(madrid, { zone: 'Europe/Madrid', hours: '{ start: "15:30", end: "23:00" }' }), [
      'The working hours share 1 h 30 min a day all year: agree on at least 2 hours.',
    ]);
  });

  it('looks as far ahead as the limit says', () => {
    const bogota = { zone: 'America/Bogota' };
    assert.deepEqual(messages(madrid, bogota, { limits: { meetingHorizon: 'P4M' } }), []);
    assert.deepEqual(messages(madrid, bogota, { limits: { meetingHorizon: 'P6M' } }), [
      'The working hours share 1 h a day from 28 Mar 2027: agree on at least 2 hours.',
    ]);
  });

  it('is silent where the file says too little, or what cannot be read, and while nobody is there yet', () => {
    const tokyo = { zone: 'Asia/Tokyo' };
    assert.equal(messages(madrid, tokyo).length, 1);
    assert.deepEqual(messages({}, tokyo), []);
    assert.deepEqual(messages(madrid, {}), []);
    assert.deepEqual(messages(madrid, { zone: 'Tokyo' }), []);
    for (const hours of [
      '{ start: "09:00" }',
      '{ start: "9", end: "17:00" }',
      '{ start: "09:00", end: "17:00", days: [frieday] }',
      'always',
    ])
      assert.deepEqual(messages(madrid, { ...tokyo, hours }), [], hours);
    const selecting = text(madrid, tokyo, 'selecting');
    assert.equal(problemsOf(littleOverlap, selecting).length, 1);
    assert.equal(problemsOf(littleOverlap, selecting.replace(/^provider:.*\n/m, '')).length, 0);
  });

  it('takes the clock of a country that has one all over it, all year', () => {
    const file = text(madrid, {}).replace('name: B', 'name: B, country: JP');
    assert.equal(problemsOf(littleOverlap, file).length, 1);
    assert.equal(problemsOf(littleOverlap, file.replace('JP', 'US')).length, 0);
  });

  it('moves the hours of the provider, and asks nobody for nights', () => {
    const mended = firstFixed(littleOverlap, text(madrid, { zone: 'America/Bogota' }));
    assert.match(mended, /provider: .*start: "08:00", end: "16:00"/);
    assert.deepEqual(foundBy(littleOverlap, mended), []);
    const [problem] = littleOverlap.check(contextOf(text(madrid, { zone: 'Pacific/Auckland' })));
    assert.deepEqual(problem?.fixes?.(), []);
  });

  it('finds the overlap of a table of all minutes', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const party = fc.record({ zone: fc.constantFrom(...ZONES), start: hour, length: fc.integer({ min: 3, max: 12 }) });
    const today = fc.constantFrom('2025-02-01', '2026-11-23', '2027-06-15', '2028-02-29');
    const always = 'monday, tuesday, wednesday, thursday, friday, saturday, sunday';
    const two = (time: number) => `${String(time % 24).padStart(2, '0')}:00`;
    fc.assert(
      fc.property(party, party, today, (one, other, day) => {
        const hours = ({ start, length }: typeof one) =>
          `{ start: "${two(start)}", end: "${two(start + length)}", days: [${always}] }`;
        const date = toDate(day);
        assert.ok(date);
        const [first, last] = [toDayNumber(date), toDayNumber(date.add({ months: 12 })) - 1];
        let least = Number.POSITIVE_INFINITY;
        // Each shift of the client in which no clock moves.
        for (let number = first - 1; number <= last + 1; number += 1) {
          const start = number * 1440 + one.start * 60;
          const begin = start - (shownAt(one.zone, start) - start);
          const end = begin + one.length * 60;
          if (shownAt(one.zone, begin) !== start || begin < first * 1440 || end > (last + 1) * 1440) continue;
          const ahead = (moment: number) => shownAt(other.zone, moment) - moment;
          const moved = shownAt(one.zone, end - 1) - shownAt(one.zone, begin) !== end - 1 - begin;
          if (moved || ahead(begin) !== ahead(end - 1)) continue;
          const theirs = ahead(begin) - other.start * 60;
          let shared = 0;
          for (let moment = begin; moment < end; moment += 15) {
            if ((((moment + theirs) % 1440) + 1440) % 1440 < other.length * 60) shared += 15;
          }
          least = Math.min(least, shared);
        }
        const file = text({ zone: one.zone, hours: hours(one) }, { zone: other.zone, hours: hours(other) });
        assert.equal(problemsOf(littleOverlap, file, { today: day }).length > 0, least < 120, `${least}`);
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
