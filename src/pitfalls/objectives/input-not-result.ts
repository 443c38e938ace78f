import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { nao, practice } from '../sources.ts';
import { objectiveKeys, objectiveName, targetText } from './section.ts';
import { isOnlyEffort } from './targets.ts';

export const inputNotResult: Rule = {
  id: 'objectives/input-not-result',
  title: 'Objective about effort, not about a result',
  pitfall: 'objectives',
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'An objective whose metric and target are only hours, money or a number of contracts.',
    why: 'Hours and budgets say what goes in. They can be used up to the last cent while nothing comes out that anyone could accept. What is measured is what is delivered, so measure the result.',
    fix: 'Say what the hours or the money shall bring about: what is delivered, for whom, and which value is good enough.\nKeep the limit of the budget in `payment.ceiling`.',
    falsePositives:
      'Extra people who work under your direction are bought by the hour. Then the objective is what your team shall finish with them.',
    examples: {
      bad: `version: 1
engagement:
  id: hr-system
  title: Personnel system
objectives:
  - id: solution
    statement: Design and build a personnel and finance system
    metric: Capital budget
    target: at most 125 million AUD
`,
      good: `version: 1
engagement:
  id: hr-system
  title: Personnel system
objectives:
  - id: solution
    statement: Design and build a personnel and finance system
    metric: Employees paid correctly and on time with the new system
    target: at least 99.5 % a month
`,
    },
    sources: [practice(), nao('5.4')],
  },
  check({ file }) {
    const problems: Problem[] = [];
    for (const [index, objective] of (file.objectives ?? []).entries()) {
      const { metric } = objective;
      const target = targetText(objective);
      if (!metric || target === undefined || !isOnlyEffort(metric) || !isEffortTarget(target)) continue;
      problems.push({
        range: valueRange(objective, 'metric'),
        message: say`${objectiveName(objective, index)} measures what goes in ("${excerpt(metric, 26)}"): say which result you would accept.`,
        fixes: () => {
          const map = mapOf(objective);
          if (!map) return [];
          const order = objectiveKeys();
          const changes = [
            { kind: 'set', map, key: 'metric', value: slot(say`Results accepted by the owner`), order },
            { kind: 'set', map, key: 'target', value: slot(say`at least 95 % at the first attempt`), order },
          ] as const;
          return [{ title: say`Measure the result instead`, changes }];
        },
      });
    }
    return problems;
  },
};

/** A figure of hours, money or contracts, or a bare figure, whose unit the metric names. */
function isEffortTarget(target: string): boolean {
  return /^[\s\d.,'≤≥<>=]+$/u.test(target) || (/\d/u.test(target) && isOnlyEffort(target));
}
