import assert from 'node:assert/strict';
import { workBeforeSignature as rule } from '../../../src/pitfalls/legal/work-before-signature.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from './found.ts';

const starting = (start: string, contracts: string) =>
  engagement(`status: contracting; start: ${start}`, `contracts:\n${contracts}`);
const DRAFT = '  - { id: order, type: sow, status: draft }\n';

describe('legal/work-before-signature', () => {
  it('speaks from two weeks before the start on while nothing is signed', () => {
    findsNothing(rule, starting('2026-12-08', DRAFT));
    findsOne(
      rule,
      starting('«2026-12-07»', DRAFT),
      'warning',
      'Work starts on 7 Dec 2026, in 14 days, and nothing is signed: sign first, or move the start.',
    );
    findsOne(
      rule,
      starting('«2026-11-24»', DRAFT),
      'warning',
      'Work starts on 24 Nov 2026, in 1 day, and nothing is signed: sign first, or move the start.',
    );
    for (const [start, words] of [
      ['2026-11-23', '23 Nov 2026'],
      ['2026-10-01', '1 Oct 2026'],
    ]) {
      findsOne(
        rule,
        starting(`«${start}»`, DRAFT),
        'warning',
        `Work started on ${words} and nothing is signed: sign an agreement before it goes on.`,
      );
    }
  });

  it('takes the lead from the limits', () => {
    findsNothing(rule, starting('2026-12-07', DRAFT), { limits: { startLead: 'P13D' } });
    finds(rule, starting('«2026-12-08»', DRAFT), { limits: { startLead: 'P15D' } });
  });

  it('takes agreements on secrecy and data for no signature', () => {
    finds(
      rule,
      starting(
        '«2026-12-01»',
        `  - { id: a, type: nda, status: signed, signedOn: 2026-01-01 }
  - { id: b, type: dpa, status: signed, signedOn: 2026-01-01 }
`,
      ),
    );
  });

  it('finds a start before the first signature', () => {
    const signed = (date: string) => `  - { id: order, type: sow, status: signed, signedOn: ${date} }\n`;
    const ahead = findsOne(
      rule,
      starting('«2026-12-01»', signed('2026-12-15')),
      'warning',
      'Work starts on 1 Dec 2026, before the first signature on 15 Dec 2026: sign earlier or start later.',
    );
    assert.deepEqual(ahead.relatedTexts, ['2026-12-15']);
    findsOne(
      rule,
      starting('«2026-09-01»', signed('2026-09-15')),
      'warning',
      'Work started 14 days before the first signature: settle in writing that the contract covers that time too.',
    );
    findsNothing(rule, starting('2026-09-15', signed('2026-09-15')));
    findsNothing(rule, starting('2026-09-16', signed('2026-09-15')));
  });

  it('is silent where it can’t know', () => {
    findsNothing(rule, engagement('status: active', `contracts:\n${DRAFT}`));
    findsNothing(rule, engagement('status: active; start: 2026-02-30', `contracts:\n${DRAFT}`));
    findsNothing(rule, engagement('status: active; start: 2026-01-01'));
    findsNothing(rule, starting('2026-01-01', '  - { id: order, type: sow, status: signed }\n'));
    findsNothing(rule, starting('2026-01-01', '  - { id: order, type: sow }\n'));
    findsNothing(
      rule,
      starting('2026-01-01', '  - { id: order, type: order, status: signed, signedOn: 2026-02-01 }\n'),
    );
  });

  it('offers to sign a draft, or to move the start', () => {
    const text = starting('2026-12-01', `  - { id: a, type: nda, status: draft }\n${DRAFT}`);
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      ['Mark "order" as signed', 'Move the start to 8 Dec 2026'],
    );
    findsNothing(rule, fixed(rule, text));
    findsNothing(rule, fixed(rule, text, {}, 1));
  });

  it('moves no start behind the end', () => {
    const titles = (end: string) =>
      fixesOf(
        rule,
        engagement(
          `status: active; start: 2026-11-01; ${end}`,
          'contracts:\n  - { id: a, type: sow, status: signed, signedOn: 2026-12-10 }\n',
        ),
      ).map(({ title }) => title);
    assert.deepEqual(titles('end: 2026-12-09'), []);
    assert.deepEqual(titles('end: 2026-12-10'), ['Move the start to 10 Dec 2026']);
    assert.deepEqual(titles('term: 2 weeks'), ['Move the start to 10 Dec 2026']);
  });
});
