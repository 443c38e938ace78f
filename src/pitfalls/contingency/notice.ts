import type { Temporal } from 'temporal-polyfill';
import { compareDurations, toDuration } from '../../engagement/durations.ts';
import { type Contract, contractsInForce } from '../legal/contracts.ts';
import type { Context } from '../rule.ts';

/** A contract under which the work is done, with the time between notice and end. */
export interface Notice {
  readonly contract: Contract;
  readonly period: Temporal.Duration;
}

/**
 * The notice periods of the contracts in force, the shortest first. Agreements on confidentiality and on data don't
 * count, since the work doesn't end with them, nor does a contract whose type can't be told.
 */
export function noticePeriods(context: Context): Notice[] {
  return contractsInForce(context)
    .flatMap((contract) => {
      if (contract.type === undefined || contract.type === 'nda' || contract.type === 'dpa') return [];
      const period = toDuration(contract.noticePeriod);
      return period ? [{ contract, period }] : [];
    })
    .sort((a, b) => compareDurations(a.period, b.period));
}
