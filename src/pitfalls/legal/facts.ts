import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../rule.ts';
import { isAbsent, isMissing } from '../sections.ts';

/** The section `security`, where the file has one: without it, only the rule about its absence speaks. */
export function securityOf({ file }: Context): EngagementFile['security'] {
  return isMissing(file, 'security') ? undefined : file.security;
}

/** Whether the file says that personal data are involved. */
export function hasPersonalData({ file }: Context): boolean {
  return file.engagement?.personalData === true;
}

/** Whether the provider handles personal data on the client's behalf: its role where the file names no other. */
export function processesPersonalData(context: Context): boolean {
  const { engagement } = context.file;
  if (engagement?.personalData !== true) return false;
  return engagement.dataRole === 'processor' || isAbsent(context, engagement, 'dataRole');
}

/** Whether much depends on the engagement. */
export function isHighOrCritical({ file }: Context): boolean {
  const criticality = file.engagement?.criticality;
  return criticality === 'high' || criticality === 'critical';
}

/** What is under way, as the beginning of a sentence. */
export function whatRuns({ status }: Context): string {
  return status === 'onboarding' ? say`Onboarding` : say`The work`;
}

/** The work has begun, or the provider's people are being prepared for it. */
export function isRunning({ status }: Context): boolean {
  return status === 'onboarding' || status === 'active' || status === 'exiting';
}
