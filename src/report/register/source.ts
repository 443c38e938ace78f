import type { Temporal } from 'temporal-polyfill';
import { compareDates, toDate } from '../../engagement/dates.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import {
  type Contract,
  contractsOf,
  expiresOn,
  isUnderway,
  lastDayToGiveNotice,
  runningPeriod,
} from '../../pitfalls/legal/contracts.ts';
import { personName } from '../../pitfalls/people.ts';
import type { Context } from '../../pitfalls/rule.ts';

/** An engagement of a register, and the name of its file. */
export interface RegisterSource {
  readonly context: Context;
  readonly source: string;
}

/** The longest text of a cell, in UTF-16 units. */
const LONGEST = 1000;
/** Words of ASCII, parted by single blanks: there is nothing to clean. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text of the file for a cell; undefined where there is none. */
export function text(own: string | number | undefined): string | undefined {
  if (own === undefined) return undefined;
  const words = String(own);
  // As nearly all are: cleaning half a million cells would take a third of the time that a register does.
  if (words.length <= LONGEST && PLAIN.test(words)) return words;
  return excerptOf(words, LONGEST) || undefined;
}

/** Some texts as one. */
export function list(all: readonly (string | undefined)[] | undefined): string | undefined {
  return text((all ?? []).flatMap((one) => one?.trim() || []).join('; '));
}

/** A value of the format in words. */
export function worded(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const said = valueWords(value);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** A date of the file; undefined for one that doesn't exist. */
export function date(own: string | undefined): string | undefined {
  return toDate(own)?.toString();
}

type Person = Parameters<typeof personName>[0];

/** Who a person is. */
export function person(own: Person): string | undefined {
  return text(personName(own));
}

/** The address of a person. */
export function email(own: Person): string | undefined {
  return typeof own === 'object' ? text(own.email) : undefined;
}

/** The dates of a contract today; see `runningPeriod`. */
export interface ContractDates {
  readonly end?: Temporal.PlainDate;
  readonly notice?: Temporal.PlainDate;
}

/** When a contract ends, and until when notice may be given; for one that isn't signed there is nothing to give up. */
export function contractDates(contract: Contract, { today }: Context): ContractDates {
  if (contract.status === 'terminated') return { end: expiresOn(contract) };
  const period = runningPeriod(contract, today);
  if (!period) return { end: expiresOn(contract) };
  return { end: period.end, notice: isUnderway(contract) ? undefined : lastDayToGiveNotice(contract, period.end) };
}

/** The contracts that hold, or will. */
export function contractsThatCount(context: Context): Contract[] {
  return contractsOf(context).filter((contract) => {
    const expired = contract.renewal !== 'automatic' && runningPeriod(contract, context.today) === undefined;
    return contract.status !== 'terminated' && !(expired && expiresOn(contract));
  });
}

/** The earliest of some days that isn't past. */
export function nextDay(
  days: readonly (Temporal.PlainDate | undefined)[],
  today: Temporal.PlainDate,
): string | undefined {
  const ahead = days.flatMap((day) => (day && compareDates(day, today) >= 0 ? day : []));
  return ahead.sort(compareDates)[0]?.toString();
}

/** The latest of some items that has a day, today at the latest. */
export function latest<T>(
  items: readonly T[] | undefined,
  dayOf: (item: T) => string | undefined,
  today: Temporal.PlainDate,
): T | undefined {
  let last: { readonly item: T; readonly day: Temporal.PlainDate } | undefined;
  for (const item of items ?? []) {
    const day = toDate(dayOf(item));
    if (day && compareDates(day, today) <= 0 && (!last || compareDates(day, last.day) >= 0)) last = { item, day };
  }
  return last?.item;
}
