import type { Cadence } from './cadences.ts';
import { dayNumber, fromDayNumber, weekdayOf } from './dayNumbers.ts';
import { aheadAt, momentOf, type Spell } from './offsets.ts';
import { isWorkingThrough, type Shift } from './workingHours.ts';

const DAY = 24 * 60;

/** A meeting that comes round. */
export interface Meeting {
  readonly cadence: Cadence;
  /** 0 for Monday to 6 for Sunday; absent where the file names none. */
  readonly weekday?: number;
  /** 1 to 31, or the last day of a shorter month; absent where the file names none. */
  readonly dayOfMonth?: number;
  /** When it begins, in minutes since midnight. */
  readonly at: number;
  /** How long it lasts, at least 1. */
  readonly minutes: number;
  /** The clock by which it is held. */
  readonly clock: readonly Spell[];
  /** The number of the day that every second, third … week is counted from; absent where nobody knows. */
  readonly countedFrom?: number;
}

/** One side of a meeting: its clock, and when it works. */
export interface Side {
  readonly clock: readonly Spell[];
  readonly shifts: readonly Shift[];
}

/** A date at which a meeting lies outside somebody's working hours. */
export interface Outside {
  /** The day's number by the meeting's own clock. */
  readonly day: number;
  /** It takes place on this very day; else it takes place then or soon after, and lies outside on every such day. */
  readonly exact: boolean;
  /** Whether it lies outside the hours of each side. */
  readonly outside: readonly boolean[];
}

/** The days that are looked at, by number; `last` belongs to them. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * The first date on which a meeting lies outside the working hours of a side. Undefined where there is none, or where
 * nobody can tell. Where the file leaves open on which day of a week or month it is held, every day on which it may be
 * held has to lie outside. Days of the month, and days that the file doesn't name, that fall on a day off are left
 * alone: people move those.
 */
export function firstOutside(meeting: Meeting, sides: readonly Side[], days: Days): Outside | undefined {
  const plan = planOf(meeting);
  if (!plan || sides.length === 0) return undefined;
  const judge = judgeOf(meeting, sides, days);
  for (const [begin, end] of plan.periods(days)) {
    let first: Judgement | undefined;
    for (const day of plan.daysIn(begin, end)) {
      const judgement = judge(day);
      if (judgement.off && plan.daysOff === 'are-skipped') continue;
      if (!judgement.outside.includes(true) || (judgement.off && plan.daysOff === 'are-unknown')) {
        first = undefined;
        break;
      }
      first ??= { ...judgement, day };
    }
    if (first) return { day: first.day, exact: plan.exact, outside: first.outside };
  }
  return undefined;
}

/** The time that a side's clock shows when a meeting begins on a day, in minutes since 1970 by that clock. */
export function localTime(meeting: Meeting, clock: readonly Spell[], day: number): number {
  const moment = momentOf(meeting.clock, day * DAY + meeting.at);
  return moment + aheadAt(clock, moment);
}

/** On which days a meeting may be held. */
interface Plan {
  /** The meeting is held once in each period, from the first day up to the second, which doesn't belong to it. */
  periods(days: Days): Iterable<readonly [number, number]>;
  /** The days of a period on which it may be. */
  daysIn(begin: number, end: number): Iterable<number>;
  /** A period is one day. */
  readonly exact: boolean;
  /** What a day off says: nothing since the meeting isn't held on it, or that nobody can tell where it is moved to. */
  readonly daysOff: 'count' | 'are-skipped' | 'are-unknown';
}

function planOf(meeting: Meeting): Plan | undefined {
  const { weekday, dayOfMonth } = meeting;
  const { every, unit } = inWeeks(meeting.cadence);
  if (dayOfMonth !== undefined) {
    if (unit !== 'months') return undefined;
    const daysIn = (begin: number, end: number) => sameDayOfMonth(dayOfMonth, begin, end);
    if (every > 1) return { periods: (days) => months(days, every), daysIn, exact: false, daysOff: 'are-unknown' };
    return {
      periods: (days) => single(daysIn(days.first, days.last + 1)),
      daysIn,
      exact: true,
      daysOff: 'are-skipped',
    };
  }
  if (weekday === undefined) {
    const periods = (days: Days) => (unit === 'months' ? months(days, every) : stretches(days, every, unit));
    return { periods, daysIn: eachDay, exact: unit === 'days' && every === 1, daysOff: 'are-skipped' };
  }
  if (unit === 'days') return undefined;
  const daysIn = (begin: number, end: number) => eachDay(next(weekday, begin), end, 7);
  if (unit === 'months') return { periods: (days) => months(days, every), daysIn, exact: false, daysOff: 'count' };
  const { countedFrom } = meeting;
  if (every > 1 && countedFrom === undefined) {
    return { periods: (days) => stretches(days, every, unit), daysIn, exact: false, daysOff: 'count' };
  }
  const step = 7 * every;
  const periods = (days: Days) => {
    const begin = next(weekday, countedFrom ?? days.first);
    const passed = Math.max(0, Math.ceil((days.first - begin) / step));
    return single(eachDay(begin + passed * step, days.last + 1, step));
  };
  return { periods, daysIn: eachDay, exact: true, daysOff: 'count' };
}

function inWeeks({ every, unit }: Cadence): Cadence {
  return unit === 'days' && every % 7 === 0 ? { every: every / 7, unit: 'weeks' } : { every, unit };
}

/** The first day of a weekday that isn't before a day. */
function next(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function* eachDay(begin: number, end: number, step = 1): Iterable<number> {
  for (let day = begin; day < end; day += step) yield day;
}

function* single(days: Iterable<number>): Iterable<readonly [number, number]> {
  for (const day of days) yield [day, day + 1];
}

/** All stretches of so many days or whole weeks, from Monday on, that lie within some days. */
function* stretches({ first, last }: Days, every: number, unit: 'days' | 'weeks'): Iterable<readonly [number, number]> {
  const step = unit === 'weeks' ? 7 : 1;
  const begin = unit === 'weeks' ? next(0, first) : first;
  for (let day = begin; day + every * step <= last + 1; day += step) yield [day, day + every * step];
}

/** All stretches of so many whole calendar months that lie within some days. */
function* months({ first, last }: Days, every: number): Iterable<readonly [number, number]> {
  const starts = monthStarts(first, last + 1);
  for (const [index, begin] of starts.entries()) {
    const end = starts[index + every];
    if (begin >= first && end !== undefined && end <= last + 1) yield [begin, end];
  }
}

function* sameDayOfMonth(wanted: number, begin: number, end: number): Iterable<number> {
  const starts = monthStarts(begin, end);
  for (const [index, start] of starts.entries()) {
    const length = (starts[index + 1] ?? start) - start;
    const day = start + Math.min(wanted, length) - 1;
    if (length > 0 && day >= begin && day < end) yield day;
  }
}

/** The first days of the months from the one of a day up to the one after another day's. */
function monthStarts(first: number, last: number): number[] {
  let { year, month } = fromDayNumber(first);
  const starts = [dayNumber(year, month, 1)];
  for (let start = starts[0] ?? last; start <= last; starts.push(start)) {
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
    start = dayNumber(year, month, 1);
  }
  return starts;
}

interface Judgement {
  readonly day: number;
  readonly outside: readonly boolean[];
  /** The day isn't a working day of every side. */
  readonly off: boolean;
}

/**
 * Judges the days of a meeting. Between two changes of the clocks concerned, all days of one weekday are alike, so that
 * only the first of them is looked at.
 */
function judgeOf(meeting: Meeting, sides: readonly Side[], { first }: Days): (day: number) => Judgement {
  const cuts = changeDays(meeting, sides).filter((day) => day > first);
  const seen: (Judgement | undefined)[] = [];
  return (day) => {
    let stretch = 0;
    for (const cut of cuts) {
      if (cut > day) break;
      stretch += 1;
    }
    const index = stretch * 7 + weekdayOf(day);
    let judgement = seen[index];
    if (!judgement) {
      judgement = judgeDay(meeting, sides, day);
      seen[index] = judgement;
    }
    return judgement;
  };
}

/** The days on which a clock changes, by the meeting's own clock, and the days after them, in order. */
function changeDays(meeting: Meeting, sides: readonly Side[]): number[] {
  const days = new Set<number>();
  for (const clock of [meeting.clock, ...sides.map((side) => side.clock)]) {
    for (const { from } of clock) {
      if (from === Number.NEGATIVE_INFINITY) continue;
      const day = Math.floor((from + aheadAt(meeting.clock, from - 1)) / DAY);
      days.add(day).add(day + 1);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function judgeDay(meeting: Meeting, sides: readonly Side[], day: number): Judgement {
  const begin = momentOf(meeting.clock, day * DAY + meeting.at);
  const end = begin + meeting.minutes;
  let off = false;
  const outside = sides.map(({ clock, shifts }) => {
    const from = begin + aheadAt(clock, begin);
    const until = end + aheadAt(clock, end - 1);
    const weekday = weekdayOf(Math.floor(from / DAY));
    const minute = weekday * DAY + (((from % DAY) + DAY) % DAY);
    const works = isWorkingThrough(shifts, minute, Math.max(1, until - from));
    // The tail of a night shift belongs to the day before.
    if (!works && !shifts.some((shift) => Math.floor(shift.start / DAY) === weekday)) off = true;
    return !works;
  });
  return { day, outside, off };
}
