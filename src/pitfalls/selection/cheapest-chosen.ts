import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { bidEvaluation, sourcingPlaybook } from '../sources.ts';
import { toldApart } from './arithmetic.ts';
import { foreignOffer, offersOf } from './prices.ts';
import { type Standing, standingOnQuality } from './scores.ts';
import { addReason, lacksReason, nameOf, selectionOf } from './section.ts';

export const cheapestChosen: Rule = {
  id: 'selection/cheapest-chosen',
  title: 'The cheapest was chosen, and nothing says why',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The chosen candidate is the cheapest of those with a price, no score shows that it is also the best on quality and expertise, and there is no `rationale`. Prices in different currencies are not compared.',
    why: 'The cheapest offer may be the best one, but a file that shows nothing else suggests that the price decided. The cheapest often delivers less than is needed, and the repair costs more than was saved. The UK Sourcing Playbook, written for public buyers, has a part on avoiding a bias towards low-cost bids; for others that is good practice too.',
    fix: 'Write under `rationale` what speaks for this one beside its price.\nOr give the candidates scores for quality and expertise.',
    falsePositives:
      'If the price was meant to decide, say so in the `rationale`: one sentence is enough and this is silent.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Sur Servicios S.L.
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial task, kind: quality, weight: 60 }
  candidates:
    - { name: Sur Servicios S.L., price: { amount: 41000, currency: EUR } }
    - { name: Norte Software Lda, price: { amount: 52000, currency: EUR } }
  chosen: Sur Servicios S.L.
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Sur Servicios S.L.
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial task, kind: quality, weight: 60 }
  candidates:
    - name: Sur Servicios S.L.
      price: { amount: 41000, currency: EUR }
      scores: { Price: 9, Trial task: 8 }
    - name: Norte Software Lda
      price: { amount: 52000, currency: EUR }
      scores: { Price: 7, Trial task: 7 }
  chosen: Sur Servicios S.L.
`,
    },
    sources: [sourcingPlaybook('Ch. 5'), bidEvaluation('7.5')],
  },
  check(context) {
    const selection = selectionOf(context);
    if (!selection || !lacksReason(context, selection)) return [];
    const offers = offersOf(context, selection);
    // That prices in several currencies can't be compared is one finding, and `abnormally-low-price` has it.
    if (!offers || offers.others.length === 0 || foreignOffer(offers)) return [];
    const { chosen, others } = offers;
    if (others.some(({ price }) => price.amount <= chosen.price.amount)) return [];
    const message = messageOf(nameOf(chosen.candidate), standingOnQuality(context, selection));
    if (message === undefined) return [];
    const problem: Problem = {
      range: valueRange(selection, 'chosen'),
      message,
      fixes: () => addReason(selection, say`What speaks for this one beside its price`),
    };
    return [problem];
  },
};

/** Why nobody can see that the cheapest is also the best; undefined where it is, or where that can't be told. */
function messageOf(name: string, standing: Standing): string | undefined {
  if (standing.is === 'not scored') {
    return say`${name} is the cheapest, and no score shows that it is also the best: write down the rationale.`;
  }
  if (standing.is !== 'worse') return undefined;
  const [other, own] = toldApart(standing.other, standing.own);
  return say`${name} is the cheapest, and ${nameOf(standing.than)} better on quality (${other} to ${own}): write down the rationale.`;
}
