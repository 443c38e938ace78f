import assert from 'node:assert/strict';
import { actionOverdue } from '../../../src/pitfalls/monitoring/action-overdue.ts';
import { redWithoutAction } from '../../../src/pitfalls/monitoring/red-without-action.ts';
import { reviewOverdue } from '../../../src/pitfalls/monitoring/review-overdue.ts';
import { firstFixed, foundBy, problemsOf } from '../helper.ts';

/** An engagement with facts and the lines of its monitoring. */
function file(facts: string[], ...monitoring: string[]): string {
  return [
    'version: 1',
    'engagement:',
    '  id: a',
    '  title: A',
    ...facts.map((fact) => `  ${fact}`),
    'monitoring:',
    ...monitoring.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const review = (date: string, status = 'green') => `  - { date: ${date}, status: ${status} }`;

describe('monitoring/review-overdue', () => {
  const overdue = (today: string, facts: string[], ...monitoring: string[]) =>
    problemsOf(reviewOverdue, file(facts, ...monitoring), { today }).length > 0;

  it('gives half a cadence of grace', () => {
    const held = (cadence: string) => [`cadence: ${cadence}`, 'reviews:', review('2026-10-02')];
    // From 2 Oct, a month is 31 days: 46 days are within a month and a half, 47 aren't.
    assert.equal(overdue('2026-11-17', ['status: active'], ...held('monthly')), false);
    assert.equal(overdue('2026-11-18', ['status: active'], ...held('monthly')), true);
    assert.equal(overdue('2026-10-12', ['status: active'], ...held('weekly')), false);
    assert.equal(overdue('2026-10-13', ['status: active'], ...held('weekly')), true);
    assert.equal(overdue('2026-10-23', ['status: active'], ...held('biweekly')), false);
    assert.equal(overdue('2026-10-24', ['status: active'], ...held('biweekly')), true);
  });

  it('counts from the last review, wherever it stands in the list, and not from one to come', () => {
    const reviews = ['cadence: monthly', 'reviews:', review('2026-11-10'), review('2026-08-03'), review('2026-12-10')];
    assert.equal(overdue('2026-11-23', ['status: active'], ...reviews), false);
    const found = foundBy(reviewOverdue, file(['status: active'], ...reviews), { today: '2027-02-01' });
    assert.deepEqual(found, [
      {
        on: '2026-12-10',
        message: 'No review since 10 Dec 2026, 53 days ago, though monitoring is monthly: hold one and record it.',
      },
    ]);
  });

  it('expects the first review one cadence after the start', () => {
    const facts = ['status: active', 'start: 2026-09-01'];
    assert.equal(overdue('2026-10-16', facts, 'cadence: monthly'), false);
    assert.deepEqual(foundBy(reviewOverdue, file(facts, 'cadence: monthly'), { today: '2026-11-23' }), [
      {
        on: 'monitoring',
        message: 'No review yet, though the first was due on 1 Oct 2026, 53 days ago: hold one and record it.',
      },
    ]);
    assert.equal(overdue('2026-11-23', ['status: active'], 'cadence: monthly'), false, 'no start, no first review');
  });

  it('speaks while active or exiting alone', () => {
    for (const status of ['draft', 'selecting', 'contracting', 'onboarding', 'ended']) {
      assert.equal(
        overdue('2027-06-01', [`status: ${status}`, 'start: 2026-01-01'], 'cadence: monthly'),
        false,
        status,
      );
    }
    assert.equal(overdue('2027-06-01', ['status: exiting', 'start: 2026-01-01'], 'cadence: monthly'), true);
  });

  it('owes nothing more once the end has passed', () => {
    const facts = ['status: active', 'start: 2026-01-01', 'end: 2026-10-31'];
    assert.equal(overdue('2027-03-01', facts, 'cadence: monthly', 'reviews:', review('2026-10-02')), false);
    assert.equal(overdue('2027-03-01', facts, 'cadence: monthly', 'reviews:', review('2026-05-02')), true);
  });

  it('is silent where the date of a review, or the cadence, cannot be read', () => {
    const facts = ['status: active', 'start: 2026-01-01'];
    assert.equal(overdue('2026-11-23', facts, 'cadence: monthly', 'reviews:', review('2026-11-31')), false);
    assert.equal(overdue('2026-11-23', facts, 'cadence: monthly', 'reviews: monthly in the board'), false);
    assert.equal(overdue('2026-11-23', facts, 'cadence: monthly', 'review:', review('2026-11-20')), false);
    assert.equal(overdue('2026-11-23', facts, 'cadence: often', 'reviews:', review('2026-01-31')), false);
  });

  it('records a review of today', () => {
    const text = file(['status: active', 'start: 2026-01-01'], 'cadence: monthly');
    const mended = firstFixed(reviewOverdue, text);
    assert.match(mended, /^ {2}reviews:\n {4}- date: 2026-11-23\n {6}status: green\n {6}summary: /m);
    assert.deepEqual(problemsOf(reviewOverdue, mended), []);
  });
});

describe('monitoring/red-without-action', () => {
  const reds = (...lines: string[]) => foundBy(redWithoutAction, file([], 'cadence: monthly', 'reviews:', ...lines));

  it('speaks of amber and red until a later green', () => {
    assert.deepEqual(
      reds(review('2026-09-01', 'amber'), review('2026-10-01'), review('2026-11-01', 'amber')).map(
        ({ message }) => message,
      ),
      ['The review of 1 Nov 2026 is amber and names no action: write who does what by when.'],
    );
    assert.equal(
      reds(review('2026-11-01'), review('2026-10-01', 'red')).length,
      0,
      'the order of the list is no matter',
    );
    assert.equal(
      reds(review('2026-11-01', 'red'), review('2026-11-01')).length,
      1,
      'green on the same day is not later',
    );
  });

  it('is silent where there is an action, or something unreadable in its place', () => {
    const red = (actions: string) =>
      reds(`  - { date: 2026-11-01, status: red, actions: ${actions} }`).map(({ on }) => on);
    assert.deepEqual(red('[{ title: T }]'), []);
    assert.deepEqual(red('later'), []);
    assert.deepEqual(red('[]'), ['red']);
  });

  it('adds an action with the owner of the engagement and a date', () => {
    const text = file(
      ['owner: { name: Eva Soler }'],
      'cadence: monthly',
      'reviews:',
      '  - date: 2026-11-01',
      '    status: red',
    );
    assert.match(
      firstFixed(redWithoutAction, text),
      /^ {6}actions:\n {8}- title: .*\n {10}owner: Eva Soler\n {10}due: 2026-12-07$/m,
    );
  });
});

describe('monitoring/action-overdue', () => {
  const actions = (action: string, today?: string) =>
    foundBy(
      actionOverdue,
      file([], 'cadence: monthly', 'reviews:', `  - { date: 2026-10-01, status: red, actions: [{ ${action} }] }`),
      today ? { today } : {},
    );

  it('speaks from the day after the due date', () => {
    assert.deepEqual(actions('title: Fix the import, due: 2026-11-22'), [
      {
        on: '2026-11-22',
        message: '"Fix the import" was due on 22 Nov 2026, 1 day ago: mark it as done or set a new date.',
      },
    ]);
    assert.deepEqual(actions('title: T, due: 2026-11-23'), []);
  });

  it('is silent on what is done, has no date, or cannot be read', () => {
    assert.deepEqual(actions('title: T, due: 2026-11-01, done: true'), []);
    assert.deepEqual(actions('title: T, due: 2026-11-01, done: perhaps'), []);
    assert.deepEqual(actions('title: T, due: 2026-11-31'), []);
    assert.deepEqual(actions('title: T'), []);
    assert.equal(actions('title: T, due: 2026-11-01, done: false').length, 1);
  });

  it('keeps a long title short', () => {
    const [found] = actions(`title: ${'settle the matter '.repeat(20)}, due: 2026-11-01`);
    assert.ok(found && found.message.length <= 140);
  });
});
