import {
  type Disposable,
  ThemeIcon,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ReportPage } from '../server/protocol.ts';
import { PAGE_STYLE } from '../server/protocol.ts';
import { followPage } from './pageMessages.ts';
import { shellOf } from './pageShell.ts';
import type { PageSource } from './pageSource.ts';
import type { ToPage } from './webview/messages.ts';

/**
 * A page in a tab of its own: there is one, which is used again for another subject. It follows the text while somebody
 * types, and keeps its place; while it is hidden it costs nothing.
 */
export class PageView implements Disposable, WebviewPanelSerializer {
  private readonly source: PageSource;
  private readonly extension: Uri;
  private readonly whenReady: Promise<BaseLanguageClient>;
  private readonly listeners: Disposable[];
  private style: string | undefined;
  private panel: WebviewPanel | undefined;
  private subject = '';
  private shown: ReportPage | undefined;
  private isAsking = false;
  private isOutdated = false;

  constructor(source: PageSource, extension: Uri, whenReady: Promise<BaseLanguageClient>) {
    this.source = source;
    this.extension = extension;
    this.whenReady = whenReady;
    this.listeners = [
      window.registerWebviewPanelSerializer(source.viewType, this),
      source.follow(() => void this.renew(), whenReady),
    ];
  }

  /** Shows the page about a subject, in front. */
  async show(subject: string): Promise<void> {
    if (this.panel) this.panel.reveal(undefined, false);
    else {
      const options = {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [Uri.joinPath(this.extension, 'dist')],
      };
      const { viewType, title } = this.source;
      this.adopt(window.createWebviewPanel(viewType, title(), ViewColumn.Active, options));
    }
    await this.draw(subject);
  }

  /** A page that was there when the window was closed. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    const subject = typeof state === 'object' && state !== null && 'subject' in state ? state.subject : undefined;
    if (typeof subject !== 'string' || this.panel) return panel.dispose();
    this.adopt(panel);
    await this.draw(subject);
  }

  private adopt(panel: WebviewPanel): void {
    this.panel = panel;
    panel.iconPath = new ThemeIcon('pulse');
    panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(this.extension, 'dist')] };
    panel.webview.onDidReceiveMessage(async (message: unknown) => {
      // A page that was hidden is drawn as it was at first.
      if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready')
        return this.tell('');
      await followPage(await this.whenReady, message, this.subject, this.source);
    });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.shown = undefined;
    });
    panel.onDidChangeViewState(() => void this.renew());
  }

  private async draw(subject: string): Promise<void> {
    if (this.shown && this.subject === subject) return this.renew();
    this.subject = subject;
    this.shown = undefined;
    const client = await this.whenReady;
    const asked = [this.source.page(client, subject), this.style ?? client.sendRequest<string>(PAGE_STYLE)] as const;
    const [page, style] = await Promise.all(asked);
    this.style = style;
    if (!this.panel || this.subject !== subject) return;
    this.panel.title = page.title;
    this.shown = page;
    this.panel.webview.html = shellOf(this.panel.webview, this.extension, subject, page, style);
  }

  /** Brings the page up to date: at once, and once more if something has changed while it was asked for. */
  private async renew(): Promise<void> {
    this.isOutdated = true;
    if (this.isAsking || !this.shown) return;
    this.isAsking = true;
    try {
      while (this.isOutdated && this.panel?.visible && this.shown) {
        this.isOutdated = false;
        await this.renewOnce(this.shown);
      }
    } catch (error) {
      // The page stays as it is: whoever reads it can't do anything about a server that was stopped.
      (await this.whenReady).error('A page could not be brought up to date', error, false);
    } finally {
      this.isAsking = false;
    }
  }

  private async renewOnce(before: ReportPage): Promise<void> {
    const { subject } = this;
    const page = await this.source.page(await this.whenReady, subject);
    if (!this.panel || this.subject !== subject || page.body === before.body) return;
    this.shown = page;
    this.panel.title = page.title;
    await this.tell(page.summary === before.summary ? '' : page.summary);
  }

  private async tell(told: string): Promise<void> {
    if (!this.shown || !this.panel) return;
    const message: ToPage = { type: 'show', body: this.shown.body, told };
    await this.panel.webview.postMessage(message);
  }

  /** The tab stays: it is there again when the window is. */
  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }
}
