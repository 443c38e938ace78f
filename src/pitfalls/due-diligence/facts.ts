import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';

/** What makes the provider's security matter, as the beginning of a sentence; undefined where nothing does. */
export function sensitiveData({ engagement, security }: EngagementFile): string | undefined {
  const level = security?.dataClassification;
  if (engagement?.personalData === true) return say`Personal data are handled`;
  if (level === 'confidential') return say`The data are confidential`;
  return level === 'restricted' ? say`The data are restricted` : undefined;
}

/** Whether the provider's security matters more than usual. */
export function handlesSensitiveData(file: EngagementFile): boolean {
  return sensitiveData(file) !== undefined;
}
