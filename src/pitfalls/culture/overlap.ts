import { dayNumber } from '../../engagement/dayNumbers.ts';
import type { Difference } from '../../engagement/offsets.ts';
import { type Shift, sharedMinutes } from '../../engagement/workingHours.ts';
import { clockDifferences, horizonOf, workOf } from '../clocks.ts';
import type { Context } from '../rule.ts';

const DAY = 24 * 60;

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
  const differences = ours && theirs && clockDifferences(context);
  return differences && { ours, theirs, differences };
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
