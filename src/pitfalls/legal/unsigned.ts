import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { dora, practice } from '../sources.ts';
import type { Contract } from './contracts.ts';
import { contractsOf, hasSignedSibling, isUnderway, messageWith, nameOf, signedTypes } from './contracts.ts';
import { isRunning, whatRuns } from './facts.ts';
import { markSigned, setInContract } from './fixes.ts';

/** The work is under way on a contract that nobody has signed. */
export const unsigned: Rule = {
  id: 'legal/unsigned',
  title: 'Contract not signed',
  pitfall: 'legal',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'From `onboarding` on: a contract is still `draft` or `in-review`, and no other contract of its type is signed and in force. A contract without any `status` is information.',
    why: 'Until both sides have signed, either can still change its mind, and people have already begun to work. What was said in meetings is then all there is to rely on. DORA Art. 30(1) asks for the contract in writing (law for financial entities in the EU that buy ICT services, good practice for others).',
    fix: 'Have it signed by both sides, then set `status: signed` and `signedOn`.\nIf it will never be signed, remove it from the list.',
    falsePositives:
      'A renewal or an amendment may be a draft for a while: where another contract of the same type is signed and in force, nothing is said.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: active
contracts:
  - id: shop-order
    type: sow
    status: in-review
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: active
contracts:
  - id: shop-order
    type: sow
    status: signed
    signedOn: 2026-09-14
  - id: shop-order-2027
    type: sow
    status: in-review
`,
    },
    sources: [practice(), dora('Art. 30(1)')],
  },
  check(context) {
    const problems: Problem[] = [];
    if (!isRunning(context)) return problems;
    const signed = signedTypes(context);
    for (const contract of contractsOf(context)) {
      const problem = hasSignedSibling(contract, signed) ? undefined : problemOf(context, contract);
      if (problem) problems.push(problem);
    }
    return problems;
  },
};

function problemOf(context: Context, contract: Contract): Problem | undefined {
  if (isUnderway(contract)) {
    return {
      range: valueRange(contract, 'status'),
      message: messageWith(contract, (name) =>
        contract.status === 'draft'
          ? say`${whatRuns(context)} is under way while ${name} is still a draft: have both sides sign it.`
          : say`${whatRuns(context)} is under way while ${name} is still in review: have both sides sign it.`,
      ),
      fixes: () => markSigned(context, contract),
    };
  }
  if (!isAbsent(context, contract, 'status')) return undefined;
  return {
    range: valueRange(contract, 'status'),
    message: messageWith(contract, (name) => say`The file doesn't say whether ${name} is signed: note its status.`),
    severity: 'information',
    fixes: () => [...markSigned(context, contract), ...markDraft(contract)],
  };
}

function markDraft(contract: Contract): Fix[] {
  const changes = setInContract(contract, 'status', 'draft');
  return changes.length > 0 ? [{ title: say`Mark ${nameOf(contract)} as a draft`, changes }] : [];
}
