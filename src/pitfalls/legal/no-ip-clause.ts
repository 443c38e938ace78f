import { say } from '../../l10n/say.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { interagency, ukCopyright, urhg, usc17 } from '../sources.ts';
import { contractsRange, isOpen } from './contracts.ts';
import { addContract, atMostFour, sayCovers } from './fixes.ts';

/** The models in which something is made that someone will own. */
const CREATIVE = new Set<unknown>(['freelance', 'project', 'dedicated-team', 'staff-augmentation']);

/** Nobody agreed who may use what is made. */
export const noIpClause: Rule = {
  id: 'legal/no-ip-clause',
  title: 'Nothing says who owns the results',
  pitfall: 'legal',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'Something is made for you (by a freelancer, a project, extra people or a dedicated team, or as a deliverable), and no contract covers `intellectual-property`.',
    why: 'Paying for work doesn’t make you its owner. In many countries what a contractor makes belongs to the contractor until a written agreement says otherwise, so you may not be free to change it, sell it or give it to the next provider. Some laws, such as the German one, know no assignment of copyright at all: there a licence does the same work.',
    fix: 'Agree in writing on an assignment or a licence of what is made, and on what was there before.\nThen add `intellectual-property` to the `covers` of that contract, or list the assignment as a contract of its own.',
    falsePositives:
      'If the results are meant to be free for all, or stay with the provider on purpose, that is an agreement too: note it in the contract, and list `intellectual-property` under its `covers`.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: contracting
  model: freelance
contracts:
  - id: freelance-agreement
    type: sow
    status: draft
    covers: [confidentiality]
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  status: contracting
  model: freelance
contracts:
  - id: freelance-agreement
    type: sow
    status: draft
    covers: [confidentiality, intellectual-property]
`,
    },
    sources: [ukCopyright(), usc17('§ 101'), urhg('§ 29(1)'), interagency('C.3')],
  },
  check(context) {
    if (!makesSomething(context) || !isOpen(context, 'intellectual-property', 'ip-assignment')) return [];
    const problem: Problem = {
      range: contractsRange(context),
      message: say`No contract says who owns the results: agree on an assignment or licence of what is made.`,
      fixes: () =>
        atMostFour(
          addContract(context, say`Add an assignment or licence of the results`, {
            wish: 'ip-assignment',
            type: 'ip-assignment',
            title: say`Assignment or licence of the results`,
            covers: ['intellectual-property'],
          }),
          sayCovers(context, 'intellectual-property'),
        ),
    };
    return [problem];
  },
};

function makesSomething({ file }: Context): boolean {
  return CREATIVE.has(file.engagement?.model) || (file.scope?.deliverables?.length ?? 0) > 0;
}
