import { toCadence } from '../../engagement/cadences.ts';
import { termOf } from '../../engagement/dates.ts';
import { toDayNumber } from '../../engagement/dayNumbers.ts';
import { durationHours, toDuration } from '../../engagement/durations.ts';
import type { Rhythm } from '../../engagement/meetingDays.ts';
import type { Days, Meeting, Side } from '../../engagement/meetings.ts';
import { differencesBetween, type Spell, spellsOf } from '../../engagement/offsets.ts';
import { toMinutes, WEEKDAYS } from '../../engagement/workingHours.ts';
import { isTimeZone } from '../../engagement/zones.ts';
import { horizonOf, workOf, zoneOf } from '../clocks.ts';
import type { Context } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import type { MeetingEntry } from './section.ts';

/** A party of the engagement, by its section. */
export type Who = 'client' | 'provider';
const PARTIES: readonly Who[] = ['client', 'provider'];

/** In minutes: whatever goes on for longer needs somebody at all hours, and nothing more can be said of it. */
const WEEK = 7 * 24 * 60;

/** Clocks that all show the same time need no time zone, and the first look at one costs more than all the rest. */
const ONE_CLOCK: readonly Spell[] = [{ from: Number.NEGATIVE_INFINITY, ahead: 0 }];

/** What the meetings of a file are held against: clocks and working hours of both parties, as far as the file tells. */
export interface Setting {
  /** The time zone of each party, in the order of client and provider. */
  readonly zones: readonly (string | undefined)[];
  /** The clock of each party whose time zone is known. */
  readonly clocks: Readonly<Partial<Record<Who, readonly Spell[]>>>;
  /** The parties whose working hours are known too, and their hours in the same order. */
  readonly judged: readonly Who[];
  readonly sides: readonly Side[];
  /** The days on which meetings may be held: of the horizon, those within the engagement's term. */
  readonly days: Days;
  readonly horizon: Days;
  clockOf(zone: string): readonly Spell[];
}

/** Who works when, and on which days meetings are held; undefined where the file says it of neither party. */
export function settingOf(context: Context, meetings: readonly MeetingEntry[]): Setting | undefined {
  const { file } = context;
  const parties = PARTIES.map((who) => ({
    who,
    zone: zoneOf(context, file[who]),
    shifts: workOf(context, file[who]),
  }));
  if (!parties.some(({ zone, shifts }) => zone && shifts)) return undefined;
  const zones = parties.map(({ zone }) => zone);
  const named = [...zones, ...meetings.map(({ timeZone }) => timeZone)].flatMap((zone) => zone?.toLowerCase() ?? []);
  const oneClock = new Set(named).size === 1;
  const horizon = horizonOf(context);
  const asked = new Map<string, readonly Spell[]>();
  const clockOf = (zone: string) => {
    const clock = asked.get(zone) ?? (oneClock ? ONE_CLOCK : spellsOf(zone, horizon.first, horizon.last));
    asked.set(zone, clock);
    return clock;
  };

  const clocks: Partial<Record<Who, readonly Spell[]>> = {};
  const judged: Who[] = [];
  const sides: Side[] = [];
  for (const { who, zone, shifts } of parties) {
    if (!zone) continue;
    const clock = clockOf(zone);
    clocks[who] = clock;
    if (!shifts) continue;
    judged.push(who);
    sides.push({ clock, shifts });
  }
  return { zones, clocks, judged, sides, days: meetingDays(context), horizon, clockOf };
}

/** The days on which meetings may be held: of the horizon, those within the engagement's term. */
export function meetingDays(context: Context): Days {
  const horizon = horizonOf(context);
  const { start, end } = termOf(context.file);
  return {
    first: start ? Math.max(horizon.first, toDayNumber(start)) : horizon.first,
    last: end ? Math.min(horizon.last, toDayNumber(end)) : horizon.last,
  };
}

/** When a meeting is held; undefined where the file doesn't say enough to know. */
export function planned(context: Context, entry: MeetingEntry, setting: Setting): Meeting | undefined {
  const rhythm = rhythmOf(context, entry);
  const at = toMinutes(entry.at);
  if (!rhythm || at === undefined) return undefined;
  const zone = meetingZone(context, entry, setting);
  if (!zone) return undefined;
  return { ...rhythm, at, minutes: minutesOf(entry), clock: setting.clockOf(zone) };
}

/** On which days a meeting comes round; undefined where the file doesn't say enough to know. */
export function rhythmOf(context: Context, entry: MeetingEntry): Rhythm | undefined {
  const cadence = toCadence(entry.cadence);
  if (!cadence || (entry.day === undefined && !isAbsent(context, entry, 'day'))) return undefined;
  const { start } = termOf(context.file);
  return {
    cadence,
    ...(typeof entry.day === 'string' && { weekday: WEEKDAYS.indexOf(entry.day) }),
    ...(typeof entry.day === 'number' && { dayOfMonth: entry.day }),
    ...(start && { countedFrom: toDayNumber(start) }),
  };
}

/** The zone that a meeting names; without one, that of the parties where both live by one clock. */
export function meetingZone(
  context: Context,
  entry: MeetingEntry,
  { zones, horizon }: Pick<Setting, 'zones' | 'horizon'>,
): string | undefined {
  if (isTimeZone(entry.timeZone)) return entry.timeZone;
  const [ours, theirs] = zones;
  if (!ours || !theirs || !isAbsent(context, entry, 'timeZone')) return undefined;
  return differencesBetween(ours, theirs, horizon).every(({ minutes }) => minutes === 0) ? ours : undefined;
}

/** How long a meeting lasts, in minutes; of one that lasts days, or as long as nobody knows, only the start is judged. */
function minutesOf({ duration }: MeetingEntry): number {
  const length = toDuration(duration);
  if (!length || length.years || length.months || length.weeks || length.days) return 1;
  return Math.min(Math.max(1, Math.ceil(durationHours(length) * 60)), WEEK);
}
