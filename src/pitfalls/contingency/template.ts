import { compareDurations, toDuration } from '../../engagement/durations.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import { say } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { templateDay } from '../days.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate, freeId } from '../sections.ts';
import { noticePeriods } from './notice.ts';
import type { Contingency, Risk } from './section.ts';

const USUAL_HANDOVER = '1 month';

/**
 * The section `contingency`: two risks with mitigation and trigger, who steps in, and how to leave within the notice
 * period; for services, how soon they run again. Where tests are asked for by law, it asks for their dates.
 */
export function contingencyTemplate(context?: Context): Template {
  const model = context?.file.engagement?.model;
  const isService = model !== 'freelance' && model !== 'project';
  const section: Contingency = {
    risks: risksTemplate(context),
    backup: backupTemplate(context),
    ...((isService || (context && isHighOrCritical(context))) && { continuity: continuityTemplate(context) }),
    exitPlan: exitPlanTemplate(context),
  };
  return asTemplate(section);
}

/** The two risks that every engagement has. */
export function risksTemplate(context?: Context): Risk[] {
  const file = context?.file ?? {};
  return [
    personRiskTemplate(context),
    {
      id: freeId(file, 'provider-fails'),
      description: slot(say`The provider stops working or goes bankrupt`),
      likelihood: choice('low', 'medium', 'high'),
      impact: choice('high', 'medium', 'low'),
      mitigation: slot(say`All results are kept with us and updated every week`),
      trigger: slot(say`No delivery for 2 weeks, or news of insolvency`),
      owner: slot(ownerName(file)),
    },
  ];
}

/** The risk that work hangs on one person. */
export function personRiskTemplate(context?: Context): Risk {
  const file = context?.file ?? {};
  return {
    id: freeId(file, 'key-person-leaves'),
    description: slot(say`The person who knows most falls ill or leaves`),
    likelihood: choice('medium', 'low', 'high'),
    impact: choice('high', 'medium', 'low'),
    mitigation: slot(say`A second person takes part in all key work`),
    trigger: slot(say`Absent for more than 3 days`),
    owner: slot(ownerName(file)),
  };
}

/** Who steps in: another company, and own people. */
export function backupTemplate(context?: Context): NonNullable<Contingency['backup']> {
  return {
    providers: [slot(otherProvider(context?.file ?? {}))],
    inHouse: slot(say`Two of our own people can keep the essentials going for 4 weeks`),
  };
}

/** How soon the work runs again, and how much of it may be lost. */
export function continuityTemplate(context?: Context): { rto: string; rpo: string; testedOn?: string } {
  return { rto: slot('8 hours'), rpo: slot('4 hours'), ...testedOn(context) };
}

/** How to leave within the notice period. */
export function exitPlanTemplate(context?: Context): NonNullable<Contingency['exitPlan']> {
  return {
    handover: slot(handover(context)),
    steps: [
      slot(say`Documents, accounts and open work are listed`),
      slot(say`The successor is shown the work for 2 weeks`),
      slot(say`Access is withdrawn and accounts are closed`),
    ],
    dataReturn: dataReturnTemplate(),
    ...testedOn(context),
  };
}

/** What happens to the data at the end. */
export function dataReturnTemplate(): string {
  return slot(say`All data returned within 2 weeks, then deleted and confirmed in writing`);
}

/**
 * A candidate who wasn't chosen, and is neither the provider nor one of its subcontractors nor a backup already; else a
 * name to fill in.
 */
export function otherProvider({ selection, provider, contingency }: EngagementFile): string {
  const taken = [
    selection?.chosen,
    provider?.name,
    ...(provider?.subcontractors ?? []).map(({ name }) => name),
    ...(contingency?.backup?.providers ?? []),
  ];
  const candidates = (selection?.candidates ?? []).flatMap(({ name }) => name ?? []);
  return candidates.find((name) => !taken.some((other) => sameParty(name, other))) ?? say`Name of another provider`;
}

function testedOn(context?: Context): { testedOn?: string } {
  const isAskedFor = context?.profile === 'regulated' && isHighOrCritical(context);
  return isAskedFor ? { testedOn: slot(templateDay(context).toString()) } : {};
}

/** A handover that fits into the shortest notice period. */
function handover(context?: Context): string {
  const [shortest] = context ? noticePeriods(context) : [];
  const usual = toDuration(USUAL_HANDOVER);
  const written = shortest?.contract.noticePeriod;
  return shortest && usual && written && compareDurations(shortest.period, usual) < 0 ? written : USUAL_HANDOVER;
}
