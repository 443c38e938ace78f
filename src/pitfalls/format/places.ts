import type { Path } from '../../engagement/model.ts';
import type { MapNode, Node, Pair, Range, SeqNode } from '../../yaml/tree.ts';
import { keyText, resolve } from '../../yaml/tree.ts';

/** A key or a value in the tree, with the map or list that holds it. */
export interface Place {
  /** The place is a pair's key, a pair's value or a list's item. */
  readonly kind: 'key' | 'value' | 'item';
  readonly holder: MapNode | SeqNode;
  readonly index: number;
  readonly pair?: Pair;
}

/** Finds the key, value or item that has exactly this range. */
export function placeAt(root: Node | undefined, range: Range): Place | undefined {
  let node = root;
  while (node) {
    const next: Node | undefined = childAround(node, range);
    const found = exactly(node, range);
    if (found) return found;
    node = next;
  }
  return undefined;
}

function exactly(holder: Node, range: Range): Place | undefined {
  if (holder.kind !== 'map' && holder.kind !== 'seq') return undefined;
  for (const { index, pair, parts } of entriesAt(holder, range.start)) {
    for (const part of parts) {
      if (!isSame(part.range, range)) continue;
      return pair
        ? { kind: part === pair.key ? 'key' : 'value', holder, index, pair }
        : { kind: 'item', holder, index };
    }
  }
  return undefined;
}

function childAround(node: Node, range: Range): Node | undefined {
  if (node.kind !== 'map' && node.kind !== 'seq') return undefined;
  for (const { parts } of entriesAt(node, range.start)) {
    const child = parts.find((part) => part.range.start <= range.start && range.end <= part.range.end);
    if (child) return child;
  }
  return undefined;
}

interface Entry {
  readonly index: number;
  readonly pair?: Pair;
  /** Key and value, or the item. */
  readonly parts: readonly Node[];
}

/** The entries that an offset may lie in or at. Found by halving: each of thousands of findings asks for its place. */
function* entriesAt(holder: MapNode | SeqNode, offset: number): Generator<Entry> {
  const entries = holder.kind === 'map' ? holder.pairs : holder.items;
  let from = 0;
  let to = entries.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (partsOf(entries[middle]).every((part) => part.range.end < offset)) from = middle + 1;
    else to = middle;
  }
  for (let index = from; index < entries.length; index += 1) {
    const parts = partsOf(entries[index]);
    if (parts.every((part) => part.range.start > offset)) return;
    yield { index, pair: holder.kind === 'map' ? holder.pairs[index] : undefined, parts };
  }
}

function partsOf(entry: Pair | Node | undefined): readonly Node[] {
  if (!entry) return [];
  return 'key' in entry ? [entry.key, entry.value] : [entry];
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The map at a path; undefined where there is something else, or nothing. */
export function mapAt(root: Node | undefined, path: Path): MapNode | undefined {
  let node = resolve(root);
  for (const step of path) {
    if (typeof step === 'number') node = node?.kind === 'seq' ? resolve(node.items[step]) : undefined;
    else node = node?.kind === 'map' ? resolve(node.pairs.find((pair) => keyText(pair) === step)?.value) : undefined;
  }
  return node?.kind === 'map' ? node : undefined;
}

/** Whether an object has a key. */
export function hasKey(map: MapNode, key: string): boolean {
  return firstIndexOf(map, key) !== undefined;
}

const indexes = new WeakMap<MapNode, ReadonlyMap<string, number>>();

/** Where a key stands for the first time among the pairs of an object. */
export function firstIndexOf(map: MapNode, key: string): number | undefined {
  let index = indexes.get(map);
  if (!index) {
    const first = new Map<string, number>();
    for (const [at, pair] of map.pairs.entries()) {
      const name = keyText(pair);
      if (name !== undefined && !first.has(name)) first.set(name, at);
    }
    index = first;
    indexes.set(map, index);
  }
  return index.get(key);
}
