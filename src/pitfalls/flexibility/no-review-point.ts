import type { Temporal } from 'temporal-polyfill';
import { isAfter, isBefore, termLength, termOf, toDate } from '../../engagement/dates.ts';
import { compareDurations, formatDuration, toDuration } from '../../engagement/durations.ts';
import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { setFix } from '../setFix.ts';
import { nao } from '../sources.ts';
import { type Flexibility, flexibilityKeys, flexibilityOf } from './section.ts';
import { reviewPointsTemplate } from './template.ts';

/** The terms of today are meant to hold for years. */
export const noReviewPoint: Rule = {
  id: 'flexibility/no-review-point',
  title: 'Terms never reviewed',
  pitfall: 'flexibility',
  severity: 'information',
  phase: 'contracting',
  options: ['reviewPointAfter'],
  explanation: {
    what: 'A term over 12 months (the limit `reviewPointAfter`) without `reviewPoints`, or with points that all lie before its start or after its end.',
    why: 'Prices, needs and people change, and terms that fitted once begin to chafe. Without a date on which both sides look at them, it takes a quarrel to open the talk. Good contract management reviews at set times whether the contract still fits.',
    fix: 'Add `reviewPoints`: a day every half year or year on which price, scope and service levels are looked at.',
    falsePositives: 'If the contract itself sets such days, copy them here, so that nobody misses them.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  start: 2027-01-01
  end: 2028-12-31
flexibility:
  providerDecides: [Shifts]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  start: 2027-01-01
  end: 2028-12-31
flexibility:
  providerDecides: [Shifts]
  reviewPoints: [2027-07-01, 2028-01-03]
`,
    },
    sources: [nao('8.1')],
  },
  check(context) {
    const flexibility = flexibilityOf(context.file);
    const [term, limit] = [termLength(context.file), toDuration(context.limits.reviewPointAfter)];
    if (!flexibility || !term || !limit || compareDurations(term, limit) <= 0 || isOver(context)) return [];
    const points = pointsOf(context, flexibility);
    if (!points || points.some((point) => isWithinTerm(context, point))) return [];
    const length = formatDuration(term);
    const problem: Problem = {
      range: keyRange(flexibility, 'reviewPoints'),
      message:
        points.length === 0
          ? say`The terms hold for ${length} with no day on which they are looked at again: set review points.`
          : say`No review point lies within the term of ${length}: set days on which the terms are looked at again.`,
      fixes: () =>
        setFix(say`Set review points`, flexibility, 'reviewPoints', reviewPointsTemplate(context), flexibilityKeys()),
    };
    return [problem];
  },
};

/** On the last day, no point can be set any more. */
function isOver({ file, today }: Context): boolean {
  const { end } = termOf(file);
  return end !== undefined && !isAfter(end, today);
}

/** The points that the file names; undefined where one of them can't be read. */
function pointsOf(context: Context, flexibility: Flexibility): Temporal.PlainDate[] | undefined {
  if (isListAbsent(context, flexibility, 'reviewPoints')) return [];
  const { reviewPoints } = flexibility;
  if (!reviewPoints || hasUnreadableItem(reviewPoints)) return undefined;
  const points = reviewPoints.flatMap((point) => toDate(point) ?? []);
  return points.length === reviewPoints.length ? points : undefined;
}

function isWithinTerm({ file }: Context, point: Temporal.PlainDate): boolean {
  const { start, end } = termOf(file);
  return !(start && isBefore(point, start)) && !(end && isAfter(point, end));
}
