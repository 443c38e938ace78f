import type { Temporal } from 'temporal-polyfill';
import { isBefore } from '../../engagement/dates.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { earliest, latest, plannedStart, templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { onboardingDays } from './length.ts';

type Onboarding = NonNullable<EngagementFile['onboarding']>;

/** The length where no engagement is known. */
const TWO_WEEKS = 14;

/**
 * The section `onboarding`: as long as the kind of work asks for, with an owner, three
 * steps, access and training. Steps of days that have passed get no date: nobody can be late for what is new.
 */
export function onboardingTemplate(context?: Context): Template {
  const today = templateDay(context);
  const { start, end } = periodOf(context, today);
  const owner = ownerName(context?.file ?? {});
  const step = (title: string, due: Temporal.PlainDate) => ({
    title: slot(title),
    owner: slot(owner),
    ...(!isBefore(due, today) && { due: slot(due.toString()) }),
  });
  const section: Onboarding = {
    start: slot(start.toString()),
    end: slot(end.toString()),
    owner: slot(owner),
    steps: [
      step('Kick-off with goals, contacts and rules', start),
      step('Accounts and access work for everyone', earliest(start.add({ days: 2 }), end)),
      step('A first small piece of work is delivered and talked through', end),
    ],
    knowledgeTransfer: slot('Two sessions with the people who did the work before, then a written handbook'),
    access: [slot('Ticket system'), slot('Shared documents')],
    training: [slot('Our product and our customers'), slot('Rules for data and security')],
  };
  return asTemplate(section);
}

function periodOf(context: Context | undefined, today: Temporal.PlainDate) {
  const start = plannedStart(context);
  const needed = start.add({ days: context ? Math.max(1, onboardingDays(context)) : TWO_WEEKS });
  // Whoever is at it right now isn't through yet.
  return { start, end: context?.status === 'onboarding' ? latest(needed, today) : needed };
}
