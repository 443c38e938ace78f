import type { EngagementFile } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { isMissing } from '../sections.ts';

export type Onboarding = NonNullable<EngagementFile['onboarding']>;

/** The usual order of the keys, for what is added to them. */
export const onboardingKeys = (): readonly string[] => keyOrder(['onboarding']);

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function onboardingOf(file: EngagementFile): Onboarding | undefined {
  return isMissing(file, 'onboarding') ? undefined : file.onboarding;
}
