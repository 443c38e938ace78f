import { Temporal } from 'temporal-polyfill';

/*
 * Days as whole numbers, counted from 1 January 1970: whoever walks over a year of days can't afford an object a day.
 */

const DAYS_PER_ERA = 146_097;

/** The number of a day of the calendar; `month` from 1. A day beyond the month's end counts on into the next one. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March have their odd day at the end, where it disturbs no month.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** A run names the same few dates again and again, and each field that is read of one costs as much as this. */
const numbers = new WeakMap<Temporal.PlainDate, number>();

/** The number of a date. */
export function toDayNumber(date: Temporal.PlainDate): number {
  let number = numbers.get(date);
  if (number === undefined) {
    number = dayNumber(date.year, date.month, date.day);
    numbers.set(date, number);
  }
  return number;
}

/** A day of the calendar, its parts counted from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of the calendar that a number stands for. */
export function calendarOf(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The dates of numbers that were asked for: to make one takes a hundred times as long as to find it. */
const MEMORY = 20_000;
const dates = new Map<number, Temporal.PlainDate>();

/** The date that a number stands for. */
export function fromDayNumber(number: number): Temporal.PlainDate {
  const known = dates.get(number);
  if (known) return known;
  if (dates.size >= MEMORY) dates.clear();
  const { year, month, day } = calendarOf(number);
  const date = new Temporal.PlainDate(year, month, day);
  dates.set(number, date);
  return date;
}

/** The weekday of a numbered day: 0 for Monday, 6 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
