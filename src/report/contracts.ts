import type { Temporal } from 'temporal-polyfill';
import { webAddress } from '../engagement/addresses.ts';
import { toDate } from '../engagement/dates.ts';
import { anchorRange } from '../engagement/model.ts';
import {
  type Contract,
  contractsOf,
  expiresOn,
  isUnderway,
  lastDayToGiveNotice,
  runningPeriod,
} from '../pitfalls/legal/contracts.ts';
import type { Context } from '../pitfalls/rule.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';

/** A contract as a report shows it. Texts stand as the file has them. */
export interface ReportedContract {
  /** Its title, else its id; empty where it has neither. */
  readonly title: string;
  readonly type?: Contract['type'];
  readonly status?: Contract['status'];
  /** The day from which it holds, else that of its signature. */
  readonly start?: Temporal.PlainDate;
  /** The last day of the period that runs, else of the one that is over; absent for what was terminated. */
  readonly end?: Temporal.PlainDate;
  /** Whether it goes on by itself after that day. */
  readonly renews: boolean;
  /** The last day to give notice, past or to come; absent for what isn't signed yet. */
  readonly notice?: Temporal.PlainDate;
  /** Where its text is to be read on the web. */
  readonly address?: string;
  readonly at: Position;
}

/** The contracts of a file, in its order. */
export function reportedContracts(context: Context, at: (range: Range) => Position): ReportedContract[] {
  return contractsOf(context).map((contract) => {
    const { title, id, type, status, document } = contract;
    return {
      title: title || id || '',
      type,
      status,
      start: toDate(contract.effective) ?? toDate(contract.signedOn),
      ...endOf(contract, context),
      address: document === undefined ? undefined : webAddress(document.trim()),
      at: at(anchorRange(contract)),
    };
  });
}

function endOf(contract: Contract, { today }: Context): Pick<ReportedContract, 'end' | 'renews' | 'notice'> {
  if (contract.status === 'terminated') return { renews: false };
  const period = runningPeriod(contract, today);
  if (!period) return { end: expiresOn(contract), renews: false };
  const notice = isUnderway(contract) ? undefined : lastDayToGiveNotice(contract, period.end);
  return { end: period.end, renews: period.renews, notice };
}
