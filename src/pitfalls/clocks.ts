import type { Temporal } from 'temporal-polyfill';
import { impliedZone } from '../engagement/countryZones.ts';
import { addDuration } from '../engagement/dates.ts';
import { toDayNumber } from '../engagement/dayNumbers.ts';
import { toDuration } from '../engagement/durations.ts';
import type { Days } from '../engagement/meetings.ts';
import type { EngagementFile } from '../engagement/model.ts';
import { type Difference, differencesBetween } from '../engagement/offsets.ts';
import { type Shift, shiftsOf } from '../engagement/workingHours.ts';
import { isTimeZone } from '../engagement/zones.ts';
import { hasUnreadableItem } from './lists.ts';
import type { Context } from './rule.ts';
import { isAbsent } from './sections.ts';

type Party = NonNullable<EngagementFile['client'] | EngagementFile['provider']>;

/** Where the limit can't be read. */
const USUAL_HORIZON = { months: 12 };
/** Nobody plans meetings for longer, and each change of a clock has to be looked up once. */
const LONGEST_HORIZON = 3660;

/** The days that rules about clocks look at: from today on, as long as the limit `meetingHorizon` says. */
export function horizonOf({ today, limits }: Context): Days {
  const first = toDayNumber(today);
  const length = toDuration(limits.meetingHorizon);
  const last = toDayNumber(dayAfter(today, length)) - 1;
  return { first, last: Math.min(Math.max(first, last), first + LONGEST_HORIZON) };
}

function dayAfter(today: Temporal.PlainDate, length: Temporal.Duration | undefined): Temporal.PlainDate {
  return length ? addDuration(today, length) : today.add(USUAL_HORIZON);
}

/** The time zone of a party: its own, or the one that its country implies; undefined where nobody can tell. */
export function zoneOf(context: Context, party: Party | undefined): string | undefined {
  if (!party) return undefined;
  if (isTimeZone(party.timeZone)) return party.timeZone;
  if (!party.country || !isAbsent(context, party, 'timeZone')) return undefined;
  return impliedZone(party.country, horizonOf(context));
}

/** When a party works; undefined where the file doesn't say, or says it in part only so that it can be read. */
export function workOf(context: Context, party: Party | undefined): readonly Shift[] | undefined {
  const hours = party?.workingHours;
  if (!hours) return undefined;
  // A day that can't be read may be any day.
  if (hours.days ? hasUnreadableItem(hours.days) : !isAbsent(context, hours, 'days')) return undefined;
  return shiftsOf(hours);
}

/**
 * By how much the provider's clock runs ahead of the client's on the days that rules look at; undefined where nobody
 * can tell.
 */
export function clockDifferences(context: Context): readonly Difference[] | undefined {
  const { client, provider } = context.file;
  const [ours, theirs] = [zoneOf(context, client), zoneOf(context, provider)];
  return ours && theirs ? differencesBetween(theirs, ours, horizonOf(context)) : undefined;
}
