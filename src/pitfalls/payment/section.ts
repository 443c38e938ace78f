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

/** What the work delivers; none where the file says nothing. */
export function deliverablesOf({ file }: Context): readonly Deliverable[] {
  return file.scope?.deliverables ?? [];
}

/**
 * What an instalment hangs on: a result (a deliverable, its acceptance, a service level), or an occasion that comes
 * without one (signature, a month, a day). `unsure` where its text may mean either.
 */
export type Tie = 'result' | 'occasion' | 'unsure';

/** What the instalments of a file hang on. */
export class Ties {
  private readonly context: Context;
  private readonly byId = new Map<string, Deliverable>();
  private readonly titles = new Set<string>();
  private readonly days = new Set<string>();
  /** By where they begin: ids with a slip, which are one cause; `format/unknown-reference` speaks of them. */
  private readonly misspelt: ReadonlySet<number>;

  constructor(context: Context) {
    this.context = context;
    for (const deliverable of deliverablesOf(context)) {
      const { id, title, due } = deliverable;
      if (id !== undefined && !this.byId.has(id)) this.byId.set(id, deliverable);
      if (title?.trim()) this.titles.add(fold(title.trim()));
      if (due !== undefined) this.days.add(due);
    }
    const unknown = context.engagement.issues.filter(({ kind }) => kind === 'unknown-reference');
    this.misspelt = new Set(unknown.map(({ range }) => range.start));
  }

  /** The deliverable whose id an instalment names. */
  deliverableOf({ on }: Instalment): Deliverable | undefined {
    return on === undefined ? undefined : this.byId.get(on.trim());
  }

  /** What one instalment hangs on. */
  of(instalment: Instalment): Tie {
    const { on, date } = instalment;
    if (!on?.trim()) {
      if (on === undefined && !isAbsent(this.context, instalment, 'on')) return 'unsure';
      // The day on which something is due is a day of acceptance.
      return date !== undefined && this.days.has(date) ? 'result' : 'occasion';
    }
    const text = fold(on.trim());
    if (this.byId.has(on.trim()) || this.titles.has(text) || this.misspelt.has(valueRange(instalment, 'on').start)) {
      return 'result';
    }
    if (resultWords().test(text)) return 'result';
    return isDateShaped(on) || occasionWords().test(text) ? 'occasion' : 'unsure';
  }
}
