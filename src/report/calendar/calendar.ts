import { dayNumber } from '../../engagement/dayNumbers.ts';
import { aheadAt, spellsOf } from '../../engagement/offsets.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { formatMinutes } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import { personName } from '../../pitfalls/people.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { dateEvents } from './dates.ts';
import type { Calendar, CalendarEvent, CalendarZone, ClockChange } from './event.ts';
import { dayText, type Frame } from './frame.ts';
import { meetingEvents } from './meetings.ts';

const LONGEST_NAME = 100;
const DAY = 24 * 60;
/** Of a meeting without an end, the changes of its clock are told for so many years ahead. */
const YEARS_AHEAD = 10;
/** A beginning that no meeting lies before. */
const LONG_AGO = '1970-01-01T00:00';

/** An engagement, and the name of its file. */
export interface CalendarSource {
  readonly context: Context;
  readonly source: string;
}

/**
 * Gathers the calendar of some engagements: meetings, reviews, and all days on which something is due or ends. The same
 * files give the same calendar on any day, but for what has passed; see `CalendarEvent`. Nothing of an engagement is kept
 * but its events, so that thousands need little memory.
 */
export class CalendarBuilder {
  private readonly events: CalendarEvent[] = [];
  /** How many events have a name already. */
  private readonly taken = new Map<string, number>();
  private today?: Context['today'];

  add(source: CalendarSource): void {
    this.today ??= source.context.today;
    // The texts of a file are parts of the whole, which they would keep in memory.
    this.events.push(...(JSON.parse(JSON.stringify(eventsOf(source, this.taken))) as CalendarEvent[]));
  }

  build(): Calendar {
    const { today, events } = this;
    return { made: today?.toString() ?? '1970-01-01', events, zones: zonesOf(events, today?.year ?? 1970) };
  }
}

/** The calendar of some engagements, in their order. */
export function calendarOf(sources: Iterable<CalendarSource>): Calendar {
  const builder = new CalendarBuilder();
  for (const source of sources) builder.add(source);
  return builder.build();
}

function eventsOf({ context, source }: CalendarSource, taken: Map<string, number>): CalendarEvent[] {
  if (context.status === 'ended') return [];
  const { engagement, provider } = context.file;
  const name = excerptOf(engagement?.title || engagement?.id || source, LONGEST_NAME);
  const owner = excerptOf(personName(engagement?.owner) ?? '', LONGEST_NAME);
  const partner = excerptOf(provider?.name ?? '', LONGEST_NAME);
  const about = [
    partner && say`Provider: ${partner}`,
    owner && say`Owner: ${owner}`,
    say`File: ${excerptOf(source, LONGEST_NAME)}`,
  ];
  const id = /^[a-z\d-]{1,60}$/.test(engagement?.id ?? '') ? engagement?.id : 'engagement';
  const frame: Frame = {
    firstDay: dayNumber(context.today.year, 1, 1),
    about: about.filter(Boolean).join('\n'),
    title: (what) => say`${what} (${name})`,
    uid: (place) => {
      const whole = `${id}/${place}`;
      const count = (taken.get(whole) ?? 0) + 1;
      taken.set(whole, count);
      return `${whole}${count > 1 ? `/${count}` : ''}@outsource`;
    },
  };
  return [...meetingEvents(context, frame), ...dateEvents(context, frame)];
}

/** The clocks by which something of a calendar is held, in the order of their names. */
function zonesOf(events: readonly CalendarEvent[], year: number): CalendarZone[] {
  const names = [...new Set(events.flatMap(({ zone }) => zone ?? []))].sort();
  return names.map((name) => {
    const years = events.flatMap(({ zone, start }) => (zone === name ? Number(start.slice(0, 4)) : []));
    const first = dayNumber(
      years.reduce((least, one) => Math.min(least, one), year),
      1,
      1,
    );
    return { name, changes: changesOf(name, first, dayNumber(year + YEARS_AHEAD, 12, 31)) };
  });
}

function changesOf(zone: string, first: number, last: number): ClockChange[] {
  const spells = spellsOf(zone, first, Math.max(first, last));
  const [begin, ...later] = spells;
  const start = begin?.ahead ?? 0;
  return [
    { at: LONG_AGO, before: start, after: start },
    ...later.map(({ from, ahead }) => {
      const before = aheadAt(spells, from - 1);
      const local = from + before;
      const day = Math.floor(local / DAY);
      return { at: `${dayText(day)}T${formatMinutes(local - day * DAY)}`, before, after: ahead };
    }),
  ];
}
