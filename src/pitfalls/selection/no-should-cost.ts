import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { sourcingPlaybook } from '../sources.ts';
import { median } from './arithmetic.ts';
import { type Price, priceOf } from './prices.ts';
import { type Selection, selectionKeys, selectionOf } from './section.ts';

export const noShouldCost: Rule = {
  id: 'selection/no-should-cost',
  title: 'No estimate of your own',
  pitfall: 'selection',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is high or critical, candidates have prices, and `selection` holds no `shouldCost`: no figure of your own to hold the prices against.',
    why: 'Offers tell what people ask, not what the work costs. Whoever has reckoned it once sees at a glance which price is too good to be true, and which is too high. The UK Sourcing Playbook, written for public buyers, has a part on such should-cost models; for others they are good practice.',
    fix: 'Reckon roughly what the work should cost: days, people and rates, or what it costs you today.\nWrite the sum as `shouldCost`, best before you see the offers.',
    falsePositives:
      'If there is a market price that everybody knows, that is your figure: write it down as `shouldCost`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
selection:
  candidates:
    - { name: "Norte Apoio, Lda.", price: { amount: 190000, currency: EUR } }
    - { name: Contacto Ibérico S.L., price: { amount: 172000, currency: EUR } }
  chosen: Norte Apoio, Lda.
  rationale: Best trial week
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  criticality: high
provider:
  name: Norte Apoio, Lda.
selection:
  candidates:
    - { name: "Norte Apoio, Lda.", price: { amount: 190000, currency: EUR } }
    - { name: Contacto Ibérico S.L., price: { amount: 172000, currency: EUR } }
  shouldCost: { amount: 200000, currency: EUR }
  chosen: Norte Apoio, Lda.
  rationale: Best trial week
`,
    },
    sources: [sourcingPlaybook('Ch. 5')],
  },
  check(context) {
    const selection = selectionOf(context);
    if (!selection || !isHighOrCritical(context) || !isAbsent(context, selection, 'shouldCost')) return [];
    const prices = (selection.candidates ?? []).flatMap(({ price }) => priceOf(price) ?? []);
    const [first] = prices;
    if (!first) return [];
    const problem: Problem = {
      range: anchorRange(selection),
      message: say`There are prices and no estimate of your own to hold them against: reckon what the work should cost.`,
      fixes: () => addEstimate(context, selection, first, prices),
    };
    return [problem];
  },
};

/** A placeholder of the right size: what was planned for the work, else the middle of the offers. */
function addEstimate({ file }: Context, selection: Selection, first: Price, prices: readonly Price[]): Fix[] {
  const map = mapOf(selection);
  if (!map) return [];
  const alike = prices.filter(({ currency }) => currency === first.currency).map(({ amount }) => amount);
  const planned = priceOf(file.engagement?.value);
  const amount = planned?.amount ?? median(alike) ?? first.amount;
  const value = { amount: slot(amount), currency: slot(planned?.currency ?? first.currency) };
  return [
    {
      title: say`Add your own estimate`,
      changes: [{ kind: 'set', map, key: 'shouldCost', value, order: selectionKeys() }],
    },
  ];
}
