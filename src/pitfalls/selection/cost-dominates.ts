import { seqOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { sourcingPlaybook } from '../sources.ts';
import { exceeds, shareOut, sumOf, toldApart } from './arithmetic.ts';
import { type Criterion, criteriaOf, qualityCriterion, weightChanges, weightsOf } from './criteria.ts';

export const costDominates: Rule = {
  id: 'selection/cost-dominates',
  title: 'Cost decides alone',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  options: ['costWeight'],
  explanation: {
    what: 'Criteria of kind `cost` that weigh more than half together (the limit `costWeight`, 50 %).',
    why: 'Where cost weighs more than half, the lowest price wins whatever else is offered. The cheapest often delivers less than is needed, and the repair costs more than was saved. No law caps the weight of cost; the UK Sourcing Playbook, written for public buyers, has a part on avoiding a bias towards low-cost bids.',
    fix: 'Let cost weigh half at most, and share the rest among quality, expertise and what else matters.\nSet the weights before you see the prices.',
    falsePositives:
      'For goods that are the same from everybody, price may decide: accept the finding with that reason, or raise `costWeight` in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: invoice-scanning
  title: Scanning of paper invoices
  status: contracting
selection:
  criteria:
    - { name: Price per invoice, kind: cost, weight: 70 }
    - { name: Error rate in the trial, kind: quality, weight: 30 }
`,
      good: `version: 1
engagement:
  id: invoice-scanning
  title: Scanning of paper invoices
  status: contracting
selection:
  criteria:
    - { name: Price per invoice, kind: cost, weight: 40 }
    - { name: Error rate in the trial, kind: quality, weight: 60 }
`,
    },
    sources: [sourcingPlaybook('Ch. 5')],
  },
  check(context) {
    const criteria = criteriaOf(context);
    const weights = weightsOf(context, criteria)?.map((weight) => weight ?? 0);
    if (!weights) return [];
    const ofCost = criteria.map(({ kind }) => kind === 'cost');
    const cost = sumOf(weights.filter((_, index) => ofCost[index]));
    // Weights that make less than 100 may lack a criterion, and more than 100 make each count for less.
    const share = (cost / Math.max(100, sumOf(weights))) * 100;
    const limit = context.limits.costWeight;
    const first = criteria.find((criterion, index) => ofCost[index] && criterion.weight !== undefined);
    if (!first || !exceeds(share, limit)) return [];
    const [shown, most] = toldApart(share, limit);
    const problem: Problem = {
      range: valueRange(first, 'weight'),
      message: say`Cost weighs ${shown} %, over the limit of ${most} %: give more weight to quality and expertise.`,
      fixes: () => capCost(criteria, weights, ofCost, Math.floor(limit)),
    };
    return [problem];
  },
};

/** Cost gets what the limit allows, the others share the rest; where there are no others, quality is added. */
function capCost(
  criteria: readonly Criterion[],
  weights: readonly number[],
  ofCost: readonly boolean[],
  limit: number,
): Fix[] {
  const title = say`Let cost weigh ${limit} %`;
  const of = (cost: boolean) => weights.filter((_, index) => ofCost[index] === cost);
  const costs = shareOut(of(true), limit);
  const others = shareOut(of(false), 100 - limit);
  const shares = ofCost.map((isCost) => (isCost ? costs.shift() : others.shift()) ?? 0);
  const changes = weightChanges(criteria, shares);
  if (ofCost.includes(false)) return [{ title, changes }];
  const seq = seqOf(criteria);
  if (!seq) return [];
  return [
    {
      title: say`Let cost weigh ${limit} %, and add quality`,
      changes: [...changes, { kind: 'append', seq, value: qualityCriterion(100 - limit) }],
    },
  ];
}
