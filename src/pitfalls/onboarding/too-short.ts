import { isBefore, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { countOfDays } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { latest } from '../days.ts';
import type { Problem, Rule } from '../rule.ts';
import { cmp, naoInsights } from '../sources.ts';
import { daysFrom, onboardingNeed, plannedDays } from './length.ts';
import { onboardingOf } from './section.ts';

/** New people are given too little time to get started. */
export const tooShort: Rule = {
  id: 'onboarding/too-short',
  title: 'Onboarding too short',
  pitfall: 'onboarding',
  severity: 'warning',
  phase: 'contracting',
  options: ['onboarding', 'onboardingTeam', 'onboardingService', 'onboardingShare'],
  explanation: {
    what: 'Onboarding lasts less than 1 week (the limit `onboarding`), 2 weeks for a dedicated team or extra people (`onboardingTeam`), 4 weeks for a managed service or a business process (`onboardingService`). It never asks for more than 10 % of the term (`onboardingShare`).',
    why: 'Accounts, introductions and a first piece of work take their time, whether it is planned or not. What is missing in the plan is taken from the first weeks of the work, where it costs the most and looks like bad performance. A service that is taken over needs longer, since knowledge moves from one team to another.',
    fix: 'Move `end` to the date in the message, and agree that less is delivered until then.',
    falsePositives:
      'If the same people have worked for you before, accept the finding with that reason. The figures are this product’s own; they can be set as limits in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  model: managed-service
  start: 2027-01-04
  end: 2028-12-31
onboarding:
  start: 2027-01-04
  end: 2027-01-08
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
  model: managed-service
  start: 2027-01-04
  end: 2028-12-31
onboarding:
  start: 2027-01-04
  end: 2027-01-29
`,
    },
    sources: [naoInsights('Mobilisation'), cmp('1.1')],
  },
  check(context) {
    const onboarding = onboardingOf(context.file);
    const [start, end] = [toDate(onboarding?.start), toDate(onboarding?.end)];
    // An end before the start has a finding of its own.
    if (!onboarding || !start || !end || isBefore(end, start)) return [];
    const { days, measure } = onboardingNeed(context);
    if (plannedDays(context, start, end) >= days) return [];
    const lasts = daysFrom(start, end);
    const needed = start.add({ days: days - 1 });
    const until = latest(needed, context.today);
    // What is long over can't be planned anew, only made up for.
    const time = countOfDays(lasts);
    const range = valueRange(onboarding, 'end');
    const problem: Problem = {
      range,
      message: isBefore(needed, context.today)
        ? say`Onboarding lasts ${time}, less than ${measure}: make up for what is still missing.`
        : say`Onboarding lasts ${time}, less than ${measure}: let it go on until ${formatDate(until)}.`,
      fixes: () => [
        {
          title: say`Let onboarding go on until ${formatDate(until)}`,
          changes: [{ kind: 'replace', range, value: slot(until.toString()) }],
        },
      ],
    };
    return [problem];
  },
};
