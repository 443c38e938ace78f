import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { applyEdits, lint, loadLocale } from '../../src/api/index.ts';
import { formatDate, formatDay } from '../../src/engagement/dateText.ts';
import { formatMoney } from '../../src/engagement/money.ts';
import { quote } from '../../src/engagement/quote.ts';
import { inSentence, speak } from '../../src/l10n/say.ts';
import { spokenDate } from '../../src/report/overviewWords.ts';

const german: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8'),
);

describe('German', () => {
  beforeEach(() => speak(german, 'de'));
  afterEach(() => speak(undefined));

  it('writes dates with a full stop behind the day', () => {
    assert.equal(formatDate({ day: 3, month: 11, year: 2026 }), '3. Nov. 2026');
    assert.equal(formatDay({ day: 28, month: 3 }), '28. März');
  });

  it('writes the currency behind the amount, with a full stop between thousands and a comma before decimals', () => {
    assert.equal(formatMoney({ amount: 12000, currency: 'EUR' }), '12.000 EUR');
    assert.equal(formatMoney({ amount: -1299.5, currency: 'EUR' }), '-1.299,50 EUR');
  });

  it('quotes as German does, whatever the quoted text looks like', () => {
    assert.equal(quote('support'), '„support“');
    assert.equal(quote('{0} $&'), '„{0} $&“');
  });

  it('writes durations into a file as the format has them', async () => {
    await loadLocale('de');
    const text = `version: 1
engagement: { id: a, title: A, owner: Ana, status: active, start: 2026-10-01, criticality: high }
provider: { name: B }
communication:
  channels:
    - { purpose: Störungen, tool: Telefon }
`;
    const findings = lint(text, { today: '2026-11-23', locale: 'de' }).findings;
    const titles = ['Wöchentliche Besprechung ergänzen', 'Antwortzeit 4 Stunden zusagen'];
    for (const title of titles) {
      const fix = findings.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
      assert.ok(fix, title);
      const { findings: left } = lint(applyEdits(text, fix.edits), { today: '2026-11-23', locale: 'de' });
      const unread = left.filter(({ ruleId }) => ruleId.startsWith('format/schema') || ruleId.endsWith('unknown-key'));
      assert.equal(unread.filter(({ message }) => /„duration“|„responseTime“/.test(message)).length, 0, title);
    }
  });

  it('keeps the capitals of nouns, within a line and aloud', () => {
    assert.equal(inSentence('Datenübermittlung ohne Garantie'), 'Datenübermittlung ohne Garantie');
    assert.equal(spokenDate(Temporal.PlainDate.from('2026-11-29')), '29. November');
  });
});
