import assert from 'node:assert/strict';
import { endsAfterFirstDeliverable } from '../../../src/pitfalls/onboarding/ends-after-first-deliverable.ts';
import { tooShort } from '../../../src/pitfalls/onboarding/too-short.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf, problemsOf } from '../legal/found.ts';

describe('onboarding/too-short', () => {
  const file = (facts: string, start: string, end: string, rest = '') =>
    engagement(`status: contracting; ${facts}`, `${rest}onboarding: { start: ${start}, end: ${end} }\n`);
  /** Whether an onboarding from Tuesday, 1 Dec 2026 to a day is too short. */
  const isShort = (facts: string, end: string) => problemsOf(tooShort, file(facts, '2026-12-01', end)).length > 0;

  it('asks for as long as the kind of work needs, both ends counted', () => {
    for (const [facts, tooEarly, longEnough] of [
      ['', '2026-12-06', '2026-12-07'],
      ['model: project', '2026-12-06', '2026-12-07'],
      ['model: freelance', '2026-12-06', '2026-12-07'],
      ['model: dedicated-team', '2026-12-13', '2026-12-14'],
      ['model: staff-augmentation', '2026-12-13', '2026-12-14'],
      ['model: managed-service', '2026-12-27', '2026-12-28'],
      ['model: business-process', '2026-12-27', '2026-12-28'],
    ] as const) {
      assert.deepEqual([isShort(facts, tooEarly), isShort(facts, longEnough)], [true, false], facts);
    }
  });

  it('takes Monday to Friday for a week, or the working days of the provider', () => {
    findsNothing(tooShort, file('', '2026-11-30', '2026-12-04'));
    finds(tooShort, file('', '2026-11-30', '«2026-12-03»'));
    finds(tooShort, file('', '2026-12-01', '«2026-12-04»'));
    findsNothing(tooShort, file('model: dedicated-team', '2026-11-30', '2026-12-11'));
    const days = (list: string) =>
      `provider: { name: B, workingHours: { start: "09:00", end: "17:00", days: [${list}] } }\n`;
    findsNothing(tooShort, file('', '2026-11-29', '2026-12-03', days('sunday, monday, tuesday, wednesday, thursday')));
    finds(tooShort, file('', '2026-11-30', '«2026-12-04»', days('monday, friday, saturday')));
    finds(tooShort, file('', '2026-11-30', '«2026-12-03»', days('')));
    finds(tooShort, file('', '2026-12-01', '«2026-12-02»', days('someday')));
  });

  it('never asks for more than a tenth of the term', () => {
    const term = (length: string) => `model: managed-service; term: ${length}`;
    assert.equal(isShort(term('45 days'), '2026-12-04'), false);
    assert.equal(isShort(term('45 days'), '2026-12-03'), true);
    assert.equal(isShort(term('9 days'), '2026-12-01'), false);
    assert.equal(isShort('model: managed-service; start: 2026-12-01; end: 2027-01-15', '2026-12-04'), false);
    assert.equal(isShort('model: managed-service; start: 2026-12-01; end: soon', '2026-12-04'), true);
  });

  it('says what asks for more, and until when it should go on', () => {
    findsOne(
      tooShort,
      file('model: dedicated-team', '2026-12-01', '«2026-12-01»'),
      'warning',
      'Onboarding lasts 1 day, less than the 2 weeks that a dedicated team needs: let it go on until 14 Dec 2026.',
    );
    findsOne(
      tooShort,
      file('model: business-process; term: 100 days', '2026-12-01', '«2026-12-03»'),
      'warning',
      'Onboarding lasts 3 days, less than 10 % of the term (10 days): let it go on until 10 Dec 2026.',
    );
    findsOne(
      tooShort,
      file('', '2026-03-03', '«2026-03-04»'),
      'warning',
      'Onboarding lasts 2 days, less than 1 week: make up for what is still missing.',
    );
  });

  it('follows the limits', () => {
    const limits = { onboarding: 'P3D', onboardingTeam: '1 month', onboardingShare: 50 };
    findsNothing(tooShort, file('', '2026-12-01', '2026-12-03'), { limits });
    finds(tooShort, file('', '2026-12-01', '«2026-12-02»'), { limits });
    finds(tooShort, file('model: dedicated-team', '2026-12-01', '«2026-12-29»'), { limits });
    findsNothing(tooShort, file('model: dedicated-team', '2026-12-01', '2026-12-30'), { limits });
    findsNothing(tooShort, file('model: dedicated-team; term: 20 days', '2026-12-01', '2026-12-10'), { limits });
  });

  it('is silent where the dates are not there, not dates, or the wrong way round', () => {
    findsNothing(tooShort, file('', '2026-12-31', '2026-12-01'));
    findsNothing(tooShort, file('', '2026-12-01', '2026-11-31'));
    findsNothing(tooShort, file('', 'soon', '2026-12-01'));
    findsNothing(tooShort, engagement('start: 2026-12-01', 'onboarding: { end: 2026-12-02 }\n'));
    findsNothing(tooShort, engagement('start: 2026-12-01'));
  });

  it('moves the end as far as the need, over the ends of months', () => {
    const text = file('', '2028-02-23', '«2028-02-25»');
    assert.match(fixed(tooShort, text, { today: '2028-02-01' }), /end: 2028-02-29 /);
    assert.match(fixed(tooShort, text, { today: '2028-03-05' }), /end: 2028-03-05 /);
  });
});

describe('onboarding/ends-after-first-deliverable', () => {
  const onboarding = (end: string, start = '2027-01-04') => `onboarding: { start: ${start}, end: ${end} }\n`;
  const due = (...items: string[]) => `scope: { deliverables: [${items.map((item) => `{ ${item} }`).join(', ')}] }\n`;
  const file = (rest: string, facts = '') => engagement(`status: contracting; ${facts}`, rest);

  it('names the first of what is due, and how many days too early', () => {
    const text = file(
      `objectives: [{ id: fast, statement: Fast, due: 2027-01-27 }]\n${due('id: b, title: B, due: 2027-01-28', 'id: a, title: A, due: 2027-01-22')}${onboarding('«2027-01-29»')}`,
    );
    const found = findsOne(
      endsAfterFirstDeliverable,
      text,
      'warning',
      'Onboarding ends 7 days after "a" is due on 22 Jan 2027: move one of the two dates.',
    );
    assert.deepEqual(found.relatedTexts, ['2027-01-22']);
    findsOne(
      endsAfterFirstDeliverable,
      file(`objectives: [{ statement: Fast answers, due: 2027-01-28 }]\n${onboarding('«2027-01-29»')}`),
      'warning',
      'Onboarding ends 1 day after "Fast answers" is due on 28 Jan 2027: move one of the two dates.',
    );
  });

  it('lets both fall on the same day', () => {
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-29') + onboarding('2027-01-29')));
    finds(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-28') + onboarding('«2027-01-29»')));
  });

  it('leaves out what was handed over already', () => {
    const rest = onboarding('2027-01-29');
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-22, done: true') + rest));
    finds(
      endsAfterFirstDeliverable,
      file(due('id: a, title: A, due: 2027-01-22, done: false') + onboarding('«2027-01-29»')),
    );
    for (const unsure of ['done: yes', 'done: maybe', 'doen: true']) {
      findsNothing(endsAfterFirstDeliverable, file(due(`id: a, title: A, due: 2027-01-22, ${unsure}`) + rest));
    }
  });

  it('leaves an end before the start to the rule about that', () => {
    const rest = onboarding('2027-01-29', '2027-02-01');
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-22') + rest));
  });

  it('is silent without dates that can be read', () => {
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A') + onboarding('2027-01-29')));
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-02-29') + onboarding('2027-03-29')));
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-22') + onboarding('later')));
    findsNothing(endsAfterFirstDeliverable, file(due('id: a, title: A, due: 2027-01-22')));
    findsNothing(endsAfterFirstDeliverable, file(onboarding('2027-01-29')));
  });

  it('ends onboarding earlier where enough of it is left, and moves what is due where not', () => {
    const titles = (day: string) =>
      fixesOf(endsAfterFirstDeliverable, file(due(`id: a, title: A, due: ${day}`) + onboarding('«2027-01-29»'))).map(
        ({ title }) => title,
      );
    const [endEarlier, move] = ['End onboarding on', 'Move "a" to 29 Jan 2027'];
    assert.deepEqual(titles('2027-01-10'), [`${endEarlier} 10 Jan 2027`, move]);
    assert.deepEqual(titles('2027-01-08'), [`${endEarlier} 8 Jan 2027`, move], 'a Friday');
    assert.deepEqual(titles('2027-01-07'), [move, `${endEarlier} 7 Jan 2027`]);
    assert.deepEqual(titles('2027-01-03'), [move], 'before it starts');
  });

  it('moves all that is due too early', () => {
    const text = file(
      `${due('id: a, title: A, due: 2027-01-05', 'id: b, title: B, due: 2027-01-06', 'id: c, title: C, due: 2027-03-01')}${onboarding('«2027-01-29»')}`,
    );
    const mended = fixed(endsAfterFirstDeliverable, text);
    assert.equal(mended.match(/due: 2027-01-29/g)?.length, 2);
    assert.match(mended, /due: 2027-03-01/);
    findsNothing(endsAfterFirstDeliverable, mended);
  });
});
