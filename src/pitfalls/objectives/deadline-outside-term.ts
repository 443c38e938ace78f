import { isAfter, isBefore, type Term, termOf, toDate } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { lacks, mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { practice } from '../sources.ts';
import type { Deliverable, Objective } from './section.ts';
import { deliverableKeys, deliverableName, objectiveKeys, objectiveName } from './section.ts';

export const deadlineOutsideTerm: Rule = {
  id: 'objectives/deadline-outside-term',
  title: 'Deadline outside the engagement',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'An objective or deliverable that is `due` before the engagement starts, or after it ends (then only a note).',
    why: 'What is due before the start is a slip of the pen or a promise that is already broken. What is due after the end has nobody left to deliver it, unless it is a benefit that shows later.',
    fix: 'Correct `due`, or the `start` or `end` of the engagement.',
    falsePositives:
      'Some benefits show only after the work: such a note after the end can stay, once somebody on your side owns the objective.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  start: 2026-12-01
  end: 2027-01-15
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    due: 2026-01-10
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
  start: 2026-12-01
  end: 2027-01-15
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    due: 2027-01-10
`,
    },
    sources: [practice()],
  },
  check(context) {
    const problems: Problem[] = [];
    const { file } = context;
    const term = termOf(file);
    // Where the engagement ends before it starts, that is the finding.
    if (term.start && term.end && isBefore(term.end, term.start)) return problems;
    for (const [index, objective] of (file.objectives ?? []).entries()) {
      problems.push(...outside(context, term, objective, () => objectiveName(objective, index), objectiveKeys));
    }
    for (const [index, deliverable] of (file.scope?.deliverables ?? []).entries()) {
      problems.push(...outside(context, term, deliverable, () => deliverableName(deliverable, index), deliverableKeys));
    }
    return problems;
  },
};

function outside(
  { file }: Context,
  { start, end }: Term,
  item: Objective | Deliverable,
  name: () => string,
  order: () => readonly string[],
): readonly Problem[] {
  const due = toDate(item.due);
  const { engagement } = file;
  if (!due || !engagement) return [];
  const early = start && isBefore(due, start);
  const late = end && isAfter(due, end);
  if (!early && !late) return [];
  const bound = early ? start : end;
  if (!bound) return [];
  const key = early ? 'start' : lacks(engagement, 'end') ? 'term' : 'end';
  const problem: Problem = {
    range: valueRange(item, 'due'),
    severity: early ? 'warning' : 'information',
    message: early
      ? say`${name()} is due on ${formatDate(due)}, before the start on ${formatDate(bound)}: correct one of the two.`
      : say`${name()} is due on ${formatDate(due)}, after the end on ${formatDate(bound)}: say who follows it up, or correct it.`,
    related: [
      {
        range: valueRange(engagement, key),
        message: early ? say`The engagement starts here.` : say`The engagement ends here.`,
      },
    ],
    fixes: () => {
      const map = mapOf(item);
      const day = end ?? start;
      if (!map || !day) return [];
      const value = slot(day.toString());
      const title = end
        ? say`Make it due at the end, ${formatDate(day)}`
        : say`Make it due on ${formatDate(day)} or later`;
      return [{ title, changes: [{ kind: 'set', map, key: 'due', value, order: order() }] }];
    },
  };
  return [problem];
}
