import type { Temporal } from 'temporal-polyfill';
import { isAfter, isBefore, type Term, termOf, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say } from '../../l10n/say.ts';
import { proposedDates } from '../acceptRisk.ts';
import type { Proposal, ValuePlace } from './proposal.ts';

/** What a day is of the engagement or of the calendar, where that decides about its place. */
type Role = 'start' | 'end' | 'calendar';

/** A day with what it is; undefined where the file doesn't tell it. */
type Day = readonly [name: string, day: Temporal.PlainDate | undefined, role?: Role];

/** What has happened by the day that is written down. */
const PAST: ReadonlySet<string> = new Set(['signedOn', 'checkedOn', 'assessedOn', 'testedOn', 'date']);

/** Days that the end of the engagement is the likeliest for. */
const LIKE_THE_END: ReadonlySet<string> = new Set(['expires', 'due']);

/** Days that the start of the engagement is the likeliest for. */
const LIKE_THE_START: ReadonlySet<string> = new Set(['effective', 'start']);

/** The days that fit a place, the likeliest first, each with what it is; a day has one entry. */
export function dates(place: ValuePlace): Proposal[] {
  const names = new Map<string, string>();
  for (const [name, day] of daysFor(place)) {
    if (day && !names.has(day.toString())) names.set(day.toString(), `${name}: ${formatDate(day)}`);
  }
  return [...names].map(([value, description]) => ({ value, description }));
}

function daysFor({ snapshot, form, key }: ValuePlace): Day[] {
  const { today, engagement } = snapshot;
  const term = termOf(engagement.file);
  if (form === 'acceptedRisks.[].until') {
    return proposedDates(engagement.file, today).map(({ label, date }): Day => [label, toDate(date)]);
  }
  if (form === 'engagement.start') return coming(today, {});
  if (form === 'engagement.end') return ends(today, term.start);
  // An instalment has a day before it, a review after it.
  if (PAST.has(key) && form !== 'payment.schedule.[].date') return passed(today, term);
  const days = coming(today, term);
  const likely = LIKE_THE_END.has(key) ? 'end' : LIKE_THE_START.has(key) ? 'start' : undefined;
  return likely ? days.toSorted((a, b) => rank(a, likely) - rank(b, likely)) : days;
}

function rank([, , role]: Day, likely: Role): number {
  return role === likely ? 0 : 1;
}

/** Days that plans are made for, none before today. */
function coming(today: Temporal.PlainDate, { start, end }: Term): Day[] {
  const days: Day[] = [
    [say`Start of the engagement`, start, 'start'],
    [say`End of the engagement`, end, 'end'],
    [say`Today`, today],
    [say`In 1 week`, today.add({ weeks: 1 })],
    [say`In 1 month`, today.add({ months: 1 })],
    [say`In ${3} months`, today.add({ months: 3 })],
    [say`End of the month`, lastDay(today, 1), 'calendar'],
    [say`End of the quarter`, lastDay(today, 3), 'calendar'],
    [say`End of the year`, lastDay(today, 12), 'calendar'],
    [say`In 1 year`, today.add({ years: 1 })],
  ];
  const fitting = days.filter(([, day]) => day && !isBefore(day, today));
  // What the file says wins where a day has two names, but people think from today on.
  const own = fitting.filter(([, , role]) => role === 'start' || role === 'end');
  const isOwn = (day: Day) => own.some(([, other]) => other?.toString() === day[1]?.toString());
  return [...fitting.filter((day) => !isOwn(day)), ...own];
}

function passed(today: Temporal.PlainDate, { start }: Term): Day[] {
  const days: Day[] = [
    [say`Today`, today],
    [say`Yesterday`, today.subtract({ days: 1 })],
    [say`1 week ago`, today.subtract({ weeks: 1 })],
    [say`1 month ago`, today.subtract({ months: 1 })],
    [say`Start of the engagement`, start, 'start'],
  ];
  return days.filter(([, day]) => day && !isAfter(day, today));
}

/** Last days of an engagement: whole terms from its start, or from today where nobody knows that. */
function ends(today: Temporal.PlainDate, start: Temporal.PlainDate | undefined): Day[] {
  const terms = [3, 6, 12, 24, 36].map((months): Day => {
    return [start ? fromStart(months) : ahead(months), (start ?? today).add({ months }).subtract({ days: 1 })];
  });
  const days = [...terms, ...coming(today, {}).filter(([, , role]) => role === 'calendar')];
  return days.filter(([, day]) => day && isAfter(day, start ?? today));
}

function fromStart(months: number): string {
  if (months < 12) return say`${months} months from the start`;
  return months === 12 ? say`1 year from the start` : say`${months / 12} years from the start`;
}

function ahead(months: number): string {
  if (months < 12) return say`In ${months} months`;
  return months === 12 ? say`In 1 year` : say`In ${months / 12} years`;
}

/** The last day of the month, quarter or year (1, 3 or 12 months) that a day lies in. */
function lastDay(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const month = Math.ceil(day.month / months) * months;
  const first = day.with({ month, day: 1 });
  return first.with({ day: first.daysInMonth });
}
