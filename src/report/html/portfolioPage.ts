import { formatDate } from '../../engagement/dateText.ts';
import { say, spokenLanguage, translated } from '../../l10n/say.ts';
import type { State } from '../../lint/health.ts';
import type { EngagementOverview } from '../overview.ts';
import { HALF_A_YEAR, MONTH, type PortfolioDate, type PortfolioReport, type ProviderShare } from '../portfolio.ts';
import { needsText, portfolioSummary, portfolioTitle, sharesNote, shareText } from '../portfolioWords.ts';
import { capital, DUE_WORDS, listed, words } from '../words.ts';
import { chartRow, folded } from './chart.ts';
import { documentOf } from './document.ts';
import { type Frame, nameText, place, section } from './frame.ts';
import { stateIcon } from './icons.ts';
import { html, type Markup, type Piece } from './markup.ts';
import { percent } from './scale.ts';

/** Engagements that are shown at once, with all their states; the others can be unfolded. */
const MOST_ENGAGEMENTS = 50;

/** Dates of one kind that a page holds: nobody goes through more. */
const MOST_DATES = 200;

/**
 * A report of all engagements as one HTML file that stands for itself, as `reportHtml` is for one.
 * @param locale the language of the texts, as HTML names it
 */
export function portfolioHtml(report: PortfolioReport, locale = spokenLanguage()): string {
  return documentOf(
    portfolioTitle(),
    html`<main>
${parts(report, { interactive: false })}</main>`,
    locale,
  );
}

/** What stands within `main` of the editor's page, as HTML. */
export function portfolioBody(report: PortfolioReport): string {
  return parts(report, { interactive: true }).text;
}

function parts(report: PortfolioReport, frame: Frame): Markup {
  const { engagements, overdue, soon, ending, today } = report;
  if (!engagements.length) {
    return html`${header(report, frame)}<p class="nothing">${say`No engagement files here yet.`}</p>
`;
  }
  const columns = [
    html`${datesPart('overdue', say`Overdue`, overdue, frame)}${datesPart('soon', say`Due within ${MONTH} days`, soon, frame)}`,
    html`${datesPart(
      'ending',
      say`What ends after that`,
      ending,
      frame,
      say`until ${formatDate(today.add({ days: HALF_A_YEAR }))}`,
    )}${providersPart(report, frame)}`,
  ].flatMap((column) => (column.text ? [html`<div>${column}</div>`] : []));
  return html`${header(report, frame)}${section(frame, 'engagements', say`Engagements`, tables(engagements, frame), say`worst first`)}${
    columns.length > 0 &&
    html`<div class="columns">${columns}</div>
`
  }<footer>${say`Checked on ${formatDate(today)}.`} ${say`Health counts the pitfalls that are neither open nor weak.`}</footer>
`;
}

function tables(engagements: readonly EngagementOverview[], frame: Frame): Markup {
  const rest = engagements.slice(MOST_ENGAGEMENTS);
  const first = table(engagements.slice(0, MOST_ENGAGEMENTS), frame, true);
  if (!rest.length) return first;
  return html`${first}
<details class="others"${!frame.interactive && html` open`}><summary>${say`${rest.length} more engagements`}</summary>
${table(rest, frame, false)}</details>`;
}

/** @param isWhole with the shapes of all ten states, which thousands of rows would make heavy */
function table(engagements: readonly EngagementOverview[], frame: Frame, isWhole: boolean): Markup {
  const rows = engagements.map((engagement) => row(engagement, frame, isWhole));
  return html`<table class="engagements framed"><thead><tr><th scope="col">${say`Engagement`}</th><th scope="col">${say`Health`}</th><th scope="col">${say`What matters`}</th></tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function header(report: PortfolioReport, frame: Frame): Markup {
  const { today, engagements } = report;
  return html`<header>
<div>
<p class="stage">${formatDate(today)}</p>
<h1>${say`All engagements`}</h1>
<p class="facts">${engagements.length > 0 && portfolioSummary(report)}</p>
</div>
${
  frame.interactive &&
  html`<div class="actions">
<button type="button" data-action="print">${say`Print`}</button>
<button type="button" class="primary" data-action="export">${say`Export…`}</button>
</div>
`
}</header>
`;
}

function row(engagement: EngagementOverview, frame: Frame, isWhole: boolean): Markup {
  const { uri, title, provider, status, owner, health, remark, parts: areas } = engagement;
  const name = nameText(title) || say`Engagement without a title`;
  const facts = [provider && nameText(provider), capital(translated(words(status))), owner && nameText(owner.name)];
  const link = frame.interactive
    ? html`<button type="button" class="place" data-action="report" data-uri="${uri}">${name}</button>`
    : html`<span class="place">${name}</span>`;
  const ten = areas.filter(({ number }) => number !== undefined);
  const standing = health
    ? html`<strong>${say`${health.covered} of ${health.of}`}</strong>${isWhole && strip(ten.map(({ state }) => state))}<span class="source">${needsText(engagement)}</span>`
    : html`${stateIcon('open')} <strong>${say`can’t be read`}</strong>`;
  return html`<tr data-key="${uri}"><th scope="row">${link}<span class="source">${listed(facts)}</span></th><td>${standing}</td><td>${remark && capital(nameText(remark.text))}</td></tr>
`;
}

/** The ten states in their order, each by its shape. */
function strip(states: readonly State[]): Markup {
  return html`<span class="strip">${states.map(stateIcon)}</span>`;
}

function datesPart(
  id: string,
  title: string,
  dates: readonly PortfolioDate[],
  frame: Frame,
  note: Piece = undefined,
): Markup {
  if (!dates.length) return html``;
  const rows = dates.slice(0, MOST_DATES).map((date) => dateRow(date, frame));
  const rest = dates.length - rows.length;
  return section(
    frame,
    id,
    title,
    html`<ul class="dates wide framed">
${folded(rows, (count) => say`${count} more dates`, frame, 'dates wide')}</ul>${
      rest > 0 &&
      html`
<p class="more">${say`And ${rest} more.`}</p>`
    }`,
    note,
  );
}

function dateRow(date: PortfolioDate, frame: Frame): Markup {
  const { kind, days, name, engagement, day, uri, at } = date;
  const what = listed([translated(DUE_WORDS[kind]), nameText(name)]);
  const shape = html`<circle class="ring" cx="10" cy="10" r="6"/>`;
  return html`<li data-key="${uri} ${kind} ${at.line}"><time datetime="${date.date}">${day}</time><svg class="icon ${days < 0 ? 'open' : 'plain'}" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${shape}</svg><div class="what">${place(frame, date, what, uri)}<span class="source">${nameText(engagement)}</span></div><span class="days">${daysText(days)}</span></li>
`;
}

function daysText(days: number): string {
  if (days === 0) return say`today`;
  if (days < 0) return days === -1 ? say`1 day late` : say`${-days} days late`;
  return days === 1 ? say`1 day` : say`${days} days`;
}

/** How much hangs on each provider, as bars. */
function providersPart(report: PortfolioReport, frame: Frame): Markup {
  if (!report.providers.length) return html``;
  const rows = report.providers.map(providerRow);
  return section(
    frame,
    'providers',
    say`Providers`,
    html`<figure class="chart providers"><ul class="rows">
${folded(rows, (count) => say`${count} more providers`, frame)}</ul></figure>`,
    sharesNote(report),
  );
}

function providerRow(provider: ProviderShare): Markup {
  const { name, share } = provider;
  const part = percent(share * 100);
  const label = html`<strong>${nameText(name)}</strong><span class="source">${shareText(provider)}</span>`;
  return chartRow(
    html`${label}<span class="points">${Math.round(share * 100)} %</span>`,
    html`<rect class="rail" x="0" y="8" width="100%" height="10"/><rect class="bar points" x="0" y="8" width="${part}" height="10"/>`,
  );
}
