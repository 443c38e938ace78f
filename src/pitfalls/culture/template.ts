import { say } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { templateDay } from '../days.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import type { Culture } from './section.ts';

/**
 * The section `culture`: what differs, how the two sides work with it, and, where they may sit in two countries, a
 * holiday on each side as a start.
 */
export function cultureTemplate(context?: Context): Template {
  const { client, provider } = context?.file ?? {};
  const oneCountry = client?.country !== undefined && client.country === provider?.country;
  const section: Culture = {
    differences: [slot(say`Doubts are told as questions on one side, and as a plain no on the other`)],
    practices: practicesTemplate(),
    ...(!oneCountry && { holidays: holidaysTemplate(context) }),
    training: slot(say`One hour for both teams on how each side works, in the first month`),
  };
  return asTemplate(section);
}

/** How feedback, decisions, disagreement and deadlines are handled. */
export function practicesTemplate(): string[] {
  return [
    slot(say`Feedback is given in private first, with an example and a proposal`),
    slot(say`Decisions are written down on the same day and sent to both sides`),
    slot(say`Whoever disagrees says so within 2 days, in the call or in writing`),
    slot(say`A deadline at risk is reported as soon as it is seen, never on the day itself`),
  ];
}

/** A holiday on each side, as a start. */
export function holidaysTemplate(context?: Context): NonNullable<Culture['holidays']> {
  const { year } = templateDay(context);
  return { client: [slot(`${year}-12-25`)], provider: [slot(`${year + 1}-01-01`)] };
}
