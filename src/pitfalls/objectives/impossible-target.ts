import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { nao, practice } from '../sources.ts';
import type { Kpi, Objective } from './section.ts';
import { objectiveKeys, targetText } from './section.ts';
import { impossibleIn } from './targets.ts';

export const impossibleTarget: Rule = {
  id: 'objectives/impossible-target',
  title: 'Target that leaves no room for repair',
  pitfall: 'objectives',
  severity: 'hint',
  phase: 'draft',
  explanation: {
    what: 'A target of 100 %, "never", or round the clock for an availability, in an objective or a KPI, with no `threshold` that says from where on something happens.',
    why: 'Everything fails at some time, so such a target is missed in its first bad week. A target that is always missed is not enforced, and then no target holds. A figure below it, with what happens under it, is kept.',
    fix: 'Write the figure that you need and would pay for: `99.5 % a month`.\nOr keep the aim and add a KPI with a `threshold` from which on something happens.',
    falsePositives:
      'All of a fixed set can well be reached: all documents handed over, all of a test passed. Name the test or the list, and the hint goes.',
    examples: {
      bad: `version: 1
engagement:
  id: web-shop
  title: Web shop hosting
objectives:
  - id: shop-open
    statement: Keep the web shop open for customers
    metric: Availability of the shop
    target: 100 %
`,
      good: `version: 1
engagement:
  id: web-shop
  title: Web shop hosting
objectives:
  - id: shop-open
    statement: Keep the web shop open for customers
    metric: Availability of the shop
    target: 99.5 % a month
`,
    },
    sources: [practice(), nao('5.4')],
  },
  check({ file }) {
    const problems: Problem[] = [];
    const kpis = file.monitoring?.kpis ?? [];
    const watched = new Set(kpis.filter((kpi) => !lacks(kpi, 'threshold')).map((kpi) => kpi.objective));
    const told = new Set<string>();
    for (const objective of file.objectives ?? []) {
      const { id, metric = '', statement = '' } = objective;
      if (id !== undefined && watched.has(id)) continue;
      for (const problem of impossible(objective, () => `${metric} ${statement}`, objectiveKeys)) {
        if (id !== undefined) told.add(id);
        problems.push(problem);
      }
    }
    for (const kpi of kpis) {
      // A KPI that repeats the target of its objective has been told of it there.
      if (kpi.objective !== undefined && told.has(kpi.objective)) continue;
      if (lacks(kpi, 'threshold'))
        problems.push(
          ...impossible(
            kpi,
            () => kpi.metric ?? '',
            () => keyOrder(['monitoring', 'kpis', 0]),
          ),
        );
    }
    return problems;
  },
};

function impossible(item: Objective | Kpi, about: () => string, order: () => readonly string[]): readonly Problem[] {
  const target = targetText(item);
  const kind = target === undefined ? undefined : impossibleIn(target, about);
  if (target === undefined || kind === undefined) return [];
  const problem: Problem = {
    range: valueRange(item, 'target'),
    message: say`The target "${excerpt(target, 36)}" leaves no room for repair: set one that will be enforced, such as 99.5 % a month.`,
    fixes: () => {
      const map = mapOf(item);
      if (!map) return [];
      const value = slot(say`99.5 % a month`);
      return [
        {
          title: say`Set a target that can be kept`,
          changes: [{ kind: 'set', map, key: 'target', value, order: order() }],
        },
      ];
    },
  };
  return [problem];
}
