import { mapOf } from '../../engagement/model.ts';
import { quoted } from '../../engagement/quote.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context } from '../rule.ts';
import { asTemplate, excerpt, isAbsent } from '../sections.ts';
import { type Candidate, type Selection, selectionOf } from './section.ts';

export type Criterion = NonNullable<Selection['criteria']>[number];

const criterionKeys = (): readonly string[] => keyOrder(['selection', 'criteria', 0]);

/** The criteria of a file; none where there are none, or where one of them can't be read. */
export function criteriaOf(context: Context): readonly Criterion[] {
  const criteria = selectionOf(context)?.criteria ?? [];
  return hasUnreadableItem(criteria) ? [] : criteria;
}

/** How much each criterion counts, null for one without a weight; undefined where a weight can't be read. */
export function weightsOf(context: Context, criteria: readonly Criterion[]): (number | null)[] | undefined {
  const weights: (number | null)[] = [];
  for (const criterion of criteria) {
    if (criterion.weight === undefined && !isAbsent(context, criterion, 'weight')) return undefined;
    weights.push(criterion.weight ?? null);
  }
  return weights;
}

/** Whether a criterion is about what is delivered, or about who delivers it. */
export function isAboutQuality({ kind }: Criterion): boolean {
  return kind === 'quality' || kind === 'expertise';
}

/** What people call a criterion: its name in quotes, else its number in the list. */
export function criterionName(criterion: Criterion, index: number): string {
  return criterion.name ? quoted(excerpt(criterion.name, 24)) : say`criterion ${index + 1}`;
}

/** The points of a candidate for a criterion. */
export function scoreOf(candidate: Candidate, criterion: Criterion): number | undefined {
  return criterion.name === undefined ? undefined : candidate.scores?.[criterion.name];
}

/** The edits that write weights into criteria, as placeholders: how much something counts is for people to say. */
export function weightChanges(criteria: readonly Criterion[], weights: readonly number[]): Change[] {
  return criteria.flatMap((criterion, index): Change[] => {
    const map = mapOf(criterion);
    const weight = weights[index];
    if (!map || weight === undefined || weight === criterion.weight) return [];
    return [{ kind: 'set', map, key: 'weight', value: slot(weight), order: criterionKeys() }];
  });
}

/** A criterion that asks for quality, to be added. */
export function qualityCriterion(weight?: number) {
  const criterion: Criterion = {
    name: slot(say`Quality of past work`),
    kind: 'quality',
    ...(weight !== undefined && { weight: slot(weight) }),
  };
  return asTemplate(criterion);
}
