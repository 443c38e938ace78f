import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { gdpr } from '../sources.ts';
import { isOpen } from './contracts.ts';
import { processesPersonalData } from './facts.ts';
import { addContract, atMostFour, sayCovers } from './fixes.ts';

/** Others than the provider handle personal data, and nobody allowed it. */
export const subprocessorsNotAuthorised: Rule = {
  id: 'legal/subprocessors-not-authorised',
  title: 'Subcontractors without authorisation',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'Personal data are involved, `provider.subcontractors` lists companies, and there is no contract of type `dpa` or one that covers `subcontracting`.',
    why: 'Every company that handles the data is one more place where they can be lost. GDPR Art. 28(2) lets a processor engage another one only with your written authorisation, and Art. 28(4) asks that the same duties bind it (law for whoever processes personal data under the GDPR, good practice for others).',
    fix: 'Authorise the subcontractors in writing, usually in the data processing agreement, by name or in general with a right to object.\nThen list that agreement with `type: dpa`, or add `subcontracting` to the `covers` of the contract that says so.',
    falsePositives:
      'A subcontractor that never sees personal data needs no authorisation of this kind. If that is so for all of them, accept this finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
provider:
  name: Lusodesk Lda
  subcontractors:
    - { name: Norte Apoio Lda, country: PT }
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [data-protection]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  personalData: true
provider:
  name: Lusodesk Lda
  subcontractors:
    - { name: Norte Apoio Lda, country: PT }
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [data-protection, subcontracting]
`,
    },
    sources: [gdpr('Art. 28(2)'), gdpr('Art. 28(4)')],
  },
  check(context) {
    const { provider } = context.file;
    const subcontractors = provider?.subcontractors ?? [];
    if (!provider || subcontractors.length === 0) return [];
    if (!processesPersonalData(context) || !isOpen(context, 'subcontracting', 'dpa')) return [];
    const [first] = subcontractors;
    const problem: Problem = {
      range: keyRange(provider, 'subcontractors'),
      message:
        subcontractors.length === 1 && first?.name
          ? say`"${excerpt(first.name, 40)}" may see personal data and no contract allows it: authorise subcontractors in writing.`
          : say`${subcontractors.length} subcontractors may see personal data and no contract allows it: authorise subcontractors in writing.`,
      fixes: () =>
        atMostFour(
          addContract(context, say`Add a data processing agreement`, {
            wish: 'dpa',
            type: 'dpa',
            title: say`Data processing agreement`,
            covers: ['data-protection', 'subcontracting'],
          }),
          sayCovers(context, 'subcontracting'),
        ),
    };
    return [problem];
  },
};
