import { toCadence } from '../../engagement/cadences.ts';
import { termOf } from '../../engagement/dates.ts';
import { toDayNumber } from '../../engagement/dayNumbers.ts';
import { durationHours, toDuration } from '../../engagement/durations.ts';
import type { Days, Meeting, Side } from '../../engagement/meetings.ts';
import { differencesBetween, type Spell, spellsOf } from '../../engagement/offsets.ts';
import { type Shift, toMinutes, WEEKDAYS } from '../../engagement/workingHours.ts';
import { isTimeZone } from '../../engagement/zones.ts';
import { horizonOf, workOf, zoneOf } from '../clocks.ts';
import type { Context } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import type { MeetingEntry } from './section.ts';

/** A meeting held against the clocks and the working hours of both parties, as far as the file tells. */
export interface PlannedMeeting {
  readonly meeting: Meeting;
  /** The clock of each party whose time zone is known. */
  readonly clocks: Readonly<Partial<Record<Who, readonly Spell[]>>>;
  /** The parties whose working hours are known too, and their hours in the same order. */
  readonly judged: readonly Who[];
  readonly sides: readonly Side[];
  /** The days on which it may be held: of the horizon, those within the engagement's term. */
  readonly days: Days;
}

/** A party of the engagement, by its section. */
export type Who = 'client' | 'provider';
const PARTIES: readonly Who[] = ['client', 'provider'];

/** A clock that is not held against any other one needs no time zone. */
const ANY_CLOCK: readonly Spell[] = [{ from: Number.NEGATIVE_INFINITY, ahead: 0 }];

/** What all meetings of a file have in common. */
export interface Setting {
  readonly parties: readonly PartyTime[];
  readonly horizon: Days;
  readonly days: Days;
  readonly countedFrom?: number;
}

interface PartyTime {
  readonly who: Who;
  readonly zone: string | undefined;
  readonly shifts: readonly Shift[] | undefined;
}

/** Who works when, and on which days meetings are held; undefined where the file says it of neither party. */
export function settingOf(context: Context): Setting | undefined {
  const parties = PARTIES.map((who) => {
    const party = context.file[who];
    return { who, zone: zoneOf(context, party), shifts: workOf(context, party) };
  });
  if (!parties.some(({ zone, shifts }) => zone && shifts)) return undefined;
  const horizon = horizonOf(context);
  const { start, end } = termOf(context.file);
  return {
    parties,
    horizon,
    days: {
      first: start ? Math.max(horizon.first, toDayNumber(start)) : horizon.first,
      last: end ? Math.min(horizon.last, toDayNumber(end)) : horizon.last,
    },
    ...(start && { countedFrom: toDayNumber(start) }),
  };
}

/** When a meeting is held by the clocks of all concerned; undefined where the file doesn't say enough to know. */
export function planned(context: Context, entry: MeetingEntry, setting: Setting): PlannedMeeting | undefined {
  const { parties, horizon, days, countedFrom } = setting;
  const cadence = toCadence(entry.cadence);
  const at = toMinutes(entry.at);
  if (!cadence || at === undefined || (entry.day === undefined && !isAbsent(context, entry, 'day'))) return undefined;
  const zone = meetingZone(context, entry, setting);
  if (!zone) return undefined;

  const zones = [zone, ...parties.flatMap((party) => party.zone ?? [])];
  const alike = new Set(zones.map((name) => name.toLowerCase())).size === 1;
  const clockOf = (name: string) => (alike ? ANY_CLOCK : spellsOf(name, horizon.first, horizon.last));
  const known = parties.flatMap((party) => (party.zone ? [{ ...party, clock: clockOf(party.zone) }] : []));
  const judged = known.flatMap(({ who, clock, shifts }) => (shifts ? [{ who, clock, shifts }] : []));
  return {
    meeting: {
      cadence,
      at,
      minutes: minutesOf(entry),
      clock: clockOf(zone),
      ...(typeof entry.day === 'string' && { weekday: WEEKDAYS.indexOf(entry.day) }),
      ...(typeof entry.day === 'number' && { dayOfMonth: entry.day }),
      ...(countedFrom !== undefined && { countedFrom }),
    },
    clocks: Object.fromEntries(known.map(({ who, clock }) => [who, clock])),
    judged: judged.map(({ who }) => who),
    sides: judged.map(({ clock, shifts }) => ({ clock, shifts })),
    days,
  };
}

/** The zone that a meeting names; without one, that of the parties where both live by one clock. */
function meetingZone(context: Context, entry: MeetingEntry, { parties, horizon }: Setting): string | undefined {
  if (isTimeZone(entry.timeZone)) return entry.timeZone;
  const [ours, theirs] = parties.map((party) => party.zone);
  if (!ours || !theirs || !isAbsent(context, entry, 'timeZone')) return undefined;
  return differencesBetween(ours, theirs, horizon).every(({ minutes }) => minutes === 0) ? ours : undefined;
}

/** How long a meeting lasts, in minutes; of one that lasts days, or as long as nobody knows, only the start is judged. */
function minutesOf({ duration }: MeetingEntry): number {
  const length = toDuration(duration);
  if (!length || length.years || length.months || length.weeks || length.days) return 1;
  return Math.max(1, Math.ceil(durationHours(length) * 60));
}
