import { overdueProblem } from '../overdue.ts';
import type { Problem, Rule } from '../rule.ts';
import { tpp } from '../sources.ts';
import { monitoringOf } from './section.ts';

export const actionOverdue: Rule = {
  id: 'monitoring/action-overdue',
  title: 'Action overdue',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'An action of a review that is past its `due` date and not `done`.',
    why: 'An action that passes its date in silence teaches both sides that dates mean little. The problem behind it also stays, while everybody believes that it is taken care of. Financial entities in the EU must set a time for such actions; for others it is good practice.',
    fix: 'If it is finished, add `done: true`.\nIf not, find out what holds it up and agree on a new `due`.',
    falsePositives: 'If the action has become pointless, mark it as done and say so in the summary of the next review.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll system
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-10-05
      status: amber
      actions:
        - title: Test the pay run with last year's data
          owner: Ana Reyes
          due: 2026-11-01
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll system
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-10-05
      status: amber
      actions:
        - title: Test the pay run with last year's data
          owner: Ana Reyes
          due: 2026-11-01
          done: true
`,
    },
    sources: [tpp('Art. 9(4)')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const review of monitoringOf(context.file)?.reviews ?? []) {
      for (const action of review.actions ?? []) {
        const problem = overdueProblem(context, action, 'action');
        if (problem) problems.push(problem);
      }
    }
    return problems;
  },
};
