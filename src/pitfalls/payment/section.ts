import { isDateShaped } from '../../engagement/dates.ts';
import type { EngagementFile } from '../../engagement/model.ts';
import { valueRange } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import type { Context } from '../rule.ts';
import { isAbsent, isMissing } from '../sections.ts';
import { fold } from '../wording/index.ts';
import { occasionWords, resultWords } from './words/index.ts';

export type Payment = NonNullable<EngagementFile['payment']>;
export type Instalment = NonNullable<Payment['schedule']>[number];
export type Deliverable = NonNullable<NonNullable<EngagementFile['scope']>['deliverables']>[number];

/** The usual order of the keys, for what is added to them. */
export const paymentKeys = (): readonly string[] => keyOrder(['payment']);
export const instalmentKeys = (): readonly string[] => keyOrder(['payment', 'schedule', 0]);

/** The section, where the file has one. */
export function paymentOf({ file }: Context): Payment | undefined {
  return isMissing(file, 'payment') ? undefined : file.payment;
}

export function deliverablesOf({ file }: Context): readonly Deliverable[] {
  return file.scope?.deliverables ?? [];
}

/** The deliverable whose id an instalment names. */
export function deliverableOf(context: Context, { on }: Instalment): Deliverable | undefined {
  return deliverablesOf(context).find(({ id }) => id !== undefined && id === on?.trim());
}

/**
 * What an instalment hangs on: a result (a deliverable, its acceptance, a service level), or an occasion that comes
 * without one (signature, a month, a day). `unsure` where its text may mean either.
 */
export function tieOf(context: Context, instalment: Instalment): 'result' | 'occasion' | 'unsure' {
  const { on, date } = instalment;
  if (!on?.trim()) {
    if (on === undefined && !isAbsent(context, instalment, 'on')) return 'unsure';
    const isDayOfDelivery = date !== undefined && deliverablesOf(context).some(({ due }) => due === date);
    return isDayOfDelivery ? 'result' : 'occasion';
  }
  const text = fold(on);
  if (deliverableOf(context, instalment) || isMisspeltId(context, instalment) || namesTitle(context, text)) {
    return 'result';
  }
  if (resultWords().test(text)) return 'result';
  return isDateShaped(on) || occasionWords().test(text) ? 'occasion' : 'unsure';
}

function namesTitle(context: Context, text: string): boolean {
  return deliverablesOf(context).some(({ title }) => title?.trim() && text.includes(fold(title.trim())));
}

/** An id with a slip is one cause, and `format/unknown-reference` speaks of it. */
function isMisspeltId({ engagement }: Context, instalment: Instalment): boolean {
  const { start } = valueRange(instalment, 'on');
  return engagement.issues.some(({ kind, range }) => kind === 'unknown-reference' && range.start === start);
}
