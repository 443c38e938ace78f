import assert from 'node:assert/strict';
import type { FullReport } from '../../src/report/full.ts';
import type { Placed } from '../../src/report/model.ts';
import { DESK, fullyReported, SHOP } from './reported.ts';

/** The text of the file from the place of an item on. */
function textAt({ at }: Placed): string {
  return SHOP.split('\n')[at.line]?.slice(at.character) ?? '';
}

/** @throws if a part of a report isn't there */
function part<Key extends keyof FullReport>(key: Key, report = fullyReported(SHOP)): NonNullable<FullReport[Key]> {
  const value = report[key];
  assert.ok(value !== undefined && value !== null, `there is no ${key}`);
  return value;
}

describe('what pictures of a report are drawn from', () => {
  it('is absent where the file says nothing of it', () => {
    const { timeline, objectives, hours, scores, risks } = fullyReported('version: 1\nengagement: { id: bare }\n');
    assert.deepEqual([timeline, objectives, hours, scores, risks], [undefined, undefined, undefined, undefined, []]);
    assert.deepEqual(fullyReported('').steps.length > 0, true);
  });

  it('leads to the first five findings, with the way to mend each and the days to its date', () => {
    const { steps, todos } = fullyReported(DESK);
    assert.equal(steps.length, 5);
    assert.deepEqual(
      steps.map(({ ruleId, at }) => [ruleId, at]),
      todos.slice(0, 5).map(({ ruleId, at }) => [ruleId, at]),
    );
    const backup = steps.find(({ ruleId }) => ruleId === 'contingency/backup-is-provider');
    assert.ok(backup && backup.days === undefined);
    const expired = fullyReported(SHOP, '2027-06-20').steps.find(({ ruleId }) => ruleId === 'legal/expired');
    assert.equal(expired?.days, -20);
    assert.match(expired?.fix ?? '', /^\S/);
  });

  it('has the days of the engagement in their order', () => {
    const { term, deliverables, reviews, contracts, first, last } = part('timeline');
    assert.deepEqual([term?.start?.toString(), term?.end?.toString()], ['2026-09-01', '2027-05-31']);
    assert.ok(term && textAt(term).startsWith('2026-09-01'));
    assert.deepEqual(
      deliverables.map(({ name, date, done }) => [name, date.toString(), done]),
      [
        ['Catalogue', '2026-10-18', true],
        ['Search', '2026-11-18', false],
        ['Checkout', '2027-02-26', false],
      ],
    );
    assert.deepEqual(
      reviews.map(({ date, status, summary }) => [date.toString(), status, summary]),
      [
        ['2026-10-02', 'green', ''],
        ['2026-11-02', 'red', 'All late'],
        ['2027-01-20', undefined, ''],
      ],
    );
    assert.deepEqual(
      contracts.map(({ name, start, end, notice }) => [name, start, end, notice].map(String)),
      [
        ['Work', '2026-08-01', '2027-05-31', '2027-04-30'],
        ['secrets', '2026-01-01', '2099-01-01', 'undefined'],
      ],
    );
    // The contract of 2099 doesn't make a dot of the work.
    assert.deepEqual([first.toString(), last.toString()], ['2026-06-25', '2027-08-07']);
    for (const placed of [...deliverables, ...reviews, ...contracts]) assert.match(textAt(placed), /^[\w-]/);
  });

  it('has a timeline of contracts alone, and none without a day', () => {
    const only = (contract: string) =>
      fullyReported(`version: 1\nengagement: { id: a }\ncontracts:\n  - ${contract}\n`).timeline;
    assert.equal(only('{ id: a, type: sow }'), undefined);
    const { first, last } = only('{ id: a, type: sow, signedOn: 2026-01-01, expires: 2028-01-01 }') ?? {};
    assert.deepEqual([first?.toString(), last?.toString()], ['2026-01-01', '2028-01-01']);
    // A wrong century moves the beginning by no more than any date beyond the picture.
    const wrong = only('{ id: a, type: sow, signedOn: 0202-01-01, expires: 2027-01-01 }');
    assert.equal(wrong?.first.toString(), '2026-09-24');
  });

  it('has the hours of both sides in each season of the clocks', () => {
    const { client, provider, seasons } = part('hours');
    assert.deepEqual([client.name, client.start, client.end, client.days], ['Lindenhof', 510, 1020, [0, 1, 2, 3, 4]]);
    assert.deepEqual([provider.name, provider.days], ['Lima Sistemas', [0, 1, 5]]);
    assert.deepEqual(
      seasons.map(({ ahead, shared }) => [ahead, shared]),
      [
        [-360, 180],
        [-420, 120],
      ],
    );
    assert.deepEqual(
      seasons.flatMap(({ spells }) => spells.map(({ from }) => from.toString())),
      ['2026-11-23', '2027-10-31', '2027-03-28'],
    );
    assert.ok(textAt(provider).startsWith('workingHours'));
    const without = (key: string) => fullyReported(SHOP.replace(key, '')).hours;
    assert.equal(without('timeZone: Europe/Berlin,'), undefined);
    assert.equal(without(', workingHours: { start: "08:30", end: "17:00" }'), undefined);
  });

  it('has the night of one side as one stretch', () => {
    const night = fullyReported(SHOP.replace('start: "08:30", end: "17:00"', 'start: "22:00", end: "06:00"'));
    const { client } = part('hours', night);
    assert.deepEqual([client.start, client.end], [1320, 1800]);
  });

  it('has the candidates, the best first', () => {
    const { criteria, candidates, rationale } = part('scores');
    assert.deepEqual(criteria, [
      { name: 'Quality', weight: 60 },
      { name: 'Price', weight: 40 },
    ]);
    assert.deepEqual(
      candidates.map(({ name, score, chosen, points, price }) => [name, score, chosen, points, price]),
      [
        ['Lima Sistemas', 8.2, true, [9, 7], undefined],
        ['Dear Ltd', 5.6, false, [6, 5], 'EUR 90'],
        ['Unknown Ltd', undefined, false, [9, undefined], undefined],
      ],
    );
    assert.equal(rationale, 'Best work');
    assert.equal(fullyReported(SHOP.replace(/scores: \{[^}]*\}/g, 'x-no: 1')).scores, undefined);
  });

  it('has the risks, the heaviest first', () => {
    const risks = part('risks');
    assert.deepEqual(
      risks.map(({ number, description, likelihood, impact }) => [number, description, likelihood, impact]),
      [
        [1, 'The lead leaves', 'medium', 'high'],
        [2, 'It is slow', 'low', 'medium'],
        [3, 'It rains', undefined, undefined],
      ],
    );
    assert.ok(risks[0] && textAt(risks[0]).startsWith('leave'));
    assert.equal(risks[0]?.owner, 'Ana Reyes');
  });

  it('has the objectives with the KPIs that watch them', () => {
    const { objectives, others } = part('objectives');
    assert.deepEqual(
      objectives.map(({ statement, kpis, measuresItself }) => [
        statement,
        kpis.map(({ metric }) => metric),
        measuresItself,
      ]),
      [
        ['Pay fast', ['Median time'], false],
        ['Find things', [], false],
      ],
    );
    assert.deepEqual([objectives[0]?.baseline, objectives[0]?.target], ['94', '60']);
    assert.deepEqual(
      others.map(({ metric }) => metric),
      ['Rainfall'],
    );
    const project = fullyReported(SHOP.replace('business-process', 'project'));
    assert.equal(project.objectives?.objectives[0]?.measuresItself, true);
  });
});
