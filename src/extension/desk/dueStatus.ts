import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import type { dueIn } from './due.ts';

/** The item of the status bar, which is there only if something is overdue or due within a week. */
export class DueStatus implements Disposable {
  private item?: StatusBarItem;

  show({ overdue, week }: Pick<ReturnType<typeof dueIn>, 'overdue' | 'week'>): void {
    const count = overdue.length + week.length;
    const isWanted = workspace.getConfiguration('outsource').get<boolean>('statusBar', true);
    if (!count || !isWanted) {
      this.dispose();
      return;
    }
    this.item ??= create();
    const counts = [
      overdue.length && l10n.t('{0} overdue', overdue.length),
      week.length && l10n.t('{0} this week', week.length),
    ];
    const words = l10n.t('{0} due', count);
    this.item.text = `$(calendar) ${words}`;
    this.item.tooltip = counts.filter(Boolean).join(', ');
    this.item.accessibilityInformation = { label: `${words}: ${this.item.tooltip}` };
    this.item.show();
  }

  dispose(): void {
    this.item?.dispose();
    this.item = undefined;
  }
}

function create(): StatusBarItem {
  const item = window.createStatusBarItem('outsource.due', StatusBarAlignment.Left);
  item.name = l10n.t('Outsource: what is due');
  item.command = 'outsource.due.focus';
  return item;
}
