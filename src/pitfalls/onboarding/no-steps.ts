import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { commercialStandards } from '../sources.ts';
import { onboardingKeys, onboardingOf } from './section.ts';
import { stepsTemplate } from './template.ts';

/** Time is planned, and not what happens in it. */
export const noSteps: Rule = {
  id: 'onboarding/no-steps',
  title: 'No onboarding steps',
  pitfall: 'onboarding',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An `onboarding` section without `steps`.',
    why: 'Two dates alone get nobody started. Steps with an owner and a date show in the first days whether accounts, introductions and the first piece of work are on their way, while there is time to help. Good contract management tracks the start of a contract step by step.',
    fix: 'Add three to six `steps`, each with an `owner` and a `due` date: kick-off, accounts, a first small piece of work.',
    falsePositives: 'If the steps stand in a plan elsewhere, name the three that matter most here, with its place.',
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
  steps:
    - title: Accounts and access work for everyone
      owner: Ana Reyes
      due: 2027-01-06
`,
    },
    sources: [commercialStandards('6.4')],
  },
  check(context) {
    const onboarding = onboardingOf(context.file);
    if (!onboarding || !isListAbsent(context, onboarding, 'steps')) return [];
    const problem: Problem = {
      range: keyRange(onboarding, 'steps'),
      message: say`Onboarding has no steps: write what happens by when, and who looks after it.`,
      fixes: () =>
        setFix(say`Add three steps`, onboarding, 'steps', asTemplate(stepsTemplate(context)), onboardingKeys()),
    };
    return [problem];
  },
};
