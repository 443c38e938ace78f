import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { isHighOrCritical } from './facts.ts';
import { clauseFixes } from './fixes.ts';

/** Much depends on the provider, and nothing says who pays for damage. */
export const noLiability: Rule = {
  id: 'legal/no-liability',
  title: 'No liability agreed',
  pitfall: 'legal',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is `high` or `critical`, and no contract covers `liability`.',
    why: 'When a failure costs money, both sides look for the sentence that says who pays. Without one, the law decides, and often in a way that neither expected: without any limit, or with nothing to claim. A limit that was agreed can also be insured.',
    fix: 'Agree on what each side pays for, up to which amount, and on what has no limit.\nThen add `liability` to the `covers` of that contract.',
    falsePositives: 'If you leave liability to the law on purpose, accept this finding with that reason.',
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
    covers: [confidentiality, termination]
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
    covers: [confidentiality, termination, liability]
`,
    },
    sources: [practice()],
  },
  check(context) {
    if (!isHighOrCritical(context) || !isOpen(context, 'liability')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract says who pays for damage: agree on what each side is liable for, and up to which amount.`,
      fixes: () => clauseFixes(context, 'liability', say`liability`),
    };
    return [problem];
  },
};
