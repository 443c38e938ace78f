import type { Temporal } from 'temporal-polyfill';
import { type Cadence, toCadence } from '../../engagement/cadences.ts';
import { daysBetween, isAfter, termOf, toDate } from '../../engagement/dates.ts';
import { lacks, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { choice, slot } from '../../yaml/template.ts';
import type { Context, Fix } from '../rule.ts';
import { asTemplate, isAbsent, isMissing, sectionChanges } from '../sections.ts';
import { setChange } from '../setFix.ts';
import { next } from './cadence.ts';
import { MONITORING_KEYS, type Monitoring, monitoringOf, type Review } from './section.ts';

/** How the reviews of an engagement come round. */
export interface ReviewRhythm {
  readonly monitoring: Monitoring;
  readonly cadence: Cadence;
  /** The last one held; absent where none was. */
  readonly last?: { readonly review: Review; readonly date: Temporal.PlainDate };
  /** The day that the next one counts from: that of the last one, else the start of the engagement. */
  readonly since: Temporal.PlainDate;
}

/**
 * How the reviews come round while the work goes on; undefined before and after, and where the file doesn't tell when
 * the last one was held.
 */
export function reviewRhythm(context: Context): ReviewRhythm | undefined {
  const { file, status } = context;
  if (status !== 'active' && status !== 'exiting') return undefined;
  const monitoring = monitoringOf(file);
  const cadence = toCadence(monitoring?.cadence);
  const held = monitoring && heldReviews(context, monitoring);
  if (!monitoring || !cadence || !held) return undefined;
  const last = held.at(-1);
  const since = last?.date ?? termOf(file).start;
  return since && { monitoring, cadence, last, since };
}

/** The day on which the next review is due; undefined where none is due any more before the engagement ends. */
export function reviewDue({ file }: Context, { cadence, since }: ReviewRhythm): Temporal.PlainDate | undefined {
  const due = next(since, cadence);
  const { end } = termOf(file);
  return end && isAfter(due, end) ? undefined : due;
}

/**
 * The reviews held by a day, the oldest first; undefined where one of them can't be read, since it may be the last.
 * A review with a date to come is a plan.
 */
function heldReviews(
  context: Context,
  monitoring: Monitoring,
): { review: Review; date: Temporal.PlainDate }[] | undefined {
  const reviews = monitoring.reviews ?? [];
  if (reviews.length === 0 && !isAbsent(context, monitoring, 'reviews')) return undefined;
  const held: { review: Review; date: Temporal.PlainDate }[] = [];
  for (const review of reviews) {
    const date = toDate(review.date);
    if (!date) return undefined;
    if (!isAfter(date, context.today)) held.push({ review, date });
  }
  return held.sort((a, b) => daysBetween(b.date, a.date));
}

/** The fix that records a review held today. */
export function recordReview(context: Context, monitoring: Monitoring): Fix[] {
  const review: Review = {
    date: slot(context.today.toString()),
    status: choice('green', 'amber', 'red'),
    summary: slot(say`What went well, what did not, what follows`),
  };
  const changes = addReviewTo(monitoring, review);
  return changes.length > 0 ? [{ title: say`Record the review that is due`, changes }] : [];
}

/**
 * The edit that writes a review into a file, behind those that are there; with the section where there is none. None
 * where that can't be done without writing over something that can't be read.
 */
export function reviewChanges(context: Context, review: Review): Change[] {
  const { file } = context;
  if (isMissing(file, 'monitoring')) return sectionChanges(file, 'monitoring', { reviews: [asTemplate(review)] });
  const { monitoring } = file;
  if (!monitoring || (!monitoring.reviews && !lacks(monitoring, 'reviews'))) return [];
  return addReviewTo(monitoring, review);
}

function addReviewTo(monitoring: Monitoring, review: Review): Change[] {
  const seq = monitoring.reviews && seqOf(monitoring.reviews);
  if (seq) return [{ kind: 'append', seq, value: asTemplate(review) }];
  return setChange(monitoring, 'reviews', [asTemplate(review)], MONITORING_KEYS);
}
