import type { Temporal } from 'temporal-polyfill';
import { daysBetween, termLength } from '../../engagement/dates.ts';
import { durationDays, formatDuration, toDuration } from '../../engagement/durations.ts';
import { WEEKDAYS } from '../../engagement/workingHours.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../rule.ts';

/** The length of onboarding where the limits can't be read. */
const A_WEEK = '1 week';

/** How long onboarding has to last, and what asks for that. */
export interface Need {
  /** Whole days by the calendar. */
  readonly days: number;
  /** The end of a sentence "less than …". */
  readonly measure: string;
}

/**
 * The length of onboarding that an engagement asks for: by the kind of work, and never more than a share of the term.
 * The figures are the limits `onboarding`, `onboardingTeam`, `onboardingService` and `onboardingShare`.
 */
export function onboardingNeed({ file, limits }: Context): Need {
  const { limit, measure } = limitFor(file.engagement?.model, limits);
  const duration = toDuration(limit) ?? toDuration(A_WEEK);
  const days = duration ? Math.floor(durationDays(duration)) : 0;
  const term = termLength(file);
  const share = term && Math.floor((durationDays(term) * limits.onboardingShare) / 100);
  if (share !== undefined && share < days) {
    return { days: share, measure: say`${limits.onboardingShare} % of the term (${share} days)` };
  }
  const length = duration ? formatDuration(duration) : A_WEEK;
  return { days, measure: measure(length) };
}

/** The days of onboarding that an engagement asks for. */
export function onboardingDays(context: Context): number {
  return onboardingNeed(context).days;
}

function limitFor(model: unknown, limits: Context['limits']): { limit: string; measure: (length: string) => string } {
  switch (model) {
    case 'dedicated-team':
      return { limit: limits.onboardingTeam, measure: (length) => say`the ${length} that a dedicated team needs` };
    case 'staff-augmentation':
      return { limit: limits.onboardingTeam, measure: (length) => say`the ${length} that extra people need` };
    case 'managed-service':
      return { limit: limits.onboardingService, measure: (length) => say`the ${length} that a managed service needs` };
    case 'business-process':
      return { limit: limits.onboardingService, measure: (length) => say`the ${length} that a business process needs` };
    default:
      return { limit: limits.onboarding, measure: (length) => length };
  }
}

/** How many days a stretch has, both ends counted. */
export function daysFrom(start: Temporal.PlainDate, end: Temporal.PlainDate): number {
  return daysBetween(start, end) + 1;
}

/**
 * The same for a plan: one from Monday to Friday lasts a week, since nobody works on the days that follow. Days off are
 * those of the provider, Saturday and Sunday where its working hours name no days.
 */
export function plannedDays({ file }: Context, start: Temporal.PlainDate, end: Temporal.PlainDate): number {
  const working = file.provider?.workingHours?.days ?? [];
  const workdays: readonly unknown[] = working.length > 0 ? working : WEEKDAYS.slice(0, 5);
  let last = end;
  for (let off = 1; off < WEEKDAYS.length; off += 1) {
    const next = end.add({ days: off });
    if (workdays.includes(WEEKDAYS[next.dayOfWeek - 1])) break;
    last = next;
  }
  return daysFrom(start, last);
}
