import assert from 'node:assert/strict';
import { COUNTRIES } from '../../src/engagement/countries.ts';
import { impliedZone, usualZone } from '../../src/engagement/countryZones.ts';
import { dayNumber } from '../../src/engagement/dayNumbers.ts';
import { isTimeZone } from '../../src/engagement/zones.ts';

const YEAR = { first: dayNumber(2026, 11, 23), last: dayNumber(2027, 11, 22) };
/** One time by law, though some of their places keep another one. */
const BY_LAW = ['CN', 'UA'];
/** Nobody lives there for long. */
const EMPTY = ['AQ', 'BV', 'HM'];

/** The offsets of a zone at noon of each seventh day, by `Intl` alone. */
function offsets(timeZone: string): string[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const days = Array.from({ length: 53 }, (_, week) => (YEAR.first + week * 7) * 86_400_000 + 43_200_000);
  return days.map((day) => format.formatToParts(day).find(({ type }) => type === 'timeZoneName')?.value ?? '');
}

function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getTimeZones?(): string[] };
  return locale.getTimeZones?.() ?? [];
}

describe('time zones of countries', () => {
  it('are known wherever somebody lives', () => {
    for (const country of COUNTRIES) assert.equal(isTimeZone(usualZone(country)), !EMPTY.includes(country), country);
  });

  it('are implied where all clocks of the country show one time all year, and lie in the country', () => {
    for (const country of COUNTRIES) {
      const zones = zonesOf(country);
      const zone = usualZone(country);
      if (zones.length === 0 || !zone || BY_LAW.includes(country)) continue;
      const times = zones.map(offsets);
      assert.ok(
        times.some((time) => time.join() === offsets(zone).join()),
        `${zone} is not in ${country}`,
      );
      const one = new Set(times.flat()).size === 1;
      assert.equal(impliedZone(country, YEAR), one ? zone : undefined, country);
    }
  }).timeout(60_000);

  it('are not implied by summer time, by several clocks, or by nothing', () => {
    assert.equal(impliedZone('IN', YEAR), 'Asia/Kolkata');
    assert.equal(impliedZone('CN', YEAR), 'Asia/Shanghai');
    for (const country of ['DE', 'US', 'AU', 'ID', 'UA', 'AQ', 'ZZ'])
      assert.equal(impliedZone(country, YEAR), undefined);
    assert.equal(usualZone('US'), 'America/New_York');
    assert.equal(usualZone('ZZ'), undefined);
  });
});
