import type { Temporal } from 'temporal-polyfill';
import { type Cadence, formatCadence, toCadence } from '../../engagement/cadences.ts';
import { daysBetween, formatDate, isAfter, isBefore, termOf, toDate } from '../../engagement/dates.ts';
import { mapOf, seqOf, valueRange } from '../../engagement/model.ts';
import type { Change } from '../../yaml/change.ts';
import { choice, slot } from '../../yaml/template.ts';
import type { Context, Fix, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { nis } from '../sources.ts';
import { next } from './cadence.ts';
import { MONITORING_KEYS, type Monitoring, monitoringOf, type Review } from './section.ts';

/** A review may slip by half a cadence before anybody is reminded. */
const GRACE = 0.5;

export const reviewOverdue: Rule = {
  id: 'monitoring/review-overdue',
  title: 'Review overdue',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'While the engagement is active, the last review is older than the `cadence` and half of it again. Where none was held yet, the first is due one cadence after `start`.',
    why: 'A cadence that is not kept gives a feeling of control without the control. The first review that is dropped is often the one that would have been unpleasant. A late one still shows where things stand today. Cloud, managed-service and similar providers in the EU must review at planned intervals; for others it is good practice.',
    fix: 'Hold the review now and record it under `reviews` with `date`, `status` and a sentence.\nIf the cadence is more than the work needs, change the cadence.',
    falsePositives:
      'If reviews were held and are recorded elsewhere, note the date and the colour of the last one here: that is all the rule reads.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  start: 2026-03-02
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-10-02
      status: green
      summary: All figures within their targets
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  start: 2026-03-02
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-10-02
      status: green
      summary: All figures within their targets
    - date: 2026-11-03
      status: green
      summary: All figures within their targets
`,
    },
    sources: [nis('Annex, 5.1.6')],
  },
  *check(context) {
    const { file, status, today } = context;
    if (status !== 'active' && status !== 'exiting') return;
    const monitoring = monitoringOf(file);
    const cadence = toCadence(monitoring?.cadence);
    if (!monitoring || !cadence) return;
    const held = heldReviews(context, monitoring);
    if (!held) return;
    const { start, end } = termOf(file);
    const last = held.at(-1);
    const since = last?.date ?? start;
    // When all is over, nobody owes another review: what counts is whether one was owed at the end.
    const day = end && isBefore(end, today) ? end : today;
    if (!since || !isOverdue(since, cadence, day)) return;
    yield {
      range: last ? valueRange(last.review, 'date') : valueRange(monitoring, 'reviews'),
      message: last
        ? `No review since ${formatDate(since)}, ${days(since, today)} ago, though monitoring is ${formatCadence(cadence)}: hold one and record it.`
        : `No review yet, though the first was due on ${formatDate(next(since, cadence))}, ${days(next(since, cadence), today)} ago: hold one and record it.`,
      fixes: () => recordReview(context, monitoring),
    };
  },
};

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

function isOverdue(since: Temporal.PlainDate, cadence: Cadence, day: Temporal.PlainDate): boolean {
  const onTime = daysBetween(since, next(since, cadence));
  return daysBetween(since, day) > onTime * (1 + GRACE);
}

function days(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const count = daysBetween(from, to);
  return count === 1 ? '1 day' : `${count} days`;
}

function recordReview({ today }: Context, monitoring: Monitoring): Fix[] {
  const review: Review = {
    date: slot(today.toString()),
    status: choice('green', 'amber', 'red'),
    summary: slot('What went well, what did not, what follows'),
  };
  const seq = monitoring.reviews && seqOf(monitoring.reviews);
  const map = mapOf(monitoring);
  const changes: Change[] = seq
    ? [{ kind: 'append', seq, value: asTemplate(review) }]
    : map
      ? [{ kind: 'set', map, key: 'reviews', value: asTemplate([review]), order: MONITORING_KEYS }]
      : [];
  return changes.length > 0 ? [{ title: 'Record the review that is due', changes }] : [];
}
