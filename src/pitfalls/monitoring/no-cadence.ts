import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { iso27001 } from '../sources.ts';
import { MONITORING_KEYS, monitoringOf } from './section.ts';
import { cadenceChoice } from './template.ts';

export const noCadence: Rule = {
  id: 'monitoring/no-cadence',
  title: 'No review cadence',
  pitfall: 'monitoring',
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'Monitoring without a `cadence`, so that nothing says how often progress is looked at.',
    why: 'A review without a rhythm is the first thing to be dropped in a busy week. Once a fixed day is agreed, both sides prepare for it, and a review that did not take place is noticed.',
    fix: 'Add `cadence` to `monitoring`: `weekly`, `biweekly`, `monthly`, `quarterly` or `every 10 days`. A quarter of the term is the rarest that still lets you steer.',
    falsePositives:
      'Continuous dashboards do not replace it: somebody has to look at them on a day that is known. Write that day as the cadence.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  kpis:
    - id: answered-in-time
      metric: Requests answered within 4 hours
      target: 95 % a month
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  cadence: monthly
  kpis:
    - id: answered-in-time
      metric: Requests answered within 4 hours
      target: 95 % a month
`,
    },
    sources: [iso27001('A 5.22')],
  },
  check(context) {
    const monitoring = monitoringOf(context.file);
    if (!monitoring || !isAbsent(context, monitoring, 'cadence')) return [];
    const problem: Problem = {
      range: valueRange(monitoring, 'cadence'),
      message: say`Monitoring has no cadence: say how often you look at progress, such as monthly.`,
      fixes: () => {
        const map = mapOf(monitoring);
        if (!map) return [];
        const value = cadenceChoice(context);
        return [
          {
            title: say`Add a review cadence`,
            changes: [{ kind: 'set', map, key: 'cadence', value, order: MONITORING_KEYS }],
          },
        ];
      },
    };
    return [problem];
  },
};
