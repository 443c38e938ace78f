import assert from 'node:assert/strict';
import { columnsIn } from '../../../src/cli/import/columns.ts';
import { COUNTRY_NAMES } from '../../../src/cli/import/readers.ts';
import {
  amountOf,
  countryFinder,
  criticalityOf,
  currencyOf,
  dayOf,
  modelOf,
  truthOf,
} from '../../../src/cli/import/values.ts';
import { speak } from '../../../src/l10n/say.ts';

const each = <Value>(of: (text: string) => Value, cases: Readonly<Record<string, Value>>) => {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(of(text), expected, text);
};

describe('the values of a list', () => {
  it('are days, where it is certain which number is the month', () => {
    each(dayOf, {
      '2026-02-01': '2026-02-01',
      '2026/2/1': '2026-02-01',
      '2026-02-01T00:00:00Z': '2026-02-01',
      '1.2.2026': '2026-02-01',
      '01. 02. 2026': '2026-02-01',
      '13/02/2026': '2026-02-13',
      '02/13/2026': '2026-02-13',
      '03/03/2026': '2026-03-03',
      '28-02-2026': '2026-02-28',
      '1 Feb 2026': '2026-02-01',
      '1 February 2026': '2026-02-01',
      '03/04/2026': undefined,
      '2026-02-30': undefined,
      '31.02.2026': undefined,
      '1.2.26': undefined,
      soon: undefined,
      '46054': undefined,
    });
  });

  it('are amounts, where it is certain what parts the decimals', () => {
    each(amountOf, {
      '12000': { amount: 12_000 },
      '12,000': { amount: 12_000 },
      '12.000': { amount: 12_000 },
      '1,234,567.89': { amount: 1_234_567.89 },
      '1.234.567,89': { amount: 1_234_567.89 },
      '12 000': { amount: 12_000 },
      '12’000': { amount: 12_000 },
      '1234.5': { amount: 1234.5 },
      '1234,50': { amount: 1234.5 },
      'EUR 1.234,50': { amount: 1234.5, currency: 'EUR' },
      '12 000 €': { amount: 12_000, currency: 'EUR' },
      '£99.50': { amount: 99.5, currency: 'GBP' },
      $5: undefined,
      '1,23,456': undefined,
      '1.2.3': undefined,
      '-5': undefined,
      'about 5': undefined,
      '1e9': undefined,
      '5 EUR a month': undefined,
    });
    each(currencyOf, { eur: 'EUR', '€': 'EUR', XXY: undefined, $: undefined });
  });

  it('are countries in four languages', () => {
    each(countryFinder(COUNTRY_NAMES), {
      pt: 'PT',
      Portugal: 'PT',
      uk: 'GB',
      Deutschland: 'DE',
      Österreich: 'AT',
      'Pays-Bas': 'NL',
      España: 'ES',
      Atlantis: undefined,
      '': undefined,
    });
  });

  it('are words of the format, in four languages', () => {
    each(criticalityOf, {
      High: 'high',
      hoch: 'high',
      CRITIQUE: 'critical',
      élevée: 'high',
      baja: 'low',
      x: undefined,
    });
    each(modelOf, {
      'Managed Service': 'managed-service',
      BPO: 'business-process',
      Projekt: 'project',
      magic: undefined,
    });
    each(truthOf, { Ja: true, oui: true, sí: true, No: false, nein: false, FALSE: false, maybe: undefined });
  });
});

describe('the columns of a list', () => {
  const known = (...titles: string[]) => Object.fromEntries(columnsIn(titles));

  it('are known by their titles in four languages', () => {
    assert.deepEqual(known('Vendor', 'Service', 'Country', 'Contract Owner', 'E-Mail', 'Start date', 'End date'), {
      provider: 0,
      title: 1,
      country: 2,
      owner: 3,
      contactEmail: 4,
      start: 5,
      end: 6,
    });
    assert.deepEqual(known('Dienstleister', 'Leistung', 'Land', 'Währung', 'Kritikalität', 'Vertragswert'), {
      provider: 0,
      title: 1,
      country: 2,
      currency: 3,
      criticality: 4,
      value: 5,
    });
    assert.deepEqual(known('Fournisseur', 'Prestation', 'Pays', 'Échéance'), {
      provider: 0,
      title: 1,
      country: 2,
      end: 3,
    });
    assert.deepEqual(known('Proveedor', 'Servicio', 'País', 'Criticidad'), {
      provider: 0,
      title: 1,
      country: 2,
      criticality: 3,
    });
  });

  it('take a name for the provider, unless that has a column of its own', () => {
    assert.deepEqual(known('Name', 'Country'), { provider: 0, country: 1 });
    assert.deepEqual(known('Name', 'Vendor'), { title: 0, provider: 1 });
  });

  it('are known as a register calls them in the language that is spoken', () => {
    speak({ Engagement: 'Auftrag', 'Country of the provider': 'Land des Dienstleisters' }, 'de');
    try {
      assert.deepEqual(known('Referenz', 'Auftrag', 'Dienstleister', 'Land des Dienstleisters'), {
        id: 0,
        title: 1,
        provider: 2,
        country: 3,
      });
    } finally {
      speak(undefined);
    }
  });

  it('are the first ones of a title, and none that nobody knows', () => {
    assert.deepEqual(known('Vendor', 'Supplier', '', 'Colour'), { provider: 0 });
  });
});
