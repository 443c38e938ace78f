import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Calendar, CalendarEvent, CalendarZone, ClockChange } from '../calendar/event.ts';

/**
 * A calendar as iCalendar (RFC 5545), with the clock of each zone in it. Nobody is invited: people stand in the notes.
 * @param name what the calendar is called, on one line
 */
export function icsOf({ made, events, zones }: Calendar, name: string): string {
  const clocks = new Map(zones.map((zone) => [zone.name, zone]));
  const calendar = ical({
    // The library writes the name as it stands.
    name: name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' '),
    prodId: { company: 'outsource', product: 'outsource', language: 'EN' },
    timezone: {
      name: null,
      generator: (zone) => {
        const clock = clocks.get(zone);
        return clock ? zoneText(clock) : null;
      },
    },
  });
  const stamp = new Date(`${made}T00:00:00Z`);
  for (const event of events) addTo(calendar, event, stamp);
  return `${calendar.toString()}\r\n`;
}

function addTo(calendar: ReturnType<typeof ical>, event: CalendarEvent, stamp: Date): void {
  const { uid, title, notes, start, minutes, zone, rule, alarms, isAssumed } = event;
  const when =
    minutes === undefined
      ? whole(Temporal.PlainDate.from(start))
      : { ...timed(Temporal.PlainDateTime.from(start), minutes), ...(zone ? { timezone: zone } : { floating: true }) };
  calendar.createEvent({
    ...when,
    id: uid,
    stamp,
    summary: title,
    description: notes,
    ...(rule && { repeating: `RRULE:${rule}` }),
    ...(isAssumed && { status: ICalEventStatus.TENTATIVE }),
    alarms: alarms.map((before) => ({ type: ICalAlarmType.display, trigger: before * 60, description: title })),
  });
}

function whole(day: Temporal.PlainDate) {
  return { start: day, end: day.add({ days: 1 }), allDay: true };
}

function timed(begin: Temporal.PlainDateTime, minutes: number) {
  return { start: begin, end: begin.add({ minutes }) };
}

/** A zone's clock, change by change: so nobody has to know the zone, and no rule has to be guessed. */
function zoneText({ name, changes }: CalendarZone): string {
  const least = Math.min(...changes.map(({ after }) => after));
  const parts = changes.flatMap(({ at, before, after }: ClockChange) => {
    const kind = after > least ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${at.replace(/[-:]/g, '')}00`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}

function offset(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
