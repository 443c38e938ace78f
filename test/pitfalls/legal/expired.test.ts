import assert from 'node:assert/strict';
import { expired as rule } from '../../../src/pitfalls/legal/expired.ts';
import { engagement, finds, findsNothing, findsOne, fixed, fixesOf } from './found.ts';

const active = (contracts: string, facts = 'status: active') => engagement(facts, `contracts:\n${contracts}`);
const one = (facts: string) => `  - { id: frame, type: msa, status: signed, ${facts} }\n`;

describe('legal/expired', () => {
  it('finds a contract from the day after its last one', () => {
    findsNothing(rule, active(one('expires: 2026-11-23')));
    findsOne(
      rule,
      active(one('expires: «2026-11-22»')),
      'error',
      '"frame" expired on 22 Nov 2026, 1 day ago: renew it, or mark it as terminated.',
    );
    finds(rule, active(one('expires: «2026-10-31»'), 'status: exiting'));
    finds(rule, active('  - { id: frame, type: msa, expires: «2026-10-31» }\n'));
  });

  it('speaks only while the work is done', () => {
    for (const status of ['draft', 'selecting', 'contracting', 'onboarding']) {
      findsNothing(rule, active(one('expires: 2026-10-31'), `status: ${status}`));
    }
  });

  it('is silent where another of its type is signed and in force', () => {
    const text = (other: string) => active(`${one('expires: 2026-10-31')}  - { ${other} }\n`);
    findsNothing(rule, text('id: b, type: msa, status: signed'));
    findsNothing(rule, text('id: b, type: msa, status: signed, expires: 2027-10-31'));
    findsNothing(rule, text('id: b, type: msa, status: signed, effective: 2026-11-23'));
    const marked = (other: string) => text(other).replace('2026-10-31', '«2026-10-31»');
    finds(rule, marked('id: b, type: msa, status: signed, effective: 2026-11-24'));
    finds(rule, marked('id: b, type: sow, status: signed'));
    finds(rule, marked('id: b, type: msa, status: draft'));
    finds(rule, marked('id: b, type: msa, status: terminated'));
  });

  it('is silent on what renews itself, drafts and history', () => {
    findsNothing(rule, active(one('expires: 2026-10-31, renewal: automatic')));
    findsNothing(rule, active(one('expires: 2026-10-31, renewal: automatc')));
    findsNothing(rule, active(one('expires: 2026-10-31, renewl: automatic')));
    findsNothing(rule, active('  - { id: a, type: msa, status: draft, expires: 2026-10-31 }\n'));
    findsNothing(rule, active('  - { id: a, type: msa, status: terminated, expires: 2026-10-31 }\n'));
    findsNothing(rule, active(one('expires: 2026-02-30')));
    finds(rule, active(one('expires: «2026-10-31», renewal: manual')));
  });

  it('is silent where a status can’t be read, on that contract and on its siblings', () => {
    for (const status of ['status: terminted', 'staus: terminated']) {
      findsNothing(rule, active(`  - { id: frame, type: msa, ${status}, expires: 2026-10-31 }\n`));
    }
    findsNothing(rule, active(`${one('expires: 2026-10-31')}  - { id: b, type: msa, status: sgined }\n`));
  });

  it('leaves an end before the beginning to its own finding', () => {
    findsNothing(rule, active(one('effective: 2026-11-01, expires: 2026-01-31')));
    findsNothing(rule, active(one('signedOn: 2026-11-01, expires: 2026-10-31')));
    finds(rule, active(one('signedOn: 2026-11-01, effective: 2026-10-01, expires: «2026-10-31»')));
    finds(rule, active(one('signedOn: 2026-10-31, expires: «2026-10-31»')));
  });

  it('renews to the end of the engagement where that lies ahead', () => {
    const text = active(one('expires: 2026-10-31, covers: [audit]'), 'status: active; end: 2027-06-30');
    assert.deepEqual(
      fixesOf(rule, text).map(({ title }) => title),
      ['Add the signed renewal of "frame"', 'Move the end of "frame" to 30 Jun 2027', 'Mark "frame" as terminated'],
    );
    const renewed = fixed(rule, text);
    assert.match(renewed, /id: frame-2/);
    assert.match(renewed, /expires: 2027-06-30/);
    assert.match(renewed, /covers:\s+(?:- |\[)audit/);
  });
});
