import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';

type AcceptedRisk = NonNullable<EngagementFile['acceptedRisks']>[number];

/** The section `acceptedRisks` with one entry that ends in three months. */
export function acceptedRisksTemplate(context?: Context): Template {
  const entry: AcceptedRisk = {
    rule: slot('contingency/no-backup'),
    reason: slot(say`The work can wait for a month`),
    acceptedBy: slot(ownerName(context?.file ?? {})),
    until: slot(templateDay(context).add({ months: 3 }).toString()),
  };
  return asTemplate([entry]);
}
