import assert from 'node:assert/strict';
import { isSlip, nearest, Speller } from '../../src/engagement/near.ts';
import { excerptOf, quote } from '../../src/engagement/quote.ts';
import { lastDayOf, suggestForm, suggestType } from '../../src/engagement/suggest.ts';

describe('nearest', () => {
  const statuses = ['draft', 'selecting', 'contracting', 'onboarding', 'active', 'exiting', 'ended'];
  const cases: [string, readonly string[]][] = [
    ['actve', ['active']],
    ['actvie', ['active']],
    ['Active', ['active']],
    ['on-boarding', ['onboarding']],
    ['selectin', ['selecting']],
    ['closed', []],
    ['', []],
    ['x'.repeat(41), []],
  ];
  for (const [word, expected] of cases) {
    it(`of ${JSON.stringify(word.slice(0, 20))}`, () => {
      assert.deepEqual(new Speller().near(word, statuses, 'statuses'), expected);
    });
  }

  it('asks between those that are equally near', () => {
    assert.deepEqual(nearest('scale', ['scope', 'scales', 'stale']), ['scales', 'stale']);
  });

  it('stops when it has compared enough, and remembers', () => {
    const speller = new Speller(10);
    assert.deepEqual(speller.near('actve', statuses, 's'), ['active']);
    assert.deepEqual(speller.near('draf', statuses, 's'), []);
  });
});

describe('a slip of the pen', () => {
  const slips = [
    ['statment', 'statement'],
    ['actvie', 'active'],
    ['due_diligence', 'dueDiligence'],
    ['Must', 'must'],
    ['contingancy', 'contingency'],
  ] as const;
  const others = [
    ['end', 'and'],
    ['stat', 'status'],
    ['name', 'names'.repeat(20)],
    ['goals', 'roles'],
  ] as const;
  for (const [word, meant] of slips) it(`${word} for ${meant}`, () => assert.ok(isSlip(word, meant)));
  for (const [word, meant] of others) {
    it(`is not ${word} for ${meant.slice(0, 10)}`, () => assert.ok(!isSlip(word, meant)));
  }
});

describe('what was probably meant', () => {
  const forms: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
    date: {
      '2026-1-5': '2026-01-05',
      '2026/01/05': '2026-01-05',
      '5.1.2026': '2026-01-05',
      '2026-01-05T10:00:00Z': '2026-01-05',
      '31/12/2026': '2026-12-31',
      '12/31/2026': '2026-12-31',
      '05/06/2026': undefined,
      '07/07/2026': '2026-07-07',
      'next week': undefined,
    },
    'calendar-duration': {
      '12mo': '12 months',
      '72h': '72 hours',
      'a month': '1 month',
      '3-months': '3 months',
      '2 wks': '2 weeks',
      '3 Monate': '3 months',
      'ein Monat': '1 month',
      '30 Tage': '30 days',
      'un mois': '1 month',
      '2 ans': '2 years',
      'un mes': '1 month',
      '15 días': '15 days',
      'um mês': '1 month',
      '2 semanas': '2 weeks',
      'jeden miesiąc': '1 month',
      '6 miesięcy': '6 months',
      soon: undefined,
      'kein Monat': undefined,
      'next month': undefined,
      '3 Sprints': undefined,
    },
    cadence: {
      monatlich: 'monthly',
      'alle zwei Wochen': 'biweekly',
      'Par mois': 'monthly',
      'tous les ans': 'yearly',
      'al mes': 'monthly',
      quincenal: 'biweekly',
      trimestral: 'quarterly',
      mensal: 'monthly',
      miesięcznie: 'monthly',
      'co tydzień': 'weekly',
      'halb so oft': undefined,
      weekley: 'weekly',
      'Every month': 'monthly',
      fortnightly: 'biweekly',
      'bi-weekly': 'biweekly',
      often: undefined,
    },
    'country-code': { Germany: 'DE', pt: 'PT', Atlantis: undefined },
    'currency-code': { eur: 'EUR', '€': 'EUR', $: undefined },
    'language-tag': { English: 'en', deutsch: 'de', en_US: 'en-US', Klingonish: undefined },
    'time-zone': {
      Lisbon: 'Europe/Lisbon',
      Kyiv: 'Europe/Kyiv',
      'Europe/Lisbn': 'Europe/Lisbon',
      'America/New York': 'America/New_York',
      Mars: undefined,
    },
    'time-of-day': {
      '9:30': '09:30',
      '9am': '09:00',
      '5:15 pm': '17:15',
      '12 am': '00:00',
      '25:00': undefined,
      noon: undefined,
    },
  };
  for (const [format, cases] of Object.entries(forms)) {
    for (const [text, expected] of Object.entries(cases)) {
      it(`${format}: ${text}`, () => assert.equal(suggestForm(format, text, new Speller())[0], expected));
    }

    it('calendar-duration: 3m, by what the key usually holds', () => {
      const meant = (sample?: string) => suggestForm('calendar-duration', '3m', new Speller(), sample);
      assert.deepEqual([meant('3 months'), meant('4 hours'), meant()], [['3 months'], ['3 minutes'], ['3 minutes']]);
    });
  }

  it('by a value of another type', () => {
    assert.deepEqual(suggestType(['boolean'], 'Yes'), ['true']);
    assert.deepEqual(suggestType(['boolean'], 'off'), ['false']);
    assert.deepEqual(suggestType(['boolean'], 'maybe'), []);
    assert.deepEqual(suggestType(['number'], '40 %'), ['40']);
    assert.deepEqual(suggestType(['number'], '12,000'), ['12000']);
    assert.deepEqual(suggestType(['integer'], '2.5'), []);
    assert.deepEqual(suggestType(['number'], '1,5'), []);
  });

  it('by no value at all where the text is longer than any', function () {
    this.timeout(20_000);
    assert.deepEqual(suggestType(['number'], `4${' '.repeat(300_000)}x`), []);
    assert.deepEqual(suggestType(['number'], `4${' '.repeat(300_000)}%`), []);
  });

  it('by a date that does not exist', () => {
    assert.equal(lastDayOf('2026-02-30'), '2026-02-28');
    assert.equal(lastDayOf('2028-02-30'), '2028-02-29');
    assert.equal(lastDayOf('2026-11-31'), '2026-11-30');
    assert.equal(lastDayOf('2026-13-01'), undefined);
    assert.equal(lastDayOf('2026-01-00'), undefined);
    assert.equal(lastDayOf('soon'), undefined);
  });
});

describe('an excerpt of the file', () => {
  it('is on one line, without tricks, and not long', () => {
    assert.equal(quote('a\n\tb'), '"a b"');
    assert.equal(excerptOf('\u001b[31mred\u202e'), '[31mred');
    assert.equal(excerptOf('x'.repeat(1_000_000)).length, 40);
    assert.equal(excerptOf(`${'x'.repeat(38)}\u{1f600}\u{1f600}`), `${'x'.repeat(38)}…`);
    assert.equal(excerptOf('\ud800a'), 'a');
  });
});
