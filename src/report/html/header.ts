import { mailAddress } from '../../engagement/addresses.ts';
import { formatDate } from '../../engagement/dateText.ts';
import { say, translated } from '../../l10n/say.ts';
import type { FullReport } from '../full.ts';
import type { Report } from '../model.ts';
import { capital, listed, words } from '../words.ts';
import { type Frame, nameText } from './frame.ts';
import { html, type Markup } from './markup.ts';

/** What the engagement is, and the buttons of the editor's page. */
export function header(report: FullReport, frame: Frame): Markup {
  const { title, client, provider, status, criticality, model, term, value } = report;
  const stage = listed([capital(translated(words(status))), criticalityText(criticality)]);
  const facts = [
    partiesText(provider, client),
    model && translated(words(model)),
    termText(term),
    value && nameText(value),
  ];
  const owner = report.owner && ownerText(report.owner);
  return html`<header>
<div>
<p class="stage">${stage}</p>
<h1>${nameText(title) || say`Engagement without a title`}</h1>
<p class="facts">${listed(facts)}${owner && html`${facts.some(Boolean) && ' · '}${owner}`}</p>
</div>
${frame.interactive && actions()}</header>
`;
}

function actions(): Markup {
  return html`<div class="actions">
<button type="button" data-action="open">${say`Open file`}</button>
<button type="button" data-action="print">${say`Print`}</button>
<button type="button" class="primary" data-action="export">${say`Export…`}</button>
</div>
`;
}

function criticalityText(criticality: Report['criticality']): string {
  if (criticality === 'low') return say`low criticality`;
  if (criticality === 'medium') return say`medium criticality`;
  return criticality === 'high' ? say`high criticality` : say`critical`;
}

function partiesText(provider: string | undefined, client: string | undefined): string {
  if (provider && client) return say`${nameText(provider)} for ${nameText(client)}`;
  if (provider) return nameText(provider);
  return client ? say`for ${nameText(client)}` : '';
}

function termText({ start, end }: Report['term']): string {
  if (start && end) return say`${formatDate(start)} to ${formatDate(end)}`;
  if (start) return say`from ${formatDate(start)}`;
  return end ? say`until ${formatDate(end)}` : '';
}

function ownerText({ name, email }: NonNullable<Report['owner']>): Markup {
  const address = email === undefined ? undefined : mailAddress(email.trim());
  const text = say`owner ${nameText(name)}`;
  return address === undefined ? html`${text}` : html`<a href="${address}">${text}</a>`;
}
