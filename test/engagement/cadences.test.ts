import assert from 'node:assert/strict';
import {
  CADENCES,
  type Cadence,
  cadenceDuration,
  compareCadences,
  formatCadence,
  toCadence,
} from '../../src/engagement/cadences.ts';
import { formatDuration } from '../../src/engagement/durations.ts';

function cadence(text: string): Cadence {
  const found = toCadence(text);
  assert.ok(found, text);
  return found;
}

describe('cadences', () => {
  it('reads the named ones and every so many units', () => {
    assert.deepEqual(cadence('daily'), { every: 1, unit: 'days' });
    assert.deepEqual(cadence('biweekly'), { every: 2, unit: 'weeks' });
    assert.deepEqual(cadence('quarterly'), { every: 3, unit: 'months' });
    assert.deepEqual(cadence('yearly'), { every: 12, unit: 'months' });
    assert.deepEqual(cadence('every 10 days'), { every: 10, unit: 'days' });
    assert.deepEqual(cadence('every 1 week'), { every: 1, unit: 'weeks' });
  });

  it('reads nothing else', () => {
    const wrong = [
      '',
      'every 0 days',
      'every days',
      'every 2 years',
      'every 1.5 weeks',
      'sometimes',
      'every 99999 days',
    ];
    for (const text of [...wrong, 'constructor', null, 7, ['daily']])
      assert.equal(toCadence(text), undefined, String(text));
  });

  it('orders them from frequent to rare', () => {
    const sorted = CADENCES.map(cadence).sort(compareCadences);
    assert.deepEqual(sorted, CADENCES.map(cadence));
    assert.equal(compareCadences(cadence('every 2 weeks'), cadence('biweekly')), 0);
    assert.equal(compareCadences(cadence('every 14 days'), cadence('biweekly')), 0);
    assert.ok(compareCadences(cadence('every 4 weeks'), cadence('monthly')) < 0);
    assert.ok(compareCadences(cadence('every 5 weeks'), cadence('monthly')) > 0);
  });

  it('says them in words', () => {
    const words = CADENCES.map((name) => formatCadence(cadence(name)));
    assert.deepEqual(words, ['daily', 'weekly', 'every 2 weeks', 'monthly', 'quarterly', 'yearly']);
    assert.equal(formatCadence(cadence('every 10 days')), 'every 10 days');
    assert.equal(formatCadence(cadence('every 1 month')), 'monthly');
    assert.equal(formatDuration(cadenceDuration(cadence('quarterly'))), '3 months');
  });
});
