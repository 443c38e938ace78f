import { calendarOf } from '../../engagement/dayNumbers.ts';
import { momentOf, spellsOf } from '../../engagement/offsets.ts';
import { say } from '../../l10n/say.ts';

const DAY = 24 * 60;

/** What all entries of one engagement have in common. */
export interface Frame {
  /** The number of the day with which entries begin that no start is known of. */
  readonly firstDay: number;
  /** Where an entry comes from, in a line. */
  readonly about: string;
  /** A title that also says of which engagement it speaks. */
  title(what: string): string;
  /** The name of an entry in the calendar, made of its place in the file. */
  uid(place: string): string;
}

/** A numbered day as `2026-11-28`. */
export function dayText(number: number): string {
  const { year, month, day } = calendarOf(number);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The end of a recurrence, as RFC 5545 wants it of entries that take a day (a day), of those without a zone (a time), and
 * of those with one (a moment by UTC).
 * @param last the number of the last day
 * @param clock `day`, `floating`, or the name of a zone
 */
export function untilText(last: number, clock: string): string {
  if (clock === 'day') return compact(last);
  if (clock === 'floating') return `${compact(last)}T235959`;
  const moment = momentOf(spellsOf(clock, last, last), last * DAY + DAY - 1);
  const day = Math.floor(moment / DAY);
  const minutes = moment - day * DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${compact(day)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}59Z`;
}

function compact(number: number): string {
  return dayText(number).replaceAll('-', '');
}

/** What has to be known of an entry that comes round on the 29th or 30th. */
export function withoutFebruary(): string {
  return say`A February without that day is left out here: it is then due on its last day.`;
}
