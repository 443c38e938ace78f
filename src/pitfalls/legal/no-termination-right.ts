import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { dora } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { isHighOrCritical } from './facts.ts';
import { clauseFixes } from './fixes.ts';

/** Much depends on the provider, and nothing says how to part. */
export const noTerminationRight: Rule = {
  id: 'legal/no-termination-right',
  title: 'No right to terminate agreed',
  pitfall: 'legal',
  severity: 'information',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is `high` or `critical`, and no contract covers `termination`.',
    why: 'If the provider fails you, or is sold, or breaks the law, you must be able to leave without paying for the rest of the term. DORA Art. 28(7) names events on which a financial entity must be able to terminate, and Art. 30(2)(h) asks for termination rights with minimum notice periods (law for financial entities in the EU, good practice for others).',
    fix: 'Agree on the events on which you may terminate, and on the notice for ending without a reason.\nThen add `termination` to the `covers` of that contract.',
    falsePositives:
      'The law of the contract often gives a right to terminate for serious reasons. If you rely on that alone, accept this finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll for 900 people
  status: contracting
  criticality: high
contracts:
  - id: payroll-agreement
    type: msa
    status: draft
    covers: [confidentiality]
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll for 900 people
  status: contracting
  criticality: high
contracts:
  - id: payroll-agreement
    type: msa
    status: draft
    covers: [confidentiality, termination]
`,
    },
    sources: [dora('Art. 28(7)'), dora('Art. 30(2)(h)')],
  },
  check(context) {
    if (!isHighOrCritical(context) || !isOpen(context, 'termination')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract says when you may end it: agree on the reasons and on the notice.`,
      fixes: () => clauseFixes(context, 'termination', say`termination`),
    };
    return [problem];
  },
};
