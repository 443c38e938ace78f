import {
  formatMinutes,
  isWorking,
  type Shift,
  shiftsOf,
  WEEKDAYS,
  type Weekday,
} from '../../engagement/workingHours.ts';
import { isTimeZone } from '../../engagement/zones.ts';
import { clockDifferences } from '../clocks.ts';
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
  const timeZone = isTimeZone(client?.timeZone) ? client.timeZone : undefined;
  const ours = shiftsOf(client?.workingHours) ?? shiftsOf(OFFICE_HOURS) ?? [];
  const theirs = shiftsOf(provider?.workingHours) ?? shiftsOf(OFFICE_HOURS) ?? [];
  const ahead = clockDifferences(provider?.timeZone, client?.timeZone, context.today) ?? [0];
  const suits = (start: number) =>
    isHeldIn(ours, start, minutes) && ahead.every((difference) => isHeldIn(theirs, start + difference, minutes));

  for (const candidate of DAYS) {
    const midnight = WEEKDAYS.indexOf(candidate) * DAY;
    const at = TIMES.find((time) => suits(midnight + time));
    if (at !== undefined) return { day: candidate, at: formatMinutes(at), ...(timeZone && { timeZone }) };
  }
  return { day };
}

function isHeldIn(shifts: readonly Shift[], start: number, minutes: number): boolean {
  return isWorking(shifts, start) && isWorking(shifts, start + minutes - 1);
}
