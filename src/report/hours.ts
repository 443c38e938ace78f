import type { Temporal } from 'temporal-polyfill';
import { fromDayNumber } from '../engagement/dayNumbers.ts';
import type { EngagementFile } from '../engagement/model.ts';
import { keyRange } from '../engagement/model.ts';
import { sharedMinutes, toMinutes, WEEKDAYS, type WorkingHours } from '../engagement/workingHours.ts';
import { workingTimes } from '../pitfalls/culture/overlap.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import type { Placed } from './model.ts';

const DAY = 24 * 60;

/** When one side works, by its own clock. */
export interface SideHours extends Placed {
  /** In the file's own words; empty where it has none. */
  readonly name: string;
  /** Minutes since midnight. The end may lie on the next day, beyond 1440. */
  readonly start: number;
  readonly end: number;
  /** Places in the week, 0 for Monday, in their order. */
  readonly days: readonly number[];
}

/** A time of the year in which the clocks of both sides are equally far apart. */
export interface ClockSeason {
  /** Minutes by which the provider's clock is ahead of the client's; behind it if negative. */
  readonly ahead: number;
  /** Minutes that both work at once, on a day on which both work. */
  readonly shared: number;
  /** When it holds: first days, and the days on which it is over. Only one where it holds all year. */
  readonly spells: readonly { readonly from: Temporal.PlainDate; readonly until: Temporal.PlainDate }[];
}

/** The working hours of both sides beside each other. */
export interface Hours {
  readonly client: SideHours;
  readonly provider: SideHours;
  /** In the order in which they come; one, where the clocks never part. */
  readonly seasons: readonly ClockSeason[];
}

/** The working hours of both sides; undefined where the file doesn't tell all of it. */
export function hoursOf(context: Context, at: (range: Range) => Position): Hours | undefined {
  const times = workingTimes(context);
  const [client, provider] = [sideOf(context.file.client, at), sideOf(context.file.provider, at)];
  if (!times || !client || !provider) return undefined;
  const seasons = new Map<number, ClockSeason>();
  for (const { from, until, minutes: ahead } of times.differences) {
    const spell = { from: dayOf(from), until: dayOf(until) };
    const shared = sharedMinutes(times.ours, times.theirs, ahead);
    seasons.set(ahead, { ahead, shared, spells: [...(seasons.get(ahead)?.spells ?? []), spell] });
  }
  return { client, provider, seasons: [...seasons.values()] };
}

function dayOf(moment: number): Temporal.PlainDate {
  return fromDayNumber(Math.floor(moment / DAY));
}

function sideOf(
  party: EngagementFile['client'] | EngagementFile['provider'],
  at: (range: Range) => Position,
): SideHours | undefined {
  const hours: WorkingHours | undefined = party?.workingHours;
  const [start, end] = [toMinutes(hours?.start), toMinutes(hours?.end)];
  if (!party || start === undefined || end === undefined) return undefined;
  const named = hours?.days;
  return {
    name: party.name ?? '',
    start,
    end: end > start ? end : end + DAY,
    days: WEEKDAYS.flatMap((day, index) => ((named ? named.includes(day) : index < 5) ? [index] : [])),
    at: at(keyRange(party, 'workingHours')),
  };
}
