import { keyRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { dora, tpp } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { dueDiligenceOf, hasCheck } from './section.ts';

export const noConflictCheck: Rule = {
  id: 'due-diligence/no-conflict-check',
  title: 'Conflicts of interest not checked',
  pitfall: 'due-diligence',
  severity: 'off',
  regulated: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'In the profile `regulated`: `dueDiligence.checks` holds no check of kind `conflict-of-interest`.',
    why: 'A provider that also serves your competitor, or belongs to someone who helped to choose it, may serve someone else first. Found early, most of that is settled by a sentence in the contract; found late, it puts the choice itself in doubt. Financial entities in the EU must identify such conflicts before they sign for IT services (DORA Art. 28(4)(e)); for others it is good practice.',
    fix: 'Ask the provider, and everybody on your side who took part in the choice, for a statement in writing.\nRecord it with `kind: conflict-of-interest`, the day and the outcome.',
    falsePositives:
      'If your rules ask for no such check, choose the profile `recommended`, or turn the rule off in the configuration.',
    examples: {
      bad: `version: 1
engagement:
  id: core-banking-cloud
  title: Cloud hosting of the core banking system
  status: contracting
  profile: regulated
provider:
  name: Nimbus Hosting Ltd
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2026-11-10, outcome: passed }
`,
      good: `version: 1
engagement:
  id: core-banking-cloud
  title: Cloud hosting of the core banking system
  status: contracting
  profile: regulated
provider:
  name: Nimbus Hosting Ltd
dueDiligence:
  checks:
    - { kind: financial, checkedOn: 2026-11-10, outcome: passed }
    - { kind: conflict-of-interest, checkedOn: 2026-11-12, outcome: passed, evidence: Statements in writing }
`,
    },
    sources: [dora('Art. 28(4)(e)'), tpp('Art. 7')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    if (!section || hasCheck(context, section, 'conflict-of-interest') !== false) return [];
    const problem: Problem = {
      range: keyRange(section, 'checks'),
      message: say`No check for conflicts of interest is recorded: get a statement from the provider and from those who chose.`,
      fixes: () => addCheck(context, 'conflict-of-interest', say`Add a check for conflicts of interest`),
    };
    return [problem];
  },
};
