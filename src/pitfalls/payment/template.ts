import type { EngagementFile } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { choice, slot, type Template } from '../../yaml/template.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';

type Payment = NonNullable<EngagementFile['payment']>;

/** The section `payment`: a little in advance, most against accepted results, and an amount that is never exceeded. */
export function paymentTemplate(context?: Context): Template {
  const deliverable = context?.file.scope?.deliverables?.[0]?.id;
  const payment: Payment = {
    model: choice('milestone', 'fixed', 'time-and-materials', 'per-unit', 'subscription'),
    ceiling: ceiling(context),
    schedule: [
      { percent: slot(20), on: slot(say`Signature`) },
      { percent: slot(80), on: slot(deliverable ?? say`Acceptance of all deliverables`) },
    ],
    serviceCredits: slot(say`5 % of the monthly fee for each month in which a target is missed`),
  };
  return asTemplate(payment);
}

/** The most that may be billed: what was planned for the work, where the file says it. */
export function ceilingTemplate(context?: Context): Template {
  return asTemplate(ceiling(context));
}

function ceiling(context?: Context): NonNullable<Payment['ceiling']> {
  const { value } = context?.file.engagement ?? {};
  return { amount: slot(value?.amount ?? 50_000), currency: slot(value?.currency ?? 'EUR') };
}
