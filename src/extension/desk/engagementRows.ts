import { type Disposable, EventEmitter, l10n, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { excerptOf } from '../../engagement/quote.ts';
import type { EngagementOverview } from '../../server/protocol.ts';
import type { StateIcons } from './icons.ts';
import { standingOf } from './order.ts';
import { goTo } from './place.ts';
import {
  childrenOf,
  countOf,
  type EngagementRow,
  type FindingRow,
  type GroupRow,
  type PartRow,
  type RestRow,
  type Row,
  Rows,
} from './rows.ts';
import type { DeskStore } from './store.ts';
import type { Wishes } from './wishes.ts';
import { besides, details, nameIn, spoken, stateWord, statusWord } from './words.ts';

const { Collapsed, None } = TreeItemCollapsibleState;

/** What the view of all engagements shows: engagement, pitfall, finding. */
export class EngagementRows implements TreeDataProvider<Row>, Disposable {
  private readonly store: DeskStore;
  private readonly icons: StateIcons;
  private readonly wishes: Wishes;
  private readonly whenSome: () => Promise<void>;
  private readonly rows = new Rows();
  private readonly changed = new EventEmitter<Row | Row[] | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  /** The rows at the top. */
  private roots: readonly (GroupRow | EngagementRow)[] = [];

  /** @param whenSome asks for the engagements, and settles once some of them can be shown, or there are none */
  constructor(store: DeskStore, icons: StateIcons, wishes: Wishes, whenSome: () => Promise<void>) {
    this.store = store;
    this.icons = icons;
    this.wishes = wishes;
    this.whenSome = whenSome;
  }

  /** Shows anew what has changed: single rows as long as they stay where they are. */
  refresh(uris: readonly string[]): void {
    for (const uri of uris) if (!this.store.of(uri)) this.rows.forget(uri);
    const before = this.roots;
    this.roots = this.rows.roots(this.store.all, this.wishes.current);
    const stay = before.length === this.roots.length && before.every((row, index) => row === this.roots[index]);
    if (!stay) this.changed.fire(undefined);
    else if (uris.length) this.changed.fire(uris.flatMap((uri) => this.rows.known(uri) ?? []));
  }

  /** Whether no engagement is shown. */
  get isEmpty(): boolean {
    return this.roots.length === 0;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return [...childrenOf(row)];
    // The editor shows that it waits.
    if (!this.store.all.length) await this.whenSome();
    return [...this.roots];
  }

  getTreeItem(row: Row): TreeItem {
    switch (row.kind) {
      case 'group':
        return this.groupItem(row);
      case 'engagement':
        return this.engagementItem(row);
      case 'part':
        return this.partItem(row);
      case 'rest':
        return this.restItem(row);
      case 'finding':
        return this.findingItem(row);
    }
  }

  /** What is shown of a row only when somebody points at it. */
  resolveTreeItem(item: TreeItem, row: Row): TreeItem {
    if (row.kind === 'engagement') item.tooltip = details(row.overview);
    return item;
  }

  private groupItem({ id, by, key, children }: GroupRow): TreeItem {
    const label = by === 'status' ? statusWord(key as EngagementOverview['status']) : excerptOf(key);
    const item = new TreeItem(label || l10n.t('Without an owner'), Collapsed);
    item.id = id;
    item.description = String(children.length);
    item.contextValue = 'group';
    item.accessibilityInformation = { label: `${item.label}, ${children.length}` };
    return item;
  }

  private engagementItem({ id, overview }: EngagementRow): TreeItem {
    const item = new TreeItem(nameIn(overview), Collapsed);
    item.id = id;
    item.description = besides(overview);
    item.iconPath = this.icons.ofStanding(standingOf(overview));
    item.contextValue = overview.status === 'ended' ? 'engagement.ended' : 'engagement';
    item.accessibilityInformation = { label: spoken(overview) };
    return item;
  }

  private partItem({ id, part }: PartRow): TreeItem {
    const label = part.number === undefined ? part.area : `${part.number} ${part.area}`;
    const item = new TreeItem(label, part.findings.length ? Collapsed : None);
    item.id = id;
    item.description = stateWord(part);
    item.iconPath = this.icons.of(part.state);
    item.contextValue = 'part';
    item.accessibilityInformation = { label: `${label}, ${stateWord(part)}` };
    return item;
  }

  private restItem(row: RestRow): TreeItem {
    const count = countOf(row);
    const label = row.state === 'covered' ? l10n.t('{0} covered', count) : l10n.t('{0} not asked yet', count);
    const item = new TreeItem(label, Collapsed);
    item.id = row.id;
    item.iconPath = this.icons.of(row.state);
    item.contextValue = 'rest';
    return item;
  }

  private findingItem({ id, uri, finding }: FindingRow): TreeItem {
    const { title, message, at, accepted, ruleId } = finding;
    const item = new TreeItem(title, None);
    const line = l10n.t('line {0}', at.line + 1);
    item.id = id;
    item.description = line;
    item.iconPath = this.icons.ofFinding(finding);
    item.tooltip = accepted
      ? l10n.t('{0}\nAccepted by {1} until {2}', message, excerptOf(accepted.by), accepted.until.words)
      : message;
    item.command = goTo(uri, at);
    const isFixed = accepted !== undefined || /^(format|internal)\//.test(ruleId);
    item.contextValue = isFixed ? 'finding' : 'finding.acceptable';
    item.accessibilityInformation = { label: `${title}, ${line}. ${message}` };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }
}
