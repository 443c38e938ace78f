import { valueRange } from '../../engagement/model.ts';
import { isSlip, nearest } from '../../engagement/near.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say } from '../../l10n/say.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { iso27001 } from '../sources.ts';
import type { AcceptedRisk } from './entries.ts';
import { removeEntry } from './fixes.ts';

/** A decision about a rule that doesn't exist: it accepts nothing. */
export const unknownRule: Rule = {
  id: 'accepted-risk/unknown-rule',
  title: 'Acceptance of an unknown rule',
  pitfall: null,
  severity: 'error',
  phase: 'draft',
  explanation: {
    what: 'An entry of `acceptedRisks` whose `rule` is not the id of any rule.',
    why: 'The entry looks like a decision and accepts nothing. The finding that was meant stays open, and a reader believes that somebody has taken it upon themselves.',
    fix: 'Write the id as it stands behind the finding, for example `contingency/missing`. `outsource rules` lists all ids.',
    falsePositives:
      'If a risk of your own, that no rule looks for, should be on record, name it under `contingency.risks`.',
    examples: {
      bad: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
acceptedRisks:
  - rule: contingency/mising
    reason: The work can wait for a month
    acceptedBy: Ana Reyes
    until: 2027-02-26
`,
      good: `version: 1
engagement:
  id: support-desk
  title: Customer support desk
acceptedRisks:
  - rule: contingency/missing
    reason: The work can wait for a month
    acceptedBy: Ana Reyes
    until: 2027-02-26
`,
    },
    sources: [iso27001('6.1.3')],
  },
  check({ file, run: { ruleIds } }) {
    const problems: Problem[] = [];
    for (const risk of file.acceptedRisks ?? []) {
      const { rule } = risk;
      if (!rule?.trim() || ruleIds.includes(rule)) continue;
      const meant = nearest(rule, ruleIds);
      const [best] = meant;
      problems.push({
        range: valueRange(risk, 'rule'),
        message: best
          ? say`No rule is called "${excerptOf(rule)}": did you mean "${best}"?`
          : say`No rule is called "${excerptOf(rule)}": write the id that stands behind the finding.`,
        fixes: () => [...spellings(risk, rule, meant), ...removeEntry(file, risk)],
      });
    }
    return problems;
  },
};

function spellings(risk: AcceptedRisk, rule: string, meant: readonly string[]): Fix[] {
  const isSure = meant.length === 1;
  return meant.map((id) => ({
    title: say`Change to "${id}"`,
    changes: [{ kind: 'replace', range: valueRange(risk, 'rule'), value: id }],
    safe: isSure && isSlip(rule, id),
  }));
}
