import { daysBetween } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { mapOf, valueRange } from '../../engagement/model.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { daysAgo } from '../../l10n/counts.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { iso27001 } from '../sources.ts';
import { type Entry, entriesOf, hasExpired } from './entries.ts';
import { removeEntry } from './fixes.ts';

/** For how long a decision is extended, where its owner looks at it again. */
const EXTENSION = { months: 3 };
/** What a message shows of a name, so that there is room for the rest. */
const LONGEST_NAME = 24;

/** A decision whose time is over: the finding is back, and somebody has to decide again. */
export const expired: Rule = {
  id: 'accepted-risk/expired',
  title: 'Acceptance has expired',
  pitfall: null,
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'An entry of `acceptedRisks` whose `until` has passed. What it accepted is shown again.',
    why: 'A risk was taken for a time, and that time is over. Whoever took it may have left, and what made it bearable may have changed. An end date that nobody looks at turns a decision into a habit.',
    fix: 'Look at the finding again: mend it and remove the entry, or set a new `until` and say in `reason` why it still holds.',
    falsePositives:
      'If the decision still stands, it only needs a new date: twelve months at most, so that someone looks again.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
acceptedRisks:
  - rule: onboarding/missing
    reason: The same team has done this work for two years
    acceptedBy: Ana Reyes
    until: 2026-11-20
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
acceptedRisks:
  - rule: onboarding/missing
    reason: The same team has done this work for two years
    acceptedBy: Ana Reyes
    until: 2027-02-26
`,
    },
    sources: [iso27001('6.1.3')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const entry of entriesOf(context.engagement)) {
      if (!hasExpired(entry, context.today)) continue;
      const days = daysBetween(entry.until, context.today);
      const ago = days === 1 ? say`yesterday` : daysAgo(days);
      problems.push({
        range: valueRange(entry.risk, 'until'),
        message: say`${excerptOf(entry.by, LONGEST_NAME)} accepted this until ${formatDate(entry.until)}, ${ago}: decide again, or remove the entry.`,
        fixes: () => [...extend(context, entry), ...removeEntry(context.file, entry.risk)],
      });
    }
    return problems;
  },
};

function extend({ today }: Context, { risk }: Entry): Fix[] {
  const map = mapOf(risk);
  if (!map) return [];
  const until = today.add(EXTENSION);
  const value = slot(until.toString());
  return [{ title: say`Extend to ${formatDate(until)}`, changes: [{ kind: 'set', map, key: 'until', value }] }];
}
