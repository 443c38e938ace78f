import { toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { valueRange } from '../../engagement/model.ts';
import { partyName } from '../../engagement/parties.ts';
import { say } from '../../l10n/say.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { dora, gdpr } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { type Check, dueDiligenceOf, kindName, named, type PastWork, type Reference } from './section.ts';

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
  check(context) {
    const problems: Problem[] = [];
    const { checks = [], references = [], pastWork = [] } = dueDiligenceOf(context) ?? {};
    for (const check of unsettled(context, checks, seenCheck)) {
      const date = toDate(check.checkedOn);
      const name = kindName(check);
      problems.push({
        range: valueRange(check, 'outcome'),
        message: date
          ? say`${name} of ${formatDate(date)} failed and no later one passed: have it put right, or choose another provider.`
          : say`${name} failed and no later one passed: have it put right, or choose another provider.`,
        fixes: () => addCheck(context, check.kind ?? 'other', say`Record the check that followed`),
      });
    }
    for (const reference of unsettled(context, references, seenClient)) {
      problems.push({
        range: valueRange(reference, 'outcome'),
        severity: 'warning',
        message: say`The reference ${named(reference.client, say`without a name`)} failed: find out why, and whether it could happen to you.`,
      });
    }
    for (const work of unsettled(context, pastWork, seenWork)) {
      problems.push({
        range: valueRange(work, 'outcome'),
        severity: 'warning',
        message: say`The past work ${named(work.title, say`without a title`)} failed: find out why, and whether it could happen to you.`,
      });
    }
    return problems;
  },
};

const seenCheck = ({ kind, checkedOn, outcome }: Check): Seen => ({ about: kind, day: checkedOn, outcome });

const seenClient = ({ client = '', checkedOn, outcome }: Reference): Seen => ({
  about: partyName(client).core || client,
  day: checkedOn,
  outcome,
});

const seenWork = ({ title = '', assessedOn, outcome }: PastWork): Seen => ({ about: title, day: assessedOn, outcome });

/** Something that was looked at: what it is about, when, and what came of it. */
interface Seen {
  readonly about: string | undefined;
  readonly day: string | undefined;
  readonly outcome: Check['outcome'];
}

/** What passed of one subject. */
interface Passed {
  /** The last day; dates of this shape sort as text. */
  last: string;
  /** Some passed on a day that nobody knows. */
  undated: boolean;
}

/**
 * What failed, without what passed a later look at the same. Where the days don't tell which came later, it may be
 * settled, and so may all where something in the list can't be read.
 */
function unsettled<T extends { readonly outcome?: Check['outcome'] }>(
  context: Context,
  list: readonly T[],
  seen: (item: T) => Seen,
): readonly T[] {
  if (!list.some(({ outcome }) => outcome === 'failed') || hasUnreadableItem(list)) return [];
  const passed = new Map<string, Passed>();
  for (const item of list) {
    const { about, day, outcome } = seen(item);
    if (about === undefined) return [];
    const mayHavePassed =
      outcome === undefined ? !isAbsent<{ outcome?: unknown }>(context, item, 'outcome') : outcome !== 'failed';
    if (!mayHavePassed) continue;
    const entry = passed.get(about) ?? { last: '', undated: false };
    if (day === undefined) entry.undated = true;
    else if (day > entry.last) entry.last = day;
    passed.set(about, entry);
  }
  return list.filter((item) => {
    const { about = '', day, outcome } = seen(item);
    const later = passed.get(about);
    return outcome === 'failed' && !(later && (later.undated || day === undefined || later.last >= day));
  });
}
