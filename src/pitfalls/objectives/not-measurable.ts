import { anchorRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Change } from '../../yaml/change.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { excerpt, isAbsent } from '../sections.ts';
import { doran, iso29148, nao } from '../sources.ts';
import { figureOf } from '../wording/index.ts';
import type { Objective } from './section.ts';
import { objectiveKeys, objectiveName } from './section.ts';

export const notMeasurable: Rule = {
  id: 'objectives/not-measurable',
  title: 'Objective without metric or target',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'An objective that lacks `metric` (what is measured) or `target` (which value is good enough). Where the statement itself holds a figure with a unit, it is only a note.',
    why: 'An objective that nobody can measure is reached when the provider says so. A metric and a target turn that talk into a look at a figure, and tell the provider what the work is for. Requirements standards ask the same: what is asked for has to be verifiable.',
    fix: 'Add `metric`: what is counted or tested, and where the figure comes from.\nAdd `target`: the value that is good enough, with its unit or its period.',
    falsePositives:
      'If the objective is a yes or a no, such as a launch, name what is looked at as the metric and the outcome as the target: `released to all customers`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    due: 2027-03-31
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    metric: Share of questions answered within 4 working hours
    target: at least 95 % a month
    due: 2027-03-31
`,
    },
    sources: [iso29148('5.2.5'), nao('5.4'), doran()],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const [index, objective] of (context.file.objectives ?? []).entries()) {
      const metric = isAbsent(context, objective, 'metric');
      const target = isAbsent(context, objective, 'target');
      if (!metric && !target) continue;
      const figure = figureIn(objective);
      const name = objectiveName(objective, index);
      problems.push({
        range: anchorRange(objective),
        message: figure && target ? withFigure(name, metric, excerpt(figure, 18)) : withoutFigure(name, metric, target),
        ...(figure && { severity: 'information' }),
        fixes: () => fixes(context, objective, metric, target, figure),
      });
    }
    return problems;
  },
};

function withFigure(name: string, noMetric: boolean, figure: string): string {
  return noMetric
    ? say`${name} has no metric and no target, yet its statement says "${figure}": make that the target.`
    : say`${name} has no target, yet its statement says "${figure}": make that the target.`;
}

function withoutFigure(name: string, noMetric: boolean, noTarget: boolean): string {
  if (noMetric && noTarget) {
    return say`${name} has no metric and no target: say what is measured and which value is good enough.`;
  }
  return noMetric
    ? say`${name} has no metric: say what is measured to see whether it is reached.`
    : say`${name} has no target: say which value is good enough.`;
}

function figureIn({ statement }: Objective): string | undefined {
  const figure = statement && figureOf(statement);
  return figure ? statement.slice(figure.start, figure.end) : undefined;
}

function fixes(
  context: Context,
  objective: Objective,
  metric: boolean,
  target: boolean,
  figure: string | undefined,
): Fix[] {
  const map = mapOf(objective);
  if (!map) return [];
  const order = objectiveKeys();
  const changes: Change[] = [];
  if (metric) {
    const kpi = context.file.monitoring?.kpis?.find((other) => objective.id && other.objective === objective.id);
    const value = slot(kpi?.metric ?? say`Share of results accepted at the first attempt`);
    changes.push({ kind: 'set', map, key: 'metric', value, order });
  }
  if (target)
    changes.push({ kind: 'set', map, key: 'target', value: slot(figure ?? say`at least 95 % a month`), order });
  if (figure && target) return [{ title: say`Make "${excerpt(figure, 30)}" the target`, changes }];
  return [
    { title: metric && target ? say`Add metric and target` : metric ? say`Add a metric` : say`Add a target`, changes },
  ];
}
