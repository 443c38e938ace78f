import { daysBetween } from '../../engagement/dates.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import type { AcceptedRisk, Report } from '../model.ts';
import { type Frame, line, nameText, place, section, sentenceText } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup } from './markup.ts';

/** What somebody decided to live with. */
export function decisionsPart({ accepted, today }: Report, frame: Frame): Markup {
  if (!accepted.length) return html``;
  const row = (
    risk: AcceptedRisk,
  ) => html`<li data-key="${risk.rule} ${risk.at.line}">${stateIcon('accepted')}<div class="what">${place(frame, risk, titleOf(risk))}
<q>${sentenceText(risk.reason)}</q>
<span class="source">${say`${nameText(risk.by)}, until ${formatDate(risk.until)}`} · <code>${risk.rule}</code> · ${line(risk)}</span></div><span class="days">${leftText(daysBetween(today, risk.until))}</span></li>
`;
  return section(
    frame,
    'accepted',
    say`Accepted risks`,
    html`<ul class="decisions framed">
${accepted.map(row)}</ul>`,
  );
}

function titleOf({ title, findings }: AcceptedRisk): string {
  const what = nameText(translated(title));
  return findings > 1 ? say`${what} (${findings} findings)` : what;
}

function leftText(days: number): string {
  if (days === 0) return say`today`;
  return days === 1 ? say`1 day left` : say`${days} days left`;
}
