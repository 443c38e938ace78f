import { anchorRange, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate, excerpt, isAbsent } from '../sections.ts';
import { nao } from '../sources.ts';
import { kpisFor, mayMeasureItself, namesNoObjective } from './kpis.ts';
import { monitoringOf } from './section.ts';

export const objectiveNotMonitored: Rule = {
  id: 'monitoring/objective-not-monitored',
  title: 'Objective that no KPI measures',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'onboarding',
  explanation: {
    what: 'An objective that no KPI names, in a file whose other KPIs name theirs. Silent for the models `freelance` and `project`, and where no model is given, if the objective itself has a metric and a target.',
    why: 'People work towards what is looked at. An objective without a figure slips out of the reviews, and nobody decides that it should. You then learn at the end whether it was reached.',
    fix: 'Add a KPI that names the objective, or name the objective in a KPI that already measures it.\nIf nobody needs to watch it, ask whether it is an objective at all.',
    falsePositives:
      'An objective that is reached on a single day, such as a release, is measured by its acceptance: accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  model: managed-service
objectives:
  - id: fast-answers
    statement: Customers get an answer within 4 working hours
  - id: solved-at-once
    statement: 70 % of the requests are solved in the first answer
monitoring:
  cadence: monthly
  kpis:
    - id: answered-in-time
      objective: fast-answers
      metric: Requests answered within 4 hours
      target: 95 % a month
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
  - id: solved-at-once
    statement: 70 % of the requests are solved in the first answer
monitoring:
  cadence: monthly
  kpis:
    - id: answered-in-time
      objective: fast-answers
      metric: Requests answered within 4 hours
      target: 95 % a month
    - id: first-answer
      objective: solved-at-once
      metric: Requests solved in the first answer
      target: 70 % a month
`,
    },
    sources: [nao('5.3')],
  },
  check(context) {
    const problems: Problem[] = [];
    const { file, engagement } = context;
    const kpis = monitoringOf(file)?.kpis;
    if (!kpis?.length || namesNoObjective(context, kpis)) return problems;
    // A KPI whose objective can't be read may stand for any of them.
    if (kpis.some((kpi) => kpi.objective === undefined && !isAbsent(context, kpi, 'objective'))) return problems;
    const named = new Set(kpis.map((kpi) => kpi.objective));
    // A reference that is misspelt is one cause, and `format/unknown-reference` speaks of it.
    const place = seqOf(kpis)?.range;
    for (const { kind, range, suggestions } of engagement.issues) {
      const isHere = place && range.start >= place.start && range.end <= place.end;
      if (!isHere || kind !== 'unknown-reference') continue;
      const [meant] = suggestions ?? [];
      // One that resembles none of the objectives may stand for any of them, too.
      if (meant === undefined) return problems;
      named.add(meant);
    }
    for (const objective of file.objectives ?? []) {
      if (!objective.id || named.has(objective.id) || mayMeasureItself(context, objective)) continue;
      problems.push({
        range: anchorRange(objective),
        message: say`No KPI names the objective "${excerpt(objective.id, 40)}": add one, or name it in a KPI that measures it.`,
        fixes: () => {
          const seq = seqOf(kpis);
          const [kpi] = kpisFor(file, [objective]);
          if (!seq || !kpi) return [];
          return [
            { title: say`Add a KPI for this objective`, changes: [{ kind: 'append', seq, value: asTemplate(kpi) }] },
          ];
        },
      });
    }
    return problems;
  },
};
