import type { Path } from '../engagement/model.ts';
import type { Node, Pair, Tree } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';

/** What stands at a place of the text. */
export interface PlaceInTree {
  /** The way from the root to the key or value. */
  readonly path: Path;
  /** The pair whose key or scalar value stands there; absent in a list of plain items. */
  readonly pair?: Pair;
  /** The place is on the key of `pair`, not on its value. */
  readonly onKey: boolean;
}

/** The narrowest key or value that covers an offset; absent between them. */
export function nodeAt(tree: Tree, offset: number): PlaceInTree | undefined {
  return tree.root && descend(tree.root, offset, []);
}

function covers(node: Node, offset: number): boolean {
  return node.range.start <= offset && offset <= node.range.end;
}

function descend(node: Node, offset: number, path: Path): PlaceInTree | undefined {
  // What an alias stands for is elsewhere in the text: there is nothing to descend into here.
  if (node.kind === 'map') return inMap(node.pairs, offset, path);
  if (node.kind === 'seq') {
    const index = findCovering(node.items, offset);
    const item = node.items[index];
    return item && descend(item, offset, [...path, index]);
  }
  return { path, onKey: false };
}

function inMap(pairs: readonly Pair[], offset: number, path: Path): PlaceInTree | undefined {
  const pair = pairs.find(
    (candidate) =>
      candidate.key.range.start <= offset && offset <= Math.max(candidate.key.range.end, candidate.value.range.end),
  );
  const key = pair && keyText(pair);
  if (!pair || key === undefined) return undefined;
  const here = [...path, key];
  if (covers(pair.key, offset)) return { path: here, pair, onKey: true };
  if (!covers(pair.value, offset)) return undefined;
  const value = resolve(pair.value);
  if (pair.value.kind === 'alias' || value?.kind === 'scalar') return { path: here, pair, onKey: false };
  return descend(pair.value, offset, here);
}

/** Index of the item that covers an offset, by halving: lists may be long. */
function findCovering(items: readonly Node[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (!item) return -1;
    if (offset < item.range.start) high = middle - 1;
    else if (offset > item.range.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
