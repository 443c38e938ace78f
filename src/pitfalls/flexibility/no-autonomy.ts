import { keyRange, pairOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { setFix } from '../setFix.ts';
import { digitalPlaybook, practice } from '../sources.ts';
import { type Flexibility, flexibilityKeys, flexibilityOf } from './section.ts';
import { isSweeping } from './sweeping.ts';
import { providerDecidesTemplate } from './template.ts';

/** So many approvals still leave room: what isn't listed is the provider's to decide. */
const SHORT_LIST = 5;

/** The provider is told what to do, and not what it may decide. */
export const noAutonomy: Rule = {
  id: 'flexibility/no-autonomy',
  title: 'Provider decides nothing',
  pitfall: 'flexibility',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'A `flexibility` section in which `providerDecides` is empty or left out. Information where it is left out beside a short list of approvals (up to 5), since the rest then seems to be free; where approvals take in everything, the rule on that speaks instead.',
    why: 'You chose the provider for its experience, and it can use it only where it may decide. Without a line between the two, careful people ask about everything and bold ones about nothing. Ask for outcomes and leave the way there to those who know it.',
    fix: 'List under `providerDecides` what the provider decides alone: tools, methods, who does what, the order of work.',
    falsePositives:
      'If rules leave the provider no choice (safety, law), name what is still free, such as shifts or the order of work.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: []
  changeControl:
    process: Request in writing
    approver: Ana Reyes
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: [Tools and methods, Who does what]
  changeControl:
    process: Request in writing
    approver: Ana Reyes
`,
    },
    sources: [practice(), digitalPlaybook()],
  },
  check(context) {
    const flexibility = flexibilityOf(context.file);
    if (!flexibility || !isListAbsent(context, flexibility, 'providerDecides')) return [];
    if (flexibility.clientApproves?.some((approval) => approval !== undefined && isSweeping(approval))) return [];
    const isLeftOut = pairOf(flexibility, 'providerDecides') === undefined;
    const problem: Problem = {
      range: keyRange(flexibility, 'providerDecides'),
      ...(isLeftOut && leavesRoom(context, flexibility) && { severity: 'information' }),
      message: isLeftOut
        ? say`Nothing says what the provider decides alone: list it, such as tools, methods and who does what.`
        : say`The provider decides nothing alone: list what its experience is for, such as tools, methods and who does what.`,
      fixes: () =>
        setFix(
          say`List what the provider decides`,
          flexibility,
          'providerDecides',
          providerDecidesTemplate(),
          flexibilityKeys(),
        ),
    };
    return [problem];
  },
};

/** A short list of approvals, or one that can't be read and may be short. */
function leavesRoom(context: Context, flexibility: Flexibility): boolean {
  return (
    !isListAbsent(context, flexibility, 'clientApproves') && (flexibility.clientApproves?.length ?? 0) <= SHORT_LIST
  );
}
