import { valueRange } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { iso27001 } from '../sources.ts';
import { canBeAccepted, type Entry, entriesOf, hasExpired, isAbout } from './entries.ts';
import { removeEntry } from './fixes.ts';

/** Kinds of issues that keep a part of the file from being read, so that a finding may be missing from there. */
const HIDING: ReadonlySet<string> = new Set(['syntax', 'schema', 'unknown-key', 'duplicate-key', 'impossible-date']);

/** A decision about something that isn't there any more. */
export const unused: Rule = {
  id: 'accepted-risk/unused',
  title: 'Acceptance of nothing',
  pitfall: null,
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'An entry of `acceptedRisks` that accepts a finding which is not there: it has been mended, its place has another name now, or the rule is turned off.',
    why: 'A list of decisions is only read while all of it is true. An entry that accepts nothing today will silently accept the same mistake when somebody makes it again.',
    fix: 'Remove the entry. The history of the file keeps it.\nIf the place was renamed, correct `at`.',
    falsePositives: 'If the finding comes and goes, keep the entry: its end date still bounds it.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  owner: Ana Reyes
acceptedRisks:
  - rule: engagement/no-owner
    reason: The owner is named next month
    acceptedBy: Ana Reyes
    until: 2027-02-26
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: contracting
acceptedRisks:
  - rule: engagement/no-owner
    reason: The owner is named next month
    acceptedBy: Ana Reyes
    until: 2027-02-26
`,
    },
    sources: [iso27001('6.1.3')],
  },
  check(context) {
    const problems: Problem[] = [];
    const { engagement, file, run, today } = context;
    if (engagement.issues.some(({ kind }) => HIDING.has(kind))) return problems;
    for (const entry of entriesOf(engagement)) {
      // Each of these has a finding of its own, or nobody can tell.
      if (hasExpired(entry, today) || !run.ruleIds.includes(entry.rule) || run.unsure.has(entry.rule)) continue;
      // Rules about decisions look at each other's findings in no fixed order.
      if (entry.rule.startsWith('accepted-risk/')) continue;
      if (run.found.some(({ ruleId, range }) => isAbout(entry, ruleId, range))) continue;
      problems.push({
        range: valueRange(entry.risk, 'rule'),
        message: reasonOf(context, entry),
        tags: ['unnecessary'],
        fixes: () => removeEntry(file, entry.risk),
      });
    }
    return problems;
  },
};

function reasonOf({ run }: Context, { rule, risk, within }: Entry): string {
  if (!canBeAccepted(rule)) return say`What can't be read can't be accepted: mend it and remove this entry.`;
  if (within?.length === 0) {
    return say`Nothing in this file is called "${excerptOf(risk.at ?? '')}": correct the place, or remove the entry.`;
  }
  const elsewhere = within && run.found.some(({ ruleId }) => ruleId === rule);
  return elsewhere
    ? say`${rule} finds nothing at "${excerptOf(risk.at ?? '')}": correct the place, or remove the entry.`
    : say`${rule} finds nothing here any more: remove the entry.`;
}
