import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { dora, eba, gdpr, interagency, nis } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { clauseFixes } from './fixes.ts';

/** No contract gives the client the right to look. */
export const noAuditRight: Rule = {
  id: 'legal/no-audit-right',
  title: 'No right to audit',
  pitfall: 'legal',
  severity: 'off',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'In the profile `regulated`: no contract covers `audit`, so neither you nor your auditor or supervisor may look at how the work is done.',
    why: 'You stay responsible for what you hand over, and you can answer for it only if you may look. DORA Art. 30(3)(e) asks for rights of access, inspection and audit where a critical or important function is served, and GDPR Art. 28(3)(h) wherever someone processes personal data for you. This is law for financial entities and for whoever hands personal data to a processor, and good practice for others.',
    fix: 'Agree on who may look at what, with how much notice and at whose cost, for you, your auditor and your supervisor.\nThen add `audit` to the `covers` of that contract.',
    falsePositives:
      'Large providers often offer certificates and pooled audits in place of visits. Where that is agreed it is an audit right: add `audit` to the contract’s `covers`.',
    examples: {
      bad: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: contracting
  profile: regulated
contracts:
  - id: cloud-agreement
    type: msa
    status: draft
    covers: [confidentiality, termination]
`,
      good: `version: 1
engagement:
  id: core-ledger
  title: Core ledger in the cloud
  status: contracting
  profile: regulated
contracts:
  - id: cloud-agreement
    type: msa
    status: draft
    covers: [confidentiality, termination, audit]
`,
    },
    sources: [
      dora('Art. 30(3)(e)'),
      gdpr('Art. 28(3)(h)'),
      nis('Annex, 5.1.4(e)'),
      interagency('C.3'),
      eba('Section 13.3'),
    ],
  },
  check(context) {
    if (!isOpen(context, 'audit')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract gives you the right to audit the provider: agree on who may look at what, and when.`,
      fixes: () => clauseFixes(context, 'audit', say`audit rights`),
    };
    return [problem];
  },
};
