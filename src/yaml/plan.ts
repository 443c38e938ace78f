import { addAll } from './addAll.ts';
import type { Change } from './change.ts';
import { isList, isScalar } from './render.ts';
import type { Template } from './template.ts';
import { keyText, type MapNode, type Node, type Pair, type Range, type SeqNode, type Tree } from './tree.ts';

export type Collection = MapNode | SeqNode;

/** An entry that stands in the file: what becomes of it. */
export interface Kept {
  readonly index: number;
  removed: boolean;
  value?: Template;
  /** The anchor and the tag of the value that stands there stay. */
  keepsMark?: boolean;
  key?: string;
}

/** An entry to be written: a key with its value, or (without key) an item. */
export interface Added {
  readonly key?: string;
  value: Template;
}

export type Entry = Kept | Added;

export function isKept(entry: Entry): entry is Kept {
  return 'index' in entry;
}

/** What shall become of one collection, its entries in their order. */
export interface Plan {
  readonly node: Collection;
  readonly entries: Entry[];
}

/** A value, item or key, by the collection that it stands in. */
interface Place {
  readonly node: Collection;
  readonly index: number;
  readonly key: boolean;
}

/** Every collection of a tree with what holds it. */
export class Nodes {
  /** In the order of the file. */
  readonly collections: Collection[] = [];
  readonly parents = new Map<Node, { readonly node: Collection; readonly index: number }>();
  readonly pairs = new Map<Pair, { readonly node: MapNode; readonly index: number }>();
  /** What aliases stand for. */
  readonly shared = new Set<Node>();

  constructor(tree: Tree) {
    const open: Node[] = tree.root ? [tree.root] : [];
    for (let node = open.pop(); node; node = open.pop()) {
      if (node.kind === 'alias' && node.target) this.shared.add(node.target);
      if (node.kind !== 'map' && node.kind !== 'seq') continue;
      this.collections.push(node);
      const children: Node[] = [];
      const holder = node;
      if (holder.kind === 'map') {
        holder.pairs.forEach((pair, index) => {
          this.pairs.set(pair, { node: holder, index });
          this.parents.set(pair.value, { node: holder, index });
          children.push(pair.key, pair.value);
        });
      } else {
        holder.items.forEach((item, index) => {
          this.parents.set(item, { node: holder, index });
          children.push(item);
        });
      }
      addAll(open, children.reverse());
    }
  }

  /** A collection and all that hold it, inside out. */
  around(node: Collection): Collection[] {
    const chain: Collection[] = [];
    for (let at: Collection | undefined = node; at; at = this.parents.get(at)?.node) chain.push(at);
    return chain;
  }

  /** The value, item or key that stands exactly there. */
  at(range: Range): Place | undefined {
    this.places ??= this.findPlaces();
    return this.places.get(`${range.start} ${range.end}`);
  }

  private places: Map<string, Place> | undefined;

  private findPlaces(): Map<string, Place> {
    const places = new Map<string, Place>();
    const add = ({ range }: Node, place: Place) => {
      const at = `${range.start} ${range.end}`;
      if (!places.has(at)) places.set(at, place);
    };
    for (const node of this.collections) {
      const children = node.kind === 'map' ? node.pairs.map((pair) => pair.value) : node.items;
      children.forEach((child, index) => {
        add(child, { node, index, key: false });
      });
      if (node.kind !== 'map') continue;
      node.pairs.forEach(({ key }, index) => {
        add(key, { node, index, key: true });
      });
    }
    return places;
  }
}

/** What the changes make of each collection; undefined where a change fits nothing in the tree. */
export function plansOf(nodes: Nodes, changes: readonly Change[]): Plan[] | undefined {
  const known = new Set<Collection>(nodes.collections);
  const plans = new Map<Collection, Plan>();
  /** What stands in the file, by its index: new entries come between these in the plan. */
  const standing = new Map<Collection, readonly Kept[]>();
  const planOf = (node: Collection): Plan | undefined => {
    if (!known.has(node)) return undefined;
    const made = plans.get(node);
    if (made) return made;
    const count = node.kind === 'map' ? node.pairs.length : node.items.length;
    const kept = Array.from({ length: count }, (_, index): Kept => ({ index, removed: false }));
    const plan = { node, entries: [...kept] };
    standing.set(node, kept);
    plans.set(node, plan);
    return plan;
  };
  const keptIn = (node: Collection | undefined, index: number): Kept | undefined =>
    node && planOf(node) && standing.get(node)?.[index];

  for (const change of changes) {
    if (change.kind === 'set') {
      const plan = planOf(change.map);
      if (!plan) return undefined;
      setKey(plan.entries, change.map, change);
    } else if (change.kind === 'append') {
      const plan = planOf(change.seq);
      if (!plan) return undefined;
      plan.entries.push({ value: change.value });
    } else if (change.kind === 'rename') {
      const place = nodes.pairs.get(change.pair);
      const entry = keptIn(place?.node, place?.index ?? -1);
      if (!entry || change.pair.key.kind !== 'scalar') return undefined;
      entry.key = change.key;
    } else if (change.kind === 'remove') {
      const entry = keptIn(change.from, change.index);
      if (!entry) return undefined;
      entry.removed = true;
    } else {
      const place = nodes.at(change.range);
      const entry = keptIn(place?.node, place?.index ?? -1);
      if (!place || !entry) return undefined;
      if (!place.key) Object.assign(entry, { value: change.value, keepsMark: change.keepsMark });
      else if (typeof change.value === 'string') entry.key = change.value;
      else return undefined;
    }
  }
  return [...plans.values()];
}

function setKey(entries: Entry[], map: MapNode, change: Extract<Change, { kind: 'set' }>): void {
  const nameOf = (entry: Entry): string | undefined => {
    if (!isKept(entry)) return entry.key;
    const pair = map.pairs[entry.index];
    return entry.removed ? undefined : (entry.key ?? (pair && keyText(pair)));
  };
  const present = entries.find((entry) => nameOf(entry) === change.key);
  if (present) {
    present.value = change.value;
    return;
  }
  entries.splice(placeFor(entries.map(nameOf), change), 0, { key: change.key, value: change.value });
}

/** Behind the nearest key that usually comes before it; at the start if only later ones are there; else at the end. */
function placeFor(
  present: readonly (string | undefined)[],
  { key, order = [] }: Extract<Change, { kind: 'set' }>,
): number {
  const rank = order.indexOf(key);
  if (rank < 0) return present.length;
  for (const earlier of order.slice(0, rank).reverse()) {
    const at = present.lastIndexOf(earlier);
    if (at >= 0) return at + 1;
  }
  const first = present.findIndex((name) => name !== undefined);
  if (!order.slice(rank + 1).some((later) => present.includes(later))) return present.length;
  return present[first] === 'version' ? first + 1 : 0;
}

/** The template of entries that are all new. */
export function templateOf(node: Collection, added: readonly Added[]): Template {
  if (node.kind === 'seq') return added.map((entry) => entry.value);
  return Object.fromEntries(added.map((entry) => [entry.key ?? '', entry.value]));
}

/** Whether a template holds nothing. */
export function isEmptyCollection(value: Template): boolean {
  if (isScalar(value)) return false;
  return isList(value) ? value.length === 0 : Object.keys(value).length === 0;
}
