import { Temporal } from 'temporal-polyfill';
import { compareDates, termOf, toDate } from '../engagement/dates.ts';
import type { EngagementFile } from '../engagement/model.ts';
import { type Context, EXAMPLE_DAY } from './rule.ts';

/** The day that a template counts from; templates without an engagement count from the day of the examples. */
export function templateDay(context?: Context): Temporal.PlainDate {
  return context?.today ?? Temporal.PlainDate.from(EXAMPLE_DAY);
}

/** Time to choose a partner, to sign and to prepare, before the work starts. */
const LEAD = { weeks: 6 };

/** The day on which the work starts; where the file doesn't say, one that leaves time to prepare. */
export function plannedStart(context?: Context): Temporal.PlainDate {
  return (context && termOf(context.file).start) ?? templateDay(context).add(LEAD);
}

/** The earliest of some days. */
export function earliest(...days: readonly [Temporal.PlainDate, ...Temporal.PlainDate[]]): Temporal.PlainDate {
  return days.reduce((first, day) => (compareDates(day, first) < 0 ? day : first));
}

/** The latest of some days. */
export function latest(...days: readonly [Temporal.PlainDate, ...Temporal.PlainDate[]]): Temporal.PlainDate {
  return days.reduce((last, day) => (compareDates(day, last) > 0 ? day : last));
}

/** The day of the first signature under the work itself: NDAs and DPAs come before it and don't count. */
export function firstSignature(file: EngagementFile): Temporal.PlainDate | undefined {
  const days = (file.contracts ?? []).flatMap((contract) => {
    if (contract.type === 'nda' || contract.type === 'dpa') return [];
    return toDate(contract.signedOn) ?? [];
  });
  const [first, ...others] = days;
  return first && earliest(first, ...others);
}
