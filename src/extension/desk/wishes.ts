import { commands, type Disposable, EventEmitter, type Memento } from 'vscode';
import { GROUPINGS, ORDERS } from './order.ts';
import type { Wish } from './rows.ts';

const KEY = 'outsource.desk';
const DEFAULT: Wish = { order: 'worst', grouping: 'none', onlyAttention: false };

/** How somebody wants to see the engagements, kept for each workspace, and known to the menus of the view. */
export class Wishes implements Disposable {
  private readonly memory: Memento;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  current: Wish;

  constructor(memory: Memento) {
    this.memory = memory;
    this.current = read(memory.get(KEY));
    this.tellMenus();
  }

  /** Changes some of it. */
  set(part: Partial<Wish>): void {
    this.current = { ...this.current, ...part };
    void this.memory.update(KEY, this.current);
    this.tellMenus();
    this.changed.fire();
  }

  private tellMenus(): void {
    for (const [name, value] of Object.entries(this.current)) {
      void commands.executeCommand('setContext', `${KEY}.${name}`, value);
    }
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function read(kept: unknown): Wish {
  if (typeof kept !== 'object' || kept === null) return DEFAULT;
  const { order, grouping, onlyAttention } = kept as Readonly<Record<string, unknown>>;
  return {
    order: ORDERS.find((one) => one === order) ?? DEFAULT.order,
    grouping: GROUPINGS.find((one) => one === grouping) ?? DEFAULT.grouping,
    onlyAttention: onlyAttention === true,
  };
}
