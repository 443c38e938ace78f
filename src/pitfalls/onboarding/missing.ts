import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { cmp, naoInsights } from '../sources.ts';
import { onboardingTemplate } from './template.ts';

export const missing: Rule = {
  id: 'onboarding/missing',
  title: 'No onboarding plan',
  pitfall: 'onboarding',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without an `onboarding` section, or with an empty one.',
    why: 'New people who are expected to deliver on the first day lack access, context and contacts, and the first weeks are lost while they look for them. A plan of a page with an owner brings that time back. It also shows early whether the people who come are those who were promised.',
    fix: 'Add `onboarding` with `start` and `end`, an `owner`, the `steps`, the `access` that is needed and how knowledge is handed over.',
    falsePositives:
      'If the same people have done this work for you before, write a plan of a day: what has changed, and which access has lapsed.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
onboarding:
  start: 2027-01-04
  end: 2027-01-29
  owner: Ana Reyes
  steps:
    - title: Accounts and access work for everyone
      owner: Ana Reyes
      due: 2027-01-06
  knowledgeTransfer: Two weeks side by side, then a written handbook
  access: [Ticket system]
`,
    },
    sources: [naoInsights('Mobilisation'), cmp('1.1')],
  },
  check(context) {
    if (!isSectionAbsent(context, 'onboarding')) return [];
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`Nothing says how the provider's people get started: plan time, access, training and someone in charge.`,
      fixes: sectionFix(context, 'onboarding', say`Add an onboarding plan`, () => onboardingTemplate(context)),
    };
    return [problem];
  },
};
