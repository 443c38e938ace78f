import assert from 'node:assert/strict';
import { adequacy, COUNTRIES, countryCode, countryName, inEea, isCountry } from '../../src/engagement/countries.ts';
import { ADEQUATE, EEA, TABLES_DATE } from '../../src/engagement/data/tables.ts';
import { toDate } from '../../src/engagement/dates.ts';

function decision(code: string, on: string): string | undefined {
  const day = toDate(on);
  assert.ok(day);
  return adequacy(code, day)?.decision;
}

describe('countries', () => {
  it('knows the codes of ISO 3166-1, in capitals', () => {
    for (const code of ['PT', 'GB', 'XK', 'AX', 'US']) assert.ok(isCountry(code), code);
    for (const code of ['UK', 'pt', 'EU', 'PRT', '', null, 7, '__proto__', 'constructor']) {
      assert.ok(!isCountry(code), String(code));
    }
    assert.ok(COUNTRIES.length > 240);
  });

  it('names them as people do', () => {
    const names = {
      PT: 'Portugal',
      GB: 'United Kingdom',
      US: 'United States',
      NL: 'Netherlands',
      MD: 'Moldova',
      ZZ: 'ZZ',
    };
    for (const [code, name] of Object.entries(names)) assert.equal(countryName(code), name);
    assert.deepEqual(
      COUNTRIES.map(countryName).filter((name) => /[,(]/.test(name)),
      [],
    );
  });

  it('finds the code that a name means', () => {
    const codes = { portugal: 'PT', UK: 'GB', ' Germany ': 'DE', usa: 'US', pt: 'PT', Türkiye: 'TR', 'DR Congo': 'CD' };
    for (const [text, code] of Object.entries(codes)) assert.equal(countryCode(text), code);
    for (const text of ['Congo', 'Atlantis', '']) assert.equal(countryCode(text), undefined);
  });

  it('has tables of countries that exist', () => {
    for (const code of [...EEA, ...ADEQUATE.keys()]) assert.ok(isCountry(code), code);
    for (const code of EEA) assert.ok(!ADEQUATE.has(code), code);
    assert.ok(toDate(TABLES_DATE));
  });

  it('tells the European Economic Area from its neighbours', () => {
    for (const code of ['AT', 'IE', 'IS', 'LI', 'NO', 'RE', 'AX']) assert.ok(inEea(code), code);
    for (const code of ['GB', 'CH', 'AD', 'MC', 'GL', 'NC', 'VA', 'TR', 'US']) assert.ok(!inEea(code), code);
  });

  it('has adequacy decisions for as long as they hold', () => {
    assert.equal(decision('CH', '2026-11-23'), '2000/518/EC');
    assert.equal(decision('GB', '2031-12-27'), '(EU) 2021/1772');
    assert.equal(decision('GB', '2031-12-28'), undefined);
    assert.equal(decision('BR', '2026-01-25'), undefined);
    assert.equal(decision('BR', '2026-01-26'), '(EU) 2026/179');
    for (const code of ['KE', 'IN', 'DE', 'ZZ']) assert.equal(decision(code, '2026-11-23'), undefined, code);
    const limited = [...ADEQUATE].filter(([, found]) => found.limited).map(([code]) => code);
    assert.deepEqual(limited.sort(), ['CA', 'IL', 'JP', 'KR', 'US']);
  });
});
