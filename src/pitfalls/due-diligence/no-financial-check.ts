import { keyRange } from '../../engagement/model.ts';
import { valueWords } from '../../engagement/valueWords.ts';
import { say } from '../../l10n/say.ts';
import { isHighOrCritical } from '../legal/facts.ts';
import type { Problem, Rule } from '../rule.ts';
import { sourcingPlaybook, tpp } from '../sources.ts';
import { addCheck } from './fixes.ts';
import { dueDiligenceOf, hasCheck } from './section.ts';

export const noFinancialCheck: Rule = {
  id: 'due-diligence/no-financial-check',
  title: 'Finances not checked',
  pitfall: 'due-diligence',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The criticality is high or critical, and `dueDiligence.checks` holds no check of kind `financial`.',
    why: 'A provider that runs out of money takes your work down with it, and the staff leave first. Two years of accounts or a credit report cost an hour, and show most of what will come. Financial entities in the EU must look at the financial resources of providers of critical services; for others it is good practice.',
    fix: 'Get the annual accounts of the last two years, or a credit report, and have someone from finance read them.\nRecord it with `kind: financial`, the day and the outcome.',
    falsePositives:
      'For a public body or a firm of your own group, record in one line why its finances are no worry: that is a check too.',
    examples: {
      bad: `version: 1
engagement:
  id: payroll
  title: Payroll for 340 employees
  status: contracting
  criticality: high
provider:
  name: Shannon Payroll Bureau Ltd.
dueDiligence:
  references:
    - { client: Golden Vale Bakery, checkedOn: 2026-11-03, outcome: passed }
    - { client: Atlantic Seafood, checkedOn: 2026-11-04, outcome: passed }
`,
      good: `version: 1
engagement:
  id: payroll
  title: Payroll for 340 employees
  status: contracting
  criticality: high
provider:
  name: Shannon Payroll Bureau Ltd.
dueDiligence:
  references:
    - { client: Golden Vale Bakery, checkedOn: 2026-11-03, outcome: passed }
    - { client: Atlantic Seafood, checkedOn: 2026-11-04, outcome: passed }
  checks:
    - { kind: financial, checkedOn: 2026-11-10, outcome: passed, evidence: Accounts of 2024 and 2025 }
`,
    },
    sources: [tpp('Art. 6(1)(a)'), sourcingPlaybook('Policy 10')],
  },
  check(context) {
    const section = dueDiligenceOf(context);
    if (!section || !isHighOrCritical(context) || hasCheck(context, section, 'financial') !== false) return [];
    const problem: Problem = {
      range: keyRange(section, 'checks'),
      message: say`Criticality is ${valueWords(context.file.engagement?.criticality ?? '')} and no financial check is recorded: read the accounts or a credit report.`,
      fixes: () => addCheck(context, 'financial', say`Add a financial check`),
    };
    return [problem];
  },
};
