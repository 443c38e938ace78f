import { termOf } from '../../engagement/dates.ts';
import { toDayNumber } from '../../engagement/dayNumbers.ts';
import { durationHours, toDuration } from '../../engagement/durations.ts';
import { anchorRange } from '../../engagement/model.ts';
import { differencesBetween } from '../../engagement/offsets.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { formatMinutes, toMinutes } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import { cityOf } from '../../lint/facts/meetings.ts';
import { horizonOf, workOf, zoneOf } from '../../pitfalls/clocks.ts';
import { meetingZone, rhythmOf } from '../../pitfalls/communication/planned.ts';
import { communicationOf, type MeetingEntry } from '../../pitfalls/communication/section.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { placeName } from '../place.ts';
import type { CalendarEvent } from './event.ts';
import { dayText, type Frame, untilText, withoutFebruary } from './frame.ts';
import { recurrenceOf } from './recurrence.ts';

const DAY = 24 * 60;
/** The usual length of a meeting in minutes, where the file doesn't tell. */
const USUAL_LENGTH = 60;
/** So long before a meeting it reminds, in minutes. */
const REMINDER = 15;
const LONGEST_NAME = 100;
const LONGEST_TEXT = 500;
/** The days over which the clocks of both sides are compared: all changes of a year. */
const A_YEAR = 366;

/** The meetings of an engagement, each with the time that the clocks of both sides show. */
export function meetingEvents(context: Context, frame: Frame): CalendarEvent[] {
  const meetings = communicationOf(context.file)?.meetings ?? [];
  return meetings.flatMap((entry) => eventOf(context, entry, frame) ?? []);
}

function eventOf(context: Context, entry: MeetingEntry, frame: Frame): CalendarEvent | undefined {
  const rhythm = rhythmOf(context, entry);
  if (!rhythm) return undefined;
  const { start, end } = termOf(context.file);
  const begin = start ? toDayNumber(start) : frame.firstDay;
  const { first, rule, isAssumed, leavesOutFebruary } = recurrenceOf(rhythm, begin, workdaysOf(context));
  const last = end && toDayNumber(end);
  if (last !== undefined && first > last) return undefined;
  const { client, provider } = context.file;
  const zones = [zoneOf(context, client), zoneOf(context, provider)];
  const minutes = toMinutes(entry.at);
  const at = minutes === undefined || minutes >= DAY ? undefined : minutes;
  const zone = at === undefined ? undefined : meetingZone(context, entry, { zones, horizon: horizonOf(context) });
  const length = lengthOf(entry);
  const doubts = [
    isAssumed && say`The file leaves open on which day it is held: this is the first one that would do.`,
    at !== undefined && !zone && say`The file doesn’t say by whose clock.`,
    at !== undefined && length === undefined && say`The file doesn’t say how long it takes: one hour is assumed.`,
  ].filter((doubt) => doubt !== false);
  const notes = [
    excerptOf(entry.purpose ?? '', LONGEST_TEXT),
    at !== undefined && zone ? clocks(at, zone, zones, first) : '',
    attendees(entry),
    leavesOutFebruary ? withoutFebruary() : '',
    ...doubts,
    frame.about,
  ];
  return {
    uid: frame.uid(placeName(context.engagement.tree, anchorRange(entry).start).replace(/\/(?:name|id)$/, '')),
    title: frame.title(excerptOf(entry.name ?? '', LONGEST_NAME) || say`Meeting`),
    notes: notes.filter(Boolean).join('\n'),
    start: at === undefined ? dayText(first) : `${dayText(first)}T${formatMinutes(at)}`,
    ...(at !== undefined && { minutes: length ?? USUAL_LENGTH }),
    ...(zone && { zone }),
    rule:
      last === undefined ? rule : `${rule};UNTIL=${untilText(last, at === undefined ? 'day' : (zone ?? 'floating'))}`,
    alarms: at === undefined ? [] : [REMINDER],
    isAssumed: doubts.length > 0,
  };
}

/** The weekdays on which both sides work; Monday to Friday where they share none, or the file doesn't tell. */
function workdaysOf(context: Context): number[] {
  const week = [0, 1, 2, 3, 4, 5, 6];
  const sides = [workOf(context, context.file.client), workOf(context, context.file.provider)];
  const shared = week.filter((day) =>
    sides.every((shifts) => !shifts || shifts.some(({ start }) => Math.floor(start / DAY) === day)),
  );
  return shared.length > 0 && sides.some(Boolean) ? shared : week.slice(0, 5);
}

/** The time elsewhere: `10:00 in Lisbon`, or both times where the clocks of the two sides change on different days. */
function clocks(at: number, zone: string, zones: readonly (string | undefined)[], first: number): string {
  const days = { first, last: first + A_YEAR };
  const others = [...new Set(zones)].flatMap((other) => {
    if (!other || other.toLowerCase() === zone.toLowerCase()) return [];
    const ahead = [...new Set(differencesBetween(zone, other, days).map(({ minutes }) => minutes))];
    if (ahead.length === 1 && ahead[0] === 0) return [];
    const times = ahead.map((minutes) => formatMinutes(at - minutes));
    const [one = '', two] = times;
    const city = cityOf(other);
    return two === undefined
      ? say`In ${city} it is ${one}.`
      : say`In ${city} it is ${one}, and ${two} while the clocks differ in another way.`;
  });
  return [say`${formatMinutes(at)} in ${cityOf(zone)}.`, ...others].join(' ');
}

function attendees({ attendees: names = [] }: MeetingEntry): string {
  const shown = names.map((name) => excerptOf(name, LONGEST_NAME)).filter(Boolean);
  return shown.length ? say`With ${shown.join(', ')}.` : '';
}

/** In minutes; undefined where the file doesn't tell. */
function lengthOf({ duration }: MeetingEntry): number | undefined {
  const length = toDuration(duration);
  const minutes = length ? Math.ceil(durationHours(length) * 60) : 0;
  return minutes > 0 ? minutes : undefined;
}
