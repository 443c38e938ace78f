import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { dora } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { addContract, atMostFour, sayCovers } from './fixes.ts';

/** A service is bought, and nothing says how good it must be. */
export const noServiceLevels: Rule = {
  id: 'legal/no-service-levels',
  title: 'No service levels agreed',
  pitfall: 'legal',
  severity: 'information',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A managed service or a business process is bought, and there is no contract of type `sla` or one that covers `service-levels`.',
    why: 'A service that is only described can’t be called late or poor: every argument about it ends in opinions. DORA Art. 30(2)(e) asks for service level descriptions in contracts on ICT services (law for financial entities in the EU, good practice for others).',
    fix: 'Agree on a few levels with figures, such as hours of service, answer times and availability, and on what happens when they are missed.\nList that agreement with `type: sla`, or add `service-levels` to the `covers` of the main contract.',
    falsePositives: 'If the levels stand in the main contract, it is enough to add `service-levels` to its `covers`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  model: managed-service
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [confidentiality]
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  model: managed-service
contracts:
  - id: support-agreement
    type: msa
    status: draft
    covers: [confidentiality]
  - id: service-levels
    type: sla
    status: draft
`,
    },
    sources: [dora('Art. 30(2)(e)')],
  },
  check(context) {
    const model = context.file.engagement?.model;
    if (model !== 'managed-service' && model !== 'business-process') return [];
    if (!isOpen(context, 'service-levels', 'sla')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract says how good the service must be: agree on service levels with figures.`,
      fixes: () =>
        atMostFour(
          addContract(context, say`Add a service level agreement`, {
            wish: 'sla',
            type: 'sla',
            title: say`Service level agreement`,
            covers: ['service-levels'],
          }),
          sayCovers(context, 'service-levels'),
        ),
    };
    return [problem];
  },
};
