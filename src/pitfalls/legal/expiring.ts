import type { Temporal } from 'temporal-polyfill';
import { addDuration, isBefore, subtractDuration, termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { toDuration } from '../../engagement/durations.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { latest } from '../days.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { dora, nao } from '../sources.ts';
import type { Contract, Period } from './contracts.ts';
import {
  contractsOf,
  hasUnreadableStatus,
  inDays,
  isUnderway,
  lastDayToGiveNotice,
  messageWith,
  nameOf,
  runningPeriod,
} from './contracts.ts';
import { atMostFour, setInContract } from './fixes.ts';
import { isSettled, successorsIn } from './successors.ts';

/** A contract ends or renews itself soon, and someone should decide which. */
export const expiring: Rule = {
  id: 'legal/expiring',
  title: 'Contract ends or renews soon',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  options: ['noticeLead'],
  explanation: {
    what: 'A contract ends, or renews itself, within its notice period plus 30 days (the limit `noticeLead`). The message gives the last day to give notice and what happens if nobody does.',
    why: 'Contracts renew or end on a day that nobody looks at. Miss the last day for notice, and you are bound for another term, or stand without a provider. Good contract management keeps such dates and notice periods in sight (NAO framework, 3.3); DORA Art. 30(2)(h) asks that contracts on ICT services name the notice periods (law for financial entities in the EU, good practice for others).',
    fix: 'Decide now whether it goes on. If it does, sign the extension and write the new end under `expires`.\nIf it ends, give notice in time and set `renewal: none`.',
    falsePositives:
      'Where a contract ends with or after the engagement, that is the plan: note it with `renewal: none`, and this is silent. The days are counted from this file alone: the contract may count otherwise, for instance to the end of a quarter.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contracts:
  - id: support-agreement
    type: msa
    status: signed
    expires: 2026-12-31
    noticePeriod: 1 month
    renewal: automatic
    renewalTerm: 1 year
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  end: 2026-12-31
contracts:
  - id: support-agreement
    type: msa
    status: signed
    expires: 2026-12-31
    noticePeriod: 1 month
    renewal: none
`,
    },
    sources: [nao('3.3'), dora('Art. 30(2)(h)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const successors = successorsIn(context);
    for (const contract of contractsOf(context)) {
      if (isUnderway(contract) || contract.status === 'terminated' || hasUnreadableStatus(contract, context)) continue;
      const period = runningPeriod(contract, context.today);
      if (!period) continue;
      if (!isNear(contract, period.end, context)) continue;
      const notice = lastDayToGiveNotice(contract, period.end);
      if (isSettled(contract, period, context, successors)) continue;
      problems.push({
        range: valueRange(contract, 'expires'),
        message: messageWith(contract, (name) => messageOf(name, period, notice, context.today)),
        fixes: () => fixes(context, contract, period, mayEnd(period, notice, context)),
      });
    }
    return problems;
  },
};

/** Whether the last day for notice, or the end where none is agreed, is so near that someone should decide. */
function isNear(contract: Contract, end: Temporal.PlainDate, { limits, today }: Context): boolean {
  const lead = toDuration(limits.noticeLead);
  const lastDay = lastDayToGiveNotice(contract, end) ?? end;
  return !isBefore(today, lead ? subtractDuration(lastDay, lead) : lastDay);
}

/** It says what each date depends on: the file holds a summary, the contract holds the terms. */
function messageOf(
  name: string,
  { end, renews, next }: Period,
  notice: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
): string {
  const missed = notice !== undefined && isBefore(notice, today);
  if (renews) {
    return next
      ? renewalTo(name, formatDate(next), notice && formatDate(notice), missed)
      : renewalAfter(name, formatDate(end), notice && formatDate(notice), missed);
  }
  const day = formatDate(end);
  if (!notice) {
    return say`${name} ends on ${day}, ${inDays(today, end)}: renew it or plan what follows, by this file's dates; the contract's text decides.`;
  }
  return missed
    ? say`${name} ends on ${day}: renew it now (notice was due by ${formatDate(notice)}), by this file's dates; the contract's text decides.`
    : say`${name} ends on ${day}: renew it, or give notice by ${formatDate(notice)}, by this file's dates; the contract's text decides.`;
}

function renewalTo(name: string, next: string, notice: string | undefined, missed: boolean): string {
  if (!notice) {
    return say`${name} renews to ${next} unless notice is given: look up its last day, by this file's dates; the contract's text decides.`;
  }
  return missed
    ? say`Notice on ${name} was due by ${notice}: it renews to ${next}, by this file's dates; the contract's text decides.`
    : say`${name} renews to ${next} unless notice is given by ${notice}, by this file's dates; the contract's text decides.`;
}

function renewalAfter(name: string, end: string, notice: string | undefined, missed: boolean): string {
  if (!notice) {
    return say`${name} renews after ${end} unless notice is given: look up its last day, by this file's dates; the contract's text decides.`;
  }
  return missed
    ? say`Notice on ${name} was due by ${notice}: it renews after ${end}, by this file's dates; the contract's text decides.`
    : say`${name} renews after ${end} unless notice is given by ${notice}, by this file's dates; the contract's text decides.`;
}

function fixes(context: Context, contract: Contract, period: Period, canEnd: boolean): Fix[] {
  const { end: engagementEnd } = termOf(context.file);
  const until = furtherEnd(context, contract, period, engagementEnd);
  const extend = setInContract(contract, 'expires', slot(until.toString()));
  return atMostFour(
    extend.length > 0
      ? [{ title: say`Move the end of ${nameOf(contract)} to ${formatDate(until)}`, changes: extend }]
      : [],
    canEnd && engagementEnd && !isBefore(period.end, engagementEnd) ? endForGood(contract, period) : [],
  );
}

/**
 * The first later end that isn't near itself: of the next periods where the contract renews itself and they are known,
 * else that of the engagement, else of the next years.
 */
function furtherEnd(
  context: Context,
  contract: Contract,
  period: Period,
  engagementEnd: Temporal.PlainDate | undefined,
): Temporal.PlainDate {
  const near = (end: Temporal.PlainDate) => isNear(contract, end, context);
  if (period.next) {
    // Short periods may be many: the search begins where the days for notice are about to be far enough off.
    const notice = toDuration(contract.noticePeriod);
    const far = notice ? addDuration(context.today, notice) : context.today;
    for (const end of endsFrom(contract, latest(period.next, far))) if (!near(end)) return end;
  }
  if (engagementEnd && isBefore(period.end, engagementEnd) && !near(engagementEnd)) return engagementEnd;
  let years = 1;
  while (near(period.end.add({ years }))) years += 1;
  return period.end.add({ years });
}

/** The ends of a contract's periods, from the one that runs on a day. */
function* endsFrom(contract: Contract, day: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  for (
    let period = runningPeriod(contract, day);
    period;
    period = runningPeriod(contract, period.end.add({ days: 1 }))
  ) {
    yield period.end;
  }
}

/** Whether a contract can still end with its period: it does so by itself, or there is time to give notice. */
function mayEnd({ renews }: Period, notice: Temporal.PlainDate | undefined, { today }: Context): boolean {
  return !renews || !notice || !isBefore(notice, today);
}

/** The fix for a contract that ends with the engagement or after it: that is the plan, and the file then says so. */
function endForGood(contract: Contract, { end }: Period): Fix[] {
  const changes = [
    ...(contract.expires === end.toString() ? [] : setInContract(contract, 'expires', end.toString())),
    ...setInContract(contract, 'renewal', 'none'),
  ];
  return changes.length > 0
    ? [{ title: say`Note that ${nameOf(contract)} ends on ${formatDate(end)} and will not be renewed`, changes }]
    : [];
}
