import type { Temporal } from 'temporal-polyfill';
import { compareDates, isBefore, termOf, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { mapOf, pairOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import { earliest } from '../days.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt, isAbsent } from '../sections.ts';
import { exceeds, sumOf, toldApart } from '../selection/arithmetic.ts';
import { practice, sourcingPlaybook } from '../sources.ts';
import { type Deliverable, deliverablesOf, type Instalment, instalmentKeys, paymentOf, Ties } from './section.ts';

export const paidBeforeDelivery: Rule = {
  id: 'payment/paid-before-delivery',
  title: 'Paid before anything is delivered',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  options: ['paidBeforeDelivery'],
  explanation: {
    what: 'More than 30 % (the limit `paidBeforeDelivery`) is due before the first deliverable: instalments with a date before its `due`. Instalments without a date or a deliverable are left out, and it is silent once a deliverable is `done` before its date.',
    why: 'Money that is paid before anything is accepted is your strongest argument, given away. If the result disappoints, or the provider fails, it is hard to get back. A small advance is fair, since the provider has costs before it delivers.',
    fix: 'Name the deliverable under `on`, so that its acceptance releases the instalment.\nOr agree on a smaller advance, and an early first deliverable.',
    falsePositives:
      'If the provider buys goods or licences for you in advance, accept the finding with that reason, or list the purchase as a deliverable.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
scope:
  deliverables:
    - { id: catalogue, title: Catalogue with all articles, due: 2027-01-15 }
    - { id: checkout, title: Payment and delivery, due: 2027-03-19 }
payment:
  model: milestone
  schedule:
    - { percent: 20, on: Signature, date: 2026-12-01 }
    - { percent: 40, on: Start of work, date: 2026-12-14 }
    - { percent: 40, on: checkout }
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
scope:
  deliverables:
    - { id: catalogue, title: Catalogue with all articles, due: 2027-01-15 }
    - { id: checkout, title: Payment and delivery, due: 2027-03-19 }
payment:
  model: milestone
  schedule:
    - { percent: 20, on: Signature, date: 2026-12-01 }
    - { percent: 40, on: catalogue, date: 2027-01-15 }
    - { percent: 40, on: checkout }
`,
    },
    sources: [practice(), sourcingPlaybook('Payment mechanism')],
  },
  check(context) {
    const ties = new Ties(context);
    const first = firstDelivery(context, ties);
    if (!first) return [];
    const early = (paymentOf(context)?.schedule ?? [])
      .flatMap((instalment): Early[] => {
        const date = toDate(instalment.date);
        const { percent } = instalment;
        if (!date || percent === undefined || !first.isAfter(date)) return [];
        return ties.of(instalment) === 'result' ? [] : [{ instalment, date, percent }];
      })
      .sort((a, b) => compareDates(a.date, b.date));
    const limit = context.limits.paidBeforeDelivery;
    let soFar = 0;
    const passing = early.findIndex(({ percent }) => {
      soFar = sumOf([soFar, percent]);
      return exceeds(soFar, limit);
    });
    const over = early[passing];
    if (!over) return [];
    const [sum, most] = toldApart(sumOf(early.map(({ percent }) => percent)), limit);
    const problem: Problem = {
      range: valueRange(over.instalment, 'percent'),
      message: first.messageOf(sum, most),
      fixes: () => tieToDelivery(context, early.slice(passing)),
    };
    return [problem];
  },
};

/** An instalment that is due before anything is delivered. */
interface Early {
  readonly instalment: Instalment;
  readonly date: Temporal.PlainDate;
  readonly percent: number;
}

interface Delivery {
  /** What to say where a percentage is due before it. */
  readonly messageOf: (sum: string, limit: string) => string;
  /** Whether it surely comes later than a day. */
  readonly isAfter: (day: Temporal.PlainDate) => boolean;
}

/**
 * When the first deliverable is to be accepted, by its own date or that of the instalment that it releases. Where no
 * deliverable has a date, none comes on the first day of the work or before. Undefined where that isn't known either,
 * where a date can't be read, and where a deliverable is done that is due later or at any time: it came on a day that
 * nobody knows.
 */
function firstDelivery(context: Context, ties: Ties): Delivery | undefined {
  const deliverables = deliverablesOf(context);
  // What can't be read may come first.
  const mayHideDate = (deliverable: Deliverable) => !toDate(deliverable.due) && !isAbsent(context, deliverable, 'due');
  if (hasUnreadableItem(deliverables) || deliverables.some(mayHideDate)) return undefined;
  const cameEarly = ({ done, due }: Deliverable) =>
    done === true && !isBefore(toDate(due) ?? context.today, context.today);
  if (deliverables.some(cameEarly)) return undefined;
  const days = deliverables.flatMap(({ due }) => toDate(due) ?? []);
  for (const instalment of paymentOf(context)?.schedule ?? []) {
    const released = ties.deliverableOf(instalment);
    const day = released && released.due === undefined ? toDate(instalment.date) : undefined;
    if (day) days.push(day);
  }
  const [one, ...others] = days;
  if (one) {
    const first = earliest(one, ...others);
    return {
      messageOf: (sum, limit) =>
        say`${sum} % is due before the first deliverable on ${formatDate(first)}, and ${limit} % is the limit: tie more of it to accepted results.`,
      isAfter: (day) => isBefore(day, first),
    };
  }
  const { start } = termOf(context.file);
  if (!start || deliverables.length === 0) return undefined;
  return {
    messageOf: (sum, limit) =>
      say`${sum} % is due before anything is delivered (work starts on ${formatDate(start)}), and ${limit} % is the limit: tie more of it to accepted results.`,
    isAfter: (day) => !isBefore(start, day),
  };
}

/** Lets the acceptance of the first deliverable release what is too much before it. */
function tieToDelivery(context: Context, early: readonly Early[]): Fix[] {
  const named = deliverablesOf(context).filter(({ id }) => id !== undefined);
  const dated = named.filter(({ due }) => toDate(due)).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const deliverable = dated[0] ?? named[0];
  const { id, due } = deliverable ?? {};
  if (id === undefined) return [];
  const changes = early.flatMap(({ instalment }): Change[] => {
    const map = mapOf(instalment);
    if (!map) return [];
    const date = pairOf(instalment, 'date');
    const index = date ? map.pairs.indexOf(date) : -1;
    return [
      { kind: 'set', map, key: 'on', value: id, order: instalmentKeys() },
      toDate(due) && due !== undefined
        ? { kind: 'set', map, key: 'date', value: slot(due), order: instalmentKeys() }
        : { kind: 'remove', from: map, index },
    ];
  });
  return [{ title: say`Pay when "${excerpt(id, 40)}" is accepted`, changes }];
}
