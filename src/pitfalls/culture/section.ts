import type { EngagementFile } from '../../engagement/model.ts';
import { isMissing } from '../sections.ts';

export type Culture = NonNullable<EngagementFile['culture']>;

/** The usual order of the keys, for what is added to them. */
export const CULTURE_KEYS = ['differences', 'practices', 'holidays', 'training'] as const;

/** The section, where the file has one: without it, only the rule about its absence speaks of its keys. */
export function cultureOf(file: EngagementFile): Culture | undefined {
  return isMissing(file, 'culture') ? undefined : file.culture;
}
