import { toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { mapOf, valueRange } from '../../engagement/model.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { ownerName } from '../people.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { dora, tpp } from '../sources.ts';
import { monitoringOf, REVIEW_KEYS } from './section.ts';

export const redWithoutAction: Rule = {
  id: 'monitoring/red-without-action',
  title: 'Amber or red review without an action',
  pitfall: 'monitoring',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'A review with the status `amber` or `red` that names no action, with no later `green` one.',
    why: 'A problem that is seen and not acted on is the dearest kind: everybody knew. An action with an owner and a date turns a bad review into a plan. For financial entities in the EU, corrective action on missed targets is a duty; for others it is good practice.',
    fix: 'Add `actions` to the review: what is done, by whom (`owner`), by when (`due`).\nWhen things are right again, record a green review.',
    falsePositives: 'If the matter was settled, record the green review that shows it, and this finding goes.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll system
  status: active
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-11-02
      status: red
      summary: 3 of 10 pay runs had errors
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll system
  status: active
monitoring:
  cadence: monthly
  reviews:
    - date: 2026-11-02
      status: red
      summary: 3 of 10 pay runs had errors
      actions:
        - title: Run old and new payroll side by side in November
          owner: Ana Reyes
          due: 2026-11-30
`,
    },
    sources: [dora('Art. 30(3)(a)'), tpp('Art. 9(4)')],
  },
  check(context) {
    const problems: Problem[] = [];
    const reviews = monitoringOf(context.file)?.reviews ?? [];
    let lastGreen = '';
    for (const { date, status } of reviews) {
      if (status === 'green' && date !== undefined && toDate(date) && date > lastGreen) lastGreen = date;
    }
    for (const review of reviews) {
      const date = toDate(review.date);
      if ((review.status !== 'amber' && review.status !== 'red') || !date || !isAbsent(context, review, 'actions'))
        continue;
      // Dates of this shape sort as text.
      if (date.toString() < lastGreen) continue;
      problems.push({
        range: valueRange(review, 'status'),
        message: say`The review of ${formatDate(date)} is ${valueWords(review.status)} and names no action: write who does what by when.`,
        fixes: () => {
          const map = mapOf(review);
          if (!map) return [];
          const value = asTemplate([
            {
              title: slot(say`Agree with the provider how the gap is closed`),
              owner: slot(ownerName(context.file)),
              due: slot(context.today.add({ weeks: 2 }).toString()),
            },
          ]);
          return [
            {
              title: say`Add an action to the review`,
              changes: [{ kind: 'set', map, key: 'actions', value, order: REVIEW_KEYS }],
            },
          ];
        },
      });
    }
    return problems;
  },
};
