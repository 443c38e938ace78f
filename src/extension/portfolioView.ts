import { Disposable, l10n } from 'vscode';
import type { ReportPage } from '../server/protocol.ts';
import { PORTFOLIO_CHANGED, PORTFOLIO_DOCUMENT, PORTFOLIO_PAGE } from '../server/protocol.ts';
import type { PageSource } from './pageSource.ts';

/** The page about all engagements of the workspace; its subject is empty. */
export const PORTFOLIO_SOURCE: PageSource = {
  viewType: 'outsource.portfolioReport',
  title: () => l10n.t('Portfolio report'),
  follow: (onChanged, whenReady) => {
    let listener: Disposable | undefined;
    let isDisposed = false;
    void whenReady.then((client) => {
      if (!isDisposed) listener = client.onNotification(PORTFOLIO_CHANGED, onChanged);
    });
    return new Disposable(() => {
      isDisposed = true;
      listener?.dispose();
    });
  },
  page: (client) => client.sendRequest<ReportPage>(PORTFOLIO_PAGE),
  document: (client) => client.sendRequest<string | null>(PORTFOLIO_DOCUMENT),
  fileName: () => 'portfolio-report.html',
};
