import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { gdpr, iso27001 } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { addContract, atMostFour, sayCovers } from './fixes.ts';

/** Nothing obliges the provider to keep what it learns to itself. */
export const noNda: Rule = {
  id: 'legal/no-nda',
  title: 'No confidentiality agreement',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'There is no contract of type `nda`, and none that covers `confidentiality`. Contracts that have expired or were terminated don’t count.',
    why: 'People who work for you learn prices, plans and customers. Unless they promised to keep that to themselves, little stops them from using it elsewhere. Where they handle personal data for you, the GDPR asks that they are bound to confidentiality (law for whoever processes personal data, good practice for others).',
    fix: 'Sign a confidentiality agreement, or put a clause into the main contract.\nThen list it under `contracts`, or add `confidentiality` to the `covers` of the contract that has the clause.',
    falsePositives:
      'Where all data are public, say so with `security.dataClassification: public`: then this is only information.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
contracts:
  - id: shop-order
    type: sow
    status: draft
    covers: [intellectual-property]
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop
  status: contracting
contracts:
  - id: shop-order
    type: sow
    status: draft
    covers: [intellectual-property, confidentiality]
`,
    },
    sources: [gdpr('Art. 28(3)(b)'), iso27001('A 6.6')],
  },
  check(context) {
    if (!isOpen(context, 'confidentiality', 'nda')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract covers confidentiality: add a confidentiality agreement, or note which contract has the clause.`,
      severity: context.file.security?.dataClassification === 'public' ? 'information' : undefined,
      fixes: () =>
        atMostFour(
          addContract(context, say`Add a confidentiality agreement`, {
            wish: 'nda',
            type: 'nda',
            title: say`Confidentiality agreement`,
            covers: ['confidentiality'],
          }),
          sayCovers(context, 'confidentiality'),
        ),
    };
    return [problem];
  },
};
