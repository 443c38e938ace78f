import type { Temporal } from 'temporal-polyfill';
import { compareDates, isBefore, termOf, toDate } from '../../engagement/dates.ts';
import type { Context } from '../rule.ts';
import { isAbsent, isSectionAbsent } from '../sections.ts';
import type { Contract, ContractType, Period } from './contracts.ts';
import {
  contractsOf,
  expiresOn,
  hasExpired,
  hasSignedSibling,
  hasUnreadableStatus,
  isSigned,
  isUnderway,
  signedTypes,
} from './contracts.ts';

/** The signed contracts of a type that have yet to take effect: the two first, since one may be the contract itself. */
export type Successors = ReadonlyMap<ContractType | undefined, readonly Successor[]>;

interface Successor {
  readonly contract: Contract;
  readonly effective: Temporal.PlainDate;
}

/** Finds them. */
export function successorsIn(context: Context): Successors {
  const byType = new Map<ContractType | undefined, Successor[]>();
  for (const contract of contractsOf(context)) {
    const effective = toDate(contract.effective);
    if (!isSigned(contract) || !effective || !isBefore(context.today, effective)) continue;
    const others = byType.get(contract.type) ?? [];
    const firstTwo = [...others, { contract, effective }].sort((a, b) => compareDates(a.effective, b.effective));
    byType.set(contract.type, firstTwo.slice(0, 2));
  }
  return byType;
}

/** Whether the contract that follows is signed: of the same type, and in effect when this one ends. */
function isFollowed(contract: Contract, { end }: Period, successors: Successors): boolean {
  const next = successors.get(contract.type)?.find((other) => other.contract !== contract);
  return next !== undefined && !isBefore(end.add({ days: 1 }), next.effective);
}

/**
 * Whether nobody has to decide about the end of a contract: it is the plan, or what follows is signed. Also where one
 * can't tell, since what is written about the renewal or the end of the engagement can't be read.
 */
export function isSettled(contract: Contract, period: Period, context: Context, successors: Successors): boolean {
  if (contract.renewal === undefined && !isAbsent(context, contract, 'renewal')) return true;
  if (contract.renewal === 'none' && !goesOnAfter(period, context)) return true;
  return !period.renews && isFollowed(contract, period, successors);
}

/** Whether the engagement lasts longer than a period; one without any end does. */
function goesOnAfter(period: Period, context: Context): boolean {
  const { engagement } = context.file;
  const { end } = termOf(context.file);
  if (end) return isBefore(period.end, end);
  if (!engagement) return isSectionAbsent(context, 'engagement');
  return isAbsent(context, engagement, 'end') && isAbsent(context, engagement, 'term');
}

/** A contract that has run out. */
export interface Expired {
  readonly contract: Contract;
  readonly expires: Temporal.PlainDate;
}

/** The contracts that have run out while the work goes on, with no other of their type signed and in force. */
export function* expiredContracts(context: Context): Generator<Expired> {
  if (context.status !== 'active' && context.status !== 'exiting') return;
  const signed = signedTypes(context, hasBegun);
  for (const contract of contractsOf(context)) {
    // A draft is the matter of another rule, and what was terminated is history.
    if (isUnderway(contract) || contract.status === 'terminated' || hasUnreadableStatus(contract, context)) continue;
    const expires = expiresOn(contract);
    if (!expires || !hasExpired(contract, context.today, context) || hasSignedSibling(contract, signed)) continue;
    yield { contract, expires };
  }
}

/** A renewal that takes effect only later leaves a gap. */
function hasBegun(contract: Contract, { today }: Context): boolean {
  const effective = toDate(contract.effective);
  return !effective || !isBefore(today, effective);
}
