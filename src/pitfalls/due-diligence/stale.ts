import type { Temporal } from 'temporal-polyfill';
import { addDuration, isAfter, isBefore } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { formatDuration, toDuration } from '../../engagement/durations.ts';
import { say } from '../../l10n/say.ts';
import { inDays } from '../legal/contracts.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { csf, iso27001 } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { dueDiligenceOf, looksOf } from './section.ts';

export const stale: Rule = {
  id: 'due-diligence/stale',
  title: 'Due diligence out of date',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  options: ['diligenceAge', 'diligenceAgeMedium'],
  explanation: {
    what: 'While the engagement is active, nobody has looked at the provider for longer than 12 months (high and critical, the limit `diligenceAge`) or 24 months (medium, `diligenceAgeMedium`). Never where the criticality is low.',
    why: 'Providers change: people leave, owners sell, money runs out. What was true at the signature protects nobody two years later, and the signs are there for whoever looks. Security standards ask for regular looks at suppliers without naming an interval; these are ours.',
    fix: 'Look again at what could have changed most: finances, people, security.\nRecord it under `checks` with the day and the outcome.',
    falsePositives:
      'If they are looked at elsewhere, for example by a group audit, note its day and outcome here: that is all the rule reads.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  criticality: high
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2025-09-03, outcome: passed, evidence: Accounts of 2023 and 2024 }
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  criticality: high
provider:
  name: Norte Apoio, Lda.
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2025-09-03, outcome: passed, evidence: Accounts of 2023 and 2024 }
    - { kind: financial, checkedOn: 2026-09-08, outcome: passed, evidence: Accounts of 2025 }
`,
    },
    sources: [csf('GV.SC-07'), iso27001('A 5.22')],
  },
  check(context) {
    const { status, today } = context;
    if (status !== 'active' && status !== 'exiting') return [];
    const section = dueDiligenceOf(context);
    const age = oldestAllowed(context);
    if (!section || !age) return [];
    const { dated, unreadable } = looksOf(context, section);
    // A day to come is a plan.
    const last = dated.filter(({ date }) => !isAfter(date, today)).at(-1);
    if (!last || unreadable || !isBefore(addDuration(last.date, age), today)) return [];
    const problem: Problem = {
      range: last.range,
      message: say`The last look at the provider was on ${formatDate(last.date)}, ${inDays(today, last.date)}, over the limit of ${formatDuration(age)}: check again and record it.`,
      fixes: () => addCheck(context, 'capacity', say`Record a new check`),
    };
    return [problem];
  },
};

/** How old the last look may be; undefined where none is asked for, and where nobody can tell how much depends on it. */
function oldestAllowed(context: Context): Temporal.Duration | undefined {
  const { file, limits } = context;
  if (isHighOrCritical(context)) return toDuration(limits.diligenceAge);
  const { engagement } = file;
  const isMedium = engagement && (engagement.criticality === 'medium' || isAbsent(context, engagement, 'criticality'));
  return isMedium ? toDuration(limits.diligenceAgeMedium) : undefined;
}
