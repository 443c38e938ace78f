import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { choice } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { nao } from '../sources.ts';
import { namesNoObjective } from './kpis.ts';
import { KPI_KEYS, monitoringOf } from './section.ts';

/** More would be a list that nobody reads. */
const MOST_CHOICES = 20;

export const kpiWithoutObjective: Rule = {
  id: 'monitoring/kpi-without-objective',
  title: 'KPIs without an objective',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'KPIs of which none names an `objective`, in a file that has objectives.',
    why: 'What is easy to measure gets measured, and the purpose does not. An engagement can then show green figures to its end and still miss what it was started for. One link from each KPI to an objective shows what is covered and what is not.',
    fix: 'Add `objective` with the id of the objective that each KPI stands for.\nIf a KPI fits none of them, ask what it is for, or which objective is missing.',
    falsePositives:
      'KPIs that watch the health of the service alone may stay without one, as soon as another KPI names an objective.',
    examples: {
      bad: `version: 1
engagement:
  id: status-dashboard
  title: Status dashboard
objectives:
  - id: fewer-calls
    statement: Cut calls that ask for a status from 400 to 100 a month
monitoring:
  cadence: biweekly
  kpis:
    - id: tested-code
      metric: Test coverage
      target: at least 90 %
`,
      good: `version: 1
engagement:
  id: status-dashboard
  title: Status dashboard
objectives:
  - id: fewer-calls
    statement: Cut calls that ask for a status from 400 to 100 a month
monitoring:
  cadence: biweekly
  kpis:
    - id: status-calls
      objective: fewer-calls
      metric: Calls that ask for a status
      target: at most 100 a month
    - id: tested-code
      metric: Test coverage
      target: at least 90 %
`,
    },
    sources: [nao('5.3')],
  },
  check(context) {
    const { file } = context;
    const monitoring = monitoringOf(file);
    const kpis = monitoring?.kpis;
    if (!monitoring || !kpis?.length || !namesNoObjective(context, kpis)) return [];
    const ids = (file.objectives ?? []).flatMap((objective) => objective.id ?? []).slice(0, MOST_CHOICES);
    const [first, ...others] = ids;
    if (first === undefined) return [];
    const message =
      kpis.length === 1
        ? say`The only KPI names no objective: say with "objective" what it is there for.`
        : say`None of the ${kpis.length} KPIs names an objective: say with "objective" what each of them is there for.`;
    const problem: Problem = {
      range: keyRange(monitoring, 'kpis'),
      message,
      fixes: () => {
        const changes = kpis.flatMap((kpi): Change[] => {
          const map = mapOf(kpi);
          return map ? [{ kind: 'set', map, key: 'objective', value: choice(first, ...others), order: KPI_KEYS }] : [];
        });
        return [{ title: say`Name the objective of each KPI`, changes }];
      },
    };
    return [problem];
  },
};
