import { formatDate } from '../../engagement/dateText.ts';
import { excerptOf } from '../../engagement/quote.ts';
import { say, spokenLanguage } from '../../l10n/say.ts';
import type { FullReport } from '../full.ts';
import type { Report } from '../model.ts';
import { contractsPart } from './contracts.ts';
import { datesPart } from './dates.ts';
import { decisionsPart } from './decisions.ts';
import { documentOf } from './document.ts';
import { type Frame, nameText } from './frame.ts';
import { header } from './header.ts';
import { healthPart } from './health.ts';
import { hoursPart } from './hoursChart.ts';
import { html, type Markup } from './markup.ts';
import { objectivesPart } from './objectivesTree.ts';
import { risksPart } from './riskMatrix.ts';
import { scoresPart } from './scoresChart.ts';
import { stepsPart } from './steps.ts';
import { timelinePart } from './timelineChart.ts';

/**
 * A report as one HTML file that stands for itself: it loads nothing, runs nothing, and prints well. All text of the file
 * is escaped, what is missing is left out.
 * @param source the name of the file, for whoever looks for the lines
 * @param locale the language of the texts, as HTML names it
 */
export function reportHtml(report: FullReport, source: string, locale = spokenLanguage()): string {
  return documentOf(
    titleOf(report),
    html`<main>
${parts(report, source, { interactive: false })}</main>`,
    locale,
  );
}

/** A report with the name of its file. */
export interface NamedReport {
  readonly report: FullReport;
  readonly source: string;
}

/** Several reports in one HTML file, each on paper of its own. As `reportHtml` otherwise. */
export function reportsHtml(all: readonly NamedReport[], locale = spokenLanguage()): string {
  const [only, ...others] = all;
  if (only && !others.length) return reportHtml(only.report, only.source, locale);
  const pages = all.map(({ report, source }, index) => {
    return html`<article>
${parts(report, source, { interactive: false, prefix: `page-${index + 1}-` })}</article>
`;
  });
  return documentOf(
    say`Health reports`,
    html`<main>
${pages}</main>`,
    locale,
  );
}

/** What stands within `main` of the editor's page, as HTML. */
export function reportBody(report: FullReport, source: string): string {
  return parts(report, source, { interactive: true }).text;
}

/** The longest name within the title of a page, which stands in a tab, in UTF-16 units. */
const LONGEST_IN_TITLE = 48;

/** The title of a page about an engagement. */
export function titleOf({ title }: Pick<Report, 'title'>): string {
  const name = excerptOf(title, LONGEST_IN_TITLE);
  return name ? say`Health: ${name}` : say`Health report`;
}

/** How the engagement stands, in a few words. */
export function summaryOf({ health }: Pick<Report, 'health'>): string {
  return health ? say`Health ${health.covered} of ${health.of}` : say`The file can’t be read`;
}

function parts(report: FullReport, source: string, frame: Frame): Markup {
  const columns = [
    datesPart(report, frame),
    html`${decisionsPart(report, frame)}${contractsPart(report, frame)}`,
  ].flatMap((column) => (column.text ? [html`<div>${column}</div>`] : []));
  return html`${header(report, frame)}${healthPart(report, frame)}${stepsPart(report, frame)}${
    columns.length > 0 && html`<div class="columns">${columns}</div>\n`
  }${timelinePart(report.timeline, report.today, frame)}${objectivesPart(report.objectives, frame)}${hoursPart(report.hours, frame)}${scoresPart(report.scores, frame)}${risksPart(report.risks, frame)}${closing(report, source)}`;
}

function closing({ today, profile, health }: Report, source: string): Markup {
  const checked = say`Checked on ${formatDate(today)} with the profile ${profile}: ${nameText(source)}.`;
  const meaning = health ? say`Health counts the pitfalls that are neither open nor weak.` : '';
  return html`<footer>${checked} ${meaning}</footer>
`;
}
