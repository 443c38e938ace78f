import { formatDate, toDate } from '../../engagement/dates.ts';
import { valueRange } from '../../engagement/model.ts';
import { sameParty } from '../../engagement/parties.ts';
import type { Context, Rule } from '../rule.ts';
import { hasUnreadableItem, isAbsent } from '../sections.ts';
import { dora, gdpr } from '../sources.ts';
import { addCheck } from './fixes.ts';
import {
  type Check,
  dueDiligenceOf,
  isLater,
  isSameKind,
  kindName,
  named,
  type PastWork,
  type Reference,
} from './section.ts';

export const failedCheck: Rule = {
  id: 'due-diligence/failed-check',
  title: 'Failed check',
  pitfall: 'due-diligence',
  severity: 'error',
  phase: 'contracting',
  explanation: {
    what: 'A check with the outcome `failed`, and no later one of its kind that passed. A failed reference or past work is a warning.',
    why: 'Somebody looked, found a problem, and the work went on. When it then goes wrong, everybody knew, and that is harder to explain than not having looked. Whoever has personal data processed may use only providers that give sufficient guarantees (GDPR Art. 28(1)), and DORA asks financial entities in the EU for suitable ones; for others it is good practice.',
    fix: 'Have the cause put right, check again, and record the new check with its day and outcome.\nIf it can’t be put right, choose another provider.',
    falsePositives:
      'If the problem is limited and you can live with it under conditions, the outcome is `passed-with-conditions`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - { kind: security, checkedOn: 2026-10-05, outcome: failed, evidence: No backup of the ticket system }
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - { kind: security, checkedOn: 2026-10-05, outcome: failed, evidence: No backup of the ticket system }
    - { kind: security, checkedOn: 2026-11-16, outcome: passed, evidence: Backup restored in our presence }
`,
    },
    sources: [gdpr('Art. 28(1)'), dora('Art. 28(4)(d)')],
  },
  *check(context) {
    const { checks = [], references = [], pastWork = [] } = dueDiligenceOf(context) ?? {};
    for (const check of unsettled(context, checks, ({ checkedOn }) => checkedOn, isSameKind)) {
      const date = toDate(check.checkedOn);
      const when = date ? ` of ${formatDate(date)}` : '';
      yield {
        range: valueRange(check, 'outcome'),
        message: `The ${kindName(check)}${when} failed and no later one passed: have it put right, or choose another provider.`,
        fixes: () => addCheck(context, check.kind ?? 'other', 'Record the check that followed'),
      };
    }
    for (const reference of unsettled(context, references, ({ checkedOn }) => checkedOn, isSameClient)) {
      yield {
        range: valueRange(reference, 'outcome'),
        severity: 'warning',
        message: `The reference ${named(reference.client, 'without a name')} failed: find out why, and whether it could happen to you.`,
      };
    }
    for (const work of unsettled(context, pastWork, ({ assessedOn }) => assessedOn, isSameWork)) {
      yield {
        range: valueRange(work, 'outcome'),
        severity: 'warning',
        message: `The past work ${named(work.title, 'without a title')} failed: find out why, and whether it could happen to you.`,
      };
    }
  },
};

function isSameClient(a: Reference, b: Reference): boolean {
  return a.client === b.client || sameParty(a.client, b.client) === 'same';
}

function isSameWork(a: PastWork, b: PastWork): boolean {
  return a.title === b.title;
}

/**
 * What failed, without what passed a later look at the same. Where the days don't tell which came later, it may be
 * settled, and so may all where something in the list can't be read.
 */
function unsettled<T extends { readonly outcome?: Check['outcome'] }>(
  context: Context,
  list: readonly T[],
  dayOf: (item: T) => string | undefined,
  isSame: (a: T, b: T) => boolean,
): readonly T[] {
  if (hasUnreadableItem(list)) return [];
  const mayHavePassed = (item: T) => {
    if (item.outcome !== undefined) return item.outcome !== 'failed';
    return !isAbsent<{ outcome?: unknown }>(context, item, 'outcome');
  };
  return list.filter(
    (item) =>
      item.outcome === 'failed' &&
      !list.some((other) => mayHavePassed(other) && isSame(item, other) && !isLater(dayOf(item), dayOf(other))),
  );
}
