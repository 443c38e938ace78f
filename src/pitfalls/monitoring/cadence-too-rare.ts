import { formatCadence, toCadence } from '../../engagement/cadences.ts';
import { valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import { demandsOn, rarestAllowed } from './cadence.ts';
import { monitoringOf } from './section.ts';

export const cadenceTooRare: Rule = {
  id: 'monitoring/cadence-too-rare',
  title: 'Reviews too rare',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  options: ['cadenceHigh'],
  explanation: {
    what: 'A monitoring `cadence` that is rarer than a quarter of the term, or than monthly where the criticality is high or critical. More than weekly is never asked for.',
    why: 'With fewer than four looks in a term, the first sign of trouble comes when most of the time and money is spent. Where much depends on the work, a quarter of a year without a look is long enough for a small slip to become an outage.',
    fix: 'Choose the cadence that the message names, or a denser one.\nA short review on a fixed day is worth more than a long one that comes late.',
    falsePositives: 'Where the work itself rests for months, accept the finding until it starts again.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  start: 2026-12-01
  end: 2027-05-31
monitoring:
  cadence: quarterly
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  start: 2026-12-01
  end: 2027-05-31
monitoring:
  cadence: monthly
`,
    },
    sources: [practice()],
  },
  check(context) {
    const monitoring = monitoringOf(context.file);
    const cadence = toCadence(monitoring?.cadence);
    if (!monitoring || !cadence) return [];
    const unmet = demandsOn(context).find((demand) => !demand.allows(cadence));
    if (!unmet) return [];
    const range = valueRange(monitoring, 'cadence');
    const better = rarestAllowed(context);
    const atLeast = formatCadence(toCadence(better) ?? cadence);
    const problem: Problem = {
      range,
      message: say`Reviews are ${formatCadence(cadence)}, rarer than ${unmet.measure()}: make them ${atLeast} at least.`,
      fixes: () => [{ title: say`Review ${atLeast}`, changes: [{ kind: 'replace', range, value: slot(better) }] }],
    };
    return [problem];
  },
};
