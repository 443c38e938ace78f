import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import { type DueKind, shortDate } from '../../lint/dates.ts';
import { HORIZON, type Report, type ReportedDate } from '../model.ts';
import { DUE_WORDS } from '../words.ts';
import { type Frame, nameText, place, section } from './frame.ts';
import { html, type Markup } from './markup.ts';

/** Days that can't be moved, or cost money when they are missed: they get a filled mark. */
const HARD: ReadonlySet<DueKind> = new Set(['notice', 'contract-end', 'contract-renewal']);

/** What is overdue, and what is due soon. */
export function datesPart({ overdue, ahead, today }: Report, frame: Frame): Markup {
  const list = (dates: readonly ReportedDate[]) => html`<ul class="dates framed">
${dates.map((due) => row(due, today, frame))}</ul>`;
  return html`${overdue.length > 0 && section(frame, 'overdue', say`Overdue`, list(overdue))}${
    ahead.length > 0 && section(frame, 'ahead', say`Next ${HORIZON} days`, list(ahead))
  }`;
}

function row(due: ReportedDate, today: Report['today'], frame: Frame): Markup {
  const { kind, date, name, days } = due;
  const what = translated(DUE_WORDS[kind]);
  const title = nameText(name);
  // The name says more than the kind, where there is one; the last day for notice matters more than for what.
  const [first, second] = title && !HARD.has(kind) ? [title, what] : [what, title];
  const shape = HARD.has(kind)
    ? html`<path class="fill" d="M10 2l8 8-8 8-8-8z"/>`
    : html`<circle class="ring" cx="10" cy="10" r="6"/>`;
  return html`<li data-key="${kind} ${due.at.line}"><time datetime="${date.toString()}" title="${formatDate(date)}">${shortDate(date, today)}</time><svg class="icon ${days < 0 ? 'open' : HARD.has(kind) ? 'weak' : 'plain'}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg><div class="what">${place(frame, due, first)}${second && html`<span class="source">${second}</span>`}</div><span class="days">${daysText(days)}</span></li>
`;
}

function daysText(days: number): string {
  if (days === 0) return say`today`;
  if (days < 0) return days === -1 ? say`1 day late` : say`${-days} days late`;
  return days === 1 ? say`1 day` : say`${days} days`;
}
