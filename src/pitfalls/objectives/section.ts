import type { EngagementFile } from '../../engagement/model.ts';
import { pairOf } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import type { ScalarNode } from '../../yaml/tree.ts';
import { excerpt } from '../sections.ts';

export type Objective = NonNullable<EngagementFile['objectives']>[number];
export type Scope = NonNullable<EngagementFile['scope']>;
export type Deliverable = NonNullable<Scope['deliverables']>[number];
export type Kpi = NonNullable<NonNullable<EngagementFile['monitoring']>['kpis']>[number];

/** The usual order of the keys, for what is added to them. */
export const objectiveKeys = (): readonly string[] => keyOrder(['objectives', 0]);
export const scopeKeys = (): readonly string[] => keyOrder(['scope']);
export const deliverableKeys = (): readonly string[] => keyOrder(['scope', 'deliverables', 0]);

/** How much of a name a message shows, so that the message itself stays short. */
const LONGEST_NAME = 30;

/** What people call an objective: its id, else its number in the list. */
export function objectiveName(objective: Objective, index: number): string {
  return objective.id ? say`Objective "${excerpt(objective.id, LONGEST_NAME)}"` : say`Objective ${index + 1}`;
}

/** What people call a deliverable: its id, else its title, else its number in the list. */
export function deliverableName(deliverable: Deliverable, index: number): string {
  const name = deliverable.id ?? deliverable.title;
  return name ? say`Deliverable "${excerpt(name, LONGEST_NAME)}"` : say`Deliverable ${index + 1}`;
}

/** A target as text; undefined where there is none to judge. */
export function targetText(item: { readonly target?: string | number }): string | undefined {
  const { target } = item;
  if (typeof target === 'string') return target.trim() === '' ? undefined : target;
  return target === undefined ? undefined : `${target}`;
}

/** The scalar that a key's value was written as, at this place itself (not behind an alias). */
export function scalarOf(object: object, key: string): ScalarNode | undefined {
  const node = pairOf(object, key)?.value;
  return node?.kind === 'scalar' ? node : undefined;
}
