import type { Temporal } from 'temporal-polyfill';
import { isAfter, isBefore, toDate } from '../../engagement/dates.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { type Check, type CheckKind, dueDiligenceOf } from './section.ts';

/** A check whose evidence holds until a day. */
export interface Evidence {
  readonly check: Check;
  readonly until: Temporal.PlainDate;
}

/**
 * The evidence of each kind that holds longest, expired or not: one reminder for a kind is enough. None of a kind where
 * a later check without a day took its place, and none at all where the kind of a check can't be read.
 */
export function lastEvidence(context: Context): Evidence[] {
  const checks = dueDiligenceOf(context)?.checks ?? [];
  // What failed proves nothing, valid or not, and has a finding of its own.
  const proofs = checks.filter(({ outcome }) => outcome !== 'failed');
  if (hasUnreadableItem(checks) || proofs.some(({ kind }) => kind === undefined)) return [];
  return [...groupedByKind(proofs)].flatMap((ofKind) => lastOf(context, ofKind) ?? []);
}

/** The checks of each kind, in the order of the list. */
function groupedByKind(checks: readonly Check[]): Iterable<readonly Check[]> {
  const groups = new Map<CheckKind | undefined, Check[]>();
  for (const check of checks) {
    const group = groups.get(check.kind) ?? [];
    group.push(check);
    groups.set(check.kind, group);
  }
  return groups.values();
}

function lastOf(context: Context, checks: readonly Check[]): Evidence | undefined {
  let last: Evidence | undefined;
  for (const check of checks) {
    const until = toDate(check.validUntil);
    if (until && (!last || !isBefore(until, last.until))) last = { check, until };
  }
  const held = last?.check;
  if (held && checks.some((other) => !toDate(other.validUntil) && mayReplace(context, other, held))) return undefined;
  return last;
}

/** Whether a check of the same kind, whose validity the file doesn't tell, took the place of another one, or may have. */
function mayReplace(context: Context, other: Check, held: Check): boolean {
  if (!isAbsent(context, other, 'validUntil')) return true;
  const [theirs, own] = [toDate(other.checkedOn), toDate(held.checkedOn)];
  return !theirs || !own || isAfter(theirs, own);
}
