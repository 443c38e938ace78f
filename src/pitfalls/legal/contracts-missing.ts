import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { dora, iso27001 } from '../sources.ts';
import { isRunning, whatRuns } from './facts.ts';
import { contractsTemplate } from './template.ts';

/** Nothing is agreed in writing, or nobody noted it. */
export const contractsMissing: Rule = {
  id: 'legal/contracts-missing',
  title: 'No contracts',
  pitfall: 'legal',
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'The file names no contract: `contracts` is absent or empty. Before anything is signed, the agreement that you will sign belongs there, with `status: draft`.',
    why: 'Without a written agreement nobody can say who owes what, who owns the results, or how to get out. You find out when something goes wrong, and then the other side has no reason to help. A contract named early also shows in time what it doesn’t cover yet. DORA Art. 30(1) asks for the contract in writing (law for financial entities in the EU that buy ICT services, good practice for others).',
    fix: 'Add an entry under `contracts` with an `id` and a `type`.\nNote its `status`, and once it is signed `signedOn` and `expires`.\nList under `covers` what it settles.',
    falsePositives:
      'Work inside one group of companies is sometimes done without a contract. Then name the internal agreement or the order as a contract of type `other`.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
contracts:
  - id: freelance-agreement
    type: sow
    status: draft
`,
    },
    sources: [dora('Art. 30(1)'), iso27001('A 5.20')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'contracts')) return [];
    const running = isRunning(context);
    const problem: Problem = {
      range: missingSectionRange(context),
      message: running
        ? say`${whatRuns(context)} is under way and no contract is named: add the agreement that the work is done under.`
        : say`No contract is named: name the agreement that you will sign, with status draft.`,
      fixes: sectionFix(context, 'contracts', say`Add a services agreement`, () => contractsTemplate(context)),
    };
    return [problem];
  },
};
