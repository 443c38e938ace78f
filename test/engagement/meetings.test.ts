import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCadence } from '../../src/engagement/cadences.ts';
import { dayNumber, fromDayNumber, weekdayOf } from '../../src/engagement/dayNumbers.ts';
import { type Days, firstOutside, localTime, type Meeting, type Side } from '../../src/engagement/meetings.ts';
import { spellsOf } from '../../src/engagement/offsets.ts';
import { formatMinutes, shiftsOf, WEEKDAYS, type WorkingHours } from '../../src/engagement/workingHours.ts';
import { shownAt, whenShown, ZONES } from './plainClock.ts';

const DAY = 24 * 60;
const YEAR: Days = { first: dayNumber(2026, 11, 23), last: dayNumber(2027, 11, 22) };
const OFFICE: WorkingHours = { start: '09:00', end: '17:00' };

interface Party {
  readonly zone: string;
  readonly hours: WorkingHours;
}
interface Case {
  readonly cadence: string;
  readonly weekday?: number;
  readonly dayOfMonth?: number;
  readonly at: string;
  readonly minutes?: number;
  readonly zone: string;
  readonly countedFrom?: number;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function sideOf({ zone, hours }: Party, { first, last }: Days): Side {
  return { clock: spellsOf(zone, first, last), shifts: shiftsOf(hours) ?? [] };
}

function meetingOf({ cadence, zone, at, minutes = 30, ...rest }: Case, { first, last }: Days): Meeting {
  const parsed = toCadence(cadence);
  assert.ok(parsed);
  return { ...rest, cadence: parsed, at: minutesOf(at), minutes, clock: spellsOf(zone, first, last) };
}

/** The first date, with what the sides' clocks show then. */
function found(meeting: Case, parties: readonly Party[], days: Days = YEAR) {
  const sides = parties.map((party) => sideOf(party, days));
  const held = meetingOf(meeting, days);
  const outside = firstOutside(held, sides, days);
  if (!outside) return undefined;
  const times = sides.map(({ clock }) => {
    const local = localTime(held, clock, outside.day);
    return `${WEEKDAYS[weekdayOf(Math.floor(local / DAY))]?.slice(0, 3)} ${formatMinutes(local)}`;
  });
  const who = parties.filter((_, index) => outside.outside[index]).map(({ zone }) => zone);
  return `${fromDayNumber(outside.day)} ${times.join(', ')}: ${who.join(' and ')}${outside.exact ? '' : ' (about)'}`;
}

/** Whether a party works at a moment, by nothing but `Intl` and its hours. */
function works({ zone, hours }: Party, moment: number): boolean {
  const shown = shownAt(zone, moment);
  const day = Math.floor(shown / DAY);
  const time = shown - day * DAY;
  const [start, end] = [minutesOf(hours.start ?? ''), minutesOf(hours.end ?? '')];
  const worksOn = (number: number) => {
    const name = WEEKDAYS[(new Date(number * 86_400_000).getUTCDay() + 6) % 7];
    return (hours.days ?? WEEKDAYS.slice(0, 5)).includes(name ?? '');
  };
  if (start < end) return worksOn(day) && time >= start && time < end;
  return (worksOn(day) && time >= start) || (worksOn(day - 1) && time < end);
}

/** The first of some days on which a party is off during the meeting: minute by minute. */
function firstByTrying(meeting: Case, parties: readonly Party[], days: Iterable<number>): number | undefined {
  for (const day of days) {
    const begin = whenShown(meeting.zone, day * DAY + minutesOf(meeting.at));
    assert.ok(begin !== undefined);
    for (let minute = 0; minute < (meeting.minutes ?? 30); minute += 1) {
      if (parties.some((party) => !works(party, begin + minute))) return day;
    }
  }
  return undefined;
}

function* every(step: number, from: number, { last }: Days): Iterable<number> {
  for (let day = from; day <= last; day += step) yield day;
}

describe('meetings and working hours', () => {
  const madrid: Party = { zone: 'Europe/Madrid', hours: OFFICE };
  const kolkata: Party = { zone: 'Asia/Kolkata', hours: { start: '10:00', end: '19:00' } };
  const seattle: Party = { zone: 'America/Los_Angeles', hours: { start: '08:00', end: '16:30' } };
  const warsaw: Party = { zone: 'Europe/Warsaw', hours: { start: '12:00', end: '18:00' } };
  const call: Case = { cadence: 'weekly', weekday: 1, at: '14:00', zone: 'Europe/Madrid' };

  it('agree in winter and part in summer, or the other way round', () => {
    assert.equal(found(call, [madrid, kolkata]), undefined);
    assert.equal(found({ ...call, minutes: 31 }, [madrid, kolkata]), '2026-11-24 tue 14:00, tue 18:30: Asia/Kolkata');
    assert.equal(found({ ...call, at: '10:00', zone: 'Asia/Kolkata' }, [kolkata]), undefined);
    const early = { ...call, at: '13:00', zone: 'Asia/Kolkata' };
    assert.equal(found(early, [madrid, kolkata]), '2026-11-24 tue 08:30, tue 13:00: Europe/Madrid');
    const noon = { ...call, at: '16:00', zone: 'Asia/Kolkata' };
    assert.equal(
      found(noon, [{ ...madrid, hours: { start: '11:00', end: '12:00' } }, kolkata]),
      '2027-03-30 tue 12:30, tue 16:00: Europe/Madrid',
    );
  });

  it('part for the weeks in which one side has changed its clock already', () => {
    const handover = { cadence: 'daily', at: '08:30', zone: 'America/Los_Angeles', minutes: 20 };
    assert.equal(found(handover, [seattle, warsaw]), undefined);
    const later = { ...handover, at: '08:40' };
    assert.equal(found(later, [seattle, warsaw]), undefined);
    assert.equal(found({ ...later, at: '08:41' }, [seattle, warsaw]), '2026-11-23 mon 08:41, mon 17:41: Europe/Warsaw');
    const evening = { ...handover, at: '17:40', zone: 'Europe/Warsaw' };
    assert.equal(found(evening, [seattle, warsaw]), undefined);
    const strict: Party = { ...seattle, hours: { start: '08:00', end: '09:00' } };
    assert.equal(found(evening, [strict, warsaw]), '2027-03-15 mon 09:40, mon 17:40: America/Los_Angeles');
  });

  it('notice a change on the very day, and in the night in which they go on', () => {
    const days = [...WEEKDAYS];
    const sunday = { cadence: 'weekly', weekday: 6, at: '09:30', zone: 'Europe/Madrid' };
    const afternoon: Party = { zone: 'Asia/Kolkata', hours: { start: '13:30', end: '19:00', days } };
    assert.equal(found(sunday, [afternoon]), '2027-03-28 sun 13:00: Asia/Kolkata');
    // At half past midnight on 28 March the clock in Madrid hasn't changed yet.
    const morning: Party = { zone: 'Asia/Kolkata', hours: { start: '05:00', end: '09:00', days } };
    const early = { cadence: 'daily', at: '00:30', zone: 'Europe/Madrid' };
    assert.equal(found(early, [morning]), '2027-03-29 mon 04:00: Asia/Kolkata');
    const night: Party = { zone: 'Europe/Madrid', hours: { start: '22:00', end: '04:00', days } };
    const long = { cadence: 'weekly', weekday: 5, at: '23:00', zone: 'Europe/Madrid' };
    assert.equal(found({ ...long, minutes: 240 }, [night]), undefined);
    assert.equal(found({ ...long, minutes: 270 }, [night]), '2027-03-27 sat 23:00: Europe/Madrid');
  });

  it('fall on the weekend of the other side of the date line, and on a week that begins on Sunday', () => {
    const friday = { cadence: 'weekly', weekday: 4, at: '14:00', zone: 'America/Los_Angeles' };
    const auckland: Party = { zone: 'Pacific/Auckland', hours: { start: '08:00', end: '18:00' } };
    assert.equal(found(friday, [seattle, auckland]), '2026-11-27 fri 14:00, sat 11:00: Pacific/Auckland');
    assert.equal(found({ ...friday, weekday: 3 }, [seattle, auckland]), undefined);
    const jerusalem: Party = {
      zone: 'Asia/Jerusalem',
      hours: { ...OFFICE, days: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday'] },
    };
    assert.equal(found({ ...call, weekday: 6, at: '10:00' }, [jerusalem]), undefined);
    assert.equal(
      found({ ...call, weekday: 4, at: '10:00' }, [madrid, jerusalem]),
      '2026-11-27 fri 10:00, fri 11:00: Asia/Jerusalem',
    );
    // On the days on which both work, a daily call suits them.
    assert.equal(found({ cadence: 'daily', at: '10:00', zone: 'Europe/Madrid' }, [madrid, jerusalem]), undefined);
    assert.equal(
      found({ cadence: 'daily', at: '09:00', zone: 'Europe/Madrid' }, [jerusalem, auckland]),
      '2026-11-23 mon 10:00, mon 21:00: Pacific/Auckland',
    );
  });

  it('know night shifts', () => {
    const night: Party = { zone: 'Asia/Manila', hours: { start: '21:00', end: '06:00' } };
    const newYork: Party = { zone: 'America/New_York', hours: OFFICE };
    const standup = { cadence: 'daily', at: '09:30', zone: 'America/New_York' };
    assert.equal(found(standup, [newYork, night]), undefined);
    // In Manila it is Saturday morning then, which still belongs to Friday's shift.
    assert.equal(
      found({ cadence: 'weekly', weekday: 4, at: '16:00', zone: 'America/New_York' }, [newYork, night]),
      undefined,
    );
    assert.equal(
      found({ cadence: 'weekly', weekday: 0, at: '07:30', zone: 'America/New_York' }, [night]),
      '2026-11-23 mon 20:30: Asia/Manila',
    );
  });

  it('are counted from a day, where they come round every second week', () => {
    const hours: WorkingHours = { start: '09:00', end: '17:00' };
    const short: Days = { first: dayNumber(2026, 11, 23), last: dayNumber(2026, 12, 9) };
    const review = { cadence: 'biweekly', weekday: 2, at: '08:00', zone: 'Europe/Berlin' };
    const berlin: Party = { zone: 'Europe/Berlin', hours };
    assert.equal(
      found({ ...review, countedFrom: dayNumber(2026, 9, 1) }, [berlin], short),
      '2026-11-25 wed 08:00: Europe/Berlin',
    );
    assert.equal(
      found({ ...review, countedFrom: dayNumber(2026, 9, 7) }, [berlin], short),
      '2026-12-02 wed 08:00: Europe/Berlin',
    );
    assert.equal(
      found({ ...review, countedFrom: dayNumber(2026, 12, 3) }, [berlin], short),
      '2026-12-09 wed 08:00: Europe/Berlin',
    );
    assert.equal(found(review, [berlin], short), '2026-11-25 wed 08:00: Europe/Berlin (about)');
  });

  it('take the last day of a shorter month, and leave days off alone', () => {
    const monthly = { cadence: 'monthly', dayOfMonth: 31, at: '16:00', zone: 'Asia/Kolkata' };
    const london: Party = { zone: 'Europe/London', hours: { start: '10:30', end: '11:00' } };
    assert.equal(found(monthly, [london]), '2027-03-31 wed 11:30: Europe/London');
    assert.equal(found({ ...monthly, dayOfMonth: 15 }, [london]), '2027-04-15 thu 11:30: Europe/London');
    const quarterly = { ...monthly, cadence: 'quarterly' };
    assert.equal(found(quarterly, [london]), '2027-03-31 wed 11:30: Europe/London (about)');
    // February ends on a Sunday: if that is the month of the meeting, nobody can tell where it is moved to.
    assert.equal(found(quarterly, [london], { ...YEAR, last: dayNumber(2027, 4, 30) }), undefined);
    assert.equal(found({ ...monthly, cadence: 'weekly' }, [london]), undefined);
  });

  it('are silent on days that the file leaves open, unless all of them lie outside', () => {
    const berlin: Party = { zone: 'Europe/Berlin', hours: { ...OFFICE, days: ['monday'] } };
    const board = { cadence: 'quarterly', at: '10:00', zone: 'Europe/Berlin' };
    assert.equal(found(board, [berlin]), undefined);
    assert.equal(found({ ...board, at: '08:00' }, [berlin]), '2026-12-07 mon 08:00: Europe/Berlin (about)');
    assert.equal(
      found({ ...board, cadence: 'weekly', at: '17:00' }, [berlin]),
      '2026-11-23 mon 17:00: Europe/Berlin (about)',
    );
    // New York and Berlin part for two or three weeks: no whole calendar month.
    const strict: Party = { zone: 'America/New_York', hours: { start: '09:00', end: '10:00' } };
    const thursday = { cadence: 'monthly', weekday: 3, at: '15:00', zone: 'Europe/Berlin' };
    assert.equal(found(thursday, [strict]), undefined);
    assert.equal(found({ ...thursday, cadence: 'weekly' }, [strict]), '2027-03-18 thu 10:00: America/New_York');
    assert.equal(found({ ...board, cadence: 'yearly', at: '08:00' }, [berlin]), undefined);
  });

  it('are judged as a calendar on the wall would, minute by minute', () => {
    const zone = fc.constantFrom(...ZONES);
    const half = (min: number, max: number) => fc.integer({ min, max }).map((step) => formatMinutes(step * 30));
    const days = fc.constantFrom(undefined, [...WEEKDAYS], ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday']);
    const long = fc
      .record({ start: half(0, 47), hours: fc.integer({ min: 8, max: 23 }), days })
      .map(({ start, hours, days: on }) => ({
        start,
        end: formatMinutes(minutesOf(start) + hours * 60),
        ...(on && { days: on }),
      }));
    const party = fc.record({ zone, hours: long });
    const first = fc.integer({ min: dayNumber(2010, 1, 1), max: dayNumber(2030, 12, 31) });
    const meeting = fc.record({
      zone,
      // Later than any clock of these is moved.
      at: half(8, 47),
      minutes: fc.constantFrom(1, 30, 90),
      weekday: fc.integer({ min: 0, max: 6 }),
      weeks: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(first, meeting, party, party, (start, { weeks, ...some }, one, other) => {
        const year: Days = { first: start, last: start + 364 };
        const held: Case = { ...some, cadence: `every ${weeks} weeks`, countedFrom: start - 100 };
        const begin = start - 100 + ((some.weekday - weekdayOf(start - 100) + 7) % 7);
        const dates = [...every(7 * weeks, begin, year)].filter((day) => day >= start);
        const sides = [one, other].map((side) => sideOf(side, year));
        const outside = firstOutside(meetingOf(held, year), sides, year);
        assert.equal(outside?.day, firstByTrying(held, [one, other], dates));
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('are judged alike where the day of the month counts', () => {
    const zone = fc.constantFrom(...ZONES);
    const first = fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2030, 12, 31) });
    const allDays: WorkingHours = { start: '07:00', end: '19:00', days: WEEKDAYS };
    const day = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(first, zone, zone, day, fc.integer({ min: 4, max: 23 }), (start, here, there, dayOfMonth, hour) => {
        const year: Days = { first: start, last: start + 364 };
        const held: Case = { cadence: 'monthly', dayOfMonth, at: formatMinutes(hour * 60), zone: here };
        const dates = [...every(1, start, year)].filter((number) => {
          const date = fromDayNumber(number);
          return date.day === Math.min(dayOfMonth, date.daysInMonth);
        });
        const parties = [here, there].map((name) => ({ zone: name, hours: allDays }));
        const outside = firstOutside(
          meetingOf(held, year),
          parties.map((party) => sideOf(party, year)),
          year,
        );
        assert.equal(outside?.day, firstByTrying(held, parties, dates));
      }),
    );
  }).timeout(60_000);
});
