import { say, toSay, translated } from '../l10n/say.ts';

/* Dates for people, without the library for dates: whoever only prints needn't load it. */

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS = toSay(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']);

/** A date for people: `20 Nov 2026`. Made by hand: setting up `Intl` costs more than reading a whole file. */
export function formatDate({ day, month, year }: { day: number; month: number; year: number }): string {
  return say`${day} ${translated(MONTHS[month - 1] ?? '')} ${year}`;
}

/** The same without the year: `20 Nov`. */
export function formatDay({ day, month }: { day: number; month: number }): string {
  return say`${day} ${translated(MONTHS[month - 1] ?? '')}`;
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
