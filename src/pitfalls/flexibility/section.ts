import type { EngagementFile } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { isMissing } from '../sections.ts';

export type Flexibility = NonNullable<EngagementFile['flexibility']>;

/** The usual order of the keys, for what is added to them. */
export const flexibilityKeys = (): readonly string[] => keyOrder(['flexibility']);
export const changeControlKeys = (): readonly string[] => keyOrder(['flexibility', 'changeControl']);

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function flexibilityOf(file: EngagementFile): Flexibility | undefined {
  return isMissing(file, 'flexibility') ? undefined : file.flexibility;
}
