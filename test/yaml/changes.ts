import assert from 'node:assert/strict';
import type { Change } from '../../src/yaml/change.ts';
import type { Template } from '../../src/yaml/template.ts';
import { keyText, type MapNode, type Node, type Pair, resolve, type SeqNode, type Tree } from '../../src/yaml/tree.ts';

type Step = string | number;

/** The node at a path of keys and indices. */
export function nodeAt(tree: Tree, path: readonly Step[]): Node {
  let node = tree.root;
  for (const step of path) {
    const at: Node | undefined = resolve(node);
    if (at?.kind === 'map') node = at.pairs.find((pair) => keyText(pair) === String(step))?.value;
    else node = at?.kind === 'seq' ? at.items[Number(step)] : undefined;
  }
  assert.ok(node, `nothing at ${path.join('.')}`);
  return node;
}

export function mapAt(tree: Tree, path: readonly Step[]): MapNode {
  const node = nodeAt(tree, path);
  assert.equal(node.kind, 'map');
  return node as MapNode;
}

export function seqAt(tree: Tree, path: readonly Step[]): SeqNode {
  const node = nodeAt(tree, path);
  assert.equal(node.kind, 'seq');
  return node as SeqNode;
}

export function pairAt(tree: Tree, path: readonly Step[], key: string): Pair {
  const pair = mapAt(tree, path).pairs.find((each) => keyText(each) === key);
  assert.ok(pair);
  return pair;
}

/** A change said of a tree that isn't there yet. */
export type Intent = (tree: Tree) => Change;

/** Sets the last key of a path. */
export function set(path: readonly Step[], value: Template, order?: readonly string[]): Intent {
  return (tree) => ({ kind: 'set', map: mapAt(tree, path.slice(0, -1)), key: String(path.at(-1)), value, order });
}

export function append(path: readonly Step[], value: Template): Intent {
  return (tree) => ({ kind: 'append', seq: seqAt(tree, path), value });
}

export function rename(path: readonly Step[], key: string): Intent {
  return (tree) => ({ kind: 'rename', pair: pairAt(tree, path.slice(0, -1), String(path.at(-1))), key });
}

export function replace(path: readonly Step[], value: Template): Intent {
  return (tree) => ({ kind: 'replace', range: nodeAt(tree, path).range, value });
}

export function remove(path: readonly Step[]): Intent {
  return (tree) => {
    const from = nodeAt(tree, path.slice(0, -1));
    const last = path.at(-1);
    if (from.kind === 'seq') return { kind: 'remove', from, index: Number(last) };
    assert.equal(from.kind, 'map');
    const map = from as MapNode;
    return { kind: 'remove', from: map, index: map.pairs.findIndex((pair) => keyText(pair) === last) };
  };
}
