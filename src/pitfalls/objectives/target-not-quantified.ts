import { mapOf, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { dora, gtwr } from '../sources.ts';
import { findVague, isAlwaysVague } from '../wording/index.ts';
import { objectiveKeys, targetText } from './section.ts';
import { isCheckable } from './targets.ts';

export const targetNotQuantified: Rule = {
  id: 'objectives/target-not-quantified',
  title: 'Target that nobody can check',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'A `target` such as "better" or "high": no figure, no date, no standard, no named comparison, no yes or no that can be seen.',
    why: 'A direction is no target: after a year, the provider will have moved a little in it, and both sides are right. A figure, or an outcome that anyone can see, ends the talk. For financial entities in the EU, precise targets are part of the contract for critical services; for others they are good practice.',
    fix: 'Write the value that is good enough, with unit and period: `at least 95 % a month`, `not slower than the present system`.\nWhere it is a yes or a no, write the outcome: `released`, `accepted by the owner`.',
    falsePositives:
      'If your trade has a name for the value that the rule does not know, add the figure behind it in brackets.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    metric: Time to answer
    target: much better
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions by e-mail
    metric: Time to answer
    target: 4 working hours
`,
    },
    sources: [dora('Art. 30(3)(a)'), gtwr('R34')],
  },
  check({ file }) {
    const problems: Problem[] = [];
    for (const objective of file.objectives ?? []) {
      const target = targetText(objective);
      if (target === undefined || isCheckable(target)) continue;
      // "as soon as possible", "TBD": the finding on the wording names these words.
      if (findVague(target, { language: file.communication?.language }).some((word) => isAlwaysVague(word.class)))
        continue;
      problems.push({
        range: valueRange(objective, 'target'),
        message: say`Nobody can check the target "${excerpt(target, 36)}": give a figure, a date or an outcome that can be seen.`,
        fixes: () => {
          const map = mapOf(objective);
          if (!map) return [];
          const value = slot(say`at least 95 % a month`);
          const changes = [{ kind: 'set', map, key: 'target', value, order: objectiveKeys() }] as const;
          return [{ title: say`Replace the target by a figure`, changes }];
        },
      });
    }
    return problems;
  },
};
