import { compareDurations, toDuration } from '../../engagement/durations.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import { templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate, freeId } from '../sections.ts';

type Contingency = NonNullable<EngagementFile['contingency']>;

const USUAL_HANDOVER = '1 month';

/**
 * The section `contingency`: two risks with mitigation and trigger, who steps in, and how to leave within the notice
 * period; for services, how soon they run again. Where tests are asked for by law, it asks for their dates.
 */
export function contingencyTemplate(context?: Context): Template {
  const file = context?.file ?? {};
  const { model, criticality } = file.engagement ?? {};
  const owner = ownerName(file);
  const muchDependsOnIt = criticality === 'high' || criticality === 'critical';
  const regulated = context?.profile === 'regulated';
  const isService = model !== 'freelance' && model !== 'project';
  const tested = regulated && muchDependsOnIt && { testedOn: slot(templateDay(context).toString()) };
  const section: Contingency = {
    risks: [
      {
        id: freeId(file, 'key-person-leaves'),
        description: slot('The person who knows most falls ill or leaves'),
        likelihood: choice('medium', 'low', 'high'),
        impact: choice('high', 'medium', 'low'),
        mitigation: slot('A second person takes part in all key work'),
        trigger: slot('Absent for more than 3 days'),
        owner: slot(owner),
      },
      {
        id: freeId(file, 'provider-fails'),
        description: slot('The provider stops working or goes bankrupt'),
        likelihood: choice('low', 'medium', 'high'),
        impact: choice('high', 'medium', 'low'),
        mitigation: slot('All results are kept with us and updated every week'),
        trigger: slot('No delivery for 2 weeks, or news of insolvency'),
        owner: slot(owner),
      },
    ],
    backup: {
      providers: [slot(otherCandidate(file) ?? 'Name of another provider')],
      inHouse: slot('Two of our own people can keep the essentials going for 4 weeks'),
    },
    ...((isService || muchDependsOnIt) && {
      continuity: { rto: slot('8 hours'), rpo: slot('4 hours'), ...tested },
    }),
    exitPlan: {
      handover: slot(handover(file)),
      steps: [
        slot('Documents, accounts and open work are listed'),
        slot('The successor is shown the work for 2 weeks'),
        slot('Access is withdrawn and accounts are closed'),
      ],
      dataReturn: slot('All data returned within 2 weeks, then deleted and confirmed in writing'),
      ...tested,
    },
  };
  return asTemplate(section);
}

/** A candidate who wasn't chosen, and is neither the provider nor one of its subcontractors. */
function otherCandidate({ selection, provider }: EngagementFile): string | undefined {
  const taken = [selection?.chosen, provider?.name, ...(provider?.subcontractors ?? []).map(({ name }) => name)];
  const candidates = (selection?.candidates ?? []).flatMap(({ name }) => name ?? []);
  return candidates.find((name) => !taken.some((other) => sameParty(name, other)));
}

/** A handover that fits into the shortest notice period (NDAs and DPAs aside). */
function handover({ contracts }: EngagementFile): string {
  let shortest = USUAL_HANDOVER;
  for (const { type, status, noticePeriod } of contracts ?? []) {
    if (type === 'nda' || type === 'dpa' || status === 'terminated' || noticePeriod === undefined) continue;
    const [notice, least] = [toDuration(noticePeriod), toDuration(shortest)];
    if (notice && least && compareDurations(notice, least) < 0) shortest = noticePeriod;
  }
  return shortest;
}
