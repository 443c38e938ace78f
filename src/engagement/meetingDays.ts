import type { Cadence } from './cadences.ts';
import { calendarOf, dayNumber, weekdayOf } from './dayNumbers.ts';

/** On which days a meeting comes round, as a file says it. */
export interface Rhythm {
  readonly cadence: Cadence;
  /** 0 for Monday to 6 for Sunday; absent where the file names none. */
  readonly weekday?: number;
  /** 1 to 31, or the last day of a shorter month; absent where the file names none. */
  readonly dayOfMonth?: number;
  /** The number of the day that every second, third … week is counted from; absent where nobody knows. */
  readonly countedFrom?: number;
}

/** The days that are looked at, by number; `last` belongs to them. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** On which days a meeting may be held. */
export interface Plan {
  /** The meeting is held once in each period, from the first day up to the second, which doesn't belong to it. */
  periods(days: Days): Iterable<readonly [number, number]>;
  /** The days of a period on which it may be. */
  daysIn(begin: number, end: number): Iterable<number>;
  /** A period is one day. */
  readonly exact: boolean;
  /** Each week is like the one before. */
  readonly repeats: boolean;
  /** What a day off says: nothing since the meeting isn't held on it, or that nobody can tell where it is moved to. */
  readonly daysOff: 'count' | 'are-skipped' | 'are-unknown';
}

/**
 * On which days a meeting may be held; undefined where its cadence and its day don't go together. Every second, third …
 * week counts from a day that the meeting names; without one, it may be any week. Which months a rarer meeting is held
 * in, and on which Tuesday of a month, no file tells.
 */
export function planOf(meeting: Rhythm): Plan | undefined {
  const { weekday, dayOfMonth } = meeting;
  const { every, unit } = inWeeks(meeting.cadence);
  if (dayOfMonth !== undefined) {
    if (unit !== 'months') return undefined;
    const daysIn = (begin: number, end: number) => sameDayOfMonth(dayOfMonth, begin, end);
    if (every > 1) return open((days) => months(days, every), daysIn, 'are-unknown');
    return exact((days) => single(daysIn(days.first, days.last + 1)), 'are-skipped');
  }
  if (weekday === undefined) {
    if (unit === 'months') return open((days) => months(days, every), eachDay, 'are-skipped');
    if (unit === 'weeks' || every > 1) return open((days) => stretches(days, every, unit), eachDay, 'are-skipped');
    return { ...exact(({ first, last }) => single(eachDay(first, last + 1)), 'are-skipped'), repeats: true };
  }
  if (unit === 'days') return undefined;
  const daysIn = (begin: number, end: number) => eachDay(next(weekday, begin), end, 7);
  if (unit === 'months') return open((days) => months(days, every), daysIn, 'count');
  const { countedFrom } = meeting;
  if (every > 1 && countedFrom === undefined) return open((days) => stretches(days, every, unit), daysIn, 'count');
  const step = 7 * every;
  const periods = (days: Days) => {
    const begin = next(weekday, countedFrom ?? days.first);
    const passed = Math.max(0, Math.ceil((days.first - begin) / step));
    return single(eachDay(begin + passed * step, days.last + 1, step));
  };
  return { ...exact(periods, 'count'), repeats: every === 1 };
}

function exact(periods: Plan['periods'], daysOff: Plan['daysOff']): Plan {
  return { periods, daysIn: eachDay, exact: true, repeats: false, daysOff };
}

function open(periods: Plan['periods'], daysIn: Plan['daysIn'], daysOff: Plan['daysOff']): Plan {
  return { periods, daysIn, exact: false, repeats: false, daysOff };
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
  let { year, month } = calendarOf(first);
  const starts = [dayNumber(year, month, 1)];
  for (let start = starts[0] ?? last; start <= last; starts.push(start)) {
    month = month === 12 ? 1 : month + 1;
    if (month === 1) year += 1;
    start = dayNumber(year, month, 1);
  }
  return starts;
}
