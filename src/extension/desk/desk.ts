import { commands, type Disposable, type ExtensionContext, l10n, type TreeView, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EngagementOverview } from '../../server/protocol.ts';
import { DocumentStatusItems } from './documentStatus.ts';
import { keptIn } from './drawer.ts';
import { DueRows } from './dueRows.ts';
import { DueStatus } from './dueStatus.ts';
import { EngagementRows } from './engagementRows.ts';
import { StateIcons } from './icons.ts';
import { DeskStore } from './store.ts';
import { Wishes } from './wishes.ts';

/** How long the other engagements wait where nobody looks at the view, in milliseconds: the file in front goes first. */
const UNSEEN_DELAY = 1000;

/** How far to look ahead where nothing else is set, in days. */
const DUE_DAYS = 30;

/** The Outsource view with its badge, and what the status bar says: all engagements, and the file in front. */
export class Desk implements Disposable {
  readonly wishes: Wishes;
  private readonly store: DeskStore;
  private readonly engagements: EngagementRows;
  private readonly due: DueRows;
  private readonly engagementsView: Pick<TreeView<unknown>, 'description' | 'dispose'>;
  private readonly dueView: Pick<TreeView<unknown>, 'badge' | 'message' | 'dispose'>;
  private readonly dueStatus = new DueStatus();
  private readonly documentStatus: DocumentStatusItems;
  private readonly subscriptions: Disposable[] = [];
  private readonly timer: ReturnType<typeof setTimeout>;
  private readonly dueDaysIn = new Map<string, number>();

  constructor(context: ExtensionContext, whenReady: Promise<BaseLanguageClient>) {
    this.store = new DeskStore(keptIn(context));
    const load = () => this.store.load(whenReady);
    const some = () => Promise.race([this.store.whenSome, load()]);
    // Rows that were kept are there at once: a line above them tells that they are being looked through.
    const look = async () => {
      void window
        .withProgress({ location: { viewId: 'outsource.engagements' } }, load)
        .then(undefined, () => undefined);
      await some();
    };
    const icons = new StateIcons(context);
    this.wishes = new Wishes(context.workspaceState);
    this.engagements = new EngagementRows(this.store, icons, this.wishes, look);
    this.due = new DueRows(this.store, icons, (overview) => this.dueDays(overview), some);
    this.engagementsView = window.createTreeView('outsource.engagements', { treeDataProvider: this.engagements });
    this.dueView = window.createTreeView('outsource.due', { treeDataProvider: this.due });
    this.documentStatus = new DocumentStatusItems(whenReady);
    this.subscriptions.push(
      this.store.onDidChange((uris) => this.refresh(uris)),
      this.wishes.onDidChange(() => this.refresh([])),
      workspace.onDidChangeWorkspaceFolders(() => this.forgetSettings()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('outsource')) this.forgetSettings();
      }),
    );
    this.timer = setTimeout(() => void load().catch(() => undefined), UNSEEN_DELAY);
  }

  private forgetSettings(): void {
    this.dueDaysIn.clear();
    this.refresh(this.store.all.map(({ uri }) => uri));
  }

  private refresh(uris: readonly string[]): void {
    this.engagements.refresh(uris);
    const due = this.due.refresh();
    this.dueStatus.show(due);
    const overdue = due.overdue.length;
    this.dueView.badge = overdue ? { value: overdue, tooltip: l10n.t('{0} overdue', overdue) } : undefined;
    this.dueView.message = this.due.message;
    this.documentStatus.renew();
    const { onlyAttention } = this.wishes.current;
    this.engagementsView.description = onlyAttention ? l10n.t('needs attention') : undefined;
    const isEmpty = this.store.isComplete && this.engagements.isEmpty;
    const reason = !isEmpty ? 'filled' : this.store.all.length ? 'filtered' : 'empty';
    void commands.executeCommand('setContext', 'outsource.desk.state', reason);
  }

  /** Each folder may look ahead as far as it wants; asked once for all of its files. */
  private dueDays(overview?: EngagementOverview): number {
    const scope = overview && workspace.getWorkspaceFolder(Uri.parse(overview.uri, true))?.uri;
    const key = scope?.toString() ?? '';
    let days = this.dueDaysIn.get(key);
    if (days === undefined) {
      const set = workspace.getConfiguration('outsource', scope).get<unknown>('dueDays');
      days = typeof set === 'number' && set >= 0 ? set : DUE_DAYS;
      this.dueDaysIn.set(key, days);
    }
    return days;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const part of [
      this.engagementsView,
      this.dueView,
      this.engagements,
      this.due,
      this.dueStatus,
      this.documentStatus,
      this.wishes,
      this.store,
    ]) {
      part.dispose();
    }
  }
}
