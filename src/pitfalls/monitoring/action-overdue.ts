import { daysBetween, formatDate, isBefore, toDate } from '../../engagement/dates.ts';
import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { slot } from '../../yaml/template.ts';
import type { Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { tpp } from '../sources.ts';
import { ACTION_KEYS, monitoringOf } from './section.ts';

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
  *check({ file, today }) {
    for (const review of monitoringOf(file)?.reviews ?? []) {
      for (const action of review.actions ?? []) {
        const due = toDate(action.due);
        if (!due || !isBefore(due, today)) continue;
        if (action.done === true || (action.done === undefined && !lacks(action, 'done'))) continue;
        const late = daysBetween(due, today);
        const name = action.title ? `"${excerpt(action.title, 40)}"` : 'This action';
        const range = valueRange(action, 'due');
        yield {
          range,
          message: `${name} was due on ${formatDate(due)}, ${late === 1 ? '1 day' : `${late} days`} ago: mark it as done or set a new date.`,
          fixes: () => {
            const map = mapOf(action);
            if (!map) return [];
            return [
              {
                title: 'Mark the action as done',
                changes: [{ kind: 'set', map, key: 'done', value: true, order: ACTION_KEYS }],
              },
              {
                title: 'Set a new date',
                changes: [{ kind: 'replace', range, value: slot(today.add({ weeks: 1 }).toString()) }],
              },
            ];
          },
        };
      }
    }
  },
};
