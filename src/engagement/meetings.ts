import { weekdayOf } from './dayNumbers.ts';
import { type Days, planOf, type Rhythm } from './meetingDays.ts';
import { aheadAt, momentOf, type Spell } from './offsets.ts';
import { isWorkingThrough, type Shift } from './workingHours.ts';

export type { Days } from './meetingDays.ts';

const DAY = 24 * 60;

/** A meeting that comes round. */
export interface Meeting extends Rhythm {
  /** When it begins, in minutes since midnight. */
  readonly at: number;
  /** How long it lasts, at least 1. */
  readonly minutes: number;
  /** The clock by which it is held. */
  readonly clock: readonly Spell[];
}

/** One side of a meeting: its clock, and when it works. */
export interface Side {
  readonly clock: readonly Spell[];
  readonly shifts: readonly Shift[];
}

/** A date at which a meeting lies outside somebody's working hours. */
export interface Outside {
  /** The day's number by the meeting's own clock. */
  readonly day: number;
  /** It takes place on this very day; else it takes place then or soon after, and lies outside on every such day. */
  readonly exact: boolean;
  /** Whether it lies outside the hours of each side. */
  readonly outside: readonly boolean[];
}

/**
 * The first date on which a meeting lies outside the working hours of a side. Undefined where there is none, or where
 * nobody can tell. Where the file leaves open on which day of a week or month it is held, every day on which it may be
 * held has to lie outside. Days of the month, and days that the file doesn't name, that fall on a day off are left
 * alone: people move those.
 */
export function firstOutside(meeting: Meeting, sides: readonly Side[], days: Days): Outside | undefined {
  const plan = planOf(meeting);
  if (!plan || sides.length === 0) return undefined;
  const cuts = changeDays(meeting, sides).filter((day) => day > days.first && day <= days.last);
  const judge = judgeOf(meeting, sides, cuts);
  for (const part of plan.repeats ? firstWeeks(days, cuts) : [days]) {
    for (const [begin, end] of plan.periods(part)) {
      let first: Judgement | undefined;
      for (const day of plan.daysIn(begin, end)) {
        const judgement = judge(day);
        if (judgement.off && plan.daysOff === 'are-skipped') continue;
        if (!judgement.outside.includes(true) || (judgement.off && plan.daysOff === 'are-unknown')) {
          first = undefined;
          break;
        }
        first ??= { ...judgement, day };
      }
      if (first) return { day: first.day, exact: plan.exact, outside: first.outside };
    }
  }
  return undefined;
}

/** Of each stretch of days between two cuts, the first week: those that follow it are like it. */
function firstWeeks({ first, last }: Days, cuts: readonly number[]): Days[] {
  const starts = [first, ...cuts];
  return starts.map((start, index) => ({
    first: start,
    last: Math.min(start + 6, (starts[index + 1] ?? last + 1) - 1),
  }));
}

/** The time that a side's clock shows when a meeting begins on a day, in minutes since 1970 by that clock. */
export function localTime(meeting: Meeting, clock: readonly Spell[], day: number): number {
  const moment = momentOf(meeting.clock, day * DAY + meeting.at);
  return moment + aheadAt(clock, moment);
}

interface Judgement {
  readonly day: number;
  readonly outside: readonly boolean[];
  /** The day isn't a working day of every side. */
  readonly off: boolean;
}

/**
 * Judges the days of a meeting. Between two cuts, all days of one weekday are alike, so that only the first of them is
 * looked at.
 */
function judgeOf(meeting: Meeting, sides: readonly Side[], cuts: readonly number[]): (day: number) => Judgement {
  const seen: (Judgement | undefined)[] = [];
  return (day) => {
    let stretch = 0;
    while (stretch < cuts.length && (cuts[stretch] ?? day) <= day) stretch += 1;
    const index = stretch * 7 + weekdayOf(day);
    const known = seen[index];
    if (known) return known;
    const judgement = judgeDay(meeting, sides, day);
    seen[index] = judgement;
    return judgement;
  };
}

/** The days on which a clock changes, by the meeting's own clock, and the days after them, in order. */
function changeDays(meeting: Meeting, sides: readonly Side[]): number[] {
  const days = new Set<number>();
  for (const clock of [meeting.clock, ...sides.map((side) => side.clock)]) {
    for (const { from } of clock) {
      if (from === Number.NEGATIVE_INFINITY) continue;
      const day = Math.floor((from + aheadAt(meeting.clock, from - 1)) / DAY);
      days.add(day).add(day + 1);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function judgeDay(meeting: Meeting, sides: readonly Side[], day: number): Judgement {
  const begin = momentOf(meeting.clock, day * DAY + meeting.at);
  const end = begin + meeting.minutes;
  let off = false;
  const outside = sides.map(({ clock, shifts }) => {
    const from = begin + aheadAt(clock, begin);
    const until = end + aheadAt(clock, end - 1);
    const weekday = weekdayOf(Math.floor(from / DAY));
    const minute = weekday * DAY + (((from % DAY) + DAY) % DAY);
    const works = isWorkingThrough(shifts, minute, Math.max(1, until - from));
    // The tail of a night shift belongs to the day before.
    if (!works && !shifts.some((shift) => Math.floor(shift.start / DAY) === weekday)) off = true;
    return !works;
  });
  return { day, outside, off };
}
