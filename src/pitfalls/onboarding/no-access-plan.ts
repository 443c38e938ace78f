import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { isListAbsent } from '../lists.ts';
import type { Problem, Rule } from '../rule.ts';
import { setFix } from '../setFix.ts';
import { csf, iso27001 } from '../sources.ts';
import { onboardingKeys, onboardingOf } from './section.ts';
import { accessTemplate } from './template.ts';

/** Nobody has listed which doors must be open on the first day. */
export const noAccessPlan: Rule = {
  id: 'onboarding/no-access-plan',
  title: 'No list of access',
  pitfall: 'onboarding',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'An `onboarding` section without `access`, the list of the systems and places that the provider’s people need.',
    why: 'The first days are most often lost while people wait for accounts. A list lets you order them beforehand, and it stays useful: what was given on the first day is what has to be taken back on the last. Security standards ask that access is given by plan and reviewed.',
    fix: 'Add `access`: each system, folder or building that is needed to work, and nothing that isn’t.',
    falsePositives:
      'If the provider works in its own systems only, list how results come to you, such as a shared folder.',
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
  access: [Ticket system, Telephone system]
`,
    },
    sources: [csf('PR.AA-05'), iso27001('A 5.18')],
  },
  check(context) {
    const onboarding = onboardingOf(context.file);
    if (!onboarding || !isListAbsent(context, onboarding, 'access')) return [];
    const problem: Problem = {
      range: keyRange(onboarding, 'access'),
      message: say`No list says which access is needed: name the systems, so that accounts work on the first day.`,
      fixes: () =>
        setFix(say`List the access that is needed`, onboarding, 'access', accessTemplate(context), onboardingKeys()),
    };
    return [problem];
  },
};
