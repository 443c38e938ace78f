import { pairOf } from '../../engagement/model.ts';
import { formatNumber } from '../../l10n/numbers.ts';
import { say } from '../../l10n/say.ts';
import type { Context } from '../../pitfalls/rule.ts';
import { rounded, sumOf } from '../../pitfalls/selection/arithmetic.ts';
import { criteriaOf, weightsOf } from '../../pitfalls/selection/criteria.ts';
import { type CandidateScore, candidateScores } from '../../pitfalls/selection/scores.ts';
import { type Selection, selectionOf } from '../../pitfalls/selection/section.ts';
import { type Fact, factAbout } from './fact.ts';

/** A calculation that names more figures than these is cut: nobody adds them up in a tooltip. */
const MOST_FIGURES = 10;

/** The sum of the criteria's weights, and the weighted score of each candidate. */
export function selectionFacts(context: Context): Fact[] {
  const selection = selectionOf(context);
  if (!selection) return [];
  return [...weightSum(context, selection), ...candidateScores(context, selection).flatMap(scoreFact)];
}

/** Shown behind the key of the list, where the finding about a wrong sum is too; behind a list in brackets. */
function weightSum(context: Context, selection: Selection): Fact[] {
  const weights = weightsOf(context, criteriaOf(context)) ?? [];
  const given = weights.filter((weight) => weight !== null);
  const pair = pairOf(selection, 'criteria');
  if (given.length === 0 || !pair) return [];
  const lacking = weights.length - given.length;
  const { text } = context.engagement.tree;
  const inBlock = pair.value.kind === 'seq' && !pair.value.flow;
  const at = inBlock ? text.indexOf(':', pair.key.range.end) + 1 : pair.value.range.end;
  const sum = formatNumber(sumOf(given));
  return [
    {
      range: pair.key.range,
      at: Math.max(at, pair.key.range.end),
      label: lacking === 0 ? say`sum ${sum} %` : say`sum ${sum} %, ${lacking} without a weight`,
      calculation: () => `${listed(given.map(formatNumber), ' + ')} = ${sum}.`,
    },
  ];
}

function scoreFact({ candidate, score, parts }: CandidateScore): Fact[] {
  const shown = formatNumber(rounded(score, 2));
  return factAbout(candidate, 'name', say`weighted score ${shown}`, () => {
    const counted = parts();
    const products = counted.map(
      ({ weight, score: points }) => `${formatNumber(weight)} × ${formatNumber(points ?? 0)}`,
    );
    return `(${listed(products, ' + ')}) ÷ ${formatNumber(sumOf(counted.map(({ weight }) => weight)))} = ${shown}.`;
  });
}

function listed(figures: readonly string[], between: string): string {
  const shown = figures.slice(0, MOST_FIGURES);
  if (figures.length > shown.length) shown.push('…');
  return shown.join(between);
}
