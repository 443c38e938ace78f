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

/** The number of a date. */
export function toDayNumber({ year, month, day }: Temporal.PlainDate): number {
  return dayNumber(year, month, day);
}

/** The date that a number stands for. */
export function fromDayNumber(number: number): Temporal.PlainDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: number });
}

/** The weekday of a numbered day: 0 for Monday, 6 for Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}
