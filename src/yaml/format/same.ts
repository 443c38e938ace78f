import type { MapNode, Node } from '../tree.ts';
import { keyText } from '../tree.ts';

/**
 * Whether two trees hold the same values, tags and anchors, and their aliases repeat the same places. The order of keys,
 * spelling and comments don't count. Neither may hold a key twice.
 */
export function holdsTheSame(one: Node | undefined, other: Node | undefined): boolean {
  return new Comparison().of(one, other) !== undefined;
}

class Comparison {
  readonly #twins = new Map<Node, Node>();
  readonly #aliases: (readonly [Node | undefined, Node | undefined])[] = [];

  /** This comparison, if the nodes hold the same. */
  of(one: Node | undefined, other: Node | undefined): this | undefined {
    if (!this.#same(one, other)) return undefined;
    const linked = this.#aliases.every(([a, b]) => a !== undefined && this.#twins.get(a) === b);
    return linked ? this : undefined;
  }

  #same(one: Node | undefined, other: Node | undefined): boolean {
    if (!one || !other) return one === other;
    if (one.kind !== other.kind || one.anchor !== other.anchor || one.tag !== other.tag) return false;
    if (one.anchor !== undefined) this.#twins.set(one, other);
    if (one.kind === 'scalar')
      return other.kind === 'scalar' && Object.is(one.value, other.value) && one.text === other.text;
    if (one.kind === 'seq') {
      if (other.kind !== 'seq' || one.items.length !== other.items.length || one.flow !== other.flow) return false;
      return one.items.every((item, index) => this.#same(item, other.items[index]));
    }
    if (one.kind === 'map') return other.kind === 'map' && one.flow === other.flow && this.#samePairs(one, other);
    if (other.kind !== 'alias' || one.name !== other.name) return false;
    this.#aliases.push([one.target, other.target]);
    return true;
  }

  #samePairs(one: MapNode, other: MapNode): boolean {
    if (one.pairs.length !== other.pairs.length) return false;
    const pairs = new Map(other.pairs.map((pair) => [keyText(pair), pair]));
    return one.pairs.every((pair) => {
      const twin = pairs.get(keyText(pair));
      return twin !== undefined && this.#same(pair.key, twin.key) && this.#same(pair.value, twin.value);
    });
  }
}
