import assert from 'node:assert/strict';
import { noChangeControl } from '../../../src/pitfalls/flexibility/no-change-control.ts';
import { noReviewPoint } from '../../../src/pitfalls/flexibility/no-review-point.ts';
import { slowChangeControl } from '../../../src/pitfalls/flexibility/slow-change-control.ts';
import { engagement, finds, findsNothing, findsOne, fixed, problemsOf } from '../legal/found.ts';

const section = (content: string, facts = 'status: contracting') =>
  engagement(facts, `flexibility: { providerDecides: [Tools]${content && `, ${content}`} }\n`);

describe('flexibility/no-change-control', () => {
  it('says what is missing', () => {
    findsOne(
      noChangeControl,
      engagement('', '«flexibility»: { providerDecides: [Tools] }\n'),
      'warning',
      'Nothing says how the plan is changed: agree on a short way, with someone who approves.',
    );
    const says = (content: string) => problemsOf(noChangeControl, section(`changeControl: { ${content} }`))[0]?.message;
    assert.equal(says(''), 'Nothing says how the plan is changed: agree on a short way, with someone who approves.');
    assert.equal(says('process: By mail'), 'Change control names no approver: say by name who decides on a change.');
    assert.equal(
      says('approver: Ana Reyes'),
      'Change control has no process: write in one sentence how a change is asked for and decided.',
    );
    assert.equal(
      says('responseTime: 1 week'),
      'Change control has neither process nor approver: write how a change is decided, and by whom.',
    );
    assert.equal(says('process: By mail, approver: Ana Reyes'), undefined);
    assert.equal(says('process: By mail, approver: { name: Ana Reyes }'), undefined);
    finds(noChangeControl, section('«changeControl»: { process: By mail }'));
  });

  it('leaves what cannot be read, misspelt keys and a missing section to others', () => {
    for (const content of [
      'changeControl: by mail',
      'changecontrol: { process: By mail }',
      'changeControl: { process: By mail, approver: [Ana] }',
      'changeControl: { process: By mail, approver: { role: Owner } }',
      'changeControl: { proces: By mail, aprover: Ana }',
    ]) {
      findsNothing(noChangeControl, section(content));
    }
    findsNothing(noChangeControl, engagement(''));
  });

  it('adds what is missing, with the owner, and keeps the rest', () => {
    const mended = fixed(
      noChangeControl,
      section('«changeControl»: { responseTime: 3 days }', 'owner: { name: Eva Soler }'),
    );
    assert.match(mended, /changeControl: \{ process: .+, approver: Eva Soler, responseTime: 3 days \}/);
    findsNothing(noChangeControl, mended);
    findsNothing(slowChangeControl, fixed(noChangeControl, section('').replace('flexibility', '«flexibility»')));
  });
});

describe('flexibility/slow-change-control', () => {
  const answer = (time: string) => section(`changeControl: { approver: Ana, responseTime: ${time} }`);

  it('compares with the limit', () => {
    findsOne(
      slowChangeControl,
      answer('«15 days»'),
      'information',
      'An answer to a change may take 15 days: agree on 2 weeks or less.',
    );
    for (const time of ['14 days', '2 weeks', 'P2W', '336 hours', '0 days'])
      findsNothing(slowChangeControl, answer(time));
    finds(slowChangeControl, answer('«P1M»'));
    finds(slowChangeControl, answer('«337 hours»'));
    finds(slowChangeControl, answer('«4 days»'), { limits: { changeResponse: 'P3D' } });
  });

  it('is silent without a time that can be read', () => {
    findsNothing(slowChangeControl, answer('soon'));
    findsNothing(slowChangeControl, answer(''));
    findsNothing(slowChangeControl, section(''));
    findsNothing(slowChangeControl, engagement(''));
  });

  it('puts the limit in its place', () => {
    assert.match(fixed(slowChangeControl, answer('«6 weeks»')), /responseTime: 2 weeks /);
  });
});

describe('flexibility/no-review-point', () => {
  const SECTION = '«flexibility»: { providerDecides: [Tools] }\n';
  const isFound = (facts: string, content = '', today?: string) =>
    problemsOf(noReviewPoint, section(content, facts), today ? { today } : {}).length > 0;

  it('speaks of terms over 12 months', () => {
    findsOne(
      noReviewPoint,
      engagement('start: 2027-01-01; end: 2028-12-31', SECTION),
      'information',
      'The terms hold for 24 months with no day on which they are looked at again: set review points.',
    );
    assert.equal(isFound('start: 2027-01-01; end: 2027-12-31'), false);
    assert.equal(isFound('start: 2027-01-01; end: 2028-01-01'), false, 'the day after counts as 12 months too');
    assert.equal(isFound('start: 2027-01-01; end: 2028-01-02'), true);
    assert.equal(isFound('start: 2028-02-29; end: 2029-02-28'), false);
    assert.equal(isFound('term: 1 year'), false);
    assert.equal(isFound('term: 366 days'), true);
    assert.equal(isFound('start: 2027-01-01'), false, 'nobody knows how long');
    finds(noReviewPoint, engagement('term: 7 months', SECTION), { limits: { reviewPointAfter: 'P6M' } });
  });

  it('takes one point within the term, on its first and last day too', () => {
    const facts = 'start: 2027-01-01; end: 2028-12-31';
    for (const day of ['2027-01-01', '2028-01-03', '2028-12-31']) {
      assert.equal(isFound(facts, `reviewPoints: [${day}]`), false, day);
    }
    assert.equal(isFound('term: 2 years', 'reviewPoints: [2020-01-01]'), false, 'nobody knows when it starts');
    findsOne(
      noReviewPoint,
      section('«reviewPoints»: [2026-12-31, 2029-01-01]', facts),
      'information',
      'No review point lies within the term of 24 months: set days on which the terms are looked at again.',
    );
    finds(noReviewPoint, section('«reviewPoints»: []', facts));
  });

  it('is silent where a point cannot be read, the section is missing, or all is over', () => {
    const facts = 'start: 2025-01-01; end: 2026-12-31';
    assert.equal(isFound(facts, 'reviewPoints: [2026-02-30]'), false);
    assert.equal(isFound(facts, 'reviewPoints: [soon]'), false);
    assert.equal(isFound(facts, 'reviewPoints: yearly'), false);
    assert.equal(isFound(facts, 'reviewPoint: [2026-01-02]'), false);
    findsNothing(noReviewPoint, engagement(facts));
    assert.equal(isFound(facts, '', '2026-12-30'), true);
    assert.equal(isFound(facts, '', '2026-12-31'), false);
  });

  it('sets points that lie within the term', () => {
    for (const today of ['2026-01-01', '2028-11-30', '2028-12-30']) {
      const text = engagement('start: 2027-01-01; end: 2028-12-31', SECTION);
      findsNothing(noReviewPoint, fixed(noReviewPoint, text, { today }), { today });
    }
    findsNothing(noReviewPoint, fixed(noReviewPoint, engagement('term: 3 years', SECTION)));
  });
});
