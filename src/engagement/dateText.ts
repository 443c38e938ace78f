import { toSay, translated } from '../l10n/say.ts';

/* Dates for people, without the library for dates: whoever only prints needn't load it. */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS = toSay(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);
const LONG_MONTHS = toSay([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

/** How a language writes a date: some have a dot behind the day, or a word between the parts. */
const DATE = toSay('{day} {month} {year}');
const DAY = toSay('{day} {month}');
/** The same for the first of a month, which some languages count otherwise: `1er déc.` */
const FIRST_DATE = toSay('1 {month} {year}');
const FIRST_DAY = toSay('1 {month}');

/** A day of the calendar, its parts counted from 1. */
interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** A date for people: `20 Nov 2026`. Made by hand: setting up `Intl` costs more than reading a whole file. */
export function formatDate({ day, month, year }: Day): string {
  return written(day === 1 ? FIRST_DATE : DATE, day, MONTHS[month - 1], year);
}

/** The same without the year: `20 Nov`. */
export function formatDay({ day, month }: Omit<Day, 'year'>): string {
  return written(day === 1 ? FIRST_DAY : DAY, day, MONTHS[month - 1]);
}

/** The same with the month in full, as it is read aloud: `20 November 2026`. */
export function formatLongDate({ day, month, year }: Day): string {
  return written(day === 1 ? FIRST_DATE : DATE, day, LONG_MONTHS[month - 1], year);
}

/** The same without the year: `20 November`. */
export function formatLongDay({ day, month }: Omit<Day, 'year'>): string {
  return written(day === 1 ? FIRST_DAY : DAY, day, LONG_MONTHS[month - 1]);
}

function written(pattern: string, day: number, month = '', year?: number): string {
  return translated(pattern)
    .replace('{day}', String(day))
    .replace('{month}', translated(month))
    .replace('{year}', String(year));
}

/** The names of each month, January first: short and in full, in English and in the language that is spoken. */
export function monthNames(): string[][] {
  return LONG_MONTHS.map((long, index) => {
    const english = [long, MONTHS[index] ?? long];
    return [...english, ...english.map(translated)];
  });
}

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return SHAPE.test(text) && new Date(`${text}T00:00Z`).getUTCDate() === Number(text.slice(8));
}

/** A date of a file for people; the text itself where it is no date. */
export function formatDateText(text: string): string {
  if (!isDay(text)) return text;
  return formatDate({ day: Number(text.slice(8)), month: Number(text.slice(5, 7)), year: Number(text.slice(0, 4)) });
}
