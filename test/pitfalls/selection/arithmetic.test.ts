import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  exceeds,
  median,
  percentUnder,
  type Scored,
  shareOut,
  sumOf,
  toldApart,
  weightedScore,
} from '../../../src/pitfalls/selection/arithmetic.ts';

const price = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const weight = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const score = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const scored = fc.record({ weight, score });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the median of prices', () => {
  it('is the middle one, or lies between the two in the middle', () => {
    assert.equal(median([]), undefined);
    assert.equal(median([7]), 7);
    assert.equal(median([198, 98]), 148);
    assert.equal(median([30, 10, 20]), 20);
    assert.equal(median([40, 10, 30, 20]), 25);
  });

  it('has as many prices below it as above it', () => {
    fc.assert(
      fc.property(fc.array(price, { minLength: 1 }), (prices) => {
        const middle = median(prices) ?? Number.NaN;
        const below = prices.filter((one) => one < middle).length;
        const above = prices.filter((one) => one > middle).length;
        assert.ok(below <= prices.length / 2 && above <= prices.length / 2, `${below} below, ${above} above`);
        assert.ok(Math.min(...prices) <= middle && middle <= Math.max(...prices));
      }),
    );
  });

  it('asks neither for an order nor changes one', () => {
    fc.assert(
      fc.property(fc.array(price), (prices) => {
        const before = [...prices];
        assert.equal(median([...prices].reverse()), median(prices));
        assert.deepEqual(prices, before);
      }),
    );
  });

  it('is a number for the largest amounts', () => {
    assert.equal(median([Number.MAX_VALUE, Number.MAX_VALUE]), Number.MAX_VALUE);
  });
});

describe('the weighted score', () => {
  it('counts each score by its weight', () => {
    assert.equal(
      weightedScore([
        { weight: 40, score: 5 },
        { weight: 60, score: 10 },
      ]),
      8,
    );
  });

  it('is unknown where something that counts has no score, or where nothing counts', () => {
    assert.equal(
      weightedScore([
        { weight: 40, score: 5 },
        { weight: 60, score: undefined },
      ]),
      undefined,
    );
    assert.equal(
      weightedScore([
        { weight: 40, score: 5 },
        { weight: 0, score: undefined },
      ]),
      5,
    );
    assert.equal(weightedScore([{ weight: 0, score: 5 }]), undefined);
    assert.equal(weightedScore([]), undefined);
  });

  it('lies between the lowest and the highest score that counts', () => {
    fc.assert(
      fc.property(fc.array(scored), (parts) => {
        const counted = parts.filter((part) => part.weight > 0).map((part) => part.score);
        const mean = weightedScore(parts);
        assert.equal(mean === undefined, counted.length === 0);
        if (mean === undefined) return;
        assert.ok(!exceeds(Math.min(...counted), mean) && !exceeds(mean, Math.max(...counted)), `${mean}`);
      }),
    );
  });

  it('stays the same where all weights grow by the same factor, and in any order', () => {
    fc.assert(
      fc.property(fc.array(scored), fc.integer({ min: 2, max: 50 }), (parts, factor) => {
        const grown: Scored[] = parts.map((part) => ({ ...part, weight: part.weight * factor })).reverse();
        const [one, other] = [weightedScore(parts), weightedScore(grown)];
        if (one === undefined || other === undefined) return assert.equal(one, other);
        assert.ok(!exceeds(one, other) && !exceeds(other, one), `${one} and ${other}`);
      }),
    );
  });

  it('rises with a score that counts', () => {
    fc.assert(
      fc.property(
        fc.array(scored, { minLength: 1 }),
        fc.nat(),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        (parts, at, more) => {
          const index = at % parts.length;
          const raised = parts.map((part, place) => (place === index ? { ...part, score: part.score + more } : part));
          const [before, after] = [weightedScore(parts), weightedScore(raised)];
          if (before === undefined || after === undefined) return assert.equal(before, after);
          assert.equal(exceeds(after, before), (parts[index]?.weight ?? 0) > 0);
        },
      ),
    );
  });
});

describe('how far a price lies under another', () => {
  it('is told in percent of the other', () => {
    assert.equal(percentUnder(98, 198).toFixed(2), '50.51');
    assert.equal(percentUnder(120, 100), -20);
    assert.equal(percentUnder(5, 0), 0);
  });

  it('is exactly at a limit where people would say so', () => {
    assert.equal(percentUnder(0.7, 1) > 30, true, 'what the computer makes of it');
    assert.equal(exceeds(percentUnder(0.7, 1), 30), false);
    assert.equal(exceeds(percentUnder(69.99, 100), 30), true);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 100 }), (amount, percent) => {
        assert.equal(exceeds(percentUnder((amount * (100 - percent)) / 10_000, amount / 100), percent), false);
      }),
    );
  });
});

describe('shares of a hundred', () => {
  it('keep the proportions of the weights', () => {
    assert.deepEqual(shareOut([1, 1, 1]), [34, 33, 33]);
    assert.deepEqual(shareOut([60, 60]), [50, 50]);
    assert.deepEqual(shareOut([0, 0, 0, 0]), [25, 25, 25, 25]);
    assert.deepEqual(shareOut([29, 29, 42]), [29, 29, 42]);
    assert.deepEqual(shareOut([]), []);
  });

  it('may be shares of another whole', () => {
    assert.deepEqual(shareOut([3, 1], 50), [38, 12]);
    assert.deepEqual(shareOut([1, 1, 1], 40), [14, 13, 13]);
  });

  it('add up to a hundred, each within one of its exact share, and none overtakes another', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 60 }), (weights) => {
        const shares = shareOut(weights);
        assert.equal(sum(shares), 100);
        const total = sum(weights);
        shares.forEach((share, index) => {
          const exact = total > 0 ? ((weights[index] ?? 0) / total) * 100 : 100 / weights.length;
          assert.ok(Number.isInteger(share) && Math.abs(share - exact) < 1 + 1e-6, `${share} for ${exact}`);
          weights.forEach((other, place) => {
            if (other > (weights[index] ?? 0)) assert.ok((shares[place] ?? 0) >= share);
          });
        });
      }),
    );
  });
});

describe('figures for people', () => {
  it('are free of noise', () => {
    assert.equal(sumOf([33.3, 33.3, 33.4]), 100);
    assert.equal(sumOf([0.1, 0.2]), 0.3);
    assert.equal(sumOf([33.33, 33.33, 33.33]), 99.99);
    assert.equal(exceeds(0.1 + 0.2, 0.3), false);
  });

  it('show as many decimals as it takes to tell them apart', () => {
    assert.deepEqual(toldApart(6.84, 7.9), ['6.8', '7.9']);
    assert.deepEqual(toldApart(7, 8), ['7', '8']);
    assert.deepEqual(toldApart(7.84, 7.76), ['7.84', '7.76']);
    assert.deepEqual(toldApart(7.8411, 7.8412), ['7.8411', '7.8412']);
  });
});
