import assert from 'node:assert/strict';
import { described, labels } from './taking.ts';

const TERM = 'engagement: { id: a, start: 2026-10-01, end: 2027-09-30 }\n';

describe('completion of days (today is 2026-11-23)', () => {
  it('offers those that plans are made for, each once', () => {
    assert.deepEqual(
      described(`${TERM}objectives:\n  - id: a\n    priority: must\nflexibility:\n  reviewPoints: [|]\n`),
      [
        '2026-11-23: Today: 23 Nov 2026',
        '2026-11-30: In 1 week: 30 Nov 2026',
        '2026-12-23: In 1 month: 23 Dec 2026',
        '2027-02-23: In 3 months: 23 Feb 2027',
        '2026-12-31: End of the quarter: 31 Dec 2026',
        '2027-11-23: In 1 year: 23 Nov 2027',
        '2027-09-30: End of the engagement: 30 Sep 2027',
      ],
    );
  });

  it('puts the end of the engagement first where it is the likeliest, and its start', () => {
    assert.equal(labels(`${TERM}contracts:\n  - expires: |`)[0], '2027-09-30');
    assert.equal(labels(`${TERM}objectives: [{ due: |`)[0], '2027-09-30');
    const later = 'engagement: { start: 2026-12-10 }\n';
    assert.equal(labels(`${later}onboarding:\n  start: |`)[0], '2026-12-10');
  });

  it('offers no day that a signature, a check or a review could not have been on', () => {
    for (const place of [
      'contracts:\n  - signedOn: |',
      'monitoring:\n  reviews:\n    - date: |',
      'dueDiligence: { checks: [{ checkedOn: |',
    ]) {
      const days = labels(TERM + place);
      assert.equal(days[0], '2026-11-23', place);
      assert.ok(days.includes('2026-10-01') && days.every((day) => day <= '2026-11-23'), place);
    }
    assert.ok(labels('payment:\n  schedule:\n    - date: |').every((day) => day >= '2026-11-23'));
  });

  it('ends an engagement after its start, with whole terms', () => {
    const days = labels('engagement:\n  start: 2027-03-01\n  end: |\n');
    assert.deepEqual(days.slice(0, 3), ['2027-05-31', '2027-08-31', '2028-02-29']);
    assert.ok(days.every((day) => day > '2027-03-01'));
    assert.ok(labels('engagement:\n  end: |\n').includes('2026-12-31'));
  });

  it('lets a risk be accepted for no longer than a year', () => {
    const days = labels(`${TERM.replace('2027-09-30', '2029-09-30')}acceptedRisks:\n  - until: |`);
    assert.ok(days.includes('2027-02-23'));
    assert.ok(days.every((day) => day > '2026-11-23' && day <= '2027-11-23'));
  });
});
