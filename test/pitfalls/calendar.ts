import fc from 'fast-check';

const DAY = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/*
 * Days by counting, with nothing in common with the product's own reckoning: a date is a number of days since
 * 1 Jan 1970.
 */

/** The days in a month; months count from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The number of the day that a text `YYYY-MM-DD` names. */
export function dayOf(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / DAY;
}

/** The text of a day. */
export function textOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day so many months later, or earlier; a month that is too short ends it. */
export function plusMonths(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = textOf(day).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return dayOf(`${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(date, daysIn(toYear, toMonth)), 2)}`);
}

/** The day that a message names (`3 Mar 2027`). */
export function dayNamed(text: string): number {
  const [date = '', month = '', year = ''] = text.split(' ');
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return dayOf(`${year.padStart(4, '0')}-${number}-${date.padStart(2, '0')}`);
}

const years = (min: number, max: number) =>
  fc.oneof(fc.integer({ min: Math.max(min, 2020), max: Math.min(max, 2036) }), fc.integer({ min, max }));

/** Days on which calendars go wrong, and any others. */
export function days({ min = 1000, max = 9000 }: { readonly min?: number; readonly max?: number } = {}) {
  const leapYears = years(min, max).map((year) => Math.min(max - (max % 4), Math.max(min + 4, year - (year % 4))));
  return fc
    .oneof(
      fc
        .tuple(years(min, max), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => [year, month, daysIn(year, month)]),
      fc.tuple(years(min, max), fc.integer({ min: 1, max: 12 })).map(([year, month]) => [year, month, 1]),
      leapYears.map((year) => [year, 2, daysIn(year, 2)]),
      leapYears.map((year) => [year, 3, 1]),
      leapYears.map((year) => [year - 1, 2, 28]),
      years(min, max).map((year) => [year, 12, 31]),
      fc.tuple(years(min, max), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })),
    )
    .map(([year = 0, month = 1, date = 1]) => {
      const pad = (value: number, length: number) => String(value).padStart(length, '0');
      return dayOf(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
    });
}
