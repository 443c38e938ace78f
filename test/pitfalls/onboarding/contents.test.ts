import assert from 'node:assert/strict';
import { noAccessPlan } from '../../../src/pitfalls/onboarding/no-access-plan.ts';
import { noKnowledgeTransfer } from '../../../src/pitfalls/onboarding/no-knowledge-transfer.ts';
import { noSteps } from '../../../src/pitfalls/onboarding/no-steps.ts';
import { stepOverdue } from '../../../src/pitfalls/onboarding/step-overdue.ts';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from '../legal/found.ts';

const section = (content: string, facts = 'status: contracting', key = 'onboarding') =>
  engagement(facts, `${key}: { owner: Ana Reyes${content && `, ${content}`} }\n`);

describe('what an onboarding plan holds', () => {
  const CASES: readonly (readonly [Rule, string, string, readonly string[]])[] = [
    [noSteps, 'steps', '[{ title: Kick-off }]', ['step: []', 'steps: later', 'steps: [Kick-off]']],
    [noAccessPlan, 'access', '[Ticket system]', ['acess: [a]', 'access: all', 'access: [[a]]']],
    [noKnowledgeTransfer, 'knowledgeTransfer', 'Side by side', ['knowledgetransfer: a', 'knowledgeTransfer: [a]']],
  ];

  for (const [rule, key, value, unsure] of CASES) {
    it(`${rule.id} asks for ${key}, and leaves what cannot be read to others`, () => {
      finds(rule, section('', 'status: contracting', '«onboarding»'));
      findsNothing(rule, section(`${key}: ${value}`));
      for (const text of unsure) findsNothing(rule, section(text));
      findsNothing(rule, engagement(''));
      findsNothing(rule, engagement('', 'onboarding: {}\n'));
      findsNothing(rule, engagement('', 'onbording: { owner: Ana }\n'));
    });
  }

  it('an empty list is none', () => {
    finds(noSteps, section('«steps»: []'));
    finds(noSteps, engagement('', 'onboarding:\n  «steps»:\n    -\n'));
    finds(noAccessPlan, section('«access»: [""]'));
  });

  it('says so in plain words', () => {
    const text = section('', '', '«onboarding»');
    findsOne(noSteps, text, 'warning', 'Onboarding has no steps: write what happens by when, and who looks after it.');
    findsOne(
      noAccessPlan,
      text,
      'information',
      'No list says which access is needed: name the systems, so that accounts work on the first day.',
    );
    findsOne(
      noKnowledgeTransfer,
      text,
      'information',
      'Nothing says how knowledge is handed over: plan who shows what to whom, and what is written down.',
    );
  });

  it('adds steps within the dates of the section, none of them overdue', () => {
    const text = section('start: 2026-11-20, end: 2026-12-11', 'status: onboarding; owner: Eva Soler', '«onboarding»');
    const mended = fixed(noSteps, text);
    assert.deepEqual(mended.match(/due: [\d-]+/g), ['due: 2026-12-11']);
    assert.equal(mended.match(/owner: Eva Soler/g)?.length, 4);
    findsNothing(stepOverdue, mended);
    const planned = fixed(noSteps, section('start: 2027-01-04, end: 2027-01-05', '', '«onboarding»'));
    assert.deepEqual(planned.match(/due: [\d-]+/g), ['due: 2027-01-04', 'due: 2027-01-05', 'due: 2027-01-05']);
  });

  it('proposes the systems that the section on security names', () => {
    const text = `${section('', '', '«onboarding»')}security: { access: [{ system: Customer system }, { level: Read }] }\n`;
    assert.match(fixed(noAccessPlan, text), /access: \[Customer system\]/);
    assert.match(fixed(noAccessPlan, section('', '', '«onboarding»')), /access: \[Ticket system, Shared documents\]/);
  });
});

describe('onboarding/step-overdue', () => {
  const step = (text: string) => section(`steps: [{ ${text} }]`);

  it('speaks from the day after the due date', () => {
    findsOne(
      stepOverdue,
      step('title: Accounts, due: «2026-11-22»'),
      'warning',
      '"Accounts" was due on 22 Nov 2026, 1 day ago: mark it as done or set a new date.',
    );
    findsNothing(stepOverdue, step('title: Accounts, due: 2026-11-23'));
    findsOne(
      stepOverdue,
      step('due: «2028-02-29»'),
      'warning',
      'This step was due on 29 Feb 2028, 366 days ago: mark it as done or set a new date.',
      { today: '2029-03-01' },
    );
  });

  it('is silent on what is done, and on what cannot be read', () => {
    findsNothing(stepOverdue, step('title: A, due: 2026-11-01, done: true'));
    finds(stepOverdue, step('title: A, due: «2026-11-01», done: false'));
    finds(stepOverdue, step('title: A, due: «2026-11-01», done:'));
    findsNothing(stepOverdue, step('title: A, due: 2026-11-01, done: yes'));
    findsNothing(stepOverdue, step('title: A, due: 2026-11-01, doen: true'));
    findsNothing(stepOverdue, step('title: A, due: 2026-11-01, Done: true'));
    findsNothing(stepOverdue, step('title: A, due: 2026-11-31'));
    findsNothing(stepOverdue, step('title: A'));
    findsNothing(stepOverdue, engagement(''));
  });

  it('marks it as done, or moves it by a week', () => {
    const text = step('title: A, due: «2026-11-01»');
    assert.deepEqual(
      fixesOf(stepOverdue, text).map(({ title }) => title),
      ['Mark the step as done', 'Set a new date'],
    );
    assert.match(fixed(stepOverdue, text), /\{ title: A, due: 2026-11-01, done: true \}/);
    assert.match(fixed(stepOverdue, text, {}, 1), /due: 2026-11-30 /);
  });
});
