import assert from 'node:assert/strict';
import { statusBehind } from '../../../src/pitfalls/engagement/status-behind.ts';
import { fixed, fixesOf, problemsOf } from './found.ts';

const file = (facts: string, rest = '') => `version: 1\nengagement:\n  id: desk\n  title: Desk\n${facts}${rest}`;
const started = '  start: 2026-11-23\n';

describe('engagement/status-behind', () => {
  it('speaks from the day after the start', () => {
    for (const status of ['draft', 'selecting', 'contracting']) {
      const text = file(`  status: ${status}\n${started}`);
      assert.deepEqual(problemsOf(statusBehind, text, { today: '2026-11-23' }), []);
      const [problem] = problemsOf(statusBehind, text, { today: '2026-11-24' });
      assert.equal(problem?.text, status);
      assert.deepEqual(problem?.relatedTexts, ['2026-11-23']);
    }
    for (const status of ['onboarding', 'active', 'exiting', 'ended']) {
      assert.deepEqual(problemsOf(statusBehind, file(`  status: ${status}\n${started}`), { today: '2026-11-24' }), []);
    }
  });

  it('takes a status that is left out for a draft, and one that it cannot read for nothing', () => {
    const [problem] = problemsOf(statusBehind, file(started), { today: '2026-11-24' });
    assert.equal(problem?.text, 'engagement');
    assert.match(problem?.message ?? '', /^No status is given, but the work started on 23 Nov 2026: /);
    for (const status of ['  status: begun\n', '  staus: active\n']) {
      assert.deepEqual(problemsOf(statusBehind, file(status + started), { today: '2026-11-24' }), [], status);
    }
  });

  it('speaks from the day after onboarding or the engagement ended', () => {
    const onboarding = file('  status: onboarding\n', 'onboarding: { start: 2026-11-02, end: 2026-11-20 }\n');
    assert.deepEqual(problemsOf(statusBehind, onboarding, { today: '2026-11-20' }), []);
    assert.deepEqual(problemsOf(statusBehind, onboarding, { today: '2026-11-21' })[0]?.relatedTexts, ['2026-11-20']);
    const active = file('  status: active\n  start: 2026-01-01\n  end: 2026-11-20\n');
    assert.deepEqual(problemsOf(statusBehind, active, { today: '2026-11-20' }), []);
    assert.deepEqual(problemsOf(statusBehind, active, { today: '2026-11-21' })[0]?.relatedTexts, ['2026-11-20']);
  });

  it('counts a term from the start', () => {
    const text = file('  status: active\n  start: 2025-11-23\n  term: 1 year\n');
    assert.deepEqual(problemsOf(statusBehind, text, { today: '2026-11-22' }), []);
    const [problem] = problemsOf(statusBehind, text, { today: '2026-11-23' });
    assert.deepEqual(problem?.relatedTexts, ['1 year']);
    assert.match(problem?.message ?? '', /the engagement ended on 22 Nov 2026/);
  });

  it('is silent where dates contradict each other or are not there', () => {
    for (const facts of [
      '  status: draft\n',
      '  status: active\n  start: 2026-05-01\n  end: 2026-04-01\n',
      '  status: draft\n  start: 2026-02-30\n',
    ]) {
      assert.deepEqual(problemsOf(statusBehind, file(facts)), [], facts);
    }
    const onboarding = file('  status: onboarding\n', 'onboarding: { start: 2026-11-02, end: 2026-11-01 }\n');
    assert.deepEqual(problemsOf(statusBehind, onboarding), []);
  });

  it('says once that all is over', () => {
    const text = file('  status: contracting\n  start: 2026-01-01\n  end: 2026-06-30\n');
    const found = problemsOf(statusBehind, text);
    assert.deepEqual(
      found.map((problem) => problem.relatedTexts),
      [['2026-06-30']],
    );
    assert.equal(fixed(statusBehind, text), text.replace('contracting', 'ended'));
    assert.deepEqual(
      fixesOf(statusBehind, text).map((fix) => fix.title),
      ['Set the status to ended', 'Set the status to exiting'],
      'an active engagement would be behind too',
    );
  });

  it('proposes the stage that the dates tell', () => {
    const text = file(`  status: contracting\n  start: 2026-11-02\n`);
    assert.equal(fixed(statusBehind, text), text.replace('contracting', 'active'));
    const onboarding = `${text}onboarding: { start: 2026-11-02, end: 2026-11-30 }\n`;
    assert.equal(fixed(statusBehind, onboarding), onboarding.replace('contracting', 'onboarding'));
    assert.deepEqual(problemsOf(statusBehind, fixed(statusBehind, file(started), { today: '2026-12-24' })), []);
    assert.deepEqual(
      fixesOf(statusBehind, file('  status: active\n  end: 2026-11-20\n')).map((fix) => fix.title),
      ['Set the status to ended', 'Set the status to exiting'],
    );
  });
});
