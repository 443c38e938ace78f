import { toSay, translated } from '../l10n/say.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A weekday by its English name, in lower case. */
export type Weekday = (typeof DAYS)[number];

/** The weekdays, Monday first. */
export const WEEKDAYS: readonly Weekday[] = DAYS;

const NAMES = toSay(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const SHORT_NAMES = toSay(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);

/** The name of a weekday for people, by its place in the week: `Monday` for 0. */
export function weekdayName(index: number): string {
  return translated(NAMES[index] ?? '');
}

/** The same in short: `Mon` for 0. */
export function shortWeekdayName(index: number): string {
  return translated(SHORT_NAMES[index] ?? '');
}

const WORKDAYS: readonly Weekday[] = DAYS.slice(0, 5);
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** What a file says about working hours: `HH:MM` twice, and the days, Monday to Friday where they are left out. */
export interface WorkingHours {
  readonly start?: string;
  readonly end?: string;
  readonly days?: readonly string[];
}

/** A stretch of the week in minutes since Monday 00:00; `end` may lie beyond the week (a shift on Sunday night). */
export interface Shift {
  readonly start: number;
  readonly end: number;
}

/** Minutes since midnight of a time of day `HH:MM`; undefined for any other value. `24:00` is the end of a day. */
export function toMinutes(time: unknown): number | undefined {
  const match = typeof time === 'string' ? /^(\d\d):(\d\d)$/.exec(time) : null;
  if (!match) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return Number(match[2]) < 60 && minutes <= DAY ? minutes : undefined;
}

/** Minutes since midnight as `HH:MM`; minutes of another day are brought back into the day. */
export function formatMinutes(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(Math.floor(inDay % 60))}`;
}

/**
 * The stretches of a week in which somebody works, in their order. An end at or before the start lies on the next day
 * (a night shift; 00:00 to 00:00 is the whole day). Undefined where the hours can't be read, or name no day.
 */
export function shiftsOf(hours: WorkingHours | undefined): readonly Shift[] | undefined {
  const start = toMinutes(hours?.start);
  const end = toMinutes(hours?.end);
  if (!hours || start === undefined || end === undefined || start === DAY) return undefined;
  const days = DAYS.filter((day) => (hours.days ?? WORKDAYS).includes(day));
  if (days.length === 0) return undefined;
  const length = end > start ? end - start : end - start + DAY;
  return days.map((day) => {
    const from = DAYS.indexOf(day) * DAY + start;
    return { start: from, end: from + length };
  });
}

/** Hours worked in a week; undefined where the hours can't be read. */
export function hoursPerWeek(hours: WorkingHours | undefined): number | undefined {
  const minutes = shiftsOf(hours)?.reduce((sum, shift) => sum + shift.end - shift.start, 0);
  return minutes === undefined ? undefined : minutes / 60;
}

/** The longest stretch of the week without work, and when it begins; both in minutes, the latter since Monday 00:00. */
export function longestGap(shifts: readonly Shift[]): { readonly start: number; readonly length: number } {
  let longest = { start: 0, length: 0 };
  shifts.forEach(({ end }, index) => {
    const next = shifts[index + 1]?.start ?? (shifts[0]?.start ?? 0) + WEEK;
    if (next - end > longest.length) longest = { start: end % WEEK, length: next - end };
  });
  return longest;
}

/** Whether a stretch of time lies within working hours from its start, in minutes since Monday 00:00, to its end. */
export function isWorkingThrough(shifts: readonly Shift[], start: number, minutes: number): boolean {
  const from = ((start % WEEK) + WEEK) % WEEK;
  const until = from + minutes;
  let at = from;
  // Shifts that follow one another without a break count as one; after so many, the whole week is worked.
  for (let count = 0; count <= shifts.length && at < until; count += 1) {
    const end = endOfWork(shifts, at % WEEK);
    if (end === undefined) return false;
    at += end;
  }
  return true;
}

/** How many minutes the shift goes on that a minute of the week lies in. */
function endOfWork(shifts: readonly Shift[], minute: number): number | undefined {
  for (const { start, end } of shifts) {
    if (minute >= start && minute < end) return end - minute;
    if (minute + WEEK >= start && minute + WEEK < end) return end - minute - WEEK;
  }
  return undefined;
}
/**
 * The minutes that a shift of one side shares with the hours of another, in the week's best shift: what the two have of
 * each other on a day on which both work.
 * @param ahead minutes by which the other side's clock is ahead of this side's; less than two days.
 */
export function sharedMinutes(shifts: readonly Shift[], others: readonly Shift[], ahead: number): number {
  let most = 0;
  for (const { start, end } of shifts) {
    let shared = 0;
    for (const other of others) {
      for (const weeks of [-WEEK, 0, WEEK]) {
        const from = Math.max(start, other.start - ahead + weeks);
        const until = Math.min(end, other.end - ahead + weeks);
        shared += Math.max(0, until - from);
      }
    }
    most = Math.max(most, shared);
  }
  return most;
}
