import assert from 'node:assert/strict';
import currencyCodes from 'currency-codes';
import fc from 'fast-check';
import { CURRENCIES } from '../../src/engagement/data/currencies.ts';
import { compareMoney, formatMoney, isCurrency } from '../../src/engagement/money.ts';

describe('money', () => {
  it('knows the currencies of ISO 4217', () => {
    assert.deepEqual([...CURRENCIES].sort(), [...currencyCodes.codes()].sort());
    assert.ok(isCurrency('EUR'));
    for (const code of ['eur', 'EURO', '€', '', null, 978, 'constructor']) assert.ok(!isCurrency(code), String(code));
  });

  it('formats for people', () => {
    const cases: [number, string][] = [
      [12000, 'EUR 12,000'],
      [999, 'EUR 999'],
      [1_000_000, 'EUR 1,000,000'],
      [99.5, 'EUR 99.50'],
      [1234.567, 'EUR 1,234.57'],
      [0, 'EUR 0'],
      [-5000, 'EUR -5,000'],
      [1e21, 'EUR 1,000,000,000,000,000,000,000'],
    ];
    for (const [amount, text] of cases) assert.equal(formatMoney({ amount, currency: 'EUR' }), text);
    assert.equal(formatMoney({ amount: 1500 }), '1,500');
    assert.equal(formatMoney({ currency: 'EUR' }), undefined);
    assert.equal(formatMoney({ amount: Number.POSITIVE_INFINITY, currency: 'EUR' }), undefined);
  });

  it('compares in one currency alone', () => {
    assert.ok(Number(compareMoney({ amount: 1, currency: 'EUR' }, { amount: 2, currency: 'EUR' })) < 0);
    assert.equal(compareMoney({ amount: 2, currency: 'EUR' }, { amount: 2, currency: 'EUR' }), 0);
    assert.equal(compareMoney({ amount: 1, currency: 'EUR' }, { amount: 2, currency: 'USD' }), undefined);
    assert.equal(compareMoney({ amount: 1 }, { amount: 2 }), undefined);
    assert.equal(compareMoney(undefined, { amount: 2, currency: 'EUR' }), undefined);
  });

  it('keeps every digit of a whole amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const digits = formatMoney({ amount })?.replaceAll(',', '');
        assert.equal(Number(digits), amount === 0 ? 0 : amount);
      }),
    );
  });
});
