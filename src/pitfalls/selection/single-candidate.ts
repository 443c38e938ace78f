import { keyRange, seqOf } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import { slot } from '../../yaml/template.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Fix, Problem, Rule } from '../rule.ts';
import { nobodyThereYet } from '../sections.ts';
import { pa23, practice } from '../sources.ts';
import { type Candidate, nameOf, selectionOf } from './section.ts';

export const singleCandidate: Rule = {
  id: 'selection/single-candidate',
  title: 'Only one candidate',
  pitfall: 'selection',
  severity: 'information',
  phase: 'contracting',
  options: ['minCandidates'],
  explanation: {
    what: 'A list of `candidates` with exactly one entry (fewer than the limit `minCandidates`), from `contracting` on, or once one is chosen.',
    why: 'Whoever compares nothing doesn’t know what the work should cost, nor what else could be had. A second offer takes some days, and it is also your best argument when the first one is negotiated. Public buyers in the UK may award without a competition on listed grounds only; for others a second offer is good practice.',
    fix: 'Ask one more provider for an offer, and list it with its price.\nIf others were asked and declined, list them too: without a price they still show that you looked.',
    falsePositives:
      'If nobody else can do it, or the job is too small for two offers, accept the finding with that reason.',
    examples: {
      bad: `version: 1
engagement:
  id: office-cleaning
  title: Cleaning of the office
  status: contracting
provider:
  name: Limpeza Clara Lda
selection:
  candidates:
    - { name: Limpeza Clara Lda, price: { amount: 18000, currency: EUR } }
  chosen: Limpeza Clara Lda
  rationale: They have cleaned for us for three years
`,
      good: `version: 1
engagement:
  id: office-cleaning
  title: Cleaning of the office
  status: contracting
provider:
  name: Limpeza Clara Lda
selection:
  candidates:
    - { name: Limpeza Clara Lda, price: { amount: 18000, currency: EUR } }
    - { name: Brilho S.A., price: { amount: 19500, currency: EUR } }
  chosen: Limpeza Clara Lda
  rationale: They have cleaned for us for three years
`,
    },
    sources: [practice(), pa23('ss. 41–43')],
  },
  check(context) {
    const selection = selectionOf(context);
    const candidates = selection?.candidates ?? [];
    const least = context.limits.minCandidates;
    const [only] = candidates;
    if (!selection || !only || candidates.length >= least || hasUnreadableItem(candidates)) return [];
    const { status } = context;
    const open = status === 'draft' || status === 'selecting';
    if (nobodyThereYet(context) || (open && !selection.chosen?.trim())) return [];
    const more = least - candidates.length;
    const others = more === 1 ? say`one more` : say`${more} more`;
    const problem: Problem = {
      range: keyRange(selection, 'candidates'),
      message:
        candidates.length === 1
          ? say`${nameOf(only)} is the only candidate: ask ${others} for an offer, or note who declined.`
          : say`Only ${candidates.length} candidates are listed: ask ${others} for an offer, or note who declined.`,
      fixes: () => addCandidates(candidates, more),
    };
    return [problem];
  },
};

function addCandidates(candidates: readonly Candidate[], count: number): Fix[] {
  const seq = seqOf(candidates);
  if (!seq) return [];
  const value = { name: slot(say`Name of another provider`) };
  return [
    {
      title: count === 1 ? say`Add another candidate` : say`Add ${count} other candidates`,
      changes: Array.from({ length: count }, () => ({ kind: 'append' as const, seq, value })),
    },
  ];
}
