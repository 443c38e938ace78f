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
      let first: number | undefined;
      for (const day of plan.daysIn(begin, end)) {
        const judgement = judge(day);
        if (judgement & OFF && plan.daysOff === 'are-skipped') continue;
        if (judgement === 0 || (judgement & OFF && plan.daysOff === 'are-unknown')) {
          first = undefined;
          break;
        }
        first ??= day;
      }
      if (first === undefined) continue;
      const judgement = judge(first);
      return { day: first, exact: plan.exact, outside: sides.map((_, index) => (judgement & outsideOf(index)) !== 0) };
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

/*
 * What is said of a day: 0 where it suits everybody; else a bit for each side that it doesn't suit, and one more where
 * it isn't a working day of every side.
 */
const OFF = 1;
const outsideOf = (side: number) => 2 << side;

/** When a meeting is held by the clock of a side. */
interface LocalStart {
  /** Minutes after the midnight with which the day begins by the meeting's own clock. */
  readonly after: number;
  /** How many minutes pass on the clock of the side while it lasts. */
  readonly length: number;
}

/**
 * Judges the days of a meeting. Between two cuts, the clocks keep their distance, so that they are asked once, and all
 * days of one weekday are alike.
 */
function judgeOf(meeting: Meeting, sides: readonly Side[], cuts: readonly number[]): (day: number) => number {
  const starts: LocalStart[][] = [];
  const seen: number[] = [];
  return (day) => {
    let stretch = 0;
    while (stretch < cuts.length && (cuts[stretch] ?? day) <= day) stretch += 1;
    const weekday = weekdayOf(day);
    const index = stretch * 7 + weekday;
    const known = seen[index];
    if (known !== undefined) return known;
    let local = starts[stretch];
    if (!local) {
      local = localStarts(meeting, sides, day);
      starts[stretch] = local;
    }
    const judgement = judgeWeekday(sides, local, weekday);
    seen[index] = judgement;
    return judgement;
  };
}

function localStarts(meeting: Meeting, sides: readonly Side[], day: number): LocalStart[] {
  const begin = momentOf(meeting.clock, day * DAY + meeting.at);
  const end = begin + meeting.minutes;
  return sides.map(({ clock }) => {
    const from = begin + aheadAt(clock, begin);
    return { after: from - day * DAY, length: Math.max(1, end + aheadAt(clock, end - 1) - from) };
  });
}

function judgeWeekday(sides: readonly Side[], starts: readonly LocalStart[], weekday: number): number {
  let judgement = 0;
  for (let index = 0; index < sides.length; index += 1) {
    const [side, start] = [sides[index], starts[index]];
    if (!side || !start) continue;
    const from = weekday * DAY + start.after;
    if (isWorkingThrough(side.shifts, from, start.length)) continue;
    judgement |= outsideOf(index);
    // The tail of a night shift belongs to the day before.
    const local = (Math.floor(from / DAY) + 7) % 7;
    if (!side.shifts.some((shift) => Math.floor(shift.start / DAY) === local)) judgement |= OFF;
  }
  return judgement;
}

/**
 * The days on which a clock changes, by the meeting's own clock, and the days after them, in order; where the meeting
 * goes on beyond midnight, also the days before, since the clock may change while it lasts.
 */
function changeDays(meeting: Meeting, sides: readonly Side[]): number[] {
  const days = new Set<number>();
  const nights = Math.floor((meeting.at + meeting.minutes - 1) / DAY);
  for (const clock of new Set([meeting.clock, ...sides.map((side) => side.clock)])) {
    for (const { from } of clock) {
      if (from === Number.NEGATIVE_INFINITY) continue;
      const day = Math.floor((from + aheadAt(meeting.clock, from - 1)) / DAY);
      for (let before = -1; before <= nights; before += 1) days.add(day - before);
    }
  }
  return [...days].sort((a, b) => a - b);
}
