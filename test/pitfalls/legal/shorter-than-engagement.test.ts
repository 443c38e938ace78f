import assert from 'node:assert/strict';
import { shorterThanEngagement as rule } from '../../../src/pitfalls/legal/shorter-than-engagement.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from './found.ts';

const FACTS = 'status: active; start: 2026-01-01; end: 2027-12-31';
const lasting = (contracts: string, facts = FACTS) => engagement(facts, `contracts:\n${contracts}`);
const one = (facts: string) => `  - { id: order, type: sow, status: signed, ${facts} }\n`;

describe('legal/shorter-than-engagement', () => {
  it('finds a contract that ends before the engagement, and points to its end', () => {
    const found = findsOne(
      rule,
      lasting(one('expires: «2027-12-30»')),
      'warning',
      '"order" ends on 30 Dec 2027, before the engagement does on 31 Dec 2027: extend it.',
    );
    assert.deepEqual(found.relatedTexts, ['2027-12-31']);
    findsNothing(rule, lasting(one('expires: 2027-12-31')));
    finds(rule, lasting('  - { id: frame, type: msa, status: draft, expires: «2027-06-30» }\n'));
  });

  it('counts the end from the term where there is none', () => {
    const found = finds(
      rule,
      lasting(one('expires: «2026-12-30»'), 'status: active; start: 2026-01-01; term: 12 months'),
    );
    assert.deepEqual(found[0]?.relatedTexts, ['12 months']);
    findsNothing(rule, lasting(one('expires: 2026-12-31'), 'status: active; start: 2026-01-01; term: 12 months'));
  });

  it('speaks of the one that lasts longest', () => {
    finds(rule, lasting(`${one('expires: 2026-12-31')}${one('expires: «2027-06-30»')}${one('expires: 2027-03-31')}`));
  });

  it('speaks of what is signed before drafts, so that to extend it mends it', () => {
    const draft = '  - { id: frame, type: msa, status: draft, expires: 2027-09-30 }\n';
    const text = lasting(`${draft}${one('expires: «2027-06-30»')}`);
    finds(rule, text);
    findsNothing(rule, fixed(rule, text));
  });

  it('is silent where another signed one reaches the end', () => {
    const beside = (other: string) => lasting(`${one('expires: 2027-06-30')}  - { id: b, ${other} }\n`);
    findsNothing(rule, beside('type: msa, status: signed, expires: 2027-12-31'));
    findsNothing(rule, beside('type: msa, status: signed'));
    findsNothing(rule, beside('type: sow, status: signed, expires: 2026-12-31, renewal: automatic'));
    const marked = (other: string) => beside(other).replace('expires: 2027-06-30', 'expires: «2027-06-30»');
    finds(rule, marked('type: msa, status: draft, expires: 2027-12-31'));
    finds(rule, marked('type: dpa, status: signed, expires: 2027-12-31'));
    finds(rule, marked('type: sow, status: terminated'));
  });

  it('leaves to the rule on expired contracts what has expired while the work runs', () => {
    findsNothing(rule, lasting(one('expires: 2026-10-31')));
    findsNothing(rule, lasting(one('expires: 2026-10-31'), FACTS.replace('active', 'exiting')));
    for (const status of ['contracting', 'onboarding']) {
      finds(rule, lasting(one('expires: «2026-10-31»'), FACTS.replace('active', status)));
    }
  });

  it('is silent where a status can’t be read, and where dates contradict each other', () => {
    findsNothing(rule, lasting(one('expires: 2027-06-30').replace('signed', 'terminted')));
    findsNothing(rule, lasting(`${one('expires: 2027-06-30')}  - { id: b, type: msa, status: sgined }\n`));
    findsNothing(rule, lasting(one('effective: 2027-12-01, expires: 2027-06-30')));
    findsNothing(rule, lasting(one('expires: 2026-05-31'), 'status: contracting; start: 2026-12-01; end: 2026-06-30'));
  });

  it('is silent where one of the ends isn’t known, and on other types', () => {
    findsNothing(rule, lasting(one('expires: 2027-06-30'), 'status: active'));
    findsNothing(
      rule,
      lasting(one('expires: 2027-06-30'), 'status: active; end: 2027-02-30; start: 2026-01-01; term: 3 years'),
    );
    findsNothing(rule, lasting(one('covers: [audit]')));
    findsNothing(rule, lasting(one('expires: 2027-06-30, renewal: automatic')));
    findsNothing(rule, lasting(one('expires: 2027-06-30, renewl: automatic')));
    for (const type of ['nda', 'dpa', 'sla', 'ip-assignment', 'other']) {
      findsNothing(rule, lasting(one('expires: 2027-06-30').replace('sow', type)));
    }
  });

  it('moves the end of the contract, or that of the engagement', () => {
    const text = lasting(one('expires: 2027-06-30'));
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      ['Move the end of "order" to 31 Dec 2027', 'Move the end of the engagement to 30 Jun 2027'],
    );
    findsNothing(rule, fixed(rule, text));
    findsNothing(rule, fixed(rule, text, {}, 1));
    const byTerm = lasting(one('expires: 2026-11-30'), 'start: 2026-01-01; term: 12 months');
    assert.equal(fixesOf(rule, byTerm).length, 1);
  });
});
