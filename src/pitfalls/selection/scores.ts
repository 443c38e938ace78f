import { isEmpty, mapOf } from '../../engagement/model.ts';
import { keyText } from '../../yaml/tree.ts';
import { hasUnreadableItem } from '../lists.ts';
import type { Context } from '../rule.ts';
import { isAbsent } from '../sections.ts';
import { exceeds, type Scored, weightedScore } from './arithmetic.ts';
import { type Criterion, criteriaOf, isAboutQuality, scoreOf, weightsOf } from './criteria.ts';
import { type Candidate, chosenOf, type Selection } from './section.ts';

/** The weighted scores of those who made an offer. */
export interface Scoring {
  readonly chosen: number;
  /** The best of the others: absent where nobody else has a score. */
  readonly best?: { readonly candidate: Candidate; readonly score: number };
}

/**
 * The chosen candidate's weighted score and the best other one, over all criteria. Undefined where no candidate is
 * chosen, or where a weight or one of the chosen one's own scores is missing.
 */
export function scoringOf(context: Context, selection: Selection): Scoring | undefined {
  const criteria = criteriaOf(context);
  const weights = weightsOf(context, criteria) ?? [];
  const known = weights.filter((weight) => weight !== null);
  return known.length === criteria.length ? scoringBy(criteria, known, selection) : undefined;
}

/** A candidate's weighted score over all criteria that count, with the weights and scores that make it. */
export interface CandidateScore {
  readonly candidate: Candidate;
  readonly score: number;
  /** Computed when someone asks. */
  readonly parts: () => readonly Scored[];
}

/** The weighted scores of all candidates that have one; none where a criterion has no weight. */
export function candidateScores(context: Context, selection: Selection): CandidateScore[] {
  const criteria = criteriaOf(context);
  const weights = weightsOf(context, criteria) ?? [];
  const known = weights.filter((weight) => weight !== null);
  if (known.length < criteria.length) return [];
  const parts = partsBy(criteria, known);
  return (selection.candidates ?? []).flatMap((candidate) => {
    const score = weightedScore(parts(candidate));
    return score === undefined ? [] : [{ candidate, score, parts: () => [...parts(candidate)] }];
  });
}

/** What is known of how good the chosen candidate is beside the others. */
export type Standing =
  | { readonly is: 'best' | 'not scored' | 'unsure' }
  | { readonly is: 'worse'; readonly than: Candidate; readonly own: number; readonly other: number };

/**
 * How the chosen candidate stands on quality and expertise alone, by their weights; where these criteria have none, all
 * count the same. `not scored`: no two scores can be compared, so that nothing shows how good it is.
 */
export function standingOnQuality(context: Context, selection: Selection): Standing {
  const { criteria: list = [], candidates = [] } = selection;
  const chosen = chosenOf(selection);
  // A criterion of unknown kind may be one of quality.
  const hidden = hasUnreadableItem(list) || list.some(({ kind }) => kind === undefined);
  if (!chosen || hidden || mayHideScores(context, candidates, list)) return { is: 'unsure' };
  const criteria = list.filter(isAboutQuality);
  const names = new Set(criteria.map(({ name }) => name));
  const hasScore = ({ scores = {} }: Candidate) => Object.keys(scores).some((name) => names.has(name));
  if (!hasScore(chosen) || !candidates.some((one) => one !== chosen && hasScore(one))) return { is: 'not scored' };
  const scoring = scoringBy(criteria, weightsOrEqual(context, criteria), selection);
  if (!scoring?.best) return { is: 'unsure' };
  const { chosen: own, best } = scoring;
  if (!exceeds(best.score, own)) return { is: 'best' };
  return { is: 'worse', than: best.candidate, own, other: best.score };
}

/** The weights of criteria, all the same where none has one; none where only some have one, or one can't be read. */
function weightsOrEqual(context: Context, criteria: readonly Criterion[]): readonly number[] {
  const weights = weightsOf(context, criteria) ?? [];
  const known = weights.filter((weight) => weight !== null);
  if (known.length === criteria.length) return known;
  return known.length === 0 ? weights.map(() => 1) : [];
}

function scoringBy(
  criteria: readonly Criterion[],
  weights: readonly number[],
  selection: Selection,
): Scoring | undefined {
  const parts = partsBy(criteria, weights);
  const chosen = chosenOf(selection);
  const own = chosen && weightedScore(parts(chosen));
  if (own === undefined) return undefined;
  let best: Scoring['best'];
  for (const candidate of selection.candidates ?? []) {
    if (candidate === chosen) continue;
    const other = weightedScore(parts(candidate));
    if (other !== undefined && (!best || other > best.score)) best = { candidate, score: other };
  }
  return { chosen: own, best };
}

/** What a candidate scored on each criterion that counts. */
function partsBy(
  criteria: readonly Criterion[],
  weights: readonly number[],
): (candidate: Candidate) => Generator<Scored> {
  const counting = criteria.flatMap((criterion, index) => {
    const weight = weights[index] ?? 0;
    return weight > 0 ? { criterion, weight } : [];
  });
  return function* parts(candidate) {
    for (const { criterion, weight } of counting) yield { weight, score: scoreOf(candidate, criterion) };
  };
}

/** Whether scores stand there and can't be read, or belong to a criterion that isn't there. */
function mayHideScores(context: Context, candidates: readonly Candidate[], criteria: readonly Criterion[]): boolean {
  const names = new Set(criteria.map(({ name }) => name));
  return candidates.some((candidate) => {
    const { scores } = candidate;
    if (!scores) return !isAbsent(context, candidate, 'scores');
    return (mapOf(scores)?.pairs ?? []).some((pair) => {
      const name = keyText(pair) ?? '';
      if (name.startsWith('x-')) return false;
      return !names.has(name) || (scores[name] === undefined && !isEmpty(pair.value));
    });
  });
}
