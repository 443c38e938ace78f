import assert from 'node:assert/strict';
import { afterSignature } from '../../../src/pitfalls/due-diligence/after-signature.ts';
import { evidenceExpired } from '../../../src/pitfalls/due-diligence/evidence-expired.ts';
import { stale } from '../../../src/pitfalls/due-diligence/stale.ts';
import { firstFixed, foundBy, problemsOf } from '../helper.ts';
import { checks, file, places, silent } from './helper.ts';

describe('due-diligence/after-signature', () => {
  const signed = (facts = 'type: msa, status: signed, signedOn: 2026-09-22') => `contracts: [{ id: c, ${facts} }]\n`;
  const on = (day: string, contracts = signed()) =>
    checks([`kind: legal, checkedOn: ${day}`, 'kind: financial, checkedOn: 2026-11-02'], 'status: active', contracts);

  it('speaks from the day after the signature on', () => {
    silent(afterSignature, on('2026-09-22'));
    assert.deepEqual(foundBy(afterSignature, on('2026-09-23')), [
      {
        on: '2026-09-23',
        message:
          'The first check was on 23 Sep 2026, 1 day after the signature on 22 Sep 2026: record earlier ones, or settle what it found.',
      },
    ]);
    assert.match(foundBy(afterSignature, on('2026-10-12'))[0]?.message ?? '', /20 days after the signature/);
    const [related] = problemsOf(afterSignature, on('2026-10-12'))[0]?.related ?? [];
    assert.equal(related?.message, 'The first signature: "c" on 22 Sep 2026.');
  });

  it('leaves agreements on secrecy and data aside', () => {
    for (const type of ['nda', 'dpa']) {
      silent(afterSignature, on('2026-10-12', signed(`type: ${type}, status: signed, signedOn: 2026-09-22`)));
    }
  });

  it('counts references, reviews and past work as looks', () => {
    for (const early of [
      'references: [{ client: A, checkedOn: 2026-09-01 }]',
      'reviews: [{ source: A, checkedOn: 2026-09-01 }]',
      'pastWork: [{ title: A, assessedOn: 2026-09-01 }]',
    ]) {
      const late = 'checks: [{ kind: legal, checkedOn: 2026-10-12 }]';
      silent(afterSignature, file([early, late], 'status: active', signed()));
      assert.equal(
        places(afterSignature, file([early.replace('09', '10'), late], 'status: active', signed())).length,
        1,
      );
    }
  });

  it('is silent where a day is missing, or where nothing is signed', () => {
    silent(afterSignature, on('2026-10-12', signed('type: msa, status: draft')));
    silent(afterSignature, on('2026-10-12', signed('type: msa, status: signed')));
    silent(afterSignature, on('2026-10-12', signed('type: agreement, status: signed, signedOn: 2026-09-22')));
    silent(afterSignature, on('2026-10-12', ''));
    silent(afterSignature, on('', signed()));
    silent(afterSignature, on('2026-10-32', signed()));
    silent(
      afterSignature,
      file(['checks: [{ kind: legal, checkedOn: 2026-10-12 }, legal]'], 'status: active', signed()),
    );
    silent(afterSignature, checks(['kind: legal'], 'status: active', signed()));
  });
});

describe('due-diligence/stale', () => {
  const last = (day: string, facts: string, status = 'active') =>
    checks(['kind: financial, checkedOn: 2020-01-15', `kind: legal, checkedOn: ${day}`], `status: ${status}, ${facts}`);

  it('gives the day, how long ago it was, and the limit', () => {
    assert.deepEqual(foundBy(stale, last('2025-09-03', 'criticality: high')), [
      {
        on: '2025-09-03',
        message:
          'The last look at the provider was on 3 Sep 2025, 446 days ago, over the limit of 12 months: check again and record it.',
      },
    ]);
  });

  it('allows a year where much depends on it, two where it is medium, and any time where it is low', () => {
    for (const level of ['high', 'critical']) {
      silent(stale, last('2025-11-23', `criticality: ${level}`));
      assert.equal(places(stale, last('2025-11-22', `criticality: ${level}`)).length, 1);
    }
    for (const facts of ['criticality: medium', 'teamSize: 3']) {
      silent(stale, last('2024-11-23', facts));
      assert.match(
        foundBy(stale, last('2024-11-22', facts))[0]?.message ?? '',
        /731 days ago, over the limit of 24 months/,
      );
    }
    silent(stale, last('2020-02-01', 'criticality: low'));
    silent(stale, last('2020-02-01', 'criticality: meduim'));
    silent(stale, last('2025-09-03', 'criticality: high'), { limits: { diligenceAge: 'P15M' } });
  });

  it('counts by the calendar at the end of February', () => {
    const text = last('2024-02-29', 'criticality: high');
    silent(stale, text, { today: '2025-02-28' });
    assert.match(foundBy(stale, text, { today: '2025-03-01' })[0]?.message ?? '', /29 Feb 2024, 366 days ago/);
    silent(stale, last('2023-03-31', 'criticality: high'), { today: '2024-03-31' });
  });

  it('speaks while the work runs or ends, and at no other stage', () => {
    for (const status of ['draft', 'selecting', 'contracting', 'onboarding']) {
      silent(stale, last('2024-01-01', 'criticality: high', status));
    }
    assert.equal(places(stale, last('2024-01-01', 'criticality: high', 'exiting')).length, 1);
  });

  it('takes looks of any kind, but no plans', () => {
    const among = (line: string) =>
      file([line, 'checks: [{ kind: legal, checkedOn: 2024-01-01 }]'], 'status: active, criticality: high');
    silent(stale, among('references: [{ client: A, checkedOn: 2026-01-01 }]'));
    silent(stale, among('reviews: [{ source: A, checkedOn: 2026-01-01 }]'));
    silent(stale, among('pastWork: [{ title: A, assessedOn: 2026-01-01 }]'));
    assert.deepEqual(places(stale, among('references: [{ client: A, checkedOn: 2026-11-24 }]')), ['2024-01-01']);
    silent(stale, among('references: [{ client: A, checkedOn: 2026-11-23 }]'));
    assert.deepEqual(places(stale, among('references: [{ client: A }]')), ['2024-01-01']);
  });

  it('is silent where no day is known, or where one can’t be read', () => {
    silent(stale, checks(['kind: legal'], 'status: active'));
    silent(stale, last('2026-02-30', 'criticality: high'));
    silent(stale, firstFixed(stale, last('2025-09-03', 'criticality: high')));
  });
});

describe('due-diligence/evidence-expired', () => {
  const until = (day: string, facts = 'kind: insurance, checkedOn: 2025-11-03') => `${facts}, validUntil: ${day}`;
  const EXPIRED = until('2026-10-31');

  it('speaks from the day after the last valid one', () => {
    silent(evidenceExpired, checks([until('2026-11-23')]));
    assert.deepEqual(foundBy(evidenceExpired, checks([until('2026-11-22')])), [
      {
        on: '2026-11-22',
        message: 'The insurance check was valid until 22 Nov 2026, 1 day ago: ask for new evidence and record it.',
      },
    ]);
    assert.match(foundBy(evidenceExpired, checks([EXPIRED]))[0]?.message ?? '', /31 Oct 2026, 23 days ago/);
  });

  it('is renewed by one of its kind that is valid', () => {
    silent(evidenceExpired, checks([EXPIRED, until('2026-11-23', 'kind: insurance')]));
    silent(evidenceExpired, checks([EXPIRED, 'kind: insurance, checkedOn: 2026-11-02']));
    for (const other of [
      until('2027-10-31', 'kind: certification, checkedOn: 2026-11-02'),
      until('2027-10-31', 'kind: insurance, checkedOn: 2026-11-02, outcome: failed'),
      'kind: insurance, checkedOn: 2025-11-02',
      'kind: insurance, checkedOn: 2025-11-03',
    ]) {
      assert.deepEqual(places(evidenceExpired, checks([EXPIRED, other])), ['2026-10-31'], other);
    }
  });

  it('may be renewed where that can’t be known', () => {
    silent(evidenceExpired, checks([EXPIRED, 'kind: insurance']));
    silent(evidenceExpired, checks([EXPIRED, until('2027-13-01', 'kind: insurance')]));
    silent(evidenceExpired, checks([EXPIRED, until('2027-10-31', 'kind: insurrance')]));
    silent(evidenceExpired, file(['checks:', `  - { ${EXPIRED} }`, '  - insurance']));
    silent(evidenceExpired, checks([until('2026-10-32')]));
  });

  it('reminds once of a kind, on the last that has expired', () => {
    const text = checks([until('2025-10-31'), EXPIRED, until('2026-10-31'), until('2026-01-31', 'kind: legal')]);
    assert.deepEqual(places(evidenceExpired, text), ['2026-10-31', '2026-01-31']);
    assert.equal(problemsOf(evidenceExpired, text)[0]?.range.start, text.lastIndexOf('2026-10-31'));
  });

  it('leaves what failed to the finding about that', () => {
    silent(evidenceExpired, checks([`${EXPIRED}, outcome: failed`]));
  });

  it('is mended by the new evidence, valid for a year', () => {
    const mended = firstFixed(evidenceExpired, checks([EXPIRED]));
    assert.match(mended, /validUntil: 2027-11-23/);
    silent(evidenceExpired, mended);
  });
});
