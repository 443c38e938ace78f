import { valueRange } from '../engagement/model.ts';
import { formatMoney } from '../engagement/money.ts';
import type { Context } from '../pitfalls/rule.ts';
import { criteriaOf, scoreOf } from '../pitfalls/selection/criteria.ts';
import { candidateScores } from '../pitfalls/selection/scores.ts';
import { chosenOf, selectionOf } from '../pitfalls/selection/section.ts';
import type { Position } from '../yaml/lines.ts';
import type { Range } from '../yaml/tree.ts';
import type { Placed } from './model.ts';

/** What offers are judged by. */
export interface ReportedCriterion {
  readonly name: string;
  /** In percent, as the file has it. */
  readonly weight?: number;
}

/** Who made an offer. */
export interface ReportedCandidate extends Placed {
  readonly name: string;
  /** As people write it: `EUR 412,000`. */
  readonly price?: string;
  /** Its weighted score from 0 to 10; absent where one of its scores or a weight is missing. */
  readonly score?: number;
  readonly chosen: boolean;
  /** Its points from 0 to 10, in the order of the criteria; undefined where it has none. */
  readonly points: readonly (number | undefined)[];
}

/** How candidates were judged. */
export interface Scores {
  readonly criteria: readonly ReportedCriterion[];
  /** The best first; those without a score last, in the file's order. */
  readonly candidates: readonly ReportedCandidate[];
  /** Why the chosen one was chosen, in the file's words; empty where it says nothing. */
  readonly rationale: string;
}

/** The scores of the candidates; undefined where the file has none. */
export function scoresOf(context: Context, at: (range: Range) => Position): Scores | undefined {
  const selection = selectionOf(context);
  const criteria = criteriaOf(context);
  if (!selection || !criteria.length) return undefined;
  const chosen = chosenOf(selection);
  const scores = new Map(candidateScores(context, selection).map(({ candidate, score }) => [candidate, score]));
  const candidates = (selection.candidates ?? []).map((candidate) => ({
    name: candidate.name ?? '',
    price: candidate.price && formatMoney(candidate.price),
    score: scores.get(candidate),
    chosen: candidate === chosen,
    points: criteria.map((criterion) => scoreOf(candidate, criterion)),
    at: at(valueRange(candidate, 'name')),
  }));
  if (!candidates.some(({ points }) => points.some((mark) => mark !== undefined))) return undefined;
  return {
    criteria: criteria.map(({ name = '', weight }) => ({ name, weight })),
    candidates: candidates.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)),
    rationale: selection.rationale ?? '',
  };
}
