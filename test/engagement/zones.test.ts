import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isTimeZone, zoneNames } from '../../src/engagement/zones.ts';

describe('time zones', () => {
  it('are listed by the names of today, each a name that is known', () => {
    const names = zoneNames();
    for (const name of names) assert.ok(isTimeZone(name), name);
    for (const name of ['Asia/Kolkata', 'Europe/Kyiv', 'Europe/Lisbon', 'Etc/UTC'])
      assert.ok(names.includes(name), name);
    for (const older of ['Asia/Calcutta', 'Europe/Kiev']) {
      assert.ok(!names.includes(older), older);
      assert.ok(isTimeZone(older), older);
    }
    assert.equal(new Set(names).size, names.length);
  });

  it('knows IANA names, current and older', () => {
    const names = [
      'Europe/Lisbon',
      'Asia/Kolkata',
      'Asia/Calcutta',
      'Europe/Kyiv',
      'Europe/Kiev',
      'UTC',
      'Etc/UTC',
      'GMT',
    ];
    const more = [
      'America/Argentina/Buenos_Aires',
      'America/Port-au-Prince',
      'Etc/GMT+5',
      'US/Eastern',
      'CET',
      'EST5EDT',
    ];
    for (const id of [...names, ...more, 'Asia/Kathmandu', 'Pacific/Kanton']) assert.ok(isTimeZone(id), id);
  });

  it('reads them in any case', () => {
    for (const id of ['europe/lisbon', 'EUROPE/LISBON', 'asia/kolkata', 'utc']) assert.ok(isTimeZone(id), id);
  });

  it('knows no offsets, abbreviations and invented places', () => {
    const wrong = [
      '+05:30',
      '-03',
      'GMT+5',
      'UTC+1',
      'Z',
      'IST',
      'CST',
      'JST',
      'Europe/Lissabon',
      'SystemV/PST8',
      'Lisbon',
    ];
    for (const id of [
      ...wrong,
      '',
      ' UTC',
      'Europe/',
      '/',
      'constructor',
      '__proto__',
      null,
      5,
      ['UTC'],
      'A/'.repeat(999),
    ]) {
      assert.ok(!isTimeZone(id), String(id));
    }
  });

  it('takes only names that can then be computed with', () => {
    const names = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(fc.oneof(names, fc.stringMatching(/^[A-Za-z]{1,6}(\/[A-Za-z_]{1,8})?$/)), (id) => {
        if (isTimeZone(id)) new Intl.DateTimeFormat('en', { timeZone: id });
      }),
    );
  });
});
