import type { Temporal } from 'temporal-polyfill';
import { type Cadence, cadenceDuration, formatCadence } from '../../engagement/cadences.ts';
import { daysBetween, daysIn, isBefore, termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { daysAgo } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { nis } from '../sources.ts';
import { next } from './cadence.ts';
import { recordReview, reviewRhythm } from './reviews.ts';

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
  check(context) {
    const { file, today } = context;
    const rhythm = reviewRhythm(context);
    if (!rhythm) return [];
    const { monitoring, cadence, last, since } = rhythm;
    const { end } = termOf(file);
    // When all is over, nobody owes another review: what counts is whether one was owed at the end.
    const day = end && isBefore(end, today) ? end : today;
    if (!isOverdue(since, cadence, day)) return [];
    const first = next(since, cadence);
    const problem: Problem = {
      range: last ? valueRange(last.review, 'date') : valueRange(monitoring, 'reviews'),
      message: last
        ? say`No review since ${formatDate(since)}, ${daysAgo(daysBetween(since, today))}, though monitoring is ${formatCadence(cadence)}: hold one and record it.`
        : say`No review yet, though the first was due on ${formatDate(first)}, ${daysAgo(daysBetween(first, today))}: hold one and record it.`,
      fixes: () => recordReview(context, monitoring),
    };
    return [problem];
  },
};

function isOverdue(since: Temporal.PlainDate, cadence: Cadence, day: Temporal.PlainDate): boolean {
  const onTime = daysIn(cadenceDuration(cadence), since);
  return daysBetween(since, day) > onTime * (1 + GRACE);
}
