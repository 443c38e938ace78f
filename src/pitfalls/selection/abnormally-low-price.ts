import { valueRange } from '../../engagement/model.ts';
import { formatMoney } from '../../engagement/money.ts';
import { LONGEST_MESSAGE } from '../../engagement/phrases.ts';
import { say } from '../../l10n/say.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { pa23, pcd } from '../sources.ts';
import { exceeds, median, percentUnder } from './arithmetic.ts';
import { foreignOffer, type Offers, offersOf, type Price, priceOf } from './prices.ts';
import { addReason, lacksReason, nameOf, type Selection, selectionOf } from './section.ts';

export const abnormallyLowPrice: Rule = {
  id: 'selection/abnormally-low-price',
  title: 'Abnormally low price',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  options: ['lowPrice'],
  explanation: {
    what: 'The chosen price lies more than 30 % (the limit `lowPrice`) under the median of the other prices or under your own estimate (`shouldCost`), and there is no `rationale`. Where currencies differ, it says so instead (information).',
    why: 'A price far below all others often means that something was left out or misunderstood, and it comes back as extra charges or as poor work. Ask before you sign, while the answer is still free. Public buyers in the EU must have such a price explained (Directive 2014/24/EU, Art. 69), and in the UK they hear the bidder before they set it aside; no law of either sets a percentage, and for others it is good practice.',
    fix: 'Ask what is included, what is not, and how the price comes about.\nWrite the answer under `rationale`.',
    falsePositives:
      'If there is a good explanation (their own product, a foot in the door, offers for different things), that is the `rationale`. The percentage is `lowPrice` in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: data-migration
  title: Migration of customer data
  status: contracting
provider:
  name: Quick Data Kft.
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Test migration, kind: quality, weight: 60 }
  candidates:
    - { name: Quick Data Kft., price: { amount: 52000, currency: EUR } }
    - { name: Duna Soft Zrt., price: { amount: 96000, currency: EUR } }
    - { name: Balaton IT Kft., price: { amount: 104000, currency: EUR } }
  chosen: Quick Data Kft.
`,
      good: `version: 1
engagement:
  id: data-migration
  title: Migration of customer data
  status: contracting
provider:
  name: Quick Data Kft.
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Test migration, kind: quality, weight: 60 }
  candidates:
    - { name: Quick Data Kft., price: { amount: 52000, currency: EUR } }
    - { name: Duna Soft Zrt., price: { amount: 96000, currency: EUR } }
    - { name: Balaton IT Kft., price: { amount: 104000, currency: EUR } }
  chosen: Quick Data Kft.
  rationale: They wrote the old system and have the export ready; the test migration had no errors
`,
    },
    sources: [pcd('Art. 69(1)'), pcd('Art. 69(3)'), pa23('s. 19(3)(c)'), pa23('s. 19(4)')],
  },
  check(context) {
    const selection = selectionOf(context);
    if (!selection || !lacksReason(context, selection)) return [];
    const offers = offersOf(context, selection);
    const problem = offers && (tooLow(context, selection, offers) ?? incomparable(selection, offers));
    return problem ? [problem] : [];
  },
};

/** What a price is held against. */
interface Measure {
  readonly amount: number;
  /** As in "less than the median of the others". */
  readonly name: string;
}

function tooLow(context: Context, selection: Selection, offers: Offers): Problem | undefined {
  const { candidate, price } = offers.chosen;
  const limit = context.limits.lowPrice;
  const measure = measuresOf(selection, offers).find(({ amount }) =>
    exceeds(percentUnder(price.amount, amount), limit),
  );
  if (!measure) return undefined;
  const under = Math.floor(percentUnder(price.amount, measure.amount));
  const percent = under > limit ? `${under} %` : say`more than ${limit} %`;
  const amount = formatMoney({ ...price, amount: measure.amount });
  const name = nameOf(candidate);
  const full = say`${name} asks ${percent} less than ${measure.name} (${amount ?? ''}): ask why, and note it as rationale.`;
  return {
    range: candidate.price ? valueRange(candidate.price, 'amount') : valueRange(candidate, 'price'),
    message:
      full.length <= LONGEST_MESSAGE
        ? full
        : say`${name} asks ${percent} less than ${measure.name}: ask why, and note it as rationale.`,
    fixes: () => addReason(selection, say`How the provider explains the price`),
  };
}

/** The measures in the currency of the chosen price; the others have a median where all of them are in it. */
function measuresOf({ shouldCost }: Selection, offers: Offers): Measure[] {
  const { chosen, others } = offers;
  const measures: Measure[] = [];
  const middle = foreignOffer(offers) ? undefined : median(others.map(({ price }) => price.amount));
  if (middle !== undefined) {
    const name = others.length === 1 ? say`the only other price` : say`the median of the others`;
    measures.push({ amount: middle, name });
  }
  const own = priceOf(shouldCost);
  if (own?.currency === chosen.price.currency) measures.push({ amount: own.amount, name: say`your own estimate` });
  return measures;
}

/** Two currencies leave open which price is low. */
function incomparable(selection: Selection, offers: Offers): Problem | undefined {
  const ours = offers.chosen.price.currency;
  const foreign = foreignOffer(offers);
  if (foreign) {
    const { candidate, price } = foreign;
    return differ(
      candidate.price ? valueRange(candidate.price, 'currency') : valueRange(candidate, 'price'),
      say`Prices in ${ours} and ${price.currency} can't be compared: write all amounts in one currency, at the rate of one day.`,
    );
  }
  const { shouldCost } = selection;
  const own: Price | undefined = priceOf(shouldCost);
  if (!shouldCost || !own || own.currency === ours) return undefined;
  return differ(
    valueRange(shouldCost, 'currency'),
    say`The price in ${ours} and your own estimate in ${own.currency} can't be compared: write all amounts in one currency, at the rate of one day.`,
  );
}

function differ(range: Range, message: string): Problem {
  return { range, severity: 'information', message };
}
