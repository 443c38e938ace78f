import { dayNumber, weekdayOf } from '../../engagement/dayNumbers.ts';
import { type Difference, momentOf, spellsOf } from '../../engagement/offsets.ts';
import { type Shift, sharedMinutes } from '../../engagement/workingHours.ts';
import { clockDifferences, horizonOf, workOf, zoneOf } from '../clocks.ts';
import type { Context } from '../rule.ts';

const DAY = 24 * 60;
/** In minutes: whatever lasts as long holds a working day. */
const NINE_DAYS = 9 * DAY;

/** The working hours of both sides, and how far apart their clocks are in the time that rules look at. */
export interface WorkingTimes {
  readonly ours: readonly Shift[];
  readonly theirs: readonly Shift[];
  readonly differences: readonly Difference[];
}

/** When both sides work; undefined where the file doesn't tell all of it. */
export function workingTimes(context: Context): WorkingTimes | undefined {
  const { client, provider } = context.file;
  const [ours, theirs] = [workOf(context, client), workOf(context, provider)];
  const [here, there] = [zoneOf(context, client), zoneOf(context, provider)];
  const all = ours && theirs && clockDifferences(context);
  if (!here || !there || !all) return undefined;
  // Two clocks that change in the same night, or on the same weekend, part for hours in which nobody works.
  const differences = all.filter(
    (difference) => holdsWork(context, difference, ours, here) && holdsWork(context, difference, theirs, there),
  );
  return differences.length > 0 ? { ours, theirs, differences } : undefined;
}

/** Whether a whole shift of a side lies in the time of a difference. */
function holdsWork(context: Context, { from, until }: Difference, shifts: readonly Shift[], zone: string): boolean {
  if (until - from >= NINE_DAYS) return true;
  const { first, last } = horizonOf(context);
  const clock = spellsOf(zone, first, last);
  for (let day = Math.floor(from / DAY) - 1; day * DAY < until + DAY; day += 1) {
    const weekday = weekdayOf(day);
    for (const { start, end } of shifts) {
      if (Math.floor(start / DAY) !== weekday) continue;
      const begin = momentOf(clock, day * DAY + (start % DAY));
      if (begin >= from && begin + end - start <= until) return true;
    }
  }
  return false;
}

/** The minutes that both sides work at once on a day on which both work, over a stretch of time. */
export interface Overlap {
  /** The moment from which it holds, in minutes since 1970 UTC. */
  readonly from: number;
  readonly minutes: number;
}

/** How long both sides work at once, from each change of their clocks to the next, in order. */
export function overlapsOf({ ours, theirs, differences }: WorkingTimes): readonly Overlap[] {
  return differences.map(({ from, minutes }) => ({ from, minutes: sharedMinutes(ours, theirs, minutes) }));
}

/** The overlap at the height of the two seasons of clocks; undefined for a month that the rules don't look at. */
export function seasonsOf(context: Context, overlaps: readonly Overlap[]): { january?: Overlap; july?: Overlap } {
  const { first, last } = horizonOf(context);
  const { year } = context.today;
  const inMonth = (month: number) => {
    const day = [year, year + 1].map((of) => dayNumber(of, month, 15)).find((number) => number >= first);
    return day !== undefined && day <= last ? overlaps.findLast(({ from }) => from <= day * DAY) : undefined;
  };
  return { january: inMonth(1), july: inMonth(7) };
}
