import { formatNumber } from '../../l10n/numbers.ts';

/*
 * The arithmetic of a choice: weights in percent, weighted scores, and prices held against a median or an own estimate.
 * Numbers in, numbers out: what they are called and where they stand in a file is the rules' matter.
 */

/** Differences below this share come from the computer's way with fractions (0.1 + 0.2), not from people. */
const NOISE = 1e-9;

/** People write weights with a few decimals; what lies beyond them is noise. */
const DECIMALS = 3;

/** The sum of some numbers, rounded to three decimals, so that 33.3 + 33.3 + 33.4 is 100. */
export function sumOf(numbers: readonly number[]): number {
  return rounded(
    numbers.reduce((sum, number) => sum + number, 0),
    DECIMALS,
  );
}

/** The middle one of some numbers; the mean of the two in the middle where their count is even; undefined without any. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}

/** What was scored, and how much it counts. */
export interface Scored {
  readonly weight: number;
  /** Absent where nobody gave one. */
  readonly score: number | undefined;
}

/**
 * The weighted mean of some scores, on the scale of the scores, whatever the weights add up to. Undefined where nothing
 * counts, or where something that counts has no score: a mean of the others would compare different things. Parts behind
 * that one are not asked for.
 */
export function weightedScore(parts: Iterable<Scored>): number | undefined {
  let total = 0;
  let sum = 0;
  for (const { weight, score } of parts) {
    if (weight === 0) continue;
    if (score === undefined) return undefined;
    total += weight;
    sum += weight * score;
  }
  return total > 0 ? sum / total : undefined;
}

/** Whether `a` is more than `b`, and not only by noise. */
export function exceeds(a: number, b: number): boolean {
  return a - b > NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** By how many percent of a reference a value lies under it: negative where it lies over it, 0 where the reference is 0. */
export function percentUnder(value: number, reference: number): number {
  return reference === 0 ? 0 : ((reference - value) / reference) * 100;
}

/**
 * Whole numbers in the proportions of some weights, which add up to exactly a whole (100 for percent): each is cut, and
 * what is left goes to those that lost most (the first of them where they lost the same). Equal shares where all weights
 * are 0.
 */
export function shareOut(weights: readonly number[], whole = 100): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (total > 0 ? (weight / total) * whole : whole / weights.length));
  const shares = exact.map((share) => Math.floor(share * (1 + NOISE)));
  const left = whole - shares.reduce((sum, share) => sum + share, 0);
  const losers = exact
    .map((share, index) => ({ index, lost: share - (shares[index] ?? 0) }))
    .sort((a, b) => (Math.abs(a.lost - b.lost) < NOISE ? a.index - b.index : b.lost - a.lost));
  for (const { index } of losers.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Two different numbers for people, with as many decimals (one to four) as it takes to tell them apart. */
export function toldApart(a: number, b: number): readonly [string, string] {
  for (let decimals = 1; decimals < 4; decimals += 1) {
    const [one, other] = [rounded(a, decimals), rounded(b, decimals)];
    if (one !== other) return [formatNumber(one), formatNumber(other)];
  }
  return [formatNumber(rounded(a, 4)), formatNumber(rounded(b, 4))];
}

/** A number with so many decimals at most. */
export function rounded(number: number, decimals: number): number {
  return Number(number.toFixed(decimals));
}
