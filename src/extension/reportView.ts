import { Disposable, l10n, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileParams, ReportPage } from '../server/protocol.ts';
import { REPORT_DOCUMENT, REPORT_PAGE } from '../server/protocol.ts';
import { escaped } from './pageShell.ts';
import type { PageSource } from './pageSource.ts';
import type { PageView } from './pageView.ts';

/** Pages about one engagement; their subject is its URI. */
export const REPORT_SOURCE: PageSource = {
  viewType: 'outsource.report',
  title: () => l10n.t('Health report'),
  follow: (onChanged) =>
    Disposable.from(
      // What one file says may matter to the page about another, and so does the configuration.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (/^(outsource|yaml)/.test(document.languageId)) onChanged();
      }),
      // What changes without a text of the editor: files, the day.
      languages.onDidChangeDiagnostics(onChanged),
    ),
  page: async (client, subject) => (await ask<ReportPage>(client, REPORT_PAGE, subject)) ?? nothing(),
  document: (client, subject) => ask<string>(client, REPORT_DOCUMENT, subject),
  fileName: (subject) => `${baseName(subject)}.report.html`,
};

/**
 * Opens the report of an engagement as a page.
 * @param file the engagement's URI, as text or not; the file in front if left out
 * @throws Error where no file is in front
 */
export async function openReport(view: PageView, file: unknown): Promise<void> {
  const given = typeof file === 'string' ? Uri.parse(file, true) : file;
  const source = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
  if (!source) throw new Error(l10n.t('Open an engagement file first.'));
  await view.show(source.toString());
}

/** The server reports on what is open. */
async function ask<T>(client: BaseLanguageClient, request: string, subject: string): Promise<T | null> {
  try {
    const { uri } = await workspace.openTextDocument(Uri.parse(subject, true));
    const params: FileParams = { uri: uri.toString() };
    return await client.sendRequest<T | null>(request, params);
  } catch {
    return null;
  }
}

function nothing(): ReportPage {
  const title = l10n.t('There is no report');
  const reason = l10n.t('The file is gone, holds no engagement, or the configuration leaves it out.');
  return { title, summary: title, body: `<h1>${escaped(title)}</h1><p>${escaped(reason)}</p>` };
}

/** The name of an engagement file without its endings. */
function baseName(uri: string): string {
  return Uri.parse(uri, true)
    .path.replace(/^.*\//, '')
    .replace(/\.outsource\.ya?ml$/, '');
}
