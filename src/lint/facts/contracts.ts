import { daysBetween, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import {
  type Contract,
  contractsOf,
  expiresOn,
  hasExpired,
  inDays,
  lastDayToGiveNotice,
  type Period,
  runningPeriod,
} from '../../pitfalls/legal/contracts.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { type Fact, factAbout } from './fact.ts';

/** What follows from the dates of the contracts: days left, the last day to give notice, the end of the next period. */
export function contractFacts(context: Context): Fact[] {
  return contractsOf(context).flatMap((contract) => {
    // What was terminated has no dates that matter any more.
    if (contract.status === 'terminated') return [];
    const period = runningPeriod(contract, context.today);
    if (!period) return daysSince(context, contract);
    return [...daysLeft(context, contract, period), ...notice(context, contract, period), ...renewal(contract, period)];
  });
}

function daysSince(context: Context, contract: Contract): Fact[] {
  const end = expiresOn(contract);
  if (!end || !hasExpired(contract, context.today, context)) return [];
  return factAbout(
    contract,
    'expires',
    `ended ${inDays(context.today, end)}`,
    () => `From ${formatDate(end)} to today, ${formatDate(context.today)}.`,
  );
}

function daysLeft({ today }: Context, contract: Contract, { end }: Period): Fact[] {
  const days = daysBetween(today, end);
  const left = days === 0 ? 'last day today' : days === 1 ? '1 day left' : `${days} days left`;
  const rolled = isRolledOn(contract, end);
  return factAbout(contract, 'expires', rolled ? `renewed until ${formatDate(end)}, ${left}` : left, () => {
    const counted = `From today, ${formatDate(today)}, to ${formatDate(end)}`;
    return rolled ? `${counted}, since it renews itself by ${words(contract.renewalTerm)}.` : `${counted}.`;
  });
}

/** The period that runs isn't the one whose end the file names. */
function isRolledOn({ expires }: Contract, end: Period['end']): boolean {
  return toDate(expires)?.equals(end) === false;
}

function notice({ today }: Context, contract: Contract, { end }: Period): Fact[] {
  const day = lastDayToGiveNotice(contract, end);
  if (!day) return [];
  const was = daysBetween(today, day) < 0 ? 'was ' : '';
  return factAbout(
    contract,
    'noticePeriod',
    `last day to give notice ${was}${formatDate(day)}`,
    () => `${formatDate(end)} less ${words(contract.noticePeriod)}, by this file's dates; the contract's text decides.`,
  );
}

function renewal(contract: Contract, { end, next }: Period): Fact[] {
  if (!next) return [];
  return factAbout(
    contract,
    'renewalTerm',
    `then until ${formatDate(next)}`,
    () => `${formatDate(end)} and ${words(contract.renewalTerm)} more, unless notice is given.`,
  );
}

function words(text: string | undefined): string {
  const duration = toDuration(text);
  return duration ? formatDuration(duration) : '';
}
