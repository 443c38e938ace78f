import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt, isAbsent } from '../sections.ts';
import { nao, sourcingPlaybook } from '../sources.ts';
import { objectiveKeys, targetText } from './section.ts';
import { isRelativeTarget } from './targets.ts';

export const noBaseline: Rule = {
  id: 'objectives/no-baseline',
  title: 'Relative target without a baseline',
  pitfall: 'objectives',
  severity: 'hint',
  phase: 'draft',
  explanation: {
    what: 'A `target` that is a change ("20 % less", "reduce") in an objective without a `baseline`.',
    why: 'A fifth less than what? If nobody wrote down where things stand today, each side picks the month that suits it. The figure is easy to get before the work starts, and hardly ever after.',
    fix: 'Add `baseline` with the value of today, its period and its source.',
    falsePositives:
      'If the target itself says where it starts ("from 12 to 5 days"), there is nothing to add. If nobody knows today\'s value, make measuring it the first deliverable.',
    examples: {
      bad: `version: 1
engagement:
  id: invoices
  title: Invoice processing
objectives:
  - id: fewer-errors
    statement: Send invoices without errors
    metric: Invoices that customers send back
    target: 20 % less
`,
      good: `version: 1
engagement:
  id: invoices
  title: Invoice processing
objectives:
  - id: fewer-errors
    statement: Send invoices without errors
    metric: Invoices that customers send back
    baseline: 140 a month in 2026
    target: 20 % less
`,
    },
    sources: [nao('5.1'), sourcingPlaybook('Ch. 5, KPIs and baselines')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const objective of context.file.objectives ?? []) {
      const target = targetText(objective);
      if (target === undefined || !isRelativeTarget(target) || !isAbsent(context, objective, 'baseline')) continue;
      problems.push({
        range: valueRange(objective, 'target'),
        message: say`The target "${excerpt(target, 36)}" is a change and doesn't say from where: add today's value as baseline.`,
        fixes: () => {
          const map = mapOf(objective);
          if (!map) return [];
          const value = slot(say`140 a month in 2026`);
          return [
            {
              title: say`Add a baseline`,
              changes: [{ kind: 'set', map, key: 'baseline', value, order: objectiveKeys() }],
            },
          ];
        },
      });
    }
    return problems;
  },
};
