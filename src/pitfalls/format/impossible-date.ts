import type { Rule } from '../rule.ts';
import { iso8601 } from '../sources.ts';
import { fixSchema } from './fixes.ts';
import { problemsOf } from './issues.ts';

export const impossibleDate: Rule = {
  id: 'format/impossible-date',
  title: "Date that doesn't exist",
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'A date that looks right and is in no calendar, such as 30 February or 31 November.',
    why: "A deadline on a day that doesn't exist binds nobody, and each program that reads the file moves it to another day. Notice periods and reminders can't be counted from it.",
    fix: 'Correct the date. If the end of the month was meant, the quick fix sets its last day.',
    falsePositives: 'No such case is known. Dates are written year, month, day: `2026-12-01` is the first of December.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  end: 2027-02-30
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  end: 2027-02-28
`,
    },
    sources: [iso8601()],
  },
  check: (context) => problemsOf(context, 'impossible-date', fixSchema),
};
