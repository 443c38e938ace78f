import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatDate, formatDay } from '../../src/engagement/dateText.ts';
import { formatMoney } from '../../src/engagement/money.ts';
import { quote } from '../../src/engagement/quote.ts';
import { speak } from '../../src/l10n/say.ts';

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
});
