import type { EngagementFile } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Context } from '../rule.ts';
import { excerpt, isAbsent, isMissing } from '../sections.ts';

export type Contingency = NonNullable<EngagementFile['contingency']>;
export type Risk = NonNullable<Contingency['risks']>[number];

/** The usual order of the keys, for what is added to them. */
export const contingencyKeys = (): readonly string[] => keyOrder(['contingency']);
export const riskKeys = (): readonly string[] => keyOrder(['contingency', 'risks', 0]);
export const continuityKeys = (): readonly string[] => keyOrder(['contingency', 'continuity']);
export const exitPlanKeys = (): readonly string[] => keyOrder(['contingency', 'exitPlan']);

/** The section, where the file has one: without it, only the rule about its absence speaks. */
export function contingencyOf(file: EngagementFile): Contingency | undefined {
  return isMissing(file, 'contingency') ? undefined : file.contingency;
}

/** A part of the plan that says something: an empty one is missing, and another rule asks for it. */
export function partOf<Key extends 'continuity' | 'exitPlan'>(
  context: Context,
  contingency: Contingency | undefined,
  key: Key,
): Contingency[Key] | undefined {
  return contingency && !isAbsent(context, contingency, key) ? contingency[key] : undefined;
}

/** Whether nobody is named who steps in, neither another provider nor own people, as far as the file can be read. */
export function lacksBackup(context: Context, contingency: Contingency): boolean {
  const { backup } = contingency;
  if (!backup) return isAbsent(context, contingency, 'backup');
  return isListAbsent(context, backup, 'providers') && isAbsent(context, backup, 'inHouse');
}

/** What people call a risk: its id, else what it is, else its number in the list. */
export function riskName(risk: Risk, index: number): string {
  const name = risk.id ?? risk.description;
  return name ? say`Risk "${excerpt(name, 35)}"` : say`Risk ${index + 1}`;
}
