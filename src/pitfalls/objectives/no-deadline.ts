import { anchorRange, mapOf } from '../../engagement/model.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { doran, practice } from '../sources.ts';
import { holdsTime } from '../wording/index.ts';
import type { Objective } from './section.ts';
import { objectiveKeys, objectiveName, targetText } from './section.ts';
import { proposedDue } from './template.ts';

export const noDeadline: Rule = {
  id: 'objectives/no-deadline',
  title: 'No deadline',
  pitfall: 'objectives',
  severity: 'information',
  phase: 'draft',
  explanation: {
    what: 'An objective without `due`, with no date, duration or frequency in its `target`, in an engagement without `end` or `term`.',
    why: 'What is due at no time is always late or never, and nobody can say which. A date tells the provider what comes first. It also tells you when to look.',
    fix: 'Add `due` to the objective, or `end` or `term` to `engagement`.',
    falsePositives:
      'A service that runs until somebody ends it has no end. Give it the end of its present contract, or the day on which you look at it again.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    metric: Share of questions answered at the first attempt
    target: at least 80 %
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    metric: Share of questions answered at the first attempt
    target: at least 80 %
    due: 2027-03-31
`,
    },
    sources: [practice(), doran()],
  },
  check(context) {
    const problems: Problem[] = [];
    const { file } = context;
    const { engagement, objectives = [] } = file;
    if (objectives.length === 0) return problems;
    if (engagement && !(isAbsent(context, engagement, 'end') && isAbsent(context, engagement, 'term'))) return problems;
    const open = [...objectives.entries()].filter(([, objective]) => !hasTime(context, objective));
    if (open.length === 0) return problems;
    if (open.length === objectives.length) {
      problems.push({
        range: anchorRange(file),
        message: say`No objective has a deadline, and the engagement has no end: say by when each is due, or when all ends.`,
        fixes: () => {
          const map = engagement && mapOf(engagement);
          if (!map) return [];
          const order = keyOrder(['engagement']);
          const value = slot(proposedDue(context));
          return [
            { title: say`Add the end of the engagement`, changes: [{ kind: 'set', map, key: 'end', value, order }] },
          ];
        },
      });
      return problems;
    }
    for (const [index, objective] of open) {
      problems.push({
        range: anchorRange(objective),
        message: say`${objectiveName(objective, index)} has no deadline: say by when it has to be reached.`,
        fixes: () => {
          const map = mapOf(objective);
          if (!map) return [];
          const value = slot(proposedDue(context));
          return [
            { title: say`Add a due date`, changes: [{ kind: 'set', map, key: 'due', value, order: objectiveKeys() }] },
          ];
        },
      });
    }
    return problems;
  },
};

function hasTime(context: Context, objective: Objective): boolean {
  if (!isAbsent(context, objective, 'due')) return true;
  const target = targetText(objective);
  return target !== undefined && holdsTime(target);
}
