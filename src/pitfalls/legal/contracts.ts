import type { Temporal } from 'temporal-polyfill';
import { addDuration, daysBetween, isBefore, subtractDuration, toDate } from '../../engagement/dates.ts';
import { durationDays, toDuration } from '../../engagement/durations.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { anchorRange, lacks } from '../../engagement/model.ts';
import { ofLast } from '../../engagement/ofLast.ts';
import { daysAgo, daysAhead } from '../../l10n/counts.ts';
import { inQuotes } from '../../l10n/quotes.ts';
import { say } from '../../l10n/say.ts';
import type { Range } from '../../yaml/tree.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context } from '../rule.ts';
import { excerpt, isAbsent } from '../sections.ts';

export type Contract = NonNullable<EngagementFile['contracts']>[number];
export type ContractType = NonNullable<Contract['type']>;
/** What a contract can settle. */
export type Area = NonNullable<Contract['covers']>[number];

/** The longest message that the editor shows whole. */
const LONGEST_MESSAGE = 140;

/** The contracts of a file; none where the section is missing or can't be read. */
export function contractsOf(context: Context): readonly Contract[] {
  return context.file.contracts ?? [];
}

/** Where a finding about what no contract says sits: on the key `contracts`. */
export function contractsRange(context: Context): Range {
  return anchorRange(context.file.contracts ?? context.file);
}

/**
 * The contracts that count: neither terminated nor expired. Drafts count, since they show what will be signed. Found
 * once: a dozen rules ask what one of them covers.
 */
export const contractsInForce = ofLast((context: Context): readonly Contract[] =>
  contractsOf(context).filter((contract) => isInForce(contract, context)),
);

function isInForce(contract: Contract, context: Context): boolean {
  return contract.status !== 'terminated' && !hasExpired(contract, context.today, context);
}

/**
 * The last day of a contract's first period, as written. Undefined also where it lies before the contract's beginning:
 * one of the two dates is wrong then, and `engagement/end-before-start` says so.
 */
export function expiresOn(contract: Contract): Temporal.PlainDate | undefined {
  const expires = toDate(contract.expires);
  const begins = toDate(lacks(contract, 'effective') ? contract.signedOn : contract.effective);
  return expires && begins && isBefore(expires, begins) ? undefined : expires;
}

/**
 * Whether a contract's last day has passed. Never for one that renews itself: it goes on, unless someone gave notice
 * and then says so by `terminated`. With the file around it, one that misspells its renewal may renew itself too.
 */
export function hasExpired(contract: Contract, day: Temporal.PlainDate, context?: Context): boolean {
  const expires = expiresOn(contract);
  return expires !== undefined && isBefore(expires, day) && !mayRenewItself(contract, context);
}

/** A contract with automatic renewal, or one whose renewal can't be read. */
function mayRenewItself(contract: Contract, context: Context | undefined): boolean {
  if (contract.renewal !== undefined) return contract.renewal === 'automatic';
  return context ? !isAbsent(context, contract, 'renewal') : !lacks(contract, 'renewal');
}

/** Where a contract stands on a day. */
export interface Period {
  /** The last day of the period that runs. */
  readonly end: Temporal.PlainDate;
  /** Whether it then goes on by itself. */
  readonly renews: boolean;
  /** The last day of the next period, where it goes on by itself and the file tells for how long. */
  readonly next?: Temporal.PlainDate;
}

/**
 * The period of a contract that runs on a day. One that renews itself is rolled on by its renewal term, counted from
 * the first end, so that an end on the 31st doesn't wander. Undefined where the end isn't known or has passed.
 */
export function runningPeriod(contract: Contract, today: Temporal.PlainDate): Period | undefined {
  const first = expiresOn(contract);
  if (!first) return undefined;
  const renews = contract.renewal === 'automatic';
  const term = renews ? toDuration(contract.renewalTerm) : undefined;
  if (!term || durationDays(term) < 1) return isBefore(first, today) ? undefined : { end: first, renews };
  const after = (count: number) => addDuration(first, multiply(term, count));
  // The estimate may be a period or two too high or too low, since months and years differ in length.
  let count = Math.max(0, Math.floor(daysBetween(first, today) / durationDays(term)) - 1);
  while (count > 0 && !isBefore(after(count - 1), today)) count -= 1;
  while (isBefore(after(count), today)) count += 1;
  return { end: after(count), renews, next: after(count + 1) };
}

function multiply(duration: Temporal.Duration, count: number): Temporal.Duration {
  const { years, months, weeks, days, hours } = duration;
  return duration.with({
    years: years * count,
    months: months * count,
    weeks: weeks * count,
    days: days * count + Math.floor((hours * count) / 24),
    hours: 0,
    minutes: 0,
    seconds: 0,
  });
}

/**
 * The last day to give notice: the end of a period less the notice period, by the calendar (three months before
 * 31 Dec is 30 Sep). Undefined where the contract names no notice period.
 */
export function lastDayToGiveNotice(contract: Contract, end: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const notice = toDuration(contract.noticePeriod);
  return notice && subtractDuration(end, notice);
}

/** Whether a contract is signed by what the file says: by its status alone. */
export function isSigned(contract: Contract): boolean {
  return contract.status === 'signed';
}

/** A contract that nobody has signed yet. */
export function isUnderway(contract: Contract): boolean {
  return contract.status === 'draft' || contract.status === 'in-review';
}

/** Whether a contract has a status that can't be read: it may be signed, terminated, or anything else. */
export function hasUnreadableStatus(contract: Contract, context: Context): boolean {
  return contract.status === undefined && !isAbsent(context, contract, 'status');
}

/** Whether a contract is signed, or may be, since its status can't be read. */
export function mayBeSigned(contract: Contract, context: Context): boolean {
  return isSigned(contract) || hasUnreadableStatus(contract, context);
}

/**
 * The types of the contracts that are signed and in force, or may be; undefined among them for one whose type can't be
 * read. `counts`: what else is asked of them.
 */
export function signedTypes(
  context: Context,
  counts: (contract: Contract, context: Context) => boolean = () => true,
): ReadonlySet<ContractType | undefined> {
  return new Set(
    contractsInForce(context)
      .filter((contract) => mayBeSigned(contract, context) && counts(contract, context))
      .map(({ type }) => type),
  );
}

/** Whether a contract's type is among those of others that are signed; also where one of the types can't be told. */
export function hasSignedSibling({ type }: Contract, signed: ReadonlySet<ContractType | undefined>): boolean {
  return signed.has(type) || signed.has(undefined) || (type === undefined && signed.size > 0);
}

/** What is known of the first signature under which work may be done. */
export type Signature =
  | { readonly known: 'none' }
  | { readonly known: 'date'; readonly date: Temporal.PlainDate; readonly contract: Contract }
  /** Something is signed, or may be, and the file doesn't tell since when. */
  | { readonly known: 'unsure' };

/** The first signature. Agreements on confidentiality and on data don't count: they come before the work is agreed. */
export function firstSignature(context: Context): Signature {
  let first: { readonly date: Temporal.PlainDate; readonly contract: Contract } | undefined;
  for (const contract of contractsOf(context)) {
    if (contract.type === 'nda' || contract.type === 'dpa' || isUnderway(contract)) continue;
    const date = toDate(contract.signedOn);
    if (!date) return { known: 'unsure' };
    if (!first || isBefore(date, first.date)) first = { date, contract };
  }
  if (!first) return { known: 'none' };
  // One whose type can't be told may be such an agreement.
  return first.contract.type === undefined ? { known: 'unsure' } : { known: 'date', ...first };
}

/** Whether something is settled by the contracts; `unsure` where an unreadable place may settle it. */
export type Coverage = 'covered' | 'open' | 'unsure';

/**
 * Whether one of the contracts in force covers an area, or is of a type that is made for it. `unsure` also where there
 * are no contracts at all: that has a finding of its own.
 */
export function covers(context: Context, area: Area, ...types: readonly ContractType[]): Coverage {
  const { contracts } = context.file;
  if (!contracts || contracts.length === 0) return 'unsure';
  let unsure = hasUnreadableItem(contracts);
  for (const contract of contractsInForce(context)) {
    if (contract.covers?.includes(area) || (contract.type && types.includes(contract.type))) return 'covered';
    unsure ||= mayCoverMore(contract, context);
  }
  return unsure ? 'unsure' : 'open';
}

/** Whether no contract covers an area, as far as the file can be read. */
export function isOpen(context: Context, area: Area, ...types: readonly ContractType[]): boolean {
  return covers(context, area, ...types) === 'open';
}

function mayCoverMore(contract: Contract, context: Context): boolean {
  if (contract.type === undefined && !isAbsent(context, contract, 'type')) return true;
  return contract.covers ? hasUnreadableItem(contract.covers) : !isAbsent(context, contract, 'covers');
}

/** A contract's name for messages and titles, in quotes: its title, else its id. */
export function nameOf(contract: Contract, max = 40): string {
  return inQuotes(excerpt(contract.title || contract.id || say`contract`, max - 2));
}

/** A message that names a contract; the name is shortened where the whole would be too long to be shown. */
export function messageWith(contract: Contract, build: (name: string) => string): string {
  const rest = build('').length;
  return build(nameOf(contract, Math.max(5, Math.min(60, LONGEST_MESSAGE - rest))));
}

/** Days from today in words: `today`, `in 1 day`, `in 12 days`, `5 days ago`. */
export function inDays(today: Temporal.PlainDate, day: Temporal.PlainDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return say`today`;
  return days > 0 ? daysAhead(days) : daysAgo(-days);
}
