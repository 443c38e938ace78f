import type { Temporal } from 'temporal-polyfill';
import { compareDates, daysBetween, isBefore, termOf, toDate } from '../engagement/dates.ts';
import { anchorRange, itemRange, valueRange } from '../engagement/model.ts';
import { flexibilityOf } from '../pitfalls/flexibility/section.ts';
import { monitoringOf, type Review } from '../pitfalls/monitoring/section.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import type { ReportedContract } from './contracts.ts';
import type { Placed } from './model.ts';

/** How far a timeline reaches around today, in years: one date with a wrong century must not squeeze all others. */
const REACH = 12;

/** By how much of its length contracts may make a timeline longer at either end, and by how many days at least. */
const MORE = 0.25;
const LEAST_MORE = 60;

/** Something that lasts; open at an end that the file doesn't tell. */
export interface Stretch extends Placed {
  /** In the file's own words; empty where it has none. */
  readonly name: string;
  readonly start?: Temporal.PlainDate;
  readonly end?: Temporal.PlainDate;
}

/** A contract as a stretch of time. */
export interface ContractStretch extends Stretch, Pick<ReportedContract, 'renews' | 'notice' | 'status' | 'type'> {}

/** Something that is handed over on a day. */
export interface Milestone extends Placed {
  readonly name: string;
  readonly date: Temporal.PlainDate;
  readonly done: boolean;
}

/** A review that was held, or one whose day is known: that has no status. */
export interface ReviewDay extends Placed {
  readonly date: Temporal.PlainDate;
  readonly status?: Review['status'];
  readonly summary: string;
}

/** An engagement over time, for a picture. What lies before `first` or after `last` is to be drawn at the edge. */
export interface Timeline {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly term?: Stretch;
  /** Those of which any day is known. */
  readonly contracts: readonly ContractStretch[];
  /** By their day. */
  readonly deliverables: readonly Milestone[];
  /** By their day, past and to come. */
  readonly reviews: readonly ReviewDay[];
}

/** The timeline of an engagement; undefined where the file names no day of it. */
export function timelineOf(
  context: Context,
  contracts: readonly ReportedContract[],
  at: (range: Range) => Position,
): Timeline | undefined {
  const { file, today } = context;
  const term = termStretch(context, at);
  const parts = {
    term,
    contracts: contracts
      .filter(({ start, end }) => start || end)
      .map(({ title, start, end, renews, notice, status, type, at: place }) => {
        return { name: title, start, end, renews, notice, status, type, at: place };
      }),
    deliverables: (file.scope?.deliverables ?? [])
      .flatMap((deliverable): Milestone[] => {
        const date = toDate(deliverable.due);
        const name = deliverable.title || deliverable.id || '';
        return date ? [{ name, date, done: deliverable.done === true, at: at(valueRange(deliverable, 'due')) }] : [];
      })
      .sort(byDay),
    reviews: [...held(context, at), ...planned(context, at)].sort(byDay),
  };
  const { contracts: agreed, deliverables, reviews } = parts;
  const own = [
    ...[term?.start, term?.end, ...agreed.map(({ notice }) => notice)].filter((day) => day !== undefined),
    ...[...deliverables, ...reviews].map(({ date }) => date),
  ];
  const agreements = agreed.flatMap(({ start, end }) => [start, end]).filter((day) => day !== undefined);
  if (!own.length && !agreements.length) return undefined;
  return { ...parts, ...reach(own, agreements, today) };
}

/**
 * The days that a timeline reaches from and to. Contracts may go on for much longer than the work: they make it longer by
 * a part, so that the work doesn't shrink to a dot.
 */
function reach(
  own: readonly Temporal.PlainDate[],
  agreements: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): Pick<Timeline, 'first' | 'last'> {
  const [earliest, latest] = [today.subtract({ years: REACH }), today.add({ years: REACH })];
  const isNear = (day: Temporal.PlainDate) => !isBefore(day, earliest) && !isBefore(latest, day);
  const [first, last] = endsOf([...(own.length ? own : agreements).filter(isNear), today]);
  const days = Math.max(LEAST_MORE, Math.round(daysBetween(first, last) * MORE));
  const [begin, end] = endsOf([...agreements, first, last]);
  const [from, until] = [first.subtract({ days }), last.add({ days })];
  return { first: isBefore(begin, from) ? from : begin, last: isBefore(until, end) ? until : end };
}

function endsOf(
  days: readonly [...Temporal.PlainDate[], Temporal.PlainDate],
): [Temporal.PlainDate, Temporal.PlainDate] {
  const [some] = days.slice(-1) as [Temporal.PlainDate];
  return days.reduce<[Temporal.PlainDate, Temporal.PlainDate]>(
    ([first, last], day) => [isBefore(day, first) ? day : first, isBefore(last, day) ? day : last],
    [some, some],
  );
}

function byDay(a: { readonly date: Temporal.PlainDate }, b: { readonly date: Temporal.PlainDate }): number {
  return compareDates(a.date, b.date);
}

function termStretch({ file }: Context, at: (range: Range) => Position): Stretch | undefined {
  const { start, end } = termOf(file);
  const { engagement } = file;
  if (!engagement || (!start && !end)) return undefined;
  return { name: '', start, end, at: at(start ? valueRange(engagement, 'start') : anchorRange(engagement)) };
}

function held({ file }: Context, at: (range: Range) => Position): ReviewDay[] {
  return (monitoringOf(file)?.reviews ?? []).flatMap((review) => {
    const date = toDate(review.date);
    const { status, summary = '' } = review;
    return date ? [{ date, status, summary, at: at(valueRange(review, 'date')) }] : [];
  });
}

/** Days on which the terms are looked at. */
function planned({ file }: Context, at: (range: Range) => Position): ReviewDay[] {
  const points = flexibilityOf(file)?.reviewPoints ?? [];
  return points.flatMap((point, index) => {
    const date = toDate(point);
    return date ? [{ date, summary: '', at: at(itemRange(points, index)) }] : [];
  });
}
