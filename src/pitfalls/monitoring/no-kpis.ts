import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { nao, pa23, tpp } from '../sources.ts';
import { mayNeedNoKpis } from './kpis.ts';
import { MONITORING_KEYS, monitoringOf } from './section.ts';
import { kpisTemplate } from './template.ts';

export const noKpis: Rule = {
  id: 'monitoring/no-kpis',
  title: 'No KPIs',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'onboarding',
  explanation: {
    what: 'Monitoring without `kpis`. Silent for the models `freelance` and `project`, and where no model is given, if every objective has a metric and a target: those may then be the figures to look at.',
    why: 'Without figures a review is an exchange of impressions, and the side that talks better wins it. A few figures, agreed before the work starts, show both sides the same picture. They also show a trend before it becomes a failure. For financial entities in the EU, and for large public contracts in the UK, indicators are law; for others they are good practice.',
    fix: 'Add one to five `kpis` to `monitoring`, each with the `objective` it stands for, a `metric`, a `target` and the `source` of the figure.',
    falsePositives:
      'If the objectives have figures of their own, give each a `metric` and a `target`; for a project that is enough. Where no figure fits the work, accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
monitoring:
  cadence: monthly
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
objectives:
  - id: fast-answers
    statement: Customers get an answer within 4 working hours
monitoring:
  cadence: monthly
  kpis:
    - id: answered-in-time
      objective: fast-answers
      metric: Requests answered within 4 hours
      target: 95 % a month
      source: Report of the ticket system
`,
    },
    sources: [nao('5.4'), tpp('Art. 9(1)'), pa23('s. 52')],
  },
  check(context) {
    const { file } = context;
    const monitoring = monitoringOf(file);
    if (!monitoring || !isAbsent(context, monitoring, 'kpis')) return [];
    if (mayNeedNoKpis(context)) return [];
    const problem: Problem = {
      range: valueRange(monitoring, 'kpis'),
      message: say`Monitoring names no KPI: add one to five figures that show whether the objectives are being met.`,
      fixes: () => {
        const map = mapOf(monitoring);
        if (!map) return [];
        const value = asTemplate(kpisTemplate(file));
        return [
          {
            title: say`Add KPIs with targets`,
            changes: [{ kind: 'set', map, key: 'kpis', value, order: MONITORING_KEYS }],
          },
        ];
      },
    };
    return [problem];
  },
};
