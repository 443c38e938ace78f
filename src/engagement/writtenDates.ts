import { isDay, monthNames } from './dateText.ts';

/* Days as people write them into a dialogue, read without the library for dates. */

/** The first and the last day of some time, as ISO dates; either may be left out. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

/** No time is longer to write than this, and the patterns below take long over what is. */
const LONGEST = 100;

/** Fewer letters would mean more than one month. */
const SHORTEST_MONTH = 3;

/** What stands before the first day and between two, in the languages of the interface. A dash in a date has no blanks. */
const FROM = /^(?:from|von|vom|ab|du|de|del|desde)\s+/i;
const TO = /^(?:to|until|till|bis|au|à|a|al|hasta|–|—|-)\s+/i;
const BETWEEN = /\s+(?:to|until|till|bis|au|à|a|al|hasta|–|—|-)\s+|\s*(?:[–—…]|\.{2,3})\s*/i;

/**
 * The day that a text names, as an ISO date: `2026-12-01`, `1.12.2026`, `1 Dec 2026`, `1er déc. 2026` or `December 1, 2026`,
 * the month in English or in the language that is spoken. Undefined where there is no such day, and for `1/12/2026`, which means two days.
 */
export function readDay(text: string): string | undefined {
  const written = text.trim();
  const [, year, month, day] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ??
    turned(/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written), 3, 2, 1) ??
    turned(
      /^(\d{1,2})(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(written),
      3,
      2,
      1,
    ) ??
    turned(/^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(written), 3, 1, 2) ??
    [];
  const number = month === undefined ? undefined : monthNumber(month);
  if (year === undefined || number === undefined || day === undefined) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** A match with its parts in another order. */
function turned(match: readonly string[] | null, ...order: readonly number[]): (string | undefined)[] | undefined {
  return match ? [match[0], ...order.map((index) => match[index])] : undefined;
}

function monthNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const name = plain(text);
  if (name.length < SHORTEST_MONTH) return undefined;
  const meant = monthNames().map((names) => names.some((each) => plain(each).startsWith(name)));
  const index = meant.indexOf(true);
  // Two months may begin alike, such as those of June and July in French.
  return index >= 0 && index === meant.lastIndexOf(true) ? index + 1 : undefined;
}

/** A name without case, marks and dots. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
}

/**
 * The time that a text names: `2026-12-01 to 2027-11-30`, one day for the start alone, `until 30 Nov 2027` for the end
 * alone; nothing for none. Undefined where the text can't be read so.
 */
export function readPeriod(text: string): Period | undefined {
  const written = text.trim();
  if (written === '') return {};
  if (written.length > LONGEST) return undefined;
  if (TO.test(written)) {
    const end = readDay(written.replace(TO, ''));
    return end === undefined ? undefined : { end };
  }
  const [first = '', second, ...more] = written.replace(FROM, '').split(BETWEEN);
  const start = readDay(first);
  if (start === undefined || more.length) return undefined;
  if (second === undefined || second === '') return { start };
  const end = readDay(second);
  return end === undefined ? undefined : { start, end };
}
