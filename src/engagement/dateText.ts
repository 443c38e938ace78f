/* Dates for people, without the library for dates: whoever only prints needn't load it. */

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A date for people: `20 Nov 2026`. Made by hand: setting up `Intl` costs more than reading a whole file. */
export function formatDate({ day, month, year }: { day: number; month: number; year: number }): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** A date of a file for people; the text itself where it is no date. */
export function formatDateText(text: string): string {
  const match = SHAPE.exec(text);
  if (!match) return text;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isThere = new Date(`${text}T00:00Z`).getUTCDate() === day;
  return isThere ? formatDate({ day, month, year }) : text;
}
