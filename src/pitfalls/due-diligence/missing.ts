import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, nobodyThereYet, sectionFix } from '../sections.ts';
import { csf, dora, interagency, tpp } from '../sources.ts';
import { dueDiligenceTemplate } from './template.ts';

export const missing: Rule = {
  id: 'due-diligence/missing',
  title: 'No due diligence',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An engagement file without a `dueDiligence` section, or with an empty one. Silent while you are still looking and no provider is named.',
    why: 'A good offer says little about whether the people behind it can do the work, and will still be there in a year. Two calls to earlier clients find most of what goes wrong later. For financial entities in the EU it is law before they sign for IT services; for others it is good practice.',
    fix: 'Call two earlier clients and look at one comparable piece of work before you sign.\nAdd `dueDiligence` with the `references`, `pastWork` and `checks`, each with its date and outcome.',
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
    - client: Casa Luna S.L.
      contact: Eva Soler
      checkedOn: 2026-11-09
      outcome: passed
    - client: Hotel Miramar
      contact: Luis Prat
      checkedOn: 2026-11-10
      outcome: passed
`,
    },
    sources: [dora('Art. 28(4)(d)'), tpp('Art. 6'), csf('GV.SC-06'), interagency('C.2')],
  },
  check(context) {
    if (nobodyThereYet(context) || !isSectionAbsent(context, 'dueDiligence')) return [];
    const problem: Problem = {
      range: missingSectionRange(context),
      message: say`Nothing shows that the provider was checked: call two earlier clients and record what they said.`,
      fixes: sectionFix(context, 'dueDiligence', say`Add references and checks`, () => dueDiligenceTemplate(context)),
    };
    return [problem];
  },
};
