import type { Temporal } from 'temporal-polyfill';
import { addDuration, daysBetween, isAfter, isBefore, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { valueRange } from '../../engagement/model.ts';
import { daysAgo } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { dora, tpp } from '../sources.ts';
import { contingencyOf, continuityKeys, exitPlanKeys, partOf } from './section.ts';

/** A plan that nobody has tried, or not for a long time. */
export const exitPlanUntested: Rule = {
  id: 'contingency/exit-plan-untested',
  title: 'Exit or continuity not tested',
  pitfall: 'contingency',
  severity: 'off',
  regulated: 'warning',
  phase: 'contracting',
  options: ['exitTestAge'],
  explanation: {
    what: 'In the profile `regulated`, with a criticality of `high` or `critical`: `exitPlan` or `continuity` has no `testedOn`, or the test is more than 12 months old (the limit `exitTestAge`).',
    why: 'A plan that was never tried is a guess, and its holes show on the day on which it is needed. A test, even one at a table with the people concerned, finds the account that nobody can open and the copy that nobody can read. Financial entities in the EU must test and review exit plans for critical services; for others it is good practice. The 12 months are this product’s own figure.',
    fix: 'Walk through the plan with those who would carry it out, and switch over once where that can be done.\nNote the day under `testedOn`.',
    falsePositives:
      'If the test is fixed for a day to come, accept the finding until then. Another interval can be set with the limit `exitTestAge`.',
    examples: {
      bad: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: active
  criticality: critical
  profile: regulated
contingency:
  exitPlan:
    handover: 6 months
    testedOn: 2025-06-16
`,
      good: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: active
  criticality: critical
  profile: regulated
contingency:
  exitPlan:
    handover: 6 months
    testedOn: 2026-06-16
`,
    },
    sources: [dora('Art. 28(8)'), tpp('Art. 10')],
  },
  check(context) {
    const problems: Problem[] = [];
    const contingency = contingencyOf(context.file);
    const age = toDuration(context.limits.exitTestAge);
    if (!contingency || !age || !isHighOrCritical(context)) return problems;
    const continuity = partOf(context, contingency, 'continuity');
    const exitPlan = partOf(context, contingency, 'exitPlan');
    if (continuity) problems.push(...untested(context, continuity, 'continuity', age, continuityKeys()));
    if (exitPlan) problems.push(...untested(context, exitPlan, 'exit plan', age, exitPlanKeys()));
    return problems;
  },
};

/** The part of a plan that can be tested. */
type Testable = { readonly testedOn?: string };
type Name = 'continuity' | 'exit plan';

function* untested(
  context: Context,
  part: Testable,
  name: Name,
  age: Temporal.Duration,
  order: readonly string[],
): Generator<Problem> {
  const message = messageOf(context, part, name, age);
  if (!message) return;
  const title =
    name === 'continuity'
      ? say`Note a test of the continuity on this day`
      : say`Note a test of the exit plan on this day`;
  yield {
    range: valueRange(part, 'testedOn'),
    message,
    fixes: () => setFix(title, part, 'testedOn', slot(context.today.toString()), order),
  };
}

/** What is wrong with the date of a test; undefined where nothing is, or where it can't be read. */
function messageOf(context: Context, part: Testable, name: Name, age: Temporal.Duration): string | undefined {
  const { today } = context;
  const often = formatDuration(age);
  const isExitPlan = name === 'exit plan';
  if (isAbsent(context, part, 'testedOn')) {
    return isExitPlan
      ? say`No test of the exit plan is noted: test it at least once in ${often}.`
      : say`No test of the continuity is noted: test it at least once in ${often}.`;
  }
  const date = toDate(part.testedOn);
  if (!date) return undefined;
  const day = formatDate(date);
  if (isAfter(date, today)) {
    return isExitPlan
      ? say`The test of the exit plan on ${day} is still to come: test it at least once in ${often}.`
      : say`The test of the continuity on ${day} is still to come: test it at least once in ${often}.`;
  }
  // Counted from the test on, as with checks of the provider: back from today, 29 February would win a day.
  if (!isBefore(addDuration(date, age), today)) return undefined;
  const ago = daysAgo(daysBetween(date, today));
  return isExitPlan
    ? say`The exit plan was last tested on ${day}, ${ago}: test it at least once in ${often}.`
    : say`The continuity was last tested on ${day}, ${ago}: test it at least once in ${often}.`;
}
