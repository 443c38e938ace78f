import { keyRange, mapOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { hasUnreadableItem, isListAbsent } from '../lists.ts';
import type { Context, Fix, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { tpp } from '../sources.ts';
import { addEntries } from './fixes.ts';
import { type DueDiligence, dueDiligenceOf, isAssessed, pastWorkKeys } from './section.ts';
import { outcomeChoice, pastWorkTemplate } from './template.ts';

export const noPastWork: Rule = {
  id: 'due-diligence/no-past-work',
  title: 'No past work assessed',
  pitfall: 'due-diligence',
  severity: 'information',
  phase: 'contracting',
  explanation: {
    what: 'Neither past work that somebody has assessed, nor reviews by others. Past work counts with `assessedOn` or `outcome`.',
    why: 'What people have made shows better than any offer what they will make for you. Half an hour with one finished piece tells you more than a day of presentations. Financial entities in the EU must look at abilities and expertise before they sign for critical services; for others it is good practice.',
    fix: 'Look at one finished piece that is like yours, and note it under `pastWork` with the day and your judgement.\nOr read what others have written, and note the source under `reviews`.',
    falsePositives: 'If all of it is secret, a visit or a trial task does the same: note it under `pastWork`.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
dueDiligence:
  references:
    - { client: Casa Luna S.L., checkedOn: 2026-11-09, outcome: passed }
    - { client: Hotel Miramar, checkedOn: 2026-11-12, outcome: passed }
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
dueDiligence:
  references:
    - { client: Casa Luna S.L., checkedOn: 2026-11-09, outcome: passed }
    - { client: Hotel Miramar, checkedOn: 2026-11-12, outcome: passed }
  pastWork:
    - { title: Web shop of Hotel Miramar, assessedOn: 2026-11-10, outcome: passed }
`,
    },
    sources: [tpp('Art. 6(1)(a)')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    if (!section || !isListAbsent(context, section, 'reviews')) return [];
    const { pastWork } = section;
    if (pastWork ? hasUnreadableItem(pastWork) : !isAbsent(context, section, 'pastWork')) return [];
    if (pastWork?.some((work) => isAssessed(context, work))) return [];
    const problem: Problem = {
      range: keyRange(section, 'pastWork'),
      message: pastWork?.length
        ? say`Past work is listed and nobody has assessed it: look at one piece, and note the day and your judgement.`
        : say`Nobody has looked at past work or at reviews: look at one finished piece, and note the day and your judgement.`,
      fixes: () => assess(context, section),
    };
    return [problem];
  },
};

function assess(context: Context, { pastWork }: DueDiligence): Fix[] {
  const today = context.today.toString();
  const first = pastWork?.[0];
  const map = first && mapOf(first);
  if (!map) return addEntries(context, 'pastWork', say`Add past work`, [asTemplate(pastWorkTemplate(today))]);
  const order = pastWorkKeys();
  return [
    {
      title: say`Record when the past work was assessed`,
      changes: [
        { kind: 'set', map, key: 'assessedOn', value: slot(today), order },
        { kind: 'set', map, key: 'outcome', value: outcomeChoice(), order },
      ],
    },
  ];
}
