import type { Temporal } from 'temporal-polyfill';
import { compareDates, isBefore, termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { nao, practice } from '../sources.ts';
import type { Contract } from './contracts.ts';
import {
  contractsOf,
  expiresOn,
  hasExpired,
  hasUnreadableStatus,
  isSigned,
  mayBeSigned,
  messageWith,
  nameOf,
} from './contracts.ts';
import { atMostFour, setInContract } from './fixes.ts';

/** The work is planned for longer than its contract lasts. */
export const shorterThanEngagement: Rule = {
  id: 'legal/shorter-than-engagement',
  title: 'Contract shorter than the engagement',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A framework agreement or statement of work (`msa`, `sow`) ends before the engagement does, and no other one that is signed reaches its end. Of several, the finding is on the one that lasts longest, signed ones before drafts.',
    why: 'The last part of the work would be done without a contract, or you would have to agree on an extension when you depend on it most. Seen early, the gap is one sentence in a draft. Good contract management knows such dates in advance.',
    fix: 'Extend the contract to the end of the engagement, sign the one that follows, or end the engagement with the contract.',
    falsePositives:
      'A contract that goes on by itself is not too short: note `renewal: automatic`. One that is prolonged step by step on purpose can be accepted until the next step.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: active
  start: 2026-06-01
  end: 2027-12-31
contracts:
  - id: shop-order
    type: sow
    status: signed
    expires: 2027-06-30
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: active
  start: 2026-06-01
  end: 2027-12-31
contracts:
  - id: shop-order
    type: sow
    status: signed
    expires: 2027-12-31
`,
    },
    sources: [practice(), nao('3.3')],
  },
  check(context) {
    const { engagement } = context.file;
    const { start, end } = termOf(context.file);
    // Where the engagement ends before it starts, that is the finding.
    if (!engagement || !end || (start && isBefore(end, start))) return [];
    const contracts = contractsOf(context).filter(carriesWork);
    if (contracts.some((contract) => mayBeSigned(contract, context) && reaches(contract, end, context))) return [];
    const [longest] = contracts
      .filter((contract) => !reaches(contract, end, context) && !hasUnreadableStatus(contract, context))
      .sort(signedAndLastFirst);
    const expires = longest && expiresOn(longest);
    if (!longest || !expires) return [];
    // While the work runs, an end that has passed is an error of its own.
    if (hasBegun(context) && hasExpired(longest, context.today, context)) return [];
    const problem: Problem = {
      range: valueRange(longest, 'expires'),
      message: messageWith(
        longest,
        (name) =>
          say`${name} ends on ${formatDate(expires)}, before the engagement does on ${formatDate(end)}: extend it.`,
      ),
      related: [
        {
          range: valueRange(engagement, lacks(engagement, 'end') ? 'term' : 'end'),
          message: say`The engagement ends on ${formatDate(end)}.`,
        },
      ],
      fixes: () => fixes(context, longest, expires, end),
    };
    return [problem];
  },
};

function hasBegun({ status }: Context): boolean {
  return status === 'active' || status === 'exiting';
}

function carriesWork(contract: Contract): boolean {
  return (contract.type === 'msa' || contract.type === 'sow') && contract.status !== 'terminated';
}

/** Whether a contract lasts to a day, as far as the file tells: it has no end, renews itself, or ends then or later. */
function reaches(contract: Contract, day: Temporal.PlainDate, context: Context): boolean {
  const expires = expiresOn(contract);
  return !expires || !hasExpired(contract, day, context);
}

/** What is signed comes first: to extend that is what mends it. */
function signedAndLastFirst(a: Contract, b: Contract): number {
  if (isSigned(a) !== isSigned(b)) return isSigned(a) ? -1 : 1;
  const [first, second] = [expiresOn(a), expiresOn(b)];
  return first && second ? compareDates(second, first) : 0;
}

function fixes({ file }: Context, contract: Contract, expires: Temporal.PlainDate, end: Temporal.PlainDate): Fix[] {
  const extend = setInContract(contract, 'expires', slot(end.toString()));
  const map = file.engagement && mapOf(file.engagement);
  const start = termOf(file).start;
  const canEndEarlier =
    map && file.engagement && !lacks(file.engagement, 'end') && !(start && isBefore(expires, start));
  return atMostFour(
    extend.length > 0
      ? [{ title: say`Move the end of ${nameOf(contract)} to ${formatDate(end)}`, changes: extend }]
      : [],
    canEndEarlier
      ? [
          {
            title: say`Move the end of the engagement to ${formatDate(expires)}`,
            changes: [{ kind: 'set', map, key: 'end', value: slot(expires.toString()) }],
          },
        ]
      : [],
  );
}
