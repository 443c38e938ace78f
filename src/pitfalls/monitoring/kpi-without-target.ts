import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { dora } from '../sources.ts';
import { KPI_KEYS, monitoringOf, nameOf } from './section.ts';

export const kpiWithoutTarget: Rule = {
  id: 'monitoring/kpi-without-target',
  title: 'KPI without a target',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'A KPI that has no `target`.',
    why: 'A figure alone tells nobody whether it is good or bad, so each side reads it its own way. The dispute then comes when the figure falls, which is the worst time to agree on what was meant. For financial entities in the EU, precise targets are part of the contract for critical services; for others they are good practice.',
    fix: 'Add `target` with a figure and a period: `95 % a month`, `at most 3 a week`.\nAdd a `threshold` if there is a value below which something has to happen.',
    falsePositives:
      'If you are still finding out what is normal, write that with its end as the target, for example `baseline of 3 months, then 10 % better`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  cadence: monthly
  kpis:
    - id: uptime
      metric: Uptime of the ticket system
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
monitoring:
  cadence: monthly
  kpis:
    - id: uptime
      metric: Uptime of the ticket system
      target: 99.5 % a month
`,
    },
    sources: [dora('Art. 30(3)(a)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const kpis = monitoringOf(context.file)?.kpis ?? [];
    for (const [index, kpi] of kpis.entries()) {
      if (!isAbsent(context, kpi, 'target')) continue;
      problems.push({
        range: anchorRange(kpi),
        message: say`${nameOf(kpi, index)} has no target: write the figure that you expect, and for which period.`,
        fixes: () => {
          const map = mapOf(kpi);
          if (!map) return [];
          const objective = context.file.objectives?.find(({ id }) => id !== undefined && id === kpi.objective);
          const value = slot(objective?.target ?? say`at least 95 % a month`);
          return [{ title: say`Add a target`, changes: [{ kind: 'set', map, key: 'target', value, order: KPI_KEYS }] }];
        },
      });
    }
    return problems;
  },
};
