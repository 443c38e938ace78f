import type { Temporal } from 'temporal-polyfill';
import { isBefore, toDate } from '../../engagement/dates.ts';
import { say } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { earliest, latest, plannedStart, templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { onboardingDays } from './length.ts';
import type { Onboarding } from './section.ts';

/** The length where no engagement is known. */
const TWO_WEEKS = 14;
/** More would be a list that nobody reads. */
const MOST_SYSTEMS = 6;

/** The section `onboarding`: as long as the kind of work asks for, with an owner, three steps, access and training. */
export function onboardingTemplate(context?: Context): Template {
  const { start, end } = periodOf(context);
  const section: Onboarding = {
    start: slot(start.toString()),
    end: slot(end.toString()),
    owner: slot(ownerName(context?.file ?? {})),
    steps: stepsTemplate(context),
    knowledgeTransfer: knowledgeTransferTemplate(),
    access: accessTemplate(context),
    training: [slot(say`Our product and our customers`), slot(say`Rules for data and security`)],
  };
  return asTemplate(section);
}

/** Three steps. Those of days that have passed get no date: nobody can be late for what is new. */
export function stepsTemplate(context?: Context): NonNullable<Onboarding['steps']> {
  const today = templateDay(context);
  const { start, end } = periodOf(context);
  const owner = ownerName(context?.file ?? {});
  const step = (title: string, due: Temporal.PlainDate) => ({
    title: slot(title),
    owner: slot(owner),
    ...(!isBefore(due, today) && { due: slot(due.toString()) }),
  });
  return [
    step(say`Kick-off with goals, contacts and rules`, start),
    step(say`Accounts and access work for everyone`, earliest(start.add({ days: 2 }), end)),
    step(say`A first small piece of work is delivered and talked through`, end),
  ];
}

/** How the people who know hand on what they know. */
export function knowledgeTransferTemplate(): string {
  return slot(say`Two sessions with the people who did the work before, then a written handbook`);
}

/** The access that is needed: the systems that the section on security names, where it does. */
export function accessTemplate(context?: Context): string[] {
  const systems = (context?.file.security?.access ?? []).flatMap(({ system }) => system || []);
  const proposed = systems.length > 0 ? systems.slice(0, MOST_SYSTEMS) : [say`Ticket system`, say`Shared documents`];
  return proposed.map((system) => slot(system));
}

/** From when to when: as the section says, where it does. */
function periodOf(context: Context | undefined): { start: Temporal.PlainDate; end: Temporal.PlainDate } {
  const { start: written, end: until } = context?.file.onboarding ?? {};
  const start = toDate(written) ?? plannedStart(context);
  const end = toDate(until);
  if (end && !isBefore(end, start)) return { start, end };
  const needed = start.add({ days: context ? Math.max(1, onboardingDays(context)) : TWO_WEEKS });
  // Whoever is at it right now isn't through yet.
  return { start, end: context?.status === 'onboarding' ? latest(needed, templateDay(context)) : needed };
}
