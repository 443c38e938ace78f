import { anchorRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { nao } from '../sources.ts';
import { onboardingKeys, onboardingOf } from './section.ts';
import { knowledgeTransferTemplate } from './template.ts';

/** What the people before knew is left to chance. */
export const noKnowledgeTransfer: Rule = {
  id: 'onboarding/no-knowledge-transfer',
  title: 'No knowledge transfer',
  pitfall: 'onboarding',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'An `onboarding` section without `knowledgeTransfer`.',
    why: 'Much of what makes work go well was never written down: whom to call, which case is special, what was tried before. If nobody plans to pass it on, the new people find it out by mistakes that your customers see. Good contract management hands over information and contacts at the start.',
    fix: 'Add `knowledgeTransfer`: who shows what to whom, for how long, and what is written down in the end.',
    falsePositives: 'If the work is new and nobody did it before, write who explains your business and its rules.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
onboarding:
  start: 2027-01-04
  end: 2027-01-29
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
onboarding:
  start: 2027-01-04
  end: 2027-01-29
  knowledgeTransfer: Two weeks side by side, then a written handbook
`,
    },
    sources: [nao('5.1')],
  },
  check(context) {
    const onboarding = onboardingOf(context.file);
    if (!onboarding || !isAbsent(context, onboarding, 'knowledgeTransfer')) return [];
    const problem: Problem = {
      range: anchorRange(onboarding),
      message: say`Nothing says how knowledge is handed over: plan who shows what to whom, and what is written down.`,
      fixes: () =>
        setFix(
          say`Plan the knowledge transfer`,
          onboarding,
          'knowledgeTransfer',
          knowledgeTransferTemplate(),
          onboardingKeys(),
        ),
    };
    return [problem];
  },
};
