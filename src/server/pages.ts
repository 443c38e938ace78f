import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Snapshot } from '../language/snapshot.ts';
import { type FullReport, fullReportOf } from '../report/full.ts';
import { reportBody, reportHtml, summaryOf, titleOf } from '../report/html/page.ts';
import { portfolioBody, portfolioHtml } from '../report/html/portfolioPage.ts';
import { editorStyle } from '../report/html/style.ts';
import type { EngagementOverview } from '../report/overview.ts';
import { type PortfolioReport, portfolioReportOf } from '../report/portfolio.ts';
import { portfolioSummary, portfolioTitle } from '../report/portfolioWords.ts';
import type { FileParams, ReportPage } from './protocol.ts';
import {
  PAGE_STYLE,
  PORTFOLIO_CHANGED,
  PORTFOLIO_DOCUMENT,
  PORTFOLIO_PAGE,
  REPORT_DOCUMENT,
  REPORT_PAGE,
} from './protocol.ts';

/** What pages are made of. */
export interface PageParts {
  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  snapshotOf(uri: string): Snapshot | undefined;
  today(): PortfolioReport['today'];
  /** What is known of all engagements; `onChanged` is called from then on when that has changed. */
  engagements(onChanged: () => void): Promise<readonly EngagementOverview[]>;
}

/** Answers for the pages of an editor that shows HTML. They are made from the same snapshot as the findings. */
export function registerPages(connection: Connection, { snapshotOf, today, engagements }: PageParts): void {
  const reportOf = (uri: string): FullReport | undefined => {
    const snapshot = snapshotOf(uri);
    // What has no overview is a configuration, or isn't looked at.
    if (!snapshot?.overview) return undefined;
    const { context, findings, lines } = snapshot;
    return fullReportOf(context, findings, lines);
  };

  connection.onRequest(PAGE_STYLE, (): string => editorStyle());

  connection.onRequest(REPORT_PAGE, ({ uri }: FileParams): ReportPage | null => {
    const report = reportOf(uri);
    if (!report) return null;
    return { title: titleOf(report), summary: summaryOf(report), body: reportBody(report, nameOf(uri)) };
  });

  connection.onRequest(REPORT_DOCUMENT, ({ uri }: FileParams): string | null => {
    const report = reportOf(uri);
    return report ? reportHtml(report, nameOf(uri)) : null;
  });

  const portfolio = async () => {
    const all = await engagements(() => void connection.sendNotification(PORTFOLIO_CHANGED));
    return portfolioReportOf(all, today());
  };

  connection.onRequest(PORTFOLIO_PAGE, async (): Promise<ReportPage> => {
    const report = await portfolio();
    return { title: portfolioTitle(), summary: portfolioSummary(report), body: portfolioBody(report) };
  });

  connection.onRequest(PORTFOLIO_DOCUMENT, async (): Promise<string | null> => {
    const report = await portfolio();
    return report.engagements.length ? portfolioHtml(report) : null;
  });
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
