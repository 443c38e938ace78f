import { termLength } from '../../engagement/dates.ts';
import { durationDays, toDuration } from '../../engagement/durations.ts';
import type { Context } from '../rule.ts';

/** The length of onboarding where the limits can't be read. */
const A_WEEK = 7;

/**
 * The days of onboarding that an engagement asks for: by the kind of work, and never more than a share of the term.
 * The figures are the limits `onboarding`, `onboardingTeam`, `onboardingService` and `onboardingShare`.
 */
export function onboardingDays({ file, limits }: Context): number {
  const limit = toDuration(limitFor(file.engagement?.model, limits));
  const days = limit ? durationDays(limit) : A_WEEK;
  const term = termLength(file);
  return term ? Math.min(days, Math.floor((durationDays(term) * limits.onboardingShare) / 100)) : days;
}

function limitFor(model: unknown, limits: Context['limits']): string {
  switch (model) {
    case 'dedicated-team':
    case 'staff-augmentation':
      return limits.onboardingTeam;
    case 'managed-service':
    case 'business-process':
      return limits.onboardingService;
    default:
      return limits.onboarding;
  }
}
