import {
  type Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import { excerptOf } from '../../engagement/quote.ts';
import type { EngagementOverview } from '../../server/protocol.ts';
import { type Due, dueIn, SPANS, type Span } from './due.ts';
import type { StateIcons } from './icons.ts';
import { goTo } from './place.ts';
import type { DeskStore } from './store.ts';
import { folderOf, nameIn } from './words.ts';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

interface SpanRow {
  readonly kind: 'span';
  readonly span: Span;
  readonly due: readonly Due[];
}

/** One date in the list. */
export interface DueRow {
  readonly kind: 'due';
  readonly span: Span;
  readonly due: Due;
}

type Row = SpanRow | DueRow;

/** What the view of all that is due shows: overdue, this week, later. */
export class DueRows implements TreeDataProvider<Row>, Disposable {
  private readonly store: DeskStore;
  private readonly icons: StateIcons;
  private readonly dueDays: (overview?: EngagementOverview) => number;
  private readonly whenSome: () => Promise<void>;
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private shown = '';
  private due: ReturnType<typeof dueIn> = { overdue: [], week: [], later: [] };

  /**
   * @param dueDays how far to look ahead in an engagement, or in general, in days
   * @param whenSome asks for the engagements, and settles once some of them can be shown, or there are none
   */
  constructor(
    store: DeskStore,
    icons: StateIcons,
    dueDays: (overview?: EngagementOverview) => number,
    whenSome: () => Promise<void>,
  ) {
    this.store = store;
    this.icons = icons;
    this.dueDays = dueDays;
    this.whenSome = whenSome;
  }

  /** Shows anew what is due, if it is something else. Returns it. */
  refresh(): ReturnType<typeof dueIn> {
    const due = dueIn(this.store.all, this.dueDays);
    this.due = due;
    const shown = JSON.stringify(
      SPANS.map((span) => due[span].map((each) => [each.id, each.date, nameIn(each.overview)])),
    );
    if (shown !== this.shown) this.changed.fire(undefined);
    this.shown = shown;
    return due;
  }

  /** What is said instead of rows where nothing is due in any engagement. */
  get message(): string | undefined {
    const isEmpty = this.store.isComplete && this.store.all.length && SPANS.every((span) => !this.due[span].length);
    return isEmpty ? l10n.t('Nothing is due in the next {0} days.', this.dueDays()) : undefined;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row?.kind === 'span') return row.due.map((due) => ({ kind: 'due', span: row.span, due }));
    if (row) return [];
    if (!this.store.all.length) await this.whenSome();
    const { due } = this;
    return SPANS.flatMap((span): SpanRow[] => (due[span].length ? [{ kind: 'span', span, due: due[span] }] : []));
  }

  getTreeItem(row: Row): TreeItem {
    return row.kind === 'span' ? this.spanItem(row) : this.dueItem(row);
  }

  private spanItem({ span, due }: SpanRow): TreeItem {
    const item = new TreeItem(this.heading(span), span === 'later' ? Collapsed : Expanded);
    item.id = span;
    item.description = String(due.length);
    item.contextValue = 'span';
    item.accessibilityInformation = { label: `${item.label}, ${due.length}` };
    return item;
  }

  private heading(span: Span): string {
    switch (span) {
      case 'overdue':
        return l10n.t('Overdue');
      case 'week':
        return l10n.t('This week');
      case 'later':
        return l10n.t('Next {0} days', this.dueDays());
    }
  }

  private dueItem({ span, due: { id, date, overview } }: DueRow): TreeItem {
    const { noun, day, days } = date;
    const name = nameIn(overview);
    const isLate = span === 'overdue';
    const item = new TreeItem(isLate ? noun : day, None);
    const late = days === -1 ? l10n.t('1 day') : l10n.t('{0} days', -days);
    item.id = id;
    item.description = isLate ? `${name} · ${late}` : `${noun} · ${name}`;
    item.iconPath = isLate ? this.icons.of('weak') : new ThemeIcon('calendar');
    item.command = goTo(overview.uri, date.at);
    item.contextValue = date.kind === 'review' ? 'due.review' : 'due';
    const about = date.name.trim() && excerptOf(date.name, 80);
    item.tooltip = [name, about ? `${noun}: ${about}` : noun, day, folderOf(overview.uri)].filter(Boolean).join('\n');
    item.accessibilityInformation = {
      label: [isLate ? l10n.t('{0}, {1} overdue', noun, late) : `${day}, ${noun}`, name].join(', '),
    };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
