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

function exactly(node: Node, range: Range): Place | undefined {
  if (node.kind === 'map') {
    for (const [index, pair] of node.pairs.entries()) {
      if (isSame(pair.key.range, range)) return { kind: 'key', holder: node, index, pair };
      if (isSame(pair.value.range, range)) return { kind: 'value', holder: node, index, pair };
    }
  } else if (node.kind === 'seq') {
    const index = node.items.findIndex((item) => isSame(item.range, range));
    if (index >= 0) return { kind: 'item', holder: node, index };
  }
  return undefined;
}

function childAround(node: Node, range: Range): Node | undefined {
  const children =
    node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : node.kind === 'seq' ? node.items : [];
  return children.find((child) => child.range.start <= range.start && range.end <= child.range.end);
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
  return map.pairs.some((pair) => keyText(pair) === key);
}
