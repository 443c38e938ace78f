import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReportPage } from '../server/protocol.ts';

/** One kind of page, and where its contents come from. */
export interface PageSource {
  /** What the editor calls this kind of page, for a window that is opened again. */
  readonly viewType: string;
  /** What it is called until more is known. */
  readonly title: () => string;
  /** Calls `onChanged` whenever a page may be another. */
  follow(onChanged: () => void, whenReady: Promise<BaseLanguageClient>): Disposable;
  /** The page about a subject as it is now. */
  page(client: BaseLanguageClient, subject: string): Promise<ReportPage>;
  /** The same as an HTML file that stands for itself; null where there is nothing to print. */
  document(client: BaseLanguageClient, subject: string): Promise<string | null>;
  /** What such a file is called. */
  fileName(subject: string): string;
}
