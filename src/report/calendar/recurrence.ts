import type { Cadence } from '../../engagement/cadences.ts';
import { calendarOf, dayNumber, weekdayOf } from '../../engagement/dayNumbers.ts';
import type { Rhythm } from '../../engagement/meetingDays.ts';

/** When something happens for the first time, and how it comes round. */
export interface Recurrence {
  /** The number of the first day. */
  readonly first: number;
  /** The value of an RRULE without its end. */
  readonly rule: string;
  /** The file leaves the day open: this is the first one that would do. */
  readonly isAssumed: boolean;
  /** A month that lacks its day is left out. */
  readonly leavesOutFebruary?: boolean;
}

const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const LONGEST_MONTH = 31;
/** Months of all lengths have these days. */
const SHORTEST_MONTH = 28;

/**
 * How a meeting comes round, from a day on. Where the file leaves open on which day, the first working day that would do
 * is taken. A day that doesn't go with the cadence is left aside.
 * @param begin the number of the first day on which it may be held
 * @param workdays the weekdays on which people work, 0 for Monday; at least one
 */
export function recurrenceOf(rhythm: Rhythm, begin: number, workdays: readonly number[]): Recurrence {
  const { weekday, dayOfMonth, countedFrom } = rhythm;
  const { every, unit } = inWeeks(rhythm.cadence);
  const isCounted = every === 1 || countedFrom !== undefined;
  const firstWorkday = workdays[0] ?? 0;
  if (unit === 'months') {
    if (dayOfMonth !== undefined) return { ...monthly(every, dayOfMonth, begin), isAssumed: every > 1 };
    const day = weekday ?? firstWorkday;
    const rule = `FREQ=MONTHLY${interval(every)};BYDAY=1${DAY_NAMES[day]}`;
    return { first: firstOfMonth(day, begin), rule, isAssumed: true };
  }
  if (unit === 'weeks') {
    const day = weekday ?? firstWorkday;
    const rule = `FREQ=WEEKLY${interval(every)};BYDAY=${DAY_NAMES[day]}`;
    return { first: next(day, begin), rule, isAssumed: weekday === undefined || !isCounted };
  }
  if (every > 1) return { first: begin, rule: `FREQ=DAILY${interval(every)}`, isAssumed: true };
  // Nobody meets daily on days off.
  const first = Math.min(...workdays.map((day) => next(day, begin)));
  return { first, rule: `FREQ=WEEKLY;BYDAY=${workdays.map((day) => DAY_NAMES[day]).join(',')}`, isAssumed: false };
}

/** How something comes round that counts from a day, which is the first one. */
export function recurrenceFrom(day: number, { every, unit }: Cadence): Recurrence {
  if (unit === 'months') {
    // The last day of a short month may stand for a 31st; the next one is said when this one was held.
    return { ...monthly(every, calendarOf(day).day, day), first: day, isAssumed: false };
  }
  const freq = unit === 'weeks' ? 'WEEKLY' : 'DAILY';
  return { first: day, rule: `FREQ=${freq}${interval(every)}`, isAssumed: false };
}

/**
 * On a day of the month; the 31st is the last one. Calendars that follow the standard to the letter could be told that the
 * 30th is the 28th in February, but the one of Thunderbird isn't among them.
 */
function monthly(every: number, dayOfMonth: number, begin: number): Omit<Recurrence, 'isAssumed'> {
  const day = dayOfMonth === LONGEST_MONTH ? -1 : dayOfMonth;
  const rule = `FREQ=MONTHLY${interval(every)};BYMONTHDAY=${day}`;
  const leavesOutFebruary = day > SHORTEST_MONTH;
  const { year, month } = calendarOf(begin);
  const inMonth = (index: number) => {
    const start = dayNumber(year, month + index, 1);
    const length = dayNumber(year, month + index + 1, 1) - start;
    return start + Math.min(dayOfMonth, length) - 1;
  };
  const first = [0, 1, 2].map(inMonth).find((one) => one >= begin && (day < 0 || calendarOf(one).day === day));
  return { first: first ?? begin, rule, leavesOutFebruary };
}

/** The first Tuesday (or other weekday) of a month that isn't before a day. */
function firstOfMonth(weekday: number, begin: number): number {
  const { year, month } = calendarOf(begin);
  const here = next(weekday, dayNumber(year, month, 1));
  return here >= begin ? here : next(weekday, dayNumber(year, month + 1, 1));
}

function next(weekday: number, day: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function interval(every: number): string {
  return every === 1 ? '' : `;INTERVAL=${every}`;
}

function inWeeks({ every, unit }: Cadence): Cadence {
  return unit === 'days' && every % 7 === 0 ? { every: every / 7, unit: 'weeks' } : { every, unit };
}
