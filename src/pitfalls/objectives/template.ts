import { termOf } from '../../engagement/dates.ts';
import { say } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import type { Context } from '../rule.ts';
import { asTemplate, freeId } from '../sections.ts';
import type { Deliverable, Objective, Scope } from './section.ts';

/** A due date to propose: the engagement's last day, else three months from its start or from today. */
export function proposedDue(context?: Context): string {
  if (!context) return '2027-03-31';
  const { start, end } = termOf(context.file);
  const from = start && start.until(context.today).sign < 0 ? start : context.today;
  return (end ?? from.add({ months: 3 })).toString();
}

/** An objective as a good manager would write it. */
export function objectiveTemplate(context?: Context): Objective {
  return {
    id: slot(context ? freeId(context.file, 'first-objective') : 'first-objective'),
    statement: slot(say`Answer customers by e-mail within 4 working hours`),
    metric: slot(say`Share of questions answered in time`),
    target: slot(say`at least 95 % a month`),
    due: slot(proposedDue(context)),
  };
}

/** The section `objectives`: one of them, with all that makes it measurable. */
export function objectivesTemplate(context?: Context): Template {
  return asTemplate([objectiveTemplate(context)]);
}

/** What is accepted, and by which test. */
export function acceptanceTemplate(): string[] {
  return [slot(say`Accepted by the owner against the checklist in the contract`)];
}

function deliverableTemplate(context?: Context): Deliverable {
  const objective = context ? context.file.objectives?.[0]?.id : 'first-objective';
  return {
    id: slot(context ? freeId(context.file, 'first-deliverable') : 'first-deliverable'),
    title: slot(say`Handbook for the support desk`),
    ...(objective !== undefined && { objective: slot(objective) }),
    due: slot(proposedDue(context)),
    acceptance: acceptanceTemplate(),
  };
}

/** What is left out, so that nobody expects it. */
export function outOfScopeTemplate(): string[] {
  return [slot(say`Changes to the products themselves`)];
}

/** The section `scope`: what is in, what is out, and a deliverable with its acceptance. */
export function scopeTemplate(context?: Context): Template {
  const section: Scope = {
    inScope: [slot(say`Questions of customers by e-mail`)],
    outOfScope: outOfScopeTemplate(),
    deliverables: [deliverableTemplate(context)],
  };
  return asTemplate(section);
}
