import type { EngagementFile } from '../../engagement/model.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { templateDay } from '../days.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';

type Culture = NonNullable<EngagementFile['culture']>;

/**
 * The section `culture`: what differs, how the two sides work with it, and, where they may sit in two countries, a
 * holiday on each side as a start.
 */
export function cultureTemplate(context?: Context): Template {
  const { client, provider } = context?.file ?? {};
  const oneCountry = client?.country !== undefined && client.country === provider?.country;
  const { year } = templateDay(context);
  const section: Culture = {
    differences: [slot('Doubts are told as questions on one side, and as a plain no on the other')],
    practices: [
      slot('Feedback is given in private first, with an example and a proposal'),
      slot('Decisions are written down on the same day and sent to both sides'),
      slot('Whoever disagrees says so within 2 days, in the call or in writing'),
      slot('A deadline at risk is reported as soon as it is seen, never on the day itself'),
    ],
    ...(!oneCountry && {
      holidays: { client: [slot(`${year}-12-25`)], provider: [slot(`${year + 1}-01-01`)] },
    }),
    training: slot('One hour for both teams on how each side works, in the first month'),
  };
  return asTemplate(section);
}
