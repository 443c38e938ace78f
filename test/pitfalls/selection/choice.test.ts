import assert from 'node:assert/strict';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { abnormallyLowPrice } from '../../../src/pitfalls/selection/abnormally-low-price.ts';
import { cheapestChosen } from '../../../src/pitfalls/selection/cheapest-chosen.ts';
import { noShouldCost } from '../../../src/pitfalls/selection/no-should-cost.ts';
import { outscored } from '../../../src/pitfalls/selection/outscored.ts';
import { priceOf } from '../../../src/pitfalls/selection/prices.ts';
import { singleCandidate } from '../../../src/pitfalls/selection/single-candidate.ts';
import { contextOf, firstFixed, foundBy, type Options, problemsOf } from '../helper.ts';

const CRITERIA = `  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial, kind: quality, weight: 60 }
`;
const file = (selection: string, facts = 'status: contracting', provider = 'provider: { name: A }\n') =>
  `version: 1\nengagement: { id: a, title: T, ${facts} }\n${provider}selection:\n${selection}`;
/** A choice of A among candidates of some names, each with the rest of its flow map. */
const choice = (candidates: Record<string, string>, rest = '', criteria = CRITERIA) =>
  file(
    `${criteria}  candidates:\n${Object.entries(candidates)
      .map(([name, facts]) => `    - { name: ${name}${facts && `, ${facts}`} }\n`)
      .join('')}  chosen: A\n${rest}`,
  );
const eur = (amount: number) => `price: { amount: ${amount}, currency: EUR }`;
const scores = (price: number, trial: number) => `scores: { Price: ${price}, Trial: ${trial} }`;
const silent = (rule: Rule, text: string, options?: Options) =>
  assert.deepEqual(
    foundBy(rule, text, options).map(({ message }) => message),
    [],
    text,
  );
const REASON = '  rationale: The only ones who know our system\n';

describe('selection/outscored', () => {
  it('gives both scores', () => {
    const text = choice({ A: scores(9, 5), B: scores(6, 9), C: scores(9, 6) });
    assert.deepEqual(foundBy(outscored, text), [
      { on: 'A', message: '"B" scores 7.8 and the chosen "A" 6.6: write under rationale what decided.' },
    ]);
    assert.equal(problemsOf(outscored, text)[0]?.related?.length, 1);
    silent(outscored, firstFixed(outscored, text));
  });

  it('is silent on the same score, even where the computer makes two of it', () => {
    silent(outscored, choice({ A: scores(7, 7), B: scores(7, 7) }));
    const criteria = CRITERIA.replace('40', '0.1').replace('60', '0.2');
    silent(outscored, choice({ A: scores(3, 0), B: scores(0, 1.5) }, '', criteria));
    assert.match(foundBy(outscored, choice({ A: scores(7, 7), B: scores(7, 7.01) }))[0]?.message ?? '', /7\.01 .* 7:/);
  });

  it('is silent with a reason, and before anybody is chosen', () => {
    const candidates = { A: scores(1, 1), B: scores(9, 9) };
    silent(outscored, choice(candidates, REASON));
    silent(outscored, choice(candidates).replace('  chosen: A\n', ''));
    silent(outscored, choice(candidates).replace('chosen: A', 'chosen: Z'));
    silent(outscored, choice(candidates).concat('  rationalle: Best team\n'));
    silent(outscored, choice(candidates, '  rationale: [1, 2]\n'));
  });

  it('compares only those who have a score for all that counts', () => {
    silent(outscored, choice({ A: 'scores: { Trial: 1 }', B: scores(9, 9) }));
    silent(outscored, choice({ A: scores(1, 1), B: 'scores: { Trial: 9 }' }));
    silent(outscored, choice({ A: scores(1, 1), B: '' }));
    const free = CRITERIA.replace('40', '0').replace('60', '100');
    assert.equal(foundBy(outscored, choice({ A: 'scores: { Trial: 1 }', B: scores(0, 9) }, '', free)).length, 1);
  });

  it('is silent where a weight is missing or can’t be read', () => {
    const candidates = { A: scores(1, 1), B: scores(9, 9) };
    silent(outscored, choice(candidates, '', CRITERIA.replace(', weight: 40', '')));
    silent(outscored, choice(candidates, '', CRITERIA.replaceAll(/, weight: \d+/g, '')));
    silent(outscored, choice(candidates, '', CRITERIA.replace('40', 'much')));
    silent(outscored, choice(candidates, '', ''));
  });

  it('knows the chosen one by its name without legal form, and in block style', () => {
    const text = file(
      `${CRITERIA}  candidates:
    - name: Norte Software, Lda.
      scores:
        Price: 5
        Trial: 5
    - name: Sur S.L.
      scores:
        Price: 6
        Trial: 6
  chosen: norte software
`,
    );
    assert.equal(foundBy(outscored, text)[0]?.on, 'norte software');
  });
});

describe('selection/cheapest-chosen', () => {
  it('speaks where no score shows that the cheapest is good', () => {
    assert.deepEqual(foundBy(cheapestChosen, choice({ A: eur(90), B: eur(100), C: '' })), [
      {
        on: 'A',
        message: '"A" is the cheapest, and no score shows that it is also the best: write down the rationale.',
      },
    ]);
    // One score alone is no comparison.
    const alone = choice({ A: `${eur(90)}, ${scores(9, 9)}`, B: eur(100) });
    assert.equal(foundBy(cheapestChosen, alone).length, 1);
    silent(cheapestChosen, firstFixed(cheapestChosen, alone));
  });

  it('speaks where another is better on quality, whatever the price adds to its score', () => {
    const text = choice({ A: `${eur(90)}, ${scores(10, 6)}`, B: `${eur(100)}, ${scores(2, 7)}` });
    assert.deepEqual(
      foundBy(cheapestChosen, text).map(({ message }) => message),
      ['"A" is the cheapest, and "B" better on quality (7 to 6): write down the rationale.'],
    );
    silent(outscored, text);
  });

  it('is silent where it is as good as any, with a reason, and where another costs the same or less', () => {
    silent(cheapestChosen, choice({ A: `${eur(90)}, ${scores(10, 7)}`, B: `${eur(100)}, ${scores(2, 7)}` }));
    silent(cheapestChosen, choice({ A: eur(90), B: eur(100) }, REASON));
    silent(cheapestChosen, choice({ A: eur(90), B: eur(100), C: eur(90) }));
    silent(cheapestChosen, choice({ A: eur(90), B: eur(100), C: eur(80) }));
    silent(cheapestChosen, choice({ A: eur(90), B: '' }));
    silent(cheapestChosen, choice({ A: '', B: eur(90) }));
  });

  it('takes quality and expertise by their weights, and as equal where they have none', () => {
    const criteria = (one: string, other: string) =>
      `  criteria:\n    - { name: Trial, kind: quality${one} }\n    - { name: Team, kind: expertise${other} }\n`;
    const offers = {
      A: `${eur(90)}, scores: { Trial: 9, Team: 5 }`,
      B: `${eur(100)}, scores: { Trial: 5, Team: 8 }`,
    };
    silent(cheapestChosen, choice(offers, '', criteria('', '')));
    silent(cheapestChosen, choice(offers, '', criteria(', weight: 80', ', weight: 20')));
    assert.equal(foundBy(cheapestChosen, choice(offers, '', criteria(', weight: 20', ', weight: 80'))).length, 1);
    silent(cheapestChosen, choice(offers, '', criteria(', weight: 20', '')));
  });

  it('is silent where a score or a price may hide something', () => {
    for (const facts of ['scores: { Trail: 9 }', 'scores: { Trial: good }', 'scores: good', 'scors: { Trial: 9 }']) {
      silent(cheapestChosen, choice({ A: `${eur(90)}, ${facts}`, B: eur(100) }));
    }
    silent(cheapestChosen, choice({ A: eur(90), B: eur(100), C: 'price: { amount: 80 }' }));
    silent(cheapestChosen, choice({ A: eur(90), B: eur(100), C: 'prize: { amount: 80, currency: EUR }' }));
    assert.equal(foundBy(cheapestChosen, choice({ A: `${eur(90)}, scores: { x-gut: 1 }`, B: eur(100) })).length, 1);
  });
});

describe('selection/abnormally-low-price', () => {
  it('speaks below the limit, not at it', () => {
    silent(abnormallyLowPrice, choice({ A: eur(70), B: eur(100) }));
    assert.deepEqual(foundBy(abnormallyLowPrice, choice({ A: eur(69.99), B: eur(100) })), [
      {
        on: '69.99',
        message: '"A" asks more than 30 % less than the only other price (EUR 100): ask why, and note it as rationale.',
      },
    ]);
    silent(abnormallyLowPrice, choice({ A: eur(69.99), B: eur(100) }), { limits: { lowPrice: 31 } });
    silent(abnormallyLowPrice, choice({ A: eur(0.7), B: eur(1) }));
  });

  it('takes the median of the others, not their mean', () => {
    silent(abnormallyLowPrice, choice({ A: eur(90), B: eur(100), C: eur(100), D: eur(1000) }));
    assert.deepEqual(
      foundBy(abnormallyLowPrice, choice({ A: eur(60), B: eur(100), C: eur(120), D: '' })).map(
        ({ message }) => message,
      ),
      ['"A" asks 45 % less than the median of the others (EUR 110): ask why, and note it as rationale.'],
    );
  });

  it('takes your own estimate where the others are as low', () => {
    const estimate = '  shouldCost: { amount: 100, currency: EUR }\n';
    assert.deepEqual(
      foundBy(abnormallyLowPrice, choice({ A: eur(60), B: eur(62) }, estimate)).map(({ message }) => message),
      ['"A" asks 40 % less than your own estimate (EUR 100): ask why, and note it as rationale.'],
    );
    assert.equal(foundBy(abnormallyLowPrice, choice({ A: eur(60) }, estimate)).length, 1);
    silent(abnormallyLowPrice, choice({ A: eur(70) }, estimate));
    silent(abnormallyLowPrice, choice({ A: eur(60) }, estimate + REASON));
    silent(abnormallyLowPrice, choice({ A: eur(60) }));
  });

  it('says that two currencies can’t be compared, once, and as information', () => {
    const text = choice({ A: eur(60), B: 'price: { amount: 100, currency: USD }', C: eur(100) });
    const [found, ...others] = [abnormallyLowPrice, cheapestChosen].flatMap((rule) => problemsOf(rule, text));
    assert.ok(found && others.length === 0);
    assert.equal(found.severity, 'information');
    assert.equal(text.slice(found.range.start, found.range.end), 'USD');
    assert.equal(
      found.message,
      "Prices in EUR and USD can't be compared: write all amounts in one currency, at the rate of one day.",
    );
    silent(abnormallyLowPrice, text.concat(REASON));
  });

  it('says so of your own estimate too, unless the prices alone tell enough', () => {
    const estimate = '  shouldCost: { amount: 100, currency: USD }\n';
    assert.deepEqual(foundBy(abnormallyLowPrice, choice({ A: eur(90), B: eur(100) }, estimate)), [
      {
        on: 'USD',
        message:
          "The price in EUR and your own estimate in USD can't be compared: write all amounts in one currency, at the rate of one day.",
      },
    ]);
    const low = foundBy(abnormallyLowPrice, choice({ A: eur(50), B: eur(100) }, estimate));
    assert.deepEqual(
      low.map(({ on }) => on),
      ['50'],
    );
  });

  it('holds a price against an estimate in its own currency, whatever the others are in', () => {
    const text = choice(
      { A: eur(60), B: 'price: { amount: 100, currency: USD }' },
      '  shouldCost: { amount: 100, currency: EUR }\n',
    );
    assert.match(foundBy(abnormallyLowPrice, text)[0]?.message ?? '', /40 % less than your own estimate/);
  });

  it('fits into the list of findings, whatever the sums and names', () => {
    const long = `"${'Gesellschaft für Datenverarbeitung '.repeat(3)}"`;
    for (const amount of [1e9, 123456789.5, 1e20]) {
      const text = choice({ [long]: eur(1), B: eur(amount) }).replace('chosen: A', `chosen: ${long}`);
      for (const rule of [abnormallyLowPrice, cheapestChosen]) {
        const [found] = foundBy(rule, text);
        assert.ok(found && found.message.length <= 140, found?.message);
      }
    }
  });
});

describe('selection/single-candidate', () => {
  const one = (facts: string, rest = '  chosen: A\n', provider?: string) =>
    file(`  candidates: [{ name: A }]\n${rest}`, facts, provider);

  it('speaks from contracting on, or once one is chosen', () => {
    assert.deepEqual(foundBy(singleCandidate, one('status: contracting', '')), [
      { on: 'candidates', message: '"A" is the only candidate: ask one more for an offer, or note who declined.' },
    ]);
    silent(singleCandidate, one('status: selecting', ''));
    assert.equal(foundBy(singleCandidate, one('status: selecting')).length, 1);
    assert.equal(foundBy(singleCandidate, one('status: draft')).length, 1);
    assert.equal(foundBy(singleCandidate, one('status: active', '')).length, 1);
  });

  it('is silent while nobody is there yet', () => {
    silent(singleCandidate, one('status: selecting', '  chosen: A\n', ''));
    silent(singleCandidate, one('criticality: low', '  chosen: A\n', ''));
    assert.equal(foundBy(singleCandidate, one('status: contracting', '', '')).length, 1);
  });

  it('is silent without a list, and where another one may stand in what can’t be read', () => {
    silent(singleCandidate, file('  chosen: A\n'));
    silent(singleCandidate, file('  candidates: []\n  chosen: A\n'));
    silent(singleCandidate, file('  candidates: [{ name: A }, B]\n  chosen: A\n'));
  });

  it('asks for as many as the limit says', () => {
    const options = { limits: { minCandidates: 3 } };
    assert.match(foundBy(singleCandidate, one(''), options)[0]?.message ?? '', /ask 2 more/);
    silent(singleCandidate, firstFixed(singleCandidate, one('status: active'), options), options);
    const two = file('  candidates: [{ name: A }, { name: B }]\n');
    silent(singleCandidate, two);
    assert.match(
      foundBy(singleCandidate, two, options)[0]?.message ?? '',
      /^Only 2 candidates are listed: ask one more/,
    );
  });
});

describe('selection/no-should-cost', () => {
  const priced = (facts: string, rest = '') => file(`  candidates: [{ name: A, ${eur(90)} }]\n${rest}`, facts);

  it('asks where much depends on the work', () => {
    for (const level of ['high', 'critical']) {
      assert.equal(foundBy(noShouldCost, priced(`criticality: ${level}`))[0]?.on, 'selection');
    }
    for (const facts of ['criticality: medium', 'criticality: low', 'status: active', 'criticality: hihg']) {
      silent(noShouldCost, priced(facts));
    }
  });

  it('is silent without prices and with a figure of any currency', () => {
    silent(noShouldCost, file('  candidates: [{ name: A }]\n', 'criticality: high'));
    silent(noShouldCost, priced('criticality: high', '  shouldCost: { amount: 1, currency: USD }\n'));
    silent(noShouldCost, priced('criticality: high', '  shouldCost: 100 EUR\n'));
    silent(noShouldCost, priced('criticality: high', '  shouldcost: { amount: 1, currency: USD }\n'));
  });

  it('proposes what was planned for the work, else the middle of the offers', () => {
    const proposed = (text: string) => priceOf(contextOf(firstFixed(noShouldCost, text)).file.selection?.shouldCost);
    assert.deepEqual(proposed(priced('criticality: high')), { amount: 90, currency: 'EUR' });
    assert.deepEqual(proposed(priced('criticality: high, value: { amount: 80, currency: USD }')), {
      amount: 80,
      currency: 'USD',
    });
  });
});
