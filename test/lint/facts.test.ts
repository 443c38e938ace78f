import assert from 'node:assert/strict';
import { factsOf } from '../../src/lint/facts/index.ts';
import { overviewOf } from '../../src/lint/facts/overview.ts';
import { healthOf } from '../../src/lint/health.ts';
import { contextOf } from '../pitfalls/helper.ts';

const HEAD = 'version: 1\nengagement: { id: desk, title: Support desk, status: active }\n';

/** The facts of a text, each behind the text that it follows. */
function factsIn(text: string, today = '2026-11-23'): string[] {
  return factsOf(contextOf(text, { today })).map(({ at, label }) => {
    return `${text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim()} -> ${label}`;
  });
}

function calculationOf(text: string, label: RegExp, today = '2026-11-23'): string {
  const fact = factsOf(contextOf(text, { today })).find((each) => label.test(each.label));
  return fact?.calculation() ?? assert.fail(`no ${label}`);
}

const contract = (facts: string) => `${HEAD}contracts:\n  - id: msa\n    type: msa\n    status: signed\n${facts}`;

describe('facts about contracts', () => {
  const TERMS = '    expires: 2027-02-28\n    noticePeriod: P3M\n';

  it('are the days left and the last day to give notice, with the calculation', () => {
    assert.deepEqual(factsIn(contract(TERMS)), [
      'expires: 2027-02-28 -> 97 days left',
      'noticePeriod: P3M -> last day to give notice 28 Nov 2026',
    ]);
    assert.match(calculationOf(contract(TERMS), /notice/), /^28 Feb 2027 less 3 months, by this file's dates/);
    assert.equal(calculationOf(contract(TERMS), /left/), 'From today, 23 Nov 2026, to 28 Feb 2027.');
  });

  it('change with the day', () => {
    const on = (day: string) => factsIn(contract(TERMS), day).map((fact) => fact.split(' -> ')[1]);
    assert.deepEqual(on('2026-11-28'), ['92 days left', 'last day to give notice 28 Nov 2026']);
    assert.deepEqual(on('2026-11-29'), ['91 days left', 'last day to give notice was 28 Nov 2026']);
    assert.deepEqual(on('2027-02-27')[0], '1 day left');
    assert.deepEqual(on('2027-02-28')[0], 'last day today');
    assert.deepEqual(on('2027-03-01'), ['ended 1 day ago']);
  });

  it('follow a contract that renews itself', () => {
    const text = contract(
      '    expires: 2025-12-31\n    noticePeriod: 1 month\n    renewal: automatic\n    renewalTerm: P1Y\n',
    );
    assert.deepEqual(factsIn(text), [
      'expires: 2025-12-31 -> renewed until 31 Dec 2026, 38 days left',
      'noticePeriod: 1 month -> last day to give notice 30 Nov 2026',
      'renewalTerm: P1Y -> then until 31 Dec 2027',
    ]);
    assert.match(calculationOf(text, /left/), /since it renews itself by 1 year\.$/);
  });

  it('are silent where nothing follows: terminated, without an end, ended before it began, unreadable', () => {
    assert.deepEqual(factsIn(contract(TERMS).replace('signed', 'terminated')), []);
    assert.deepEqual(factsIn(contract('    noticePeriod: P3M\n')), []);
    assert.deepEqual(factsIn(contract(`    effective: 2028-01-01\n${TERMS}`)), []);
    assert.deepEqual(factsIn(contract('    expires: soon\n    noticePeriod: P3M\n')), []);
    assert.deepEqual(factsIn(contract('    expires: 2025-12-31\n    renewal: automatik\n')), []);
  });
});

describe('facts about the choice of a provider', () => {
  const SELECTION = `${HEAD}selection:
  criteria: # agreed in May
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial task, kind: quality, weight: 50 }
  candidates:
    - { name: Norte, scores: { Price: 9, Trial task: 5 } }
    - { name: Sur, scores: { Price: 6 } }
`;

  it('are the sum of the weights, behind the key, and the score of each candidate that has all', () => {
    assert.deepEqual(factsIn(SELECTION), ['criteria: -> sum 90 %', '- { name: Norte -> weighted score 6.78']);
    assert.equal(calculationOf(SELECTION, /sum/), '40 + 50 = 90.');
    assert.equal(calculationOf(SELECTION, /score/), '(40 × 9 + 50 × 5) ÷ 90 = 6.78.');
  });

  it('say how many criteria have no weight, and then give no scores', () => {
    assert.deepEqual(factsIn(SELECTION.replace(', weight: 50', '')), ['criteria: -> sum 40 %, 1 without a weight']);
    assert.deepEqual(factsIn(SELECTION.replaceAll(/, weight: \d+/g, '')), []);
  });

  it('stand behind a list in brackets', () => {
    const text = `${HEAD}selection: { criteria: [{ name: Price, kind: cost, weight: 100 }] }\n`;
    assert.deepEqual(factsIn(text), ['selection: { criteria: [{ name: Price, kind: cost, weight: 100 }] -> sum 100 %']);
  });

  it('cut a long calculation', () => {
    const criteria = Array.from({ length: 12 }, (_, at) => `    - { name: c${at}, kind: other, weight: 5 }\n`).join('');
    assert.equal(
      calculationOf(`${HEAD}selection:\n  criteria:\n${criteria}`, /sum/),
      `${Array(10).fill('5').join(' + ')} + … = 60.`,
    );
  });
});

describe('facts about meetings', () => {
  const meetings = (zones: string, meeting: string) =>
    `${HEAD}client: { name: A, timeZone: ${zones.split(' ')[0]} }\nprovider: { name: B, timeZone: ${zones.split(' ')[1]} }\ncommunication:\n  meetings:\n    - ${meeting}\n`;
  const WEEKLY = '{ name: Weekly, cadence: weekly, day: tuesday, at: "17:00", timeZone: Europe/Madrid }';

  it('are the time on the other side', () => {
    assert.deepEqual(factsIn(meetings('Europe/Madrid Europe/Lisbon', WEEKLY)), [
      '- { name: Weekly, cadence: weekly, day: tuesday, at: "17:00" -> 16:00 in Lisbon',
    ]);
  });

  it('count for the next day on which it is held, and tell when clocks change', () => {
    const text = meetings('Europe/Madrid America/New_York', WEEKLY);
    assert.match(factsIn(text)[0] ?? '', /-> 11:00 in New York$/);
    // Clocks in New York change on Sunday 14 March 2027, those in Madrid two weeks later.
    assert.match(factsIn(text, '2027-03-10')[0] ?? '', /-> 12:00 in New York$/);
    assert.match(factsIn(text, '2027-03-09')[0] ?? '', /-> 11:00 in New York$/);
    assert.equal(
      calculationOf(text, /New York/),
      '17:00 in Madrid on 24 Nov 2026 is 11:00 in New York. In New York from 14 Mar 2027 12:00, from 28 Mar 2027 11:00, from 31 Oct 2027 12:00.',
    );
  });

  it('name the day where it is another one, and both sides where the meeting goes by a third clock', () => {
    const text = meetings('America/Los_Angeles Asia/Tokyo', WEEKLY.replace('Europe/Madrid', 'UTC'));
    assert.match(factsIn(text)[0] ?? '', /-> 09:00 in Los Angeles, 02:00 the day after in Tokyo$/);
  });

  it('are silent where nobody can tell, where all live by one clock, and when it is over', () => {
    const without = WEEKLY.replace(', timeZone: Europe/Madrid', '');
    assert.deepEqual(factsIn(meetings('Europe/Madrid Europe/Lisbon', without)), []);
    assert.deepEqual(factsIn(meetings('Europe/Madrid Europe/Paris', WEEKLY)), []);
    assert.deepEqual(factsIn(meetings('Europe/Madrid Nowhere/City', WEEKLY)), []);
    const over = meetings('Europe/Madrid Europe/Lisbon', WEEKLY).replace('active', 'active, end: 2026-10-01');
    assert.deepEqual(factsIn(over), []);
  });
});

describe('the fact about the term', () => {
  const term = (more: string) => `version: 1\nengagement:\n  id: a\n  title: A\n${more}`;

  it('is its last day', () => {
    const text = term('  start: 2027-01-01\n  term: P1Y\n');
    assert.deepEqual(factsIn(text), ['term: P1Y -> ends 31 Dec 2027']);
    assert.match(calculationOf(text, /ends/), /^1 year from 1 Jan 2027 on;/);
  });

  it('is silent beside an end, and without a start', () => {
    assert.deepEqual(factsIn(term('  start: 2027-01-01\n  end: 2027-06-30\n  term: P1Y\n')), []);
    assert.deepEqual(factsIn(term('  term: P1Y\n')), []);
  });
});

describe('the overview', () => {
  it('tells the health with the pitfalls by their state, and the next date', () => {
    const context = contextOf(contract('    expires: 2027-02-28\n    noticePeriod: P3M\n    title: Desk services\n'));
    const health = healthOf(context, [
      { ruleId: 'legal/no-dpa', severity: 'error', pitfall: 'legal' },
      { ruleId: 'payment/x', severity: 'warning', pitfall: 'selection' },
      { ruleId: 'culture/missing', severity: 'warning', pitfall: 'culture', accepted: {} },
    ]);
    assert.deepEqual(overviewOf(context, health).health, {
      label: 'Health 8 of 10',
      detail:
        'Open: Legal and security concerns ignored\nWeak: Cost over quality\nAccepted: Cultural differences overlooked',
    });
    const { label, detail } = overviewOf(context, health).next ?? assert.fail();
    assert.equal(label, 'Next: notice by 28 Nov');
    assert.equal(detail, 'Last day to give notice (Desk services): 28 Nov 2026, in 5 days.');
  });

  it('has no next date where none lies ahead, and no health where nobody can tell', () => {
    const { health, next } = overviewOf(contextOf(HEAD), null);
    assert.equal(next, undefined);
    assert.equal(health.label, 'Health unknown');
  });
});
