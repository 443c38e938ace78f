import type { AliasNode, MapNode, Node, Pair, SeqNode } from '../yaml/tree.ts';
import { keyText } from '../yaml/tree.ts';
import { setSource } from './model.ts';

/**
 * An object of the file. It inherits nothing, so that keys such as `__proto__` and `constructor` are keys like any
 * other. (A class is several times faster here than `Object.create(null)`.)
 */
export class Bag {
  [key: string]: unknown;
}
Object.setPrototypeOf(Bag.prototype, null);
Reflect.deleteProperty(Bag.prototype, 'constructor');

/** How many values may come from aliases before the rest of them is left out. */
const MOST_EXPANDED = 100_000;

/** A key that is no text, or that its object has already. */
export interface OddPair {
  readonly kind: 'duplicate' | 'no-text';
  readonly map: MapNode;
  readonly index: number;
  /** The first pair of that key. */
  readonly first?: Pair;
}

/** The content of a tree as plain data. */
export interface Plain {
  readonly root: Bag;
  readonly oddPairs: readonly OddPair[];
  /** Objects and the keys in them that hold no value. */
  readonly empty: readonly { readonly bag: Bag; readonly key: string }[];
}

/** Where a key is told from earlier ones by a set rather than by looking through them. */
const MANY = 12;

/**
 * Reads a file's map as plain data: objects are `Bag`s, lists arrays, and each knows where it was read from. Keys without a
 * value hold `undefined`; list items without one are left out. Aliases are read anew at each place; one that leads
 * nowhere, into itself or too far gives `undefined`.
 */
export function toPlain(root: MapNode): Plain {
  const oddPairs: OddPair[] = [];
  const empty: { bag: Bag; key: string }[] = [];
  const open = new Set<Node>();
  const seen = new Set<MapNode>();
  let expanded = 0;

  function plain(node: Node, key: Node | undefined): unknown {
    if (node.kind === 'scalar') return node.value ?? undefined;
    if (node.kind === 'alias') return expand(node, key);
    return node.kind === 'map' ? bagOf(node, key) : listOf(node, key);
  }

  function expand(alias: AliasNode, key: Node | undefined): unknown {
    const { target } = alias;
    if (!target || open.has(target)) return undefined;
    expanded += target.kind === 'map' ? target.pairs.length : target.kind === 'seq' ? target.items.length : 1;
    if (expanded > MOST_EXPANDED) return undefined;
    open.add(target);
    const value = plain(target, key);
    open.delete(target);
    return value;
  }

  function bagOf(map: MapNode, key: Node | undefined): Bag {
    const bag = new Bag();
    if (map.anchor) open.add(map);
    const firsts = map.pairs.length > MANY ? new Map<string, Pair>() : undefined;
    // A map that an alias brings here again has told its odd keys already.
    const tell = !seen.has(map);
    if (map.anchor) seen.add(map);
    for (let index = 0; index < map.pairs.length; index += 1) {
      const pair = map.pairs[index];
      if (!pair) continue;
      const name = keyText(pair);
      if (name === undefined) {
        if (tell) oddPairs.push({ kind: 'no-text', map, index });
        continue;
      }
      const first = firsts ? firsts.get(name) : firstOf(map, name, index);
      if (first) {
        if (tell) oddPairs.push({ kind: 'duplicate', map, index, first });
        continue;
      }
      firsts?.set(name, pair);
      const value = plain(pair.value, pair.key);
      bag[name] = value;
      if (value === undefined) empty.push({ bag, key: name });
    }
    if (map.anchor) open.delete(map);
    setSource(bag, { node: map, key });
    return bag;
  }

  function listOf(seq: SeqNode, key: Node | undefined): unknown[] {
    const list: unknown[] = [];
    let items: Node[] | undefined;
    if (seq.anchor) open.add(seq);
    for (let index = 0; index < seq.items.length; index += 1) {
      const item = seq.items[index];
      const value = item && plain(item, undefined);
      // Most lists have no item without a value, and then need no list of the others.
      if (value === undefined) items ??= seq.items.slice(0, index);
      else {
        list.push(value);
        if (item) items?.push(item);
      }
    }
    if (seq.anchor) open.delete(seq);
    setSource(list, items ? { node: seq, key, items } : { node: seq, key });
    return list;
  }

  return { root: bagOf(root, undefined), oddPairs, empty };
}

function firstOf(map: MapNode, name: string, before: number): Pair | undefined {
  for (let index = 0; index < before; index += 1) {
    const pair = map.pairs[index];
    if (pair && keyText(pair) === name) return pair;
  }
  return undefined;
}
