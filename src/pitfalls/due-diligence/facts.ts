import type { EngagementFile } from '../../engagement/model.ts';

/** What makes the provider's security matter, as the beginning of a sentence; undefined where nothing does. */
export function sensitiveData({ engagement, security }: EngagementFile): string | undefined {
  const level = security?.dataClassification;
  if (engagement?.personalData === true) return 'Personal data are handled';
  return level === 'confidential' || level === 'restricted' ? `The data are ${level}` : undefined;
}

/** Whether the provider's security matters more than usual. */
export function handlesSensitiveData(file: EngagementFile): boolean {
  return sensitiveData(file) !== undefined;
}
