import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { dora, eba, gdpr, nis, sub } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { clauseFixes } from './fixes.ts';

/** Nothing says whether the provider may pass the work on. */
export const subcontractingOpen: Rule = {
  id: 'legal/subcontracting-open',
  title: 'Subcontracting is left open',
  pitfall: 'legal',
  severity: 'off',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'In the profile `regulated`: no contract covers `subcontracting`, so nothing says whether, to whom and on what terms the provider may pass the work on.',
    why: 'The company that you checked may not be the one that does the work. DORA Art. 30(2)(a) asks that the contract says whether subcontracting of critical or important functions is permitted and on what conditions, and GDPR Art. 28(2) and (4) that a processor engages another one only with your authorisation. This is law for financial entities and for whoever hands personal data to a processor, and good practice for others.',
    fix: 'Agree on whether the provider may bring others in, who must be told or asked, and that the same duties bind them.\nThen add `subcontracting` to the `covers` of that contract.',
    falsePositives:
      'If the provider may not subcontract at all, the contract says so: then it covers `subcontracting` too.',
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
    covers: [audit]
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
    covers: [audit, subcontracting]
`,
    },
    sources: [
      dora('Art. 30(2)(a)'),
      gdpr('Art. 28(2)'),
      gdpr('Art. 28(4)'),
      nis('Annex, 5.1.4(g)'),
      sub(),
      eba('Section 13.1'),
    ],
  },
  check(context) {
    if (!isOpen(context, 'subcontracting')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract says whether the provider may subcontract: agree on who may be brought in, and on what terms.`,
      fixes: () => clauseFixes(context, 'subcontracting', say`subcontracting`),
    };
    return [problem];
  },
};
