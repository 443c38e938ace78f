import type { Rule } from '../rule.ts';
import { within } from '../within.ts';
import { abnormallyLowPrice } from './abnormally-low-price.ts';
import { cheapestChosen } from './cheapest-chosen.ts';
import { costDominates } from './cost-dominates.ts';
import { criteriaUnweighted } from './criteria-unweighted.ts';
import { missing } from './missing.ts';
import { noQualityCriterion } from './no-quality-criterion.ts';
import { noShouldCost } from './no-should-cost.ts';
import { outscored } from './outscored.ts';
import { singleCandidate } from './single-candidate.ts';
import { weightsNot100 } from './weights-not-100.ts';

/** Pitfall 2: cost over quality. */
export const rules: readonly Rule[] = [
  missing,
  ...within('selection', [
    costDominates,
    noQualityCriterion,
    weightsNot100,
    criteriaUnweighted,
    singleCandidate,
    outscored,
    cheapestChosen,
    abnormallyLowPrice,
    noShouldCost,
  ]),
];
