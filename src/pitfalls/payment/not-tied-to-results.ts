import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { practice, sourcingPlaybook } from '../sources.ts';
import { deliverablesOf, type Instalment, instalmentKeys, paymentOf, Ties } from './section.ts';

export const notTiedToResults: Rule = {
  id: 'payment/not-tied-to-results',
  title: 'Payment not tied to results',
  pitfall: 'selection',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'Instalments of which none names a deliverable, an acceptance or a service level: they hang on the signature or the calendar alone. Silent where `serviceCredits` say what missing a target costs.',
    why: 'What is paid by the calendar is paid whatever comes of it. An instalment that waits for something accepted gives both sides the same interest, and makes acceptance a date that somebody watches.',
    fix: 'Name under `on` the deliverable whose acceptance releases an instalment, at least for the last one.\nFor a running service, say under `serviceCredits` what a missed target costs.',
    falsePositives:
      'If an instalment does wait for a result, say so under `on`, for example `Acceptance of all deliverables`.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
scope:
  deliverables:
    - { id: catalogue, title: Catalogue with all articles, due: 2027-01-15 }
payment:
  model: fixed
  schedule:
    - { percent: 30, on: Signature }
    - { percent: 70, date: 2027-02-01 }
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
scope:
  deliverables:
    - { id: catalogue, title: Catalogue with all articles, due: 2027-01-15 }
payment:
  model: fixed
  schedule:
    - { percent: 30, on: Signature }
    - { percent: 70, on: catalogue, date: 2027-02-01 }
`,
    },
    sources: [practice(), sourcingPlaybook('Payment mechanism')],
  },
  check(context) {
    const payment = paymentOf(context);
    const schedule = payment?.schedule ?? [];
    if (!payment || schedule.length === 0 || hasUnreadableItem(schedule)) return [];
    if (!isAbsent(context, payment, 'serviceCredits')) return [];
    const ties = new Ties(context);
    if (!schedule.every((instalment) => ties.of(instalment) === 'occasion')) return [];
    const problem: Problem = {
      range: keyRange(payment, 'schedule'),
      message:
        schedule.length === 1
          ? say`The only instalment hangs on no result: name under "on" the deliverable whose acceptance releases it.`
          : say`None of the ${schedule.length} instalments hangs on a result: name under "on" the deliverable that releases it.`,
      fixes: () => tieLast(context, schedule.at(-1)),
    };
    return [problem];
  },
};

/** The last instalment is the one that waits for the result, so the last deliverable releases it. */
function tieLast(context: Context, last: Instalment | undefined): Fix[] {
  const map = last && mapOf(last);
  if (!map) return [];
  const deliverable = deliverablesOf(context).at(-1)?.id;
  const value = slot(deliverable ?? say`Acceptance of all deliverables`);
  return [
    {
      title: say`Tie the last instalment to acceptance`,
      changes: [{ kind: 'set', map, key: 'on', value, order: instalmentKeys() }],
    },
  ];
}
