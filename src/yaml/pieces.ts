import type { Content } from './events.ts';
import type { OpenMap, OpenSeq } from './nodes.ts';
import type { Node, Pair } from './tree.ts';

/** Why a piece couldn't be read. */
export interface Failure {
  /** Where the fast reader gave up; -1 when it read something else than what was expected. */
  readonly at: number;
  readonly root?: Node;
}

/** A collection that pieces are added to. */
export type Collection = OpenMap | OpenSeq;

/** Adds what one collection holds to another of its kind. */
export function append(into: Collection, from: Node): void {
  if (into.kind === 'map' && from.kind === 'map') for (const pair of from.pairs) into.pairs.push(pair);
  else if (into.kind === 'seq' && from.kind === 'seq') for (const item of from.items) into.items.push(item);
}

/** Where the last child of a collection ends; 0 where it has none. */
export function lastEnd(node: Collection): number {
  if (node.kind === 'map') return node.pairs[node.pairs.length - 1]?.value.range.end ?? 0;
  return node.items[node.items.length - 1]?.range.end ?? 0;
}

/** The pair of a piece that holds a block map with one pair, and nothing else. */
export function onlyPair(content: Content | Failure): Pair | undefined {
  if ('at' in content || content.root?.kind !== 'map' || content.root.flow) return undefined;
  return content.root.pairs.length === 1 ? content.root.pairs[0] : undefined;
}

/** Whether nothing stands where a value could. */
export function isAbsent(node: Node): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.range.start === node.range.end;
}

/** Marks every collection of a part that the slow reader made: what it left out can't be known. */
export function markDamaged(node: Node): void {
  if (node.kind === 'map') {
    (node as OpenMap).damaged = true;
    for (const pair of node.pairs) {
      markDamaged(pair.key);
      markDamaged(pair.value);
    }
  } else if (node.kind === 'seq') {
    (node as OpenSeq).damaged = true;
    for (const item of node.items) markDamaged(item);
  }
}
