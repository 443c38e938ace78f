import { daysBetween, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
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
    say`ended ${inDays(context.today, end)}`,
    () => say`From ${formatDate(end)} to today, ${formatDate(context.today)}.`,
  );
}

function daysLeft({ today }: Context, contract: Contract, { end }: Period): Fact[] {
  const days = daysBetween(today, end);
  const left = days === 0 ? say`last day today` : days === 1 ? say`1 day left` : say`${days} days left`;
  const rolled = isRolledOn(contract, end);
  return factAbout(contract, 'expires', rolled ? say`renewed until ${formatDate(end)}, ${left}` : left, () => {
    const [from, until] = [formatDate(today), formatDate(end)];
    return rolled
      ? say`From today, ${from}, to ${until}, since it renews itself by ${words(contract.renewalTerm)}.`
      : say`From today, ${from}, to ${until}.`;
  });
}

/** The period that runs isn't the one whose end the file names. */
function isRolledOn({ expires }: Contract, end: Period['end']): boolean {
  return toDate(expires)?.equals(end) === false;
}

function notice({ today }: Context, contract: Contract, { end }: Period): Fact[] {
  const day = lastDayToGiveNotice(contract, end);
  if (!day) return [];
  const isOver = daysBetween(today, day) < 0;
  return factAbout(
    contract,
    'noticePeriod',
    isOver ? say`last day to give notice was ${formatDate(day)}` : say`last day to give notice ${formatDate(day)}`,
    () =>
      say`${formatDate(end)} less ${words(contract.noticePeriod)}, by this file's dates; the contract's text decides.`,
  );
}

function renewal(contract: Contract, { end, next }: Period): Fact[] {
  if (!next) return [];
  return factAbout(
    contract,
    'renewalTerm',
    say`then until ${formatDate(next)}`,
    () => say`${formatDate(end)} and ${words(contract.renewalTerm)} more, unless notice is given.`,
  );
}

function words(text: string | undefined): string {
  const duration = toDuration(text);
  return duration ? formatDuration(duration) : '';
}
