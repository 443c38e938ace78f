import { say } from '../l10n/say.ts';
import type { OpenAlias } from './nodes.ts';
import type { MapNode, Node, ScalarNode, SeqNode, SyntaxProblem } from './tree.ts';

/**
 * How many nodes aliases may add to a document when each is taken as a copy of what it stands for. Real documents add
 * tens; a few hundred bytes can be made to add billions.
 */
export const MOST_ADDED_NODES = 100_000;

/** How much of a name a message shows, in UTF-16 units. One of them shows it twice. */
const SHOWN_NAME = 29;

/** What moves, hides or reorders the text around it; a name may hold any of it. */
const INVISIBLE = /[\p{C}\p{Z}]+/gu;

type Target = ScalarNode | MapNode | SeqNode;

/** Leads each alias of a tree to the node that it stands for: the last one before it that carries its name. */
export function linkAliases(root: Node): SyntaxProblem[] {
  return new Linker().link(root);
}

class Linker {
  readonly #problems: SyntaxProblem[] = [];
  readonly #named = new Map<string, Target>();
  /** Nodes of anchored nodes, aliases counted with what they stand for; absent while a node is still being read. */
  readonly #sizes = new Map<Target, number>();
  readonly #unknown = new Set<string>();
  #added = 0;
  #tooMany = false;

  link(root: Node): SyntaxProblem[] {
    this.#visit(root);
    return this.#problems;
  }

  /** Returns the number of nodes that a node comes to when its aliases are copies. The depth is bounded by the readers. */
  #visit(node: Node): number {
    if (node.kind === 'alias') return this.#follow(node);
    if (node.anchor !== undefined) {
      this.#named.set(node.anchor, node);
      this.#sizes.delete(node);
    }
    let size = 1;
    if (node.kind === 'map') {
      for (const pair of node.pairs) size += this.#visit(pair.key) + this.#visit(pair.value);
    } else if (node.kind === 'seq') {
      for (const item of node.items) size += this.#visit(item);
    }
    if (node.anchor !== undefined) this.#sizes.set(node, size);
    return size;
  }

  #follow(alias: OpenAlias): number {
    const target = this.#named.get(alias.name);
    const name = shownName(alias.name);
    if (target === undefined) {
      if (!this.#unknown.has(alias.name)) {
        this.#unknown.add(alias.name);
        this.#report(
          alias,
          'syntax',
          say`Nothing above is marked &${name}; write the value out, or mark the place that *${name} means.`,
        );
      }
      return 1;
    }
    const size = this.#sizes.get(target);
    if (size === undefined) {
      this.#report(
        alias,
        'syntax',
        say`*${name} stands inside the very part that it repeats; write the value out instead.`,
      );
      return 1;
    }
    if (this.#added + size > MOST_ADDED_NODES) {
      if (!this.#tooMany) {
        this.#tooMany = true;
        this.#report(
          alias,
          'limit',
          say`Values marked with & are repeated so often that the file grows too large to read; write them out.`,
        );
      }
      return 1;
    }
    this.#added += size;
    alias.target = target;
    return size;
  }

  #report(alias: OpenAlias, kind: SyntaxProblem['kind'], message: string): void {
    this.#problems.push({ range: alias.range, kind, message });
  }
}

function shownName(name: string): string {
  const start = name.slice(0, SHOWN_NAME).replace(INVISIBLE, ' ');
  return name.length > SHOWN_NAME ? `${start}…` : start;
}
