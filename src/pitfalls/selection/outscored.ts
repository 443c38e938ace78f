import { anchorRange, valueRange } from '../../engagement/model.ts';
import { say } from '../../l10n/say.ts';
import type { Problem, Rule } from '../rule.ts';
import { pa23 } from '../sources.ts';
import { exceeds, toldApart } from './arithmetic.ts';
import { scoringOf } from './scores.ts';
import { addReason, chosenOf, lacksReason, nameOf, selectionOf } from './section.ts';

export const outscored: Rule = {
  id: 'selection/outscored',
  title: 'Not the best score was chosen',
  pitfall: 'selection',
  severity: 'warning',
  phase: 'contracting',
  explanation: {
    what: 'The chosen candidate has a lower weighted score than another one, and there is no `rationale`. Candidates who lack a score for a criterion that counts are left out.',
    why: 'Scores that the choice then ignores raise the question what decided instead. There may be a good reason, and in a year nobody remembers it. Public buyers in the UK must award to the offer that does best by their own criteria; for others it is good practice to say why not.',
    fix: 'Write under `rationale` what decided against the better score.\nOr correct the scores, the weights or the choice.',
    falsePositives:
      'If something decided that no criterion names, that is the reason to write down: with a `rationale` this is silent.',
    examples: {
      bad: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial task, kind: quality, weight: 60 }
  candidates:
    - { name: Norte Software Lda, scores: { Price: 9, Trial task: 5 } }
    - { name: Sur Servicios S.L., scores: { Price: 6, Trial task: 9 } }
  chosen: Norte Software Lda
`,
      good: `version: 1
engagement:
  id: shop-rebuild
  title: Rebuild of the web shop
  status: contracting
provider:
  name: Norte Software Lda
selection:
  criteria:
    - { name: Price, kind: cost, weight: 40 }
    - { name: Trial task, kind: quality, weight: 60 }
  candidates:
    - { name: Norte Software Lda, scores: { Price: 9, Trial task: 5 } }
    - { name: Sur Servicios S.L., scores: { Price: 6, Trial task: 9 } }
  chosen: Norte Software Lda
  rationale: The other one could start in May only, after our season
`,
    },
    sources: [pa23('s. 19(1)'), pa23('s. 19(2)')],
  },
  check(context) {
    const selection = selectionOf(context);
    if (!selection || !lacksReason(context, selection)) return [];
    const chosen = chosenOf(selection);
    const scoring = scoringOf(context, selection);
    if (!chosen || !scoring?.best || !exceeds(scoring.best.score, scoring.chosen)) return [];
    const { candidate, score } = scoring.best;
    const [better, own] = toldApart(score, scoring.chosen);
    const problem: Problem = {
      range: valueRange(selection, 'chosen'),
      message: say`${nameOf(candidate)} scores ${better} and the chosen ${nameOf(chosen)} ${own}: write under rationale what decided.`,
      related: [{ range: anchorRange(candidate), message: say`This offer has the better weighted score, ${better}.` }],
      fixes: () => addReason(selection, say`What decided against the better score`),
    };
    return [problem];
  },
};
