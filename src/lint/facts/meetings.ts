import { formatDate } from '../../engagement/dateText.ts';
import { fromDayNumber } from '../../engagement/dayNumbers.ts';
import { planOf } from '../../engagement/meetingDays.ts';
import type { Days } from '../../engagement/meetings.ts';
import { type Difference, differencesBetween, momentOf, spellsOf } from '../../engagement/offsets.ts';
import { formatMinutes, toMinutes } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import { horizonOf, zoneOf } from '../../pitfalls/clocks.ts';
import { meetingDays, meetingZone, rhythmOf } from '../../pitfalls/communication/planned.ts';
import { communicationOf, type MeetingEntry } from '../../pitfalls/communication/section.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { type Fact, factAbout } from './fact.ts';

const DAY = 24 * 60;
/** How many later times a calculation names, where clocks change. */
const MOST_CHANGES = 3;

/** What time it is elsewhere when a meeting begins: for each party whose clock differs from the meeting's. */
export function meetingFacts(context: Context): Fact[] {
  const meetings = communicationOf(context.file)?.meetings ?? [];
  if (meetings.length === 0) return [];
  const { client, provider } = context.file;
  const zones = [zoneOf(context, client), zoneOf(context, provider)];
  const days = meetingDays(context);
  // When all is over, no meeting is held any more.
  if (days.last < days.first) return [];
  return meetings.flatMap((entry) => {
    const at = toMinutes(entry.at);
    const zone = meetingZone(context, entry, { zones, horizon: horizonOf(context) });
    if (at === undefined || !zone) return [];
    const begin: Begin = { zone, at, day: nextDay(context, entry, days), days };
    const elsewhere = [...new Set(zones)].flatMap((other) => (other ? (timeIn(other, begin) ?? []) : []));
    if (elsewhere.length === 0) return [];
    const label = elsewhere
      .map(({ zone: other, minutes }) => say`${clockTime(minutes)} in ${cityOf(other)}`)
      .join(', ');
    return factAbout(entry, 'at', label, () => {
      const here = say`${formatMinutes(at)} in ${cityOf(zone)} on ${formatDate(fromDayNumber(begin.day))} is ${label}.`;
      return [here, ...elsewhere.map(({ zone: other, later }) => changes(other, at, later))].filter(Boolean).join(' ');
    });
  });
}

/** The next time that a meeting begins: its zone, the time of day in minutes, and the number of its day. */
interface Begin {
  readonly zone: string;
  readonly at: number;
  readonly day: number;
  readonly days: Days;
}

interface Elsewhere {
  readonly zone: string;
  /** Minutes since the midnight with which the meeting's own day begins. */
  readonly minutes: number;
  /** The times in which the clocks are further or less far apart. */
  readonly later: readonly Difference[];
}

/** The time in another zone; undefined where its clock always shows the same. */
function timeIn(other: string, { zone, at, day, days }: Begin): Elsewhere | undefined {
  const differences = differencesBetween(zone, other, days);
  if (differences.every(({ minutes }) => minutes === 0)) return undefined;
  const moment = momentOf(spellsOf(zone, days.first, days.last), day * DAY + at);
  const index = Math.max(
    0,
    differences.findLastIndex(({ from }) => from <= moment),
  );
  const ahead = differences[index]?.minutes ?? 0;
  return { zone: other, minutes: at - ahead, later: differences.slice(index + 1) };
}

/** The day on which a meeting is held next, where the file tells; else the first day on which it may be. */
function nextDay(context: Context, entry: MeetingEntry, days: Days): number {
  const rhythm = rhythmOf(context, entry);
  const plan = rhythm && planOf(rhythm);
  if (!plan?.exact) return days.first;
  for (const [day] of plan.periods(days)) return day;
  return days.first;
}

/** How the time elsewhere changes with the clocks: `From 14 Mar 2027 15:00 in Lisbon, from 28 Mar 2027 16:00.` */
function changes(other: string, at: number, later: readonly Difference[]): string {
  const parts = later.slice(0, MOST_CHANGES).map(({ from, minutes }) => {
    return say`from ${formatDate(fromDayNumber(Math.floor(from / DAY)))} ${clockTime(at - minutes)}`;
  });
  return parts.length === 0 ? '' : say`In ${cityOf(other)} ${parts.join(', ')}.`;
}

function clockTime(minutes: number): string {
  const time = formatMinutes(minutes);
  if (minutes < 0) return say`${time} the day before`;
  return minutes >= DAY ? say`${time} the day after` : time;
}

/** The city that stands for a zone; the zone's own name where it names none. */
export function cityOf(zone: string): string {
  const city = /^(?!Etc\/).*\/([^/]+)$/i.exec(zone)?.[1];
  return city ? city.replaceAll('_', ' ') : zone;
}
