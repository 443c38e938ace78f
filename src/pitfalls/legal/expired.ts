import { isBefore, termOf } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { nao, practice } from '../sources.ts';
import type { Contract } from './contracts.ts';
import { inDays, messageWith, nameOf } from './contracts.ts';
import { addRenewal, atMostFour, setInContract } from './fixes.ts';
import { expiredContracts } from './successors.ts';

/** The work goes on, and the contract for it has run out. */
export const expired: Rule = {
  id: 'legal/expired',
  title: 'Contract expired',
  pitfall: 'legal',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'The engagement is `active` or `exiting`, the day under `expires` has passed, and no other contract of the same type is signed and in force.',
    why: 'Without a contract in force nobody knows on which terms the work of today is done: prices, secrecy and liability may have ended with it. Good contract management watches such dates, so that they never come as a surprise.',
    fix: 'Sign an extension and write its end under `expires`, or list the renewal as a contract of its own.\nIf it was replaced or ended, set `status: terminated`.',
    falsePositives:
      'A contract that goes on by itself has `renewal: automatic`: then it never counts as expired. A contract that ended as planned while others carry the work can be marked as `terminated`.',
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
    expires: 2026-10-31
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
contracts:
  - id: support-agreement
    type: msa
    status: signed
    expires: 2026-10-31
  - id: support-agreement-2027
    type: msa
    status: signed
    expires: 2027-10-31
`,
    },
    sources: [practice(), nao('3.3')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const { contract, expires } of expiredContracts(context)) {
      problems.push({
        range: valueRange(contract, 'expires'),
        message: messageWith(
          contract,
          (name) =>
            say`${name} expired on ${formatDate(expires)}, ${inDays(context.today, expires)}: renew it, or mark it as terminated.`,
        ),
        fixes: () => fixes(context, contract),
      });
    }
    return problems;
  },
};

function fixes(context: Context, contract: Contract): Fix[] {
  const nextEnd = context.today.add({ years: 1 });
  const { end } = termOf(context.file);
  const until = end && isBefore(context.today, end) ? end : nextEnd;
  const extend = setInContract(contract, 'expires', slot(until.toString()));
  const terminate = setInContract(contract, 'status', 'terminated');
  return atMostFour(
    addRenewal(context, contract, until),
    extend.length > 0
      ? [{ title: say`Move the end of ${nameOf(contract)} to ${formatDate(until)}`, changes: extend }]
      : [],
    terminate.length > 0 ? [{ title: say`Mark ${nameOf(contract)} as terminated`, changes: terminate }] : [],
  );
}
