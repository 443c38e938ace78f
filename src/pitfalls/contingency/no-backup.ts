import { keyRange, valueRange } from '../../engagement/model.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say } from '../../l10n/say.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Problem, Rule } from '../rule.ts';
import { asTemplate } from '../sections.ts';
import { setFix } from '../setFix.ts';
import { dora } from '../sources.ts';
import { contingencyKeys, contingencyOf, lacksBackup } from './section.ts';
import { backupTemplate } from './template.ts';

/** Much depends on the work, and nobody could take it over. */
export const noBackup: Rule = {
  id: 'contingency/no-backup',
  title: 'Nobody steps in',
  pitfall: 'contingency',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is `high` or `critical`, and `contingency.backup` names neither another provider (`providers`) nor how your own people could help (`inHouse`).',
    why: 'To find and instruct a new provider takes months, and work on which much depends cannot wait that long. A name, a first talk and an idea of the price cost an afternoon today. Financial entities in the EU must find alternatives, or a way to take critical services back in-house; for others it is good practice.',
    fix: 'Name under `backup.providers` at least one company that could take over; a candidate who came second is a good start.\nOr say under `backup.inHouse` who of your own people keeps the essentials going, and for how long.',
    falsePositives:
      'If there is truly no other provider, write under `inHouse` how the essentials go on without one, or accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  criticality: high
contingency:
  risks:
    - id: provider-fails
      description: The provider stops working
      mitigation: All answers are kept in our own library
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
  status: active
  criticality: high
contingency:
  risks:
    - id: provider-fails
      description: The provider stops working
      mitigation: All answers are kept in our own library
  backup:
    providers: [Sur Servicios S.L.]
`,
    },
    sources: [dora('Art. 28(8)')],
  },
  check(context) {
    const contingency = contingencyOf(context.file);
    const { engagement } = context.file;
    if (!contingency || !engagement || !isHighOrCritical(context) || !lacksBackup(context, contingency)) return [];
    const problem: Problem = {
      range: keyRange(contingency, 'backup'),
      message: say`Much depends on this work and nobody steps in: name another provider, or own people who could help.`,
      related: [
        {
          range: valueRange(engagement, 'criticality'),
          message: say`The criticality is ${valueWords(engagement.criticality ?? '')}.`,
        },
      ],
      fixes: () =>
        setFix(say`Add a backup`, contingency, 'backup', asTemplate(backupTemplate(context)), contingencyKeys()),
    };
    return [problem];
  },
};
