import type { Context } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { type Candidate, chosenOf, type Selection } from './section.ts';

/** An amount in a currency, both of them known. */
export interface Price {
  readonly amount: number;
  readonly currency: string;
}

/** Money of which amount and currency can be read. */
export function priceOf(money: Candidate['price']): Price | undefined {
  const { amount, currency } = money ?? {};
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

/** A candidate with what it asks. */
export interface Offer {
  readonly candidate: Candidate;
  readonly price: Price;
}

/** The chosen offer and those that it can be held against. */
export interface Offers {
  readonly chosen: Offer;
  readonly others: readonly Offer[];
}

/**
 * The offers of those with a price. Undefined where the chosen one has none, or where a price that can't be read may be
 * the lowest.
 */
export function offersOf(context: Context, selection: Selection): Offers | undefined {
  const candidate = chosenOf(selection);
  const price = priceOf(candidate?.price);
  if (!candidate || !price) return undefined;
  const others: Offer[] = [];
  for (const other of selection.candidates ?? []) {
    if (other === candidate) continue;
    const theirs = priceOf(other.price);
    if (theirs) others.push({ candidate: other, price: theirs });
    else if (!isAbsent(context, other, 'price')) return undefined;
  }
  return { chosen: { candidate, price }, others };
}

/** The first of some offers whose price is in another currency than the chosen one's: the two can't be compared. */
export function foreignOffer({ chosen, others }: Offers): Offer | undefined {
  return others.find(({ price }) => price.currency !== chosen.price.currency);
}
