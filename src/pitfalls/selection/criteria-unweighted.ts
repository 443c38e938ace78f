import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { pa23 } from '../sources.ts';
import { shareOut } from './arithmetic.ts';
import { type Criterion, criteriaOf, weightChanges, weightsOf } from './criteria.ts';
import { addReason, lacksReason, selectionOf } from './section.ts';

export const criteriaUnweighted: Rule = {
  id: 'selection/criteria-unweighted',
  title: 'Criteria without weights',
  pitfall: 'selection',
  severity: 'hint',
  phase: 'contracting',
  explanation: {
    what: 'Criteria of which none has a `weight`, in a selection without a `rationale`.',
    why: 'A list of criteria without weights fits any choice afterwards: whoever wins was strong in something. Weights that are set before the offers arrive tie your own hands, and that makes the choice fair. The UK Procurement Act asks public buyers to say how much each criterion counts; for others it is good practice.',
    fix: 'Give each criterion a `weight` in percent, together 100.\nOr say in the `rationale` what decided and why.',
    falsePositives: 'If you rank the criteria instead, explain the ranking in the `rationale`: then this is silent.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
selection:
  criteria:
    - { name: Price, kind: cost }
    - { name: Shops built before, kind: expertise }
    - { name: Trial task, kind: quality }
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
selection:
  criteria:
    - { name: Price, kind: cost, weight: 30 }
    - { name: Shops built before, kind: expertise, weight: 40 }
    - { name: Trial task, kind: quality, weight: 30 }
`,
    },
    sources: [pa23('s. 23')],
  },
  check(context) {
    const selection = selectionOf(context);
    const criteria = criteriaOf(context);
    if (!selection || criteria.length === 0 || !lacksReason(context, selection)) return [];
    const weights = weightsOf(context, criteria);
    if (!weights?.every((weight) => weight === null)) return [];
    const problem: Problem = {
      range: keyRange(selection, 'criteria'),
      message:
        criteria.length === 1
          ? say`Only one thing decides, and nothing says why: name others with their weights, or write down the reason.`
          : say`None of the ${criteria.length} criteria has a weight: say how much each counts, or write down what decided.`,
      fixes: () => [...weigh(criteria), ...addReason(selection, say`What decided, and why`)],
    };
    return [problem];
  },
};

/** Equal weights to start from; nobody needs to weigh one criterion against itself. */
function weigh(criteria: readonly Criterion[]): Fix[] {
  if (criteria.length < 2) return [];
  const changes = weightChanges(criteria, shareOut(criteria.map(() => 1)));
  return changes.length > 0 ? [{ title: say`Give each criterion a weight`, changes }] : [];
}
