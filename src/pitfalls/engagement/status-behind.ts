import type { Temporal } from 'temporal-polyfill';
import { isAfter, isBefore, termOf, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Context, Fix, Problem, Rule, Status } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { practice } from '../sources.ts';
import { ENGAGEMENT_KEYS, type Facts } from './facts.ts';

export const statusBehind: Rule = {
  id: 'engagement/status-behind',
  title: 'Status behind the calendar',
  pitfall: null,
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'The `status` is behind the dates of the file: `draft`, `selecting` or `contracting` after `start`, `onboarding` after `onboarding.end`, `active` after `end`. Where no status is given, it is `draft`.',
    why: 'The status decides what is asked of an engagement: a draft is left in peace about reviews, expiring contracts and onboarding. If it stays behind, the findings that matter now are shown as mere information, or not at all.',
    fix: 'Set `status` to where the engagement stands today.\nIf the work really starts or ends later than planned, correct the date instead.',
    falsePositives:
      'The dates in the file are still the plan of long ago. Correct them: other rules count from them too.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  start: 2026-11-02
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  start: 2026-11-02
`,
    },
    sources: [practice()],
  },
  check(context) {
    const { engagement } = context.file;
    // A status that can't be read is another finding's matter.
    if (!engagement || (engagement.status === undefined && !isAbsent(context, engagement, 'status'))) return [];
    const past = passed(context, engagement);
    if (!past) return [];
    const written = !lacks(engagement, 'status');
    const problem: Problem = {
      range: valueRange(engagement, 'status'),
      message: written
        ? say`Status says "${context.status}", but ${past.what}: set the status, or correct the date.`
        : say`No status is given, but ${past.what}: set the status, or correct the date.`,
      related: [{ range: past.range, message: past.related }],
      fixes: () => statuses(engagement, past.next),
    };
    return [problem];
  },
};

/** A date that an engagement has passed, and the stages at which it may be since, the likeliest first. */
interface Passed {
  readonly what: string;
  readonly range: Range;
  readonly related: string;
  readonly next: readonly Status[];
}

function passed(context: Context, engagement: Facts): Passed | undefined {
  const { file, status, today } = context;
  const { start, end } = termOf(file);
  // Dates that contradict each other tell nothing.
  if (start && end && isBefore(end, start)) return undefined;
  const over = end && isAfter(today, end);
  if (over && (status === 'active' || (start && isEarly(status)))) {
    const range = valueRange(engagement, lacks(engagement, 'end') ? 'term' : 'end');
    return {
      what: say`the engagement ended on ${formatDate(end)}`,
      range,
      related: say`The end`,
      next: ['ended', 'exiting'],
    };
  }
  if (isEarly(status) && start && isAfter(today, start)) {
    const range = valueRange(engagement, 'start');
    const onboarded = onboardingEnd(context);
    const next: Status[] =
      onboarded && !isAfter(today, onboarded) ? ['onboarding', 'active'] : ['active', 'onboarding'];
    return { what: say`the work started on ${formatDate(start)}`, range, related: say`The start`, next };
  }
  const onboarded = onboardingEnd(context);
  if (status === 'onboarding' && file.onboarding && onboarded && isAfter(today, onboarded)) {
    const range = valueRange(file.onboarding, 'end');
    return {
      what: say`onboarding ended on ${formatDate(onboarded)}`,
      range,
      related: say`The end of onboarding`,
      next: ['active'],
    };
  }
  return undefined;
}

function isEarly(status: Status): boolean {
  return status === 'draft' || status === 'selecting' || status === 'contracting';
}

/** The last day of onboarding; undefined where it isn't given or lies before its first. */
function onboardingEnd({ file }: Context): Temporal.PlainDate | undefined {
  const start = toDate(file.onboarding?.start);
  const end = toDate(file.onboarding?.end);
  return start && end && isBefore(end, start) ? undefined : end;
}

function statuses(engagement: Facts, next: readonly Status[]): Fix[] {
  const map = mapOf(engagement);
  if (!map) return [];
  return next
    .filter((status) => status !== engagement.status)
    .map((status) => ({
      title: say`Set the status to ${status}`,
      changes: [{ kind: 'set', map, key: 'status', value: status, order: ENGAGEMENT_KEYS }],
    }));
}
