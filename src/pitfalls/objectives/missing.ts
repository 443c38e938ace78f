import { keyRange, lacks, pairOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { isSectionAbsent, missingSectionRange, sectionFix } from '../sections.ts';
import { sourcingPlaybook, tpp } from '../sources.ts';
import { objectivesTemplate } from './template.ts';

export const missing: Rule = {
  id: 'objectives/missing',
  title: 'No objectives',
  pitfall: 'objectives',
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'An engagement file without `objectives`, or with an empty list.',
    why: 'Without a stated result, each side works towards its own idea of it, and the difference shows at delivery. What must come out decides who is chosen, what is paid for and what is watched. The law asks financial entities in the EU to define their needs before they sign for critical IT services; for others it is good practice.',
    fix: 'Add `objectives` with at least one result that you need.\nFor each, say how it is measured (`metric`), which value is good enough (`target`) and by when (`due`).',
    falsePositives:
      'If people work under your direction and you set their tasks each week, write what the extra people shall make possible, and by when.',
    examples: {
      bad: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
contracts:
  - id: freelance-agreement
    type: sow
    status: signed
`,
      good: `version: 1
engagement:
  id: logo-refresh
  title: Logo refresh
objectives:
  - id: new-logo
    statement: Deliver a logo that works in one colour and at 16 px
    metric: Accepted variants
    target: 3 variants, accepted by the owner
    due: 2027-01-10
`,
    },
    sources: [tpp('Art. 5(1)'), sourcingPlaybook('Ch. 5, Clear specifications')],
  },
  check(context) {
    const { file, status } = context;
    if (!isSectionAbsent(context, 'objectives')) return [];
    const empty = pairOf(file, 'objectives') !== undefined && lacks(file, 'objectives');
    const problem: Problem = {
      range: empty ? keyRange(file, 'objectives') : missingSectionRange(context),
      message:
        status === 'draft' || status === 'selecting'
          ? say`No objectives: say what must be achieved before you ask anyone for an offer.`
          : say`No objectives: say what must be achieved, how it is measured and by when.`,
      fixes: sectionFix(context, 'objectives', say`Add an objective`, () => objectivesTemplate(context)),
    };
    return [problem];
  },
};
