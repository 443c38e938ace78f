import { say } from '../../l10n/say.ts';
import { LEVELS, type Level, type ReportedRisk, weightOf } from '../risks.ts';
import { listed } from '../words.ts';
import { folded } from './chart.ts';
import { type Frame, idIn, mark, nameText, place, section, sentenceText } from './frame.ts';
import { html, type Markup, type Piece } from './markup.ts';

/** The picture in units that are pixels at its full size. */
const CELL = { width: 84, height: 60 };
const LEFT = 72;
const TOP = 8;
const SIZE = { width: LEFT + 3 * CELL.width + 4, height: TOP + 3 * CELL.height + 46 };
/** Marks in one row of a cell, and in a whole cell: one that holds more says how many others there are. */
const PER_ROW = 3;
const PER_CELL = 6;
const GAP = 26;

/** What could go wrong: how likely it is against what it would do, and what is done about it. */
export function risksPart(risks: readonly ReportedRisk[], frame: Frame): Markup {
  if (!risks.length) return html``;
  const judged = risks.filter((risk) => weightOf(risk) > 0);
  const body = html`<div class="risks">
${judged.length > 0 && html`<figure class="chart matrix">${matrix(judged, frame)}</figure>`}
<ol class="framed">
${folded(
  risks.map((risk) => row(risk, frame)),
  (count) => say`${count} more risks`,
  frame,
)}</ol>
</div>`;
  return section(frame, 'risks', say`Risks`, body, say`likelihood against impact`);
}

function matrix(risks: readonly ReportedRisk[], frame: Frame): Markup {
  const texts = risks.map(({ number, likelihood, impact }) =>
    likelihood && impact ? say`${number}: likelihood ${levelWord(likelihood)}, impact ${levelWord(impact)}.` : '',
  );
  const [title, text] = [idIn(frame, 'matrix-title'), idIn(frame, 'matrix-text')];
  return html`<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-labelledby="${title} ${text}">
<title id="${title}">${say`Risks by likelihood and impact`}</title>
<desc id="${text}">${texts.join(' ')}</desc>
${squares()}${risks.length > 0 && LEVELS.flatMap((likelihood) => LEVELS.map((impact) => marks(risks, likelihood, impact, frame)))}
<text class="axis-name" transform="translate(12 ${TOP + 1.5 * CELL.height}) rotate(-90)" text-anchor="middle">${say`Likelihood`}</text>
<text class="axis-name" x="${LEFT + 1.5 * CELL.width}" y="${SIZE.height - 6}" text-anchor="middle">${say`Impact`}</text>
</svg>`;
}

function squares(): Piece {
  return LEVELS.map((level, index) => {
    const y = TOP + (2 - index) * CELL.height;
    const row = LEVELS.map((_, column) => {
      const weight = (index + 1) * (column + 1);
      return html`<rect class="square weight-${weight}" x="${LEFT + column * CELL.width}" y="${y}" width="${CELL.width}" height="${CELL.height}"/>`;
    });
    return html`${row}<text class="tick" x="${LEFT - 8}" y="${y + CELL.height / 2 + 4}" text-anchor="end">${levelWord(level)}</text><text class="tick" x="${LEFT + (index + 0.5) * CELL.width}" y="${TOP + 3 * CELL.height + 18}" text-anchor="middle">${levelWord(level)}</text>
`;
  });
}

function marks(risks: readonly ReportedRisk[], likelihood: Level, impact: Level, frame: Frame): Piece {
  const here = risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
  const shown = here.length > PER_CELL ? here.slice(0, PER_CELL - 1) : here;
  const rest = here.length - shown.length;
  const count = shown.length + (rest ? 1 : 0);
  const middle = {
    x: LEFT + (LEVELS.indexOf(impact) + 0.5) * CELL.width,
    y: TOP + (2.5 - LEVELS.indexOf(likelihood)) * CELL.height,
  };
  const placed = (index: number) => {
    const rows = Math.ceil(count / PER_ROW);
    const line = Math.floor(index / PER_ROW);
    const inLine = Math.min(PER_ROW, count - line * PER_ROW);
    const x = middle.x + ((index % PER_ROW) - (inLine - 1) / 2) * GAP;
    return `translate(${x} ${middle.y + (line - (rows - 1) / 2) * GAP})`;
  };
  return [
    ...shown.map(
      (risk, index) =>
        html`<g class="mark" transform="${placed(index)}"${mark(frame, risk)}><circle r="11"/><text y="4" text-anchor="middle">${risk.number}</text></g>`,
    ),
    rest > 0 && html`<text class="tick" transform="${placed(shown.length)}" y="4" text-anchor="middle">+${rest}</text>`,
  ];
}

function row(risk: ReportedRisk, frame: Frame): Markup {
  const { description, likelihood, impact, mitigation, trigger, owner } = risk;
  const judged = [
    likelihood && say`likelihood ${levelWord(likelihood)}`,
    impact && say`impact ${levelWord(impact)}`,
    owner && say`owner ${nameText(owner)}`,
  ];
  return html`<li data-key="risk ${risk.number}"><span class="badge" aria-hidden="true">${risk.number}</span><div class="what">${place(frame, risk, sentenceText(description) || say`Risk without a description`)}
<span class="source">${listed(judged)}</span>${
    mitigation &&
    html`
<span class="source">${say`What is done about it: ${sentenceText(mitigation)}`}</span>`
  }${
    trigger &&
    html`
<span class="source">${say`Sign that it happens: ${sentenceText(trigger)}`}</span>`
  }</div></li>
`;
}

function levelWord(level: Level): string {
  if (level === 'low') return say`low`;
  return level === 'medium' ? say`medium` : say`high`;
}
