import type { State } from '../../lint/health.ts';
import { html, type Markup } from './markup.ts';

/** States by their shape, so that they can be told in grey print; words stand beside them. */
const SHAPES: Readonly<Record<State, Markup>> = {
  open: html`<path class="fill" d="M6 0h8l6 6v8l-6 6H6l-6-6V6z"/><path class="cut" d="m6.5 6.5 7 7m0-7-7 7"/>`,
  weak: html`<path class="ring soft" d="M10 1.6 19 18.6H1z"/><path class="line" d="M10 7.5v5"/><circle class="fill" cx="10" cy="15.6" r="1.2"/>`,
  covered: html`<circle class="ring" cx="10" cy="10" r="9"/><path class="line" d="m6 10.3 2.8 2.8 5.4-5.7"/>`,
  accepted: html`<circle class="ring dashed" cx="10" cy="10" r="9"/><path class="line" d="M10 5.5V10l3 2.2"/>`,
  'not-asked-yet': html`<circle class="ring dotted" cx="10" cy="10" r="9"/>`,
};

/** The shape of a state. Its word has to stand beside it. */
export function stateIcon(state: State): Markup {
  return html`<svg class="icon ${state}" viewBox="-1 -1 22 22" aria-hidden="true" focusable="false">${SHAPES[state]}</svg>`;
}
