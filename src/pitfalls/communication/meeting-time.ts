import { formatMinutes, isWorkingThrough, shiftsOf, WEEKDAYS, type Weekday } from '../../engagement/workingHours.ts';
import { clockDifferences, workOf, zoneOf } from '../clocks.ts';
import type { Context } from '../rule.ts';

/** When a meeting takes place: by whose clock it is said, where the file names one. */
export interface MeetingTime {
  readonly day: Weekday;
  readonly at?: string;
  readonly timeZone?: string;
}

/** The days that people propose, the least disturbed first. */
const DAYS: readonly Weekday[] = ['tuesday', 'wednesday', 'thursday', 'monday', 'friday', 'sunday', 'saturday'];
const OFFICE_HOURS = { start: '09:00', end: '17:00' };
const DAY = 24 * 60;
const STEP = 30;
/** Times of day in minutes, from 10:00 onwards and round the clock: mid-morning suits most. */
const TIMES = Array.from({ length: DAY / STEP }, (_, index) => (10 * 60 + index * STEP) % DAY);

/**
 * A weekly time that lies within the working hours of both sides on every date of the next 12 months; office hours are
 * assumed where the file names none. Without `at` where no such time exists.
 */
export function proposedMeeting(context: Context | undefined, minutes: number): MeetingTime {
  const [day = 'tuesday'] = DAYS;
  if (!context) return { day, at: '10:00' };
  const { client, provider } = context.file;
  const timeZone = zoneOf(context, client);
  const office = shiftsOf(OFFICE_HOURS) ?? [];
  const ours = workOf(context, client) ?? office;
  const theirs = workOf(context, provider) ?? office;
  const ahead = clockDifferences(context)?.map((difference) => difference.minutes) ?? [0];
  const suits = (start: number) =>
    isWorkingThrough(ours, start, minutes) &&
    ahead.every((difference) => isWorkingThrough(theirs, start + difference, minutes));

  for (const candidate of DAYS) {
    const midnight = WEEKDAYS.indexOf(candidate) * DAY;
    const at = TIMES.find((time) => suits(midnight + time));
    if (at !== undefined) return { day: candidate, at: formatMinutes(at), ...(timeZone && { timeZone }) };
  }
  return { day };
}
