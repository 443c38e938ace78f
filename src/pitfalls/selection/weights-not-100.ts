import { anchorRange, keyRange } from '../../engagement/model.ts';
import { allOf } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { pa23, pcd } from '../sources.ts';
import { shareOut, sumOf } from './arithmetic.ts';
import { type Criterion, criteriaOf, criterionName, weightChanges, weightsOf } from './criteria.ts';
import { selectionOf } from './section.ts';

/** More names than these make a message too long. */
const MOST_NAMES = 2;

export const weightsNot100: Rule = {
  id: 'selection/weights-not-100',
  title: "Weights don't add up to 100",
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'Criteria whose weights add up to more or less than 100, or of which only some have a weight. Silent where none has one.',
    why: 'Whoever adds up the scores of such a list compares numbers that mean nothing, and two people get two winners. A sum that is off often shows that a criterion was added or dropped late. The UK Procurement Act asks public buyers to say how much each criterion counts, as a percentage or by rank; for others it is good practice.',
    fix: 'Decide again how much each criterion counts, so that all make 100; the fix keeps the proportions.\nAnything that need not count can leave the list.',
    falsePositives:
      'If you rank the criteria instead of weighing them, leave all weights out and explain the ranking in the `rationale`.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Shops built before, kind: expertise, weight: 40 }
    - { name: Trial task, kind: quality, weight: 30 }
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
    sources: [pa23('s. 23(3)(b)'), pcd('Art. 67(5)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const selection = selectionOf(context);
    const criteria = criteriaOf(context);
    const weights = weightsOf(context, criteria);
    if (!selection || !weights) return problems;
    const given = weights.filter((weight) => weight !== null);
    if (given.length === 0) return problems;
    const unweighted = criteria.filter((_, index) => weights[index] === null);
    const [first] = unweighted;
    const sum = sumOf(given);
    if (first) {
      const names = criteria.flatMap((criterion, index) =>
        weights[index] === null ? criterionName(criterion, index) : [],
      );
      problems.push({
        range: anchorRange(first),
        message:
          names.length === 1
            ? say`${listed(names)} has no weight: give each criterion one, so that all make 100 %.`
            : say`${listed(names)} have no weight: give each criterion one, so that all make 100 %.`,
        fixes: () => complete(criteria, weights, sum),
      });
    } else if (sum !== 100) {
      problems.push({
        range: keyRange(selection, 'criteria'),
        message: say`The weights add up to ${sum} %, not 100 %: decide again how much each criterion counts.`,
        fixes: () => [{ title: say`Scale the weights to 100 %`, changes: weightChanges(criteria, shareOut(given)) }],
      });
    }
    return problems;
  },
};

/** "A", "A and B", "A, B and 2 others", as the beginning of a sentence. */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const words = names.slice(0, MOST_NAMES);
  if (more > 0) words.push(more === 1 ? say`1 other` : say`${more} others`);
  const text = allOf(words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Those without a weight share what is left of 100; where nothing is left, they count as much as the others on average. */
function complete(criteria: readonly Criterion[], weights: readonly (number | null)[], sum: number): Fix[] {
  const lacking = weights.filter((weight) => weight === null).length;
  const left = Math.floor(100 - sum);
  if (left >= lacking && Number.isInteger(sum)) {
    const shares = shareOut(Array<number>(lacking).fill(1), left);
    const filled = weights.map((weight) => weight ?? shares.shift() ?? 0);
    return [{ title: say`Share the missing ${left} % out`, changes: weightChanges(criteria, filled) }];
  }
  const mean = sum / (weights.length - lacking);
  const filled = shareOut(weights.map((weight) => weight ?? mean));
  return [{ title: say`Give each criterion a weight`, changes: weightChanges(criteria, filled) }];
}
