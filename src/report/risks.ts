import { valueRange } from '../engagement/model.ts';
import { contingencyOf, type Risk } from '../pitfalls/contingency/section.ts';
import { personName } from '../pitfalls/people.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import type { Placed } from './model.ts';

/** From the least to the most. */
export const LEVELS = ['low', 'medium', 'high'] as const;
export type Level = NonNullable<Risk['likelihood']>;

/** A risk of the contingency plan. Texts are empty where the file has none. */
export interface ReportedRisk extends Placed {
  /** From 1 on, the heaviest first: what tells it in a picture. */
  readonly number: number;
  readonly description: string;
  readonly likelihood?: Level;
  readonly impact?: Level;
  readonly mitigation: string;
  readonly trigger: string;
  readonly owner: string;
}

/** The risks of an engagement, the heaviest first; those that nobody has judged come last. */
export function risksOf({ file }: Context, at: (range: Range) => Position): ReportedRisk[] {
  return (contingencyOf(file)?.risks ?? [])
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map((risk, index) => ({
      number: index + 1,
      description: risk.description || risk.id || '',
      likelihood: risk.likelihood,
      impact: risk.impact,
      mitigation: risk.mitigation ?? '',
      trigger: risk.trigger ?? '',
      owner: personName(risk.owner) ?? '',
      at: at(valueRange(risk, 'id')),
    }));
}

/** Likelihood times impact, each from 1 to 3; 0 where one of them isn't known. */
export function weightOf({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): number {
  return likelihood && impact ? (LEVELS.indexOf(likelihood) + 1) * (LEVELS.indexOf(impact) + 1) : 0;
}
