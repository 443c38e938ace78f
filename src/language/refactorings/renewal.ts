import type { Temporal } from 'temporal-polyfill';
import { addDuration, isAfter, spanOf, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { compareDurations, durationDays, toDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
import {
  type Contract,
  contractsOf,
  expiresOn,
  isSigned,
  nameOf,
  runningPeriod,
} from '../../pitfalls/legal/contracts.ts';
import { setInContract } from '../../pitfalls/legal/fixes.ts';
import { slot } from '../../yaml/template.ts';
import type { Range } from '../../yaml/tree.ts';
import type { Snapshot } from '../snapshot.ts';
import { itemAt, type Refactoring } from './place.ts';

const A_YEAR = '1 year';

/**
 * A signed contract that goes on for another period: its end moves on, and with it the last day to give notice. When it
 * was signed and since when it holds stays true, and stays.
 */
export function renewContract({ context }: Snapshot, selected: Range): Refactoring[] {
  const contract = itemAt(contractsOf(context), selected);
  const until = contract && isSigned(contract) ? nextEnd(contract, context.today) : undefined;
  if (!contract || !until) return [];
  const changes = setInContract(contract, 'expires', slot(until.toString()));
  return [{ kind: 'refactor.rewrite', title: say`Renew ${nameOf(contract)} until ${formatDate(until)}`, changes }];
}

/** The end of the next period; of a contract that has run out, the end of one that begins today where that is later. */
function nextEnd(contract: Contract, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const period = runningPeriod(contract, today);
  if (period?.next) return period.next;
  const end = period?.end ?? expiresOn(contract);
  const length = lengthOf(contract);
  if (!end || !length) return undefined;
  const next = addDuration(end, length);
  return isAfter(next, today) ? next : addDuration(today, length);
}

/** For how long a contract is renewed: its renewal term; else as long as it held so far, a year at most. */
function lengthOf(contract: Contract): Temporal.Duration | undefined {
  const term = toDuration(contract.renewalTerm);
  if (term && durationDays(term) >= 1) return term;
  const year = toDuration(A_YEAR);
  const [begin, end] = [toDate(contract.effective ?? contract.signedOn), expiresOn(contract)];
  const held = begin && end && spanOf(begin, end);
  return held && year && durationDays(held) >= 1 && compareDurations(held, year) < 0 ? held : year;
}
