import assert from 'node:assert/strict';
import { toDate } from '../../src/engagement/dates.ts';
import { dueDates, nextDate, shortDate, shortWords } from '../../src/lint/dates.ts';
import { contextOf } from '../pitfalls/helper.ts';

const HEAD = 'version: 1\nengagement: { id: desk, title: Support desk, status: active, start: 2026-10-01 }\n';

/** What is due in a text: kind, day, name and the text that it stands at. */
function due(text: string, today = '2026-11-23'): string[] {
  return dueDates(contextOf(text, { today })).map(({ kind, date, name, range }) =>
    [kind, date, name, text.slice(range.start, range.end)].join(' | '),
  );
}

const on = (text: string) => toDate(text) ?? assert.fail(text);

describe('what is due', () => {
  it('is what is written, the earliest first', () => {
    const text = `${HEAD}objectives:
  - { id: one, statement: Answer soon, due: 2027-03-31 }
  - { id: two, statement: Answer well, due: 2026-03-31 }
scope:
  deliverables:
    - { id: book, title: Handbook, due: 2026-11-20 }
    - { id: old, title: Old, due: 2026-11-19, done: true }
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-11-02
      status: amber
      actions:
        - { title: Test the pay run, due: 2026-11-24 }
        - { title: Tell others, due: 2026-11-25, done: true }
flexibility:
  reviewPoints: [2026-06-01, 2027-06-01]
onboarding:
  steps: [{ title: Accounts, due: 2026-11-24, done: false }]
acceptedRisks:
  - { rule: legal/no-nda, reason: Soon, acceptedBy: Ana, until: 2026-12-31 }
`;
    assert.deepEqual(due(text), [
      'deliverable | 2026-11-20 | Handbook | 2026-11-20',
      'action | 2026-11-24 | Test the pay run | 2026-11-24',
      'step | 2026-11-24 | Accounts | 2026-11-24',
      'review | 2026-12-02 |  | 2026-11-02',
      'acceptance | 2026-12-31 | No confidentiality agreement | 2026-12-31',
      'objective | 2027-03-31 | Answer soon | 2027-03-31',
      'review-point | 2027-06-01 |  | 2027-06-01',
    ]);
  });

  it('is the first review one cadence after the start, and none beyond the end or before the work runs', () => {
    const text = `${HEAD}monitoring: { cadence: quarterly }\n`;
    assert.deepEqual(due(text), ['review | 2027-01-01 |  | quarterly']);
    assert.deepEqual(due(text.replace('start:', 'end: 2026-12-31, start:')), []);
    assert.deepEqual(due(text.replace('active', 'contracting')), []);
  });

  const contract = (facts: string) => `${HEAD}contracts:\n  - { id: msa, type: msa, status: signed, ${facts} }\n`;

  it('is the end of a contract and the last day for notice, until that has passed', () => {
    const text = contract('expires: 2027-02-28, noticePeriod: P3M');
    assert.deepEqual(due(text), ['notice | 2026-11-28 | msa | P3M', 'contract-end | 2027-02-28 | msa | 2027-02-28']);
    assert.equal(due(text, '2026-11-28').length, 2);
    assert.deepEqual(due(text, '2026-11-29'), ['contract-end | 2027-02-28 | msa | 2027-02-28']);
  });

  it('is no notice where the end is the plan, and none of a draft', () => {
    const planned = contract('expires: 2027-02-28, noticePeriod: P3M, renewal: none');
    assert.equal(due(planned.replace('start:', 'end: 2027-02-28, start:')).length, 1);
    assert.equal(due(planned).length, 2);
    assert.deepEqual(due(planned.replace('signed', 'draft')), []);
    assert.deepEqual(due(planned.replace('signed', 'terminated')), []);
  });

  it('is the day on which a contract renews itself', () => {
    assert.deepEqual(due(contract('expires: 2025-12-31, renewal: automatic, renewalTerm: 1 year')), [
      'contract-renewal | 2026-12-31 | msa | 2025-12-31',
    ]);
  });

  it('is a contract that has run out, while nothing took its place', () => {
    const text = contract('expires: 2026-10-31');
    assert.deepEqual(due(text), ['contract-end | 2026-10-31 | msa | 2026-10-31']);
    assert.deepEqual(due(`${text}  - { id: new, type: msa, status: signed }\n`), []);
  });

  it('is the evidence of each kind that holds longest', () => {
    const check = (more: string) => `    - { kind: insurance, outcome: passed, ${more} }\n`;
    const text = `${HEAD}provider: { name: Norte }\ndueDiligence:\n  checks:\n${check('validUntil: 2026-10-31')}`;
    assert.deepEqual(due(text), ['evidence | 2026-10-31 | insurance check | 2026-10-31']);
    assert.deepEqual(due(text + check('validUntil: 2027-10-31')), [
      'evidence | 2027-10-31 | insurance check | 2027-10-31',
    ]);
  });

  it('is nothing once all has ended', () => {
    assert.deepEqual(due(contract('expires: 2027-02-28').replace('active', 'ended')), []);
  });

  it('comes next from today on', () => {
    const text = `${HEAD}scope: { deliverables: [{ id: a, title: A, due: 2026-11-22 }, { id: b, title: B, due: 2026-11-23 }] }\n`;
    assert.equal(nextDate(contextOf(text))?.name, 'B');
    assert.equal(nextDate(contextOf(text, { today: '2026-11-24' })), undefined);
  });
});

describe('a short date', () => {
  it('has its year where a day and a month could be another one', () => {
    assert.equal(shortDate(on('2026-11-28'), on('2026-11-23')), '28 Nov');
    assert.equal(shortDate(on('2027-05-24'), on('2026-11-23')), '24 May');
    assert.equal(shortDate(on('2027-05-25'), on('2026-11-23')), '25 May 2027');
    assert.equal(shortDate(on('2026-05-24'), on('2026-11-23')), '24 May 2026');
  });

  it('stands behind what is due', () => {
    const [first] = dueDates(contextOf(`${HEAD}monitoring: { cadence: quarterly }\n`));
    assert.equal(first && shortWords(first, on('2026-11-23')), 'review by 1 Jan');
  });
});
