import { say, translated } from '../../l10n/say.ts';
import { STATE_WORDS, type State } from '../../lint/health.ts';
import { pitfallArea } from '../../pitfalls/names.ts';
import type { Report, Standing } from '../model.ts';
import { listed } from '../words.ts';
import { type Frame, idIn, named } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup, type Piece } from './markup.ts';

/** How the engagement stands to the ten pitfalls; that it can't be told where the file can't be read. */
export function healthPart({ health, standings }: Report, frame: Frame): Markup {
  const id = idIn(frame, 'health');
  const landmark = named(frame, id);
  if (!health) return unreadable(id, landmark);
  return html`<section class="health"${landmark} data-key="health">
<h2 id="${id}" class="score"><span class="figure">${health.covered}</span> <span>${say`of ${health.of}`}</span></h2>
<p class="meaning"><strong>${say`pitfalls are covered or accepted`}</strong><br>${counted(standings)}</p>
<ol class="states">
${standings.map(tile)}</ol>
</section>
`;
}

function unreadable(id: string, landmark: Piece): Markup {
  return html`<section class="health unread"${landmark} data-key="health">
${stateIcon('open')}
<div><h2 id="${id}">${say`This file, or a part of it, can’t be read: mend that first.`}</h2>
<p>${say`Its health is unknown, and below stands only what could be read.`}</p></div>
</section>
`;
}

function counted(standings: readonly Standing[]): string {
  const count = (state: State) => standings.filter((standing) => standing.state === state).length;
  const [open, weak, covered, accepted, later] = [
    count('open'),
    count('weak'),
    count('covered'),
    count('accepted'),
    count('not-asked-yet'),
  ];
  return listed([
    open > 0 && say`${open} open`,
    weak > 0 && say`${weak} weak`,
    covered > 0 && say`${covered} covered`,
    accepted > 0 && say`${accepted} accepted`,
    later > 0 && say`${later} not asked yet`,
  ]);
}

function tile({ pitfall, number, state, findings }: Standing): Markup {
  return html`<li class="tile ${state}">${stateIcon(state)}<span class="area"><span class="number">${number}</span> ${pitfallArea(pitfall)}</span><span class="word">${translated(STATE_WORDS[state])}${findings > 0 && html`<span class="count"> · <span class="together">${findingsText(findings)}</span></span>`}</span></li>
`;
}

function findingsText(count: number): string {
  return count === 1 ? say`1 finding` : say`${count} findings`;
}
