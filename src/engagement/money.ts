import { toSay, translated } from '../l10n/say.ts';
import { CURRENCIES } from './data/currencies.ts';

/** What stands between groups of three digits, and before decimals. */
const THOUSANDS = toSay(',');
const POINT = toSay('.');
const MONEY = toSay('{currency} {amount}');

/** An amount in a currency; in a half-written file either may be missing. */
export interface Money {
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
}

/** Whether a value is a currency's code by ISO 4217, in capitals. */
export function isCurrency(code: unknown): code is string {
  return typeof code === 'string' && CURRENCIES.has(code);
}

/**
 * Money for people: `EUR 12,000`, with two decimals where it isn't whole (`EUR 99.50`), the amount alone where no
 * currency is given; undefined without an amount. Made by hand, since `Intl` is slow to set up.
 */
export function formatMoney(money: Money): string | undefined {
  const { amount, currency } = money;
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  const [whole = '', decimals = ''] = plain(Math.abs(amount)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, translated(THOUSANDS));
  const text = `${amount < 0 ? '-' : ''}${grouped}${decimals && `${translated(POINT)}${decimals}`}`;
  return currency ? translated(MONEY).replace('{currency}', currency).replace('{amount}', text) : text;
}

/** Digits without an exponent; two decimals or none. */
function plain(amount: number): string {
  if (amount >= 1e21) return BigInt(Math.round(amount)).toString();
  return amount.toFixed(2).replace(/\.00$/, '');
}

/**
 * Negative where `a` is less than `b`, 0 where they are the same, else positive. Undefined where the currencies differ
 * or are missing, or an amount is: then nobody can tell.
 */
export function compareMoney(a: Money | undefined, b: Money | undefined): number | undefined {
  if (a?.amount === undefined || b?.amount === undefined) return undefined;
  if (a.currency === undefined || a.currency !== b.currency) return undefined;
  return a.amount - b.amount;
}
