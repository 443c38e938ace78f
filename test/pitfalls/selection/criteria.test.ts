import assert from 'node:assert/strict';
import { costDominates } from '../../../src/pitfalls/selection/cost-dominates.ts';
import { criteriaUnweighted } from '../../../src/pitfalls/selection/criteria-unweighted.ts';
import { noQualityCriterion } from '../../../src/pitfalls/selection/no-quality-criterion.ts';
import { weightsNot100 } from '../../../src/pitfalls/selection/weights-not-100.ts';
import { contextOf, firstFixed, foundBy, problemsOf } from '../helper.ts';

const RULES = [costDominates, noQualityCriterion, weightsNot100, criteriaUnweighted];

const file = (...lines: string[]) =>
  ['version: 1', 'engagement: { id: a, title: A }', 'selection:', ...lines.map((line) => `  ${line}`), ''].join('\n');
/** Criteria from `kind weight` (no weight where there is none). */
const criteria = (...of: string[]) =>
  file(
    'criteria:',
    ...of.map((one, index) => {
      const [kind, weight] = one.split(' ');
      return `  - { name: C${index + 1}, kind: ${kind}${weight ? `, weight: ${weight}` : ''} }`;
    }),
  );
const messages = (text: string) => RULES.flatMap((rule) => foundBy(rule, text).map(({ message }) => message));

describe('the rules on criteria', () => {
  it('are silent where there is no section, where nobody can read it, and where its key is misspelt', () => {
    for (const text of [
      'version: 1\nengagement: { id: a, title: A }\n',
      'version: 1\nengagement: { id: a, title: A }\nselection: cheapest\n',
      file('criterria: [{ name: Price, kind: cost, weight: 90 }]'),
      file('criteria: [Price, { name: Speed, kind: other, weight: 20 }]'),
      file('criteria: [{ name: Price, kind: costs, weight: heavy }]'),
    ]) {
      assert.deepEqual(messages(text), [], text);
    }
  });
});

describe('selection/cost-dominates', () => {
  it('speaks above the limit, not at it', () => {
    assert.deepEqual(foundBy(costDominates, criteria('cost 50', 'quality 50')), []);
    assert.deepEqual(foundBy(costDominates, criteria('cost 51', 'quality 49')), [
      { on: '51', message: 'Cost weighs 51 %, over the limit of 50 %: give more weight to quality and expertise.' },
    ]);
    const options = { limits: { costWeight: 60 } };
    assert.deepEqual(foundBy(costDominates, criteria('cost 60', 'quality 40'), options), []);
    assert.equal(foundBy(costDominates, criteria('cost 60.5', 'quality 39.5'), options).length, 1);
  });

  it('never says that 50 % is more than 50 %', () => {
    assert.match(foundBy(costDominates, criteria('cost 50.04', 'quality 49.96'))[0]?.message ?? '', /weighs 50\.04 %/);
  });

  it('adds up all criteria of cost', () => {
    const [found] = foundBy(costDominates, criteria('quality 40', 'cost 30', 'cost 30'));
    assert.deepEqual([found?.on, found?.message.slice(0, 16)], ['30', 'Cost weighs 60 %']);
  });

  it('counts shares where the weights make more than 100, and says nothing where they may make more later', () => {
    assert.deepEqual(foundBy(costDominates, criteria('cost 60', 'quality 60')), []);
    assert.equal(foundBy(costDominates, criteria('cost 80', 'quality 60')).length, 1);
    assert.deepEqual(foundBy(costDominates, criteria('cost 40', 'quality 20')), []);
    assert.equal(foundBy(costDominates, criteria('cost 60', 'quality')).length, 1);
  });

  it('is mended by weights that keep the proportions of the others, and by quality where there are none', () => {
    assert.equal(
      firstFixed(costDominates, criteria('cost 70', 'quality 20', 'capacity 10')),
      criteria('cost 50', 'quality 33', 'capacity 17'),
    );
    const alone = firstFixed(costDominates, criteria('cost 100'));
    assert.deepEqual(
      contextOf(alone).file.selection?.criteria?.map(({ kind, weight }) => [kind, weight]),
      [
        ['cost', 50],
        ['quality', 50],
      ],
    );
    assert.deepEqual(messages(alone), []);
    assert.deepEqual(messages(firstFixed(costDominates, criteria('cost 45', 'cost 35', 'expertise 20'))), []);
  });
});

describe('selection/no-quality-criterion', () => {
  it('is content with quality or with expertise', () => {
    assert.deepEqual(foundBy(noQualityCriterion, criteria('cost 50', 'expertise 50')), []);
    assert.deepEqual(foundBy(noQualityCriterion, criteria('cost', 'quality')), []);
    assert.equal(foundBy(noQualityCriterion, criteria('cost', 'capacity', 'security', 'other'))[0]?.on, 'criteria');
  });

  it('asks for criteria where there are none, unless the reason is given', () => {
    assert.deepEqual(foundBy(noQualityCriterion, file('chosen: Norte')), [
      {
        on: 'selection',
        message: 'Nothing says what the offers are judged by: add criteria, and one of them for quality or expertise.',
      },
    ]);
    assert.equal(foundBy(noQualityCriterion, file('criteria:', 'chosen: Norte'))[0]?.on, 'criteria');
    assert.equal(foundBy(noQualityCriterion, file('criteria:', '  -'))[0]?.on, 'criteria');
    assert.deepEqual(foundBy(noQualityCriterion, file('rationale: The only dentist of the island')), []);
    assert.deepEqual(messages(firstFixed(noQualityCriterion, file('chosen: Norte'))), []);
  });

  it('keeps weights that are complete complete, and adds none where there are none', () => {
    const weighted = firstFixed(noQualityCriterion, criteria('cost 60', 'capacity 40'));
    assert.deepEqual(messages(weighted), [], weighted);
    const unweighted = firstFixed(noQualityCriterion, criteria('cost', 'capacity'));
    assert.doesNotMatch(unweighted, /weight/);
  });
});

describe('selection/weights-not-100', () => {
  it('gives the sum, and takes 33.3 + 33.3 + 33.4 for what it is', () => {
    assert.deepEqual(foundBy(weightsNot100, criteria('cost 33.3', 'quality 33.3', 'expertise 33.4')), []);
    assert.deepEqual(foundBy(weightsNot100, criteria('cost 33.3', 'quality 33.3', 'expertise 33.3')), [
      {
        on: 'criteria',
        message: 'The weights add up to 99.9 %, not 100 %: decide again how much each criterion counts.',
      },
    ]);
    assert.deepEqual(foundBy(weightsNot100, criteria('quality 100', 'cost 0')), []);
  });

  it('names those that lack one, once, at the first of them', () => {
    assert.deepEqual(foundBy(weightsNot100, criteria('cost 40', 'quality', 'expertise 60')), [
      { on: 'name', message: '"C2" has no weight: give each criterion one, so that all make 100 %.' },
    ]);
    const many = foundBy(weightsNot100, criteria('cost 40', 'quality', 'expertise', 'capacity', 'other'));
    assert.deepEqual(
      many.map(({ message }) => message),
      ['"C2", "C3" and 2 others have no weight: give each criterion one, so that all make 100 %.'],
    );
    assert.match(
      foundBy(weightsNot100, file('criteria: [{ kind: cost }, { name: B, kind: quality, weight: 50 }]'))[0]?.message ??
        '',
      /^Criterion 1 has no weight/,
    );
  });

  it('is silent where none has one, and where one of them is misspelt', () => {
    assert.deepEqual(foundBy(weightsNot100, criteria('cost', 'quality')), []);
    assert.deepEqual(
      foundBy(
        weightsNot100,
        file('criteria:', '  - { name: A, kind: cost, wieght: 40 }', '  - { name: B, kind: quality, weight: 50 }'),
      ),
      [],
    );
  });

  it('is mended by what is missing, and where nothing is left, by the average', () => {
    assert.equal(
      firstFixed(weightsNot100, criteria('cost 40', 'quality', 'expertise')),
      criteria('cost 40', 'quality 30', 'expertise 30'),
    );
    assert.equal(firstFixed(weightsNot100, criteria('cost 100', 'quality')), criteria('cost 50', 'quality 50'));
    assert.equal(firstFixed(weightsNot100, criteria('cost 60', 'quality 60')), criteria('cost 50', 'quality 50'));
    for (const text of [
      criteria('cost 33.5', 'quality'),
      criteria('cost 0', 'quality 0'),
      criteria('cost 99', 'quality', 'other'),
    ]) {
      assert.deepEqual(foundBy(weightsNot100, firstFixed(weightsNot100, text)), [], text);
    }
  });

  it('writes into lists in block style too', () => {
    const text = file(
      'criteria:',
      '  - name: Price',
      '    kind: cost',
      '  - name: Trial',
      '    kind: quality',
      '    weight: 70',
    );
    assert.match(firstFixed(weightsNot100, text), /kind: cost\n {6}weight: 30\n/);
  });
});

describe('selection/criteria-unweighted', () => {
  it('is a hint, until one has a weight or a reason is given', () => {
    assert.equal(criteriaUnweighted.severity, 'hint');
    assert.deepEqual(foundBy(criteriaUnweighted, criteria('cost', 'quality')), [
      {
        on: 'criteria',
        message: 'None of the 2 criteria has a weight: say how much each counts, or write down what decided.',
      },
    ]);
    assert.deepEqual(foundBy(criteriaUnweighted, criteria('cost', 'quality 50')), []);
    assert.deepEqual(
      foundBy(criteriaUnweighted, `${criteria('cost', 'quality')}  rationale: Ranked in this order\n`),
      [],
    );
    assert.equal(foundBy(criteriaUnweighted, `${criteria('cost', 'quality')}  rationale: ""\n`).length, 1);
  });

  it('asks nobody to weigh one criterion against itself', () => {
    const titles = (text: string) =>
      problemsOf(criteriaUnweighted, text)[0]
        ?.fixes?.()
        .map(({ title }) => title);
    assert.deepEqual(titles(criteria('quality')), ['Add the reason for the choice']);
    assert.doesNotMatch(foundBy(criteriaUnweighted, criteria('cost'))[0]?.message ?? 'no weight', /no weight|add one/);
    assert.deepEqual(titles(criteria('quality', 'cost')), [
      'Give each criterion a weight',
      'Add the reason for the choice',
    ]);
    assert.deepEqual(messages(firstFixed(criteriaUnweighted, criteria('quality', 'cost', 'other'))), []);
  });
});
