import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Snapshot } from '../language/snapshot.ts';
import { type FullReport, fullReportOf } from '../report/full.ts';
import { reportBody, reportHtml, summaryOf, titleOf } from '../report/html/page.ts';
import { editorStyle } from '../report/html/style.ts';
import type { FileParams, ReportPage } from './protocol.ts';
import { PAGE_STYLE, REPORT_DOCUMENT, REPORT_PAGE } from './protocol.ts';

/** Answers for the pages of an editor that shows HTML. They are made from the same snapshot as the findings. */
export function registerPages(connection: Connection, snapshotOf: (uri: string) => Snapshot | undefined): void {
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
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
