import { formatNumber } from '../../l10n/numbers.ts';
import { say } from '../../l10n/say.ts';
import { rounded } from '../../pitfalls/selection/arithmetic.ts';
import type { ReportedCandidate, ReportedCriterion, Scores } from '../scores.ts';
import { listed } from '../words.ts';
import { type Frame, nameText, place, section, sentenceText } from './frame.ts';
import { html, type Markup } from './markup.ts';
import { percent } from './scale.ts';

/** The most points for a criterion. */
const MOST = 10;

/** How each candidate was judged, the best first. */
export function scoresPart(scores: Scores | undefined, frame: Frame): Markup {
  if (!scores) return html``;
  const { criteria, candidates, rationale } = scores;
  const reason = rationale && html`<p class="reason">${say`Why this one: ${sentenceText(rationale)}`}</p>`;
  const body = html`<div class="candidates">
${candidates.map((candidate) => card(candidate, criteria, frame))}</div>
${reason}`;
  return section(frame, 'scores', say`Candidates`, body, say`points from 0 to ${MOST}, the best first`);
}

function card(candidate: ReportedCandidate, criteria: readonly ReportedCriterion[], frame: Frame): Markup {
  const { name, price, score, chosen, points } = candidate;
  const facts = listed([chosen && say`chosen`, price && nameText(price)]);
  return html`<article class="candidate${chosen && ' chosen'}">
<h3>${place(frame, candidate, nameText(name) || say`Candidate without a name`)}</h3>
<p class="total">${score === undefined ? say`not all scores are known` : html`<span class="figure">${shown(score)}</span> ${say`of ${MOST}, weighted`}`}</p>
${facts && html`<p class="source">${facts}</p>`}
<ul>
${criteria.map((criterion, index) => row(criterion, points[index]))}</ul>
</article>
`;
}

function row({ name, weight }: ReportedCriterion, points: number | undefined): Markup {
  const width = percent((Math.min(MOST, Math.max(0, points ?? 0)) / MOST) * 100);
  const label = nameText(name) || say`Criterion without a name`;
  return html`<li><span class="criterion">${label}${weight !== undefined && html` <span class="source">${formatNumber(weight)} %</span>`}</span><span class="points">${points === undefined ? '–' : shown(points)}</span><svg class="track" width="100%" height="10" aria-hidden="true" focusable="false"><rect class="rail" x="0" y="1" width="100%" height="8"/>${points !== undefined && html`<rect class="bar points" x="0" y="1" width="${width}" height="8"/>`}</svg></li>
`;
}

function shown(figure: number): string {
  return formatNumber(rounded(figure, 2));
}
