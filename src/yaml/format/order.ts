import type { MapNode, Node } from '../tree.ts';
import { keyText } from '../tree.ts';

/** Where a value stands: keys, and the places of items. */
export type NodePath = readonly (string | number)[];

/** The usual order of the keys of the map at a path; empty where none is known. */
export type KeyOrder = (path: NodePath) => readonly string[];

/**
 * In which order the pairs of a map are to be written, as their places in the map. Keys that the order doesn't know
 * follow the key that they followed, so that they stay with their neighbour; those before any known key stay first.
 * A map in which an alias would come before what it repeats, or repeat something else, keeps its order.
 */
export function orderedPairs(map: MapNode, order: readonly string[]): readonly number[] {
  const asWritten = map.pairs.map((_pair, index) => index);
  if (order.length === 0) return asWritten;
  const ranks = new Map(order.map((key, rank) => [key, rank]));
  let last = -1;
  const rankOf = map.pairs.map((pair) => {
    last = ranks.get(keyText(pair) ?? '') ?? last;
    return last;
  });
  const sorted = asWritten.toSorted((a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0) || a - b);
  if (sorted.every((index, place) => index === place)) return asWritten;
  return keepsAliases(map, sorted) ? sorted : asWritten;
}

/** Whether, with the pairs in another order, each name is still marked and repeated in the order as written. */
function keepsAliases(map: MapNode, sorted: readonly number[]): boolean {
  const names = map.pairs.map((pair) => [...namesIn(pair.key), ...namesIn(pair.value)]);
  const marked = new Set(names.flatMap((uses) => uses.filter((use) => use.marks).map((use) => use.name)));
  const lastUse = new Map<string, number>();
  for (const index of sorted) {
    for (const { name } of names[index] ?? []) {
      if (!marked.has(name)) continue;
      if ((lastUse.get(name) ?? -1) > index) return false;
      lastUse.set(name, index);
    }
  }
  return true;
}

/** The anchors and aliases in a node. Its depth is bounded by the reader. */
function* namesIn(node: Node): Generator<{ readonly name: string; readonly marks: boolean }> {
  if (node.kind === 'alias') yield { name: node.name, marks: false };
  else if (node.anchor !== undefined) yield { name: node.anchor, marks: true };
  if (node.kind === 'map') for (const { key, value } of node.pairs) yield* chain(key, value);
  if (node.kind === 'seq') for (const item of node.items) yield* namesIn(item);
}

function* chain(key: Node, value: Node) {
  yield* namesIn(key);
  yield* namesIn(value);
}
