import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context, Problem, Rule } from '../rule.ts';
import { asTemplate, isAbsent } from '../sections.ts';
import { tpp } from '../sources.ts';
import { addEntries } from './fixes.ts';
import { type DueDiligence, dueDiligenceOf, isAssessed } from './section.ts';
import { referenceTemplate } from './template.ts';

export const noReferences: Rule = {
  id: 'due-diligence/no-references',
  title: 'Too few references',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  options: ['minReferences'],
  explanation: {
    what: 'Fewer than two references and assessed past works together (the limit `minReferences`). References count even where nobody has asked them yet: that is another finding.',
    why: 'One happy client may be a friend, and two of the same opinion seldom are. Earlier clients know what no offer says: whether dates were kept, and what happened when something went wrong. Financial entities in the EU must look at reputation and expertise before they sign for critical services; for others it is good practice.',
    fix: 'Ask the provider for two clients with work like yours, one of them a client that has left, and call them.\nRecord each under `references` with day and outcome, or look at past work yourself.',
    falsePositives:
      'If you have worked with them before, that is past work: add it under `pastWork` with the day and your judgement.',
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
    - { client: Casa Luna S.L., contact: Eva Soler, checkedOn: 2026-11-09, outcome: passed }
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
    - { client: Casa Luna S.L., contact: Eva Soler, checkedOn: 2026-11-09, outcome: passed }
  pastWork:
    - { title: Web shop of Hotel Miramar, assessedOn: 2026-11-10, outcome: passed }
`,
    },
    sources: [tpp('Art. 6(1)(a)')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    const count = section && countOf(context, section);
    const least = context.limits.minReferences;
    if (!section || count === undefined || count >= least) return [];
    const more = least - count;
    const problem: Problem = {
      range: keyRange(section, 'references'),
      message: messageOf(count, more),
      fixes: () =>
        addEntries(
          context,
          'references',
          more === 1 ? say`Add a reference` : say`Add ${more} references`,
          Array.from({ length: more }, () =>
            asTemplate(referenceTemplate(say`A client of similar size`, context.today.toString())),
          ),
        ),
    };
    return [problem];
  },
};

function messageOf(count: number, more: number): string {
  const clients = more === 1 ? say`1 more client` : say`${more} clients`;
  if (count === 0) {
    return say`No earlier client is named and no past work assessed: ask ${clients} of the provider and record what they said.`;
  }
  return count === 1
    ? say`Only 1 reference or past work is recorded: ask ${clients} of the provider and record what they said.`
    : say`Only ${count} references and past works are recorded: ask ${clients} of the provider and record what they said.`;
}

/** References and assessed past works; undefined where some may stand in what can't be read. */
function countOf(context: Context, section: DueDiligence): number | undefined {
  const { references, pastWork } = section;
  if (references ? hasUnreadableItem(references) : !isAbsent(context, section, 'references')) return undefined;
  if (pastWork ? hasUnreadableItem(pastWork) : !isAbsent(context, section, 'pastWork')) return undefined;
  const assessed = (pastWork ?? []).filter((work) => isAssessed(context, work));
  return (references ?? []).length + assessed.length;
}
