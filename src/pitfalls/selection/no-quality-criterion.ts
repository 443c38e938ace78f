import { keyRange, mapOf, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { isListAbsent } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { bidEvaluation, pcd } from '../sources.ts';
import { shareOut, sumOf } from './arithmetic.ts';
import { type Criterion, criteriaOf, isAboutQuality, qualityCriterion, weightChanges, weightsOf } from './criteria.ts';
import { lacksReason, type Selection, selectionKeys, selectionOf } from './section.ts';

export const noQualityCriterion: Rule = {
  id: 'selection/no-quality-criterion',
  title: 'No criterion for quality',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A `selection` in which no criterion is of kind `quality` or `expertise`.',
    why: 'What no criterion asks for, no offer has to show. Without quality among the criteria, nobody can say later why a better offer at a higher price should have won. Directive 2014/24/EU lets public buyers weigh quality beside the price; for everybody else that is good practice.',
    fix: 'Add at least one criterion of kind `quality` or `expertise`, and say how you will judge it: a trial task, past work, the people by name.\nIf one of your criteria is about that already, correct its `kind`.',
    falsePositives:
      'If you had no criteria because there was nobody to choose from, write that as the `rationale`: then this is silent.',
    examples: {
      bad: `version: 1
engagement:
  id: invoice-scanning
  title: Scanning of paper invoices
  status: contracting
selection:
  criteria:
    - { name: Price per invoice, kind: cost, weight: 50 }
    - { name: Free capacity in January, kind: capacity, weight: 50 }
`,
      good: `version: 1
engagement:
  id: invoice-scanning
  title: Scanning of paper invoices
  status: contracting
selection:
  criteria:
    - { name: Price per invoice, kind: cost, weight: 40 }
    - { name: Free capacity in January, kind: capacity, weight: 20 }
    - { name: Error rate in the trial, kind: quality, weight: 40 }
`,
    },
    sources: [pcd('Art. 67(2)'), bidEvaluation('Ch. 5'), bidEvaluation('Ch. 6')],
  },
  check(context) {
    const selection = selectionOf(context);
    if (!selection) return [];
    const range = keyRange(selection, 'criteria');
    if (isListAbsent(context, selection, 'criteria')) {
      if (!lacksReason(context, selection)) return [];
      const problem: Problem = {
        range,
        message: say`Nothing says what the offers are judged by: add criteria, and one of them for quality or expertise.`,
        fixes: () => addCriteria(selection),
      };
      return [problem];
    }
    const criteria = criteriaOf(context);
    // A criterion of a kind that can't be read may be the one.
    if (criteria.length === 0 || criteria.some((one) => one.kind === undefined || isAboutQuality(one))) return [];
    const problem: Problem = {
      range,
      message: say`No criterion asks for quality or expertise: add one, so that more than the price decides.`,
      fixes: () => addQuality(context, criteria),
    };
    return [problem];
  },
};

function addCriteria(selection: Selection): Fix[] {
  const map = mapOf(selection);
  if (!map) return [];
  const value = [{ name: say`Price`, kind: 'cost', weight: 40 }, qualityCriterion(60)];
  return [
    {
      title: say`Add criteria for price and quality`,
      changes: [{ kind: 'set', map, key: 'criteria', value, order: selectionKeys() }],
    },
  ];
}

/** Adds a criterion that counts as much as the others do on average; weights that were complete stay so. */
function addQuality(context: Context, criteria: readonly Criterion[]): Fix[] {
  const seq = seqOf(criteria);
  if (!seq) return [];
  const title = say`Add a criterion for quality`;
  const weights = weightsOf(context, criteria)?.filter((weight) => weight !== null) ?? [];
  if (weights.length < criteria.length)
    return [{ title, changes: [{ kind: 'append', seq, value: qualityCriterion() }] }];
  const shares = shareOut([...weights, sumOf(weights) / weights.length]);
  const changes: Change[] = weightChanges(criteria, shares);
  return [{ title, changes: [...changes, { kind: 'append', seq, value: qualityCriterion(shares.at(-1)) }] }];
}
