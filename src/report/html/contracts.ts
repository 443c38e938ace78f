import { isBefore } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import type { State } from '../../lint/health.ts';
import type { ReportedContract } from '../contracts.ts';
import { HORIZON, type Report } from '../model.ts';
import { CONTRACT_WORDS, capital, listed, words } from '../words.ts';
import { type Frame, nameText, place, section } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** The agreements, with the days that matter. */
export function contractsPart({ contracts, today }: Report, frame: Frame): Markup {
  if (!contracts.length) return html``;
  const row = (contract: ReportedContract) => {
    const { title, type, status, address } = contract;
    const kind = type && translated(CONTRACT_WORDS[type]);
    const state = status && capital(translated(words(status)));
    const read = address && html` · <a href="${address}">${say`read it`}</a>`;
    return html`<li>${stateIcon(stateOf(contract, today))}<div class="what">${place(frame, contract, nameText(title) || kind || say`Contract`)}
<span class="source">${listed([title ? kind : '', state])}${read}</span></div><div class="days">${endText(contract, today).map((text) => html`<span>${text}</span> `)}</div></li>
`;
  };
  return section(
    frame,
    'contracts',
    say`Contracts`,
    html`<ul class="contracts framed">
${contracts.map(row)}</ul>`,
  );
}

/** Its shape: over, to be seen to soon, not signed yet, or in order. */
function stateOf({ status, end, notice }: ReportedContract, today: Report['today']): State {
  if (status === 'terminated' || status === 'draft' || status === 'in-review') return 'not-asked-yet';
  if (end && isBefore(end, today)) return 'open';
  const soon = today.add({ days: HORIZON });
  const pressing = [end, notice].some((day) => day && !isBefore(day, today) && !isBefore(soon, day));
  return pressing ? 'weak' : 'covered';
}

function endText({ end, renews, notice }: ReportedContract, today: Report['today']): string[] {
  const texts: string[] = [];
  if (end) {
    if (isBefore(end, today)) texts.push(say`ended ${formatDate(end)}`);
    else texts.push(renews ? say`renews after ${formatDate(end)}` : say`ends ${formatDate(end)}`);
  }
  if (notice) {
    const day = formatDate(notice);
    texts.push(isBefore(notice, today) ? say`notice was due by ${day}` : say`notice by ${day}`);
  }
  return texts;
}
