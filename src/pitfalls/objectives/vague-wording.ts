import { mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { gtwr, iso29148 } from '../sources.ts';
import { isAlwaysVague } from '../wording/index.ts';
import type { Objective } from './section.ts';
import { objectiveKeys, targetText } from './section.ts';
import { isCheckable } from './targets.ts';
import { isClearValue, vagueValue } from './vague.ts';

export const vagueWording: Rule = {
  id: 'objectives/vague-wording',
  title: 'Wording that nobody can verify',
  pitfall: 'objectives',
  severity: 'warning',
  phase: 'draft',
  explanation: {
    what: 'Words in an objective that cannot be verified. Ways out, open lists and gaps ("if possible", "and so on", "TBD") always; words such as "quickly", "robust", "several" where neither the target nor their own clause says how much.',
    why: 'Three people read "quickly" in three ways, and the one who does the work chooses. Such words are where a contract is argued about later. Guides to writing requirements name them one by one and advise to leave them out.',
    fix: 'Say how much, by when or by which test: "within 2 working days" instead of "quickly".\nOr give the objective a `target` that settles it.\nLeave out ways such as "if possible", or say in which cases they apply.',
    falsePositives:
      'A term of law or of your trade may hold such a word. Put it in quotation marks, or accept the finding with the reason.\nWords are known in English, German, French, Spanish, Portuguese and Polish: in the language of the statement, else in that of `communication.language`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions quickly and, if possible, by phone
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
objectives:
  - id: answers
    statement: Answer customer questions within 4 working hours by e-mail
    metric: Share of questions answered in time
    target: at least 95 % a month
`,
    },
    sources: [iso29148('5.2.7'), gtwr('R7, R8, R9')],
  },
  check(context) {
    const problems: Problem[] = [];
    for (const objective of context.file.objectives ?? []) {
      const { statement, metric, target, baseline } = objective;
      if (isClearValue(context, statement) && isClearValue(context, metric) && isClearValue(context, target)) continue;
      const settledBy = targetText(objective);
      const measureFixes = isAbsent(context, objective, 'target') ? () => addTarget(objective) : undefined;
      const search = { settledBy, baseline, measureFixes };
      problems.push(...vagueValue(context, objective, 'statement', search));
      problems.push(...vagueValue(context, objective, 'metric', search));
      if (settledBy === undefined) continue;
      // Where the whole target can't be checked, that is the finding.
      const only = (word: { class: Parameters<typeof isAlwaysVague>[0] }) =>
        isCheckable(settledBy) || isAlwaysVague(word.class);
      problems.push(...vagueValue(context, objective, 'target', { baseline, only }));
    }
    return problems;
  },
};

function addTarget(objective: Objective): Fix[] {
  const map = mapOf(objective);
  if (!map) return [];
  const value = slot(say`at least 95 % within 2 working days`);
  return [
    {
      title: say`Add a target that settles it`,
      changes: [{ kind: 'set', map, key: 'target', value, order: objectiveKeys() }],
    },
  ];
}
