import { itemNode, itemRange } from '../../engagement/model.ts';
import { say, translated } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { excerpt } from '../sections.ts';
import { nao } from '../sources.ts';
import { flexibilityOf } from './section.ts';
import { isSweeping } from './sweeping.ts';
import { APPROVALS } from './template.ts';

/** Nothing moves without the client. */
export const everythingNeedsApproval: Rule = {
  id: 'flexibility/everything-needs-approval',
  title: 'Everything needs approval',
  pitfall: 'flexibility',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'An entry of `clientApproves` that takes in everything: all, every or any work, change, decision, step, task or expense. Every one of a named thing (“every maintenance window”) is fine.',
    why: 'Each approval costs a wait on one side and an hour on the other, and after a month nobody reads what they approve. Whoever must ask about everything also stops thinking for you. Good contract management keeps its control in proportion to what is at stake.',
    fix: 'Name the few things that you want to decide on: price, dates, key people, new subcontractors, sums over a limit.\nPut the rest under `providerDecides`.',
    falsePositives:
      'If you mean certain changes only, name them: “changes of price or date”, “expenses over 500 EUR”. The words are looked for in six languages.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: [Tools]
  clientApproves: [Every change, All expenses]
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
flexibility:
  providerDecides: [Tools]
  clientApproves: [Changes of price or date, Expenses over 500 EUR]
`,
    },
    sources: [nao('8.3')],
  },
  check(context) {
    const problems: Problem[] = [];
    const approvals = flexibilityOf(context.file)?.clientApproves ?? [];
    for (const [index, approval] of approvals.entries()) {
      if (approval === undefined || !isSweeping(approval)) continue;
      problems.push({
        range: itemRange(approvals, index),
        message: say`"${excerpt(approval, 40)}" needs your approval: name the few things to decide on, such as price, dates and key people.`,
        fixes: () => fixes(approvals, index),
      });
    }
    return problems;
  },
};

/** An approval that isn't in the list yet, in its place. What stands behind an alias is another place's text. */
function fixes(approvals: readonly (string | undefined)[], index: number): Fix[] {
  const node = itemNode(approvals, index);
  if (node?.kind !== 'scalar') return [];
  const proposals = APPROVALS.map(translated);
  const approval = proposals.find((proposal) => !approvals.includes(proposal)) ?? translated(APPROVALS[0]);
  return [
    {
      title: say`Approve a named thing instead`,
      changes: [{ kind: 'replace', range: node.range, value: slot(approval) }],
    },
  ];
}
