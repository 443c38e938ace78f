import type { Frame } from './frame.ts';
import { html, type Markup, type Piece } from './markup.ts';

/** How many rows of one kind a picture shows at once; the others can be unfolded. */
const MOST_ROWS = 12;

/** The height of a track in pixels. */
export const TRACK = 26;

/**
 * One row of a picture: text that says all of it, and a drawing of the same.
 * @param drawing what stands in the track, in percents of its width and pixels of its height
 */
export function chartRow(label: Piece, drawing: Piece, below: Piece = undefined): Markup {
  return html`<li class="row"><div class="label">${label}</div><div class="cell"><svg class="track" width="100%" height="${TRACK}" aria-hidden="true" focusable="false">${drawing}</svg></div>${below}</li>
`;
}

/** The row above all others, with the labels of the scale. It says nothing that the rows don't. */
export function axisRow(drawing: Piece, height: number): Markup {
  return html`<li class="row axis" aria-hidden="true"><div class="label"></div><div class="cell"><svg class="track" width="100%" height="${height}" focusable="false">${drawing}</svg></div></li>
`;
}

/**
 * Rows, of which the later ones are folded where there are many; on paper nothing is.
 * @param kind the class of the list that they are in
 */
export function folded(
  rows: readonly Markup[],
  more: (count: number) => string,
  { interactive }: Frame,
  kind = 'rows',
): Piece {
  // A single row takes no more room than the line that unfolds it.
  if (rows.length <= MOST_ROWS + 1) return rows;
  const rest = rows.slice(MOST_ROWS);
  return [
    ...rows.slice(0, MOST_ROWS),
    html`<li class="rest"><details${!interactive && html` open`}><summary>${more(rest.length)}</summary><ul class="${kind}">
${rest}</ul></details></li>
`,
  ];
}

/** What the shapes of a picture mean. */
export function legend(entries: readonly (readonly [shape: Markup, words: string])[]): Markup {
  return html`<ul class="legend">${entries.map(
    ([shape, words]) =>
      html`<li><svg class="track key" width="26" height="16" aria-hidden="true" focusable="false">${shape}</svg> ${words}</li>`,
  )}</ul>`;
}
