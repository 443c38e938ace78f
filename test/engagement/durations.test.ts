import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Temporal } from 'temporal-polyfill';
import {
  compareDurations,
  durationDays,
  durationHours,
  formatDuration,
  toDuration,
} from '../../src/engagement/durations.ts';

function duration(text: string): Temporal.Duration {
  const found = toDuration(text);
  assert.ok(found, text);
  return found;
}

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

describe('durations', () => {
  it('reads ISO 8601', () => {
    const cases = { P2W: '2 weeks', PT4H: '4 hours', P3M: '3 months', PT3M: '3 minutes', P1Y6M: '1 year 6 months' };
    for (const [text, words] of Object.entries(cases)) assert.equal(formatDuration(duration(text)), words);
    assert.equal(duration('P1Y2M3W4DT5H6M7S').toString(), 'P1Y2M3W4DT5H6M7S');
    assert.equal(duration('PT1.5H').toString(), 'PT1H30M');
    assert.equal(duration('pt36h').toString(), 'PT36H');
  });

  it('reads what people write out', () => {
    for (const text of ['2 weeks', '1 month', '4 hours', '90 minutes', '1 day', '10 years', '30 seconds']) {
      assert.equal(formatDuration(duration(text)), text);
    }
    assert.equal(formatDuration(duration('1 WEEKS')), '1 week');
    assert.equal(formatDuration(duration('2 week')), '2 weeks');
    assert.equal(formatDuration(duration('2weeks')), '2 weeks');
    assert.equal(formatDuration(duration('1.5 hours')), '1 hour 30 minutes');
    assert.equal(formatDuration(duration('1,5 hours')), '1 hour 30 minutes');
    for (const text of ['1 year 6 months', '1 year and 6 months', '1 year, 6 months', '1 year, and 6 months']) {
      assert.equal(formatDuration(duration(text)), '1 year 6 months');
    }
  });

  it('knows nothing as a duration, and no negative, halved calendar or endless ones', () => {
    assert.equal(duration('0 hours').blank, true);
    assert.equal(formatDuration(duration('P0D')), '0 days');
    const wrong = [
      '',
      'P',
      'PT',
      'P1',
      'PT1D',
      '-P1D',
      '-1 day',
      'P-1D',
      '1.5 days',
      'P0.5Y',
      'P1M1Y',
      '2',
      'weeks',
      'soon',
    ];
    const more = [
      '2 fortnights',
      '2 weeks 3 weeks',
      '1001 years',
      'P99999999999999Y',
      '1e3 days',
      'a month',
      '2 working days',
    ];
    for (const text of [...wrong, ...more, `${'9'.repeat(5000)} days`, null, undefined, 14, ['P2W']]) {
      assert.equal(toDuration(text), undefined, String(text));
    }
  });

  it('compares across units as contracts count them', () => {
    const equal = [
      ['2 weeks', '14 days'],
      ['30 days', '1 month'],
      ['P3M', '90 days'],
      ['12 months', '1 year'],
      ['365 days', 'P1Y'],
      ['48 hours', '2 days'],
      ['90 minutes', 'PT1H30M'],
    ] as const;
    for (const [a, b] of equal) assert.equal(compareDurations(duration(a), duration(b)), 0, `${a} and ${b}`);
    const shorter = [
      ['4 weeks', '1 month'],
      ['1 month', '5 weeks'],
      ['11 months', '1 year'],
      ['12 months', '13 months'],
      ['47 hours', '2 days'],
      ['0 days', '1 minute'],
    ] as const;
    for (const [a, b] of shorter) assert.ok(compareDurations(duration(a), duration(b)) < 0, `${a} before ${b}`);
  });

  it('counts hours and days', () => {
    assert.equal(durationHours(duration('2 days')), 48);
    assert.equal(durationHours(duration('PT90M')), 1.5);
    assert.equal(durationDays(duration('18 months')), 545);
  });

  it('reads back its own words', () => {
    const amounts = fc.record(Object.fromEntries(UNITS.map((unit) => [unit, fc.integer({ min: 0, max: 90 })])));
    fc.assert(
      fc.property(amounts, (parts) => {
        const iso = `P${parts.years}Y${parts.months}M${parts.weeks}W${parts.days}DT${parts.hours}H${parts.minutes}M`;
        const read = duration(iso);
        assert.equal(duration(formatDuration(read)).toString(), read.toString());
      }),
    );
  });

  it('grows with every unit added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.constantFrom('years', 'months', 'weeks', 'days'), (n, unit) => {
        assert.ok(compareDurations(duration(`${n} ${unit}`), duration(`${n + 1} ${unit}`)) < 0);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void toDuration(value)));
    fc.assert(fc.property(fc.stringMatching(/^[P0-9YMWDTHS.,]{0,30}$/), (text) => void toDuration(text)));
  });
});
