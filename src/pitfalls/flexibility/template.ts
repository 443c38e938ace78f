import type { Temporal } from 'temporal-polyfill';
import { daysBetween, isBefore, termOf } from '../../engagement/dates.ts';
import { say, toSay, translated } from '../../l10n/say.ts';
import { slot, type Template } from '../../yaml/template.ts';
import { latest, templateDay } from '../days.ts';
import { ownerName } from '../people.ts';
import type { Context } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import type { Flexibility } from './section.ts';

const BETWEEN_POINTS = { months: 6 };
const MOST_POINTS = 4;

/** What a client may well want to decide on. */
export const APPROVALS = toSay([
  'A higher price or a later end date',
  'The replacement of named key people',
  'New subcontractors',
]);

/** The section `flexibility`: what each side decides, a light way to change the plan, and points to look at the terms. */
export function flexibilityTemplate(context?: Context): Template {
  const section: Flexibility = {
    providerDecides: providerDecidesTemplate(),
    clientApproves: [slot(translated(APPROVALS[0])), slot(translated(APPROVALS[1]))],
    changeControl: changeControlTemplate(context),
    reviewPoints: reviewPointsTemplate(context),
    innovation: slot(say`One proposal for improvement in each quarter, answered in the next review`),
  };
  return asTemplate(section);
}

/** What the provider decides alone. */
export function providerDecidesTemplate(): string[] {
  return [
    slot(say`How the work is split and who does it`),
    slot(say`Tools and methods`),
    slot(say`The order of work within a month`),
  ];
}

/** A light way to change the plan. */
export function changeControlTemplate(context?: Context): { process: string; approver: string; responseTime: string } {
  return {
    process: slot(say`Request in writing with its effect on price and dates, answered in writing`),
    approver: slot(ownerName(context?.file ?? {})),
    responseTime: slot('1 week'),
  };
}

/** Days at which the terms are looked at again. */
export function reviewPointsTemplate(context?: Context): string[] {
  return reviewPoints(context).map((day) => slot(day.toString()));
}

/** Every half year from now on, in a short term once, half-way. */
function reviewPoints(context?: Context): Temporal.PlainDate[] {
  const today = templateDay(context);
  const { start = today, end } = context ? termOf(context.file) : {};
  const from = latest(start, today);
  const points: Temporal.PlainDate[] = [];
  for (let count = 1; count <= MOST_POINTS; count += 1) {
    const day = from.add({ months: BETWEEN_POINTS.months * count });
    if (!end ? count > 1 : !isBefore(day, end)) break;
    points.push(day);
  }
  if (points.length > 0) return points;
  const left = end ? daysBetween(from, end) : 0;
  return [from.add({ days: Math.max(1, Math.floor(left / 2)) })];
}
