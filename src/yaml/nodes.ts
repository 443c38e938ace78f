import { scalarValue } from './scalars.ts';
import type { AliasNode, MapNode, Node, Pair, ScalarNode, ScalarStyle, SeqNode } from './tree.ts';

/** Nodes while they are being made. One shape for each kind, so that the engine keeps reading them fast. */
type Open<T> = { -readonly [Key in keyof T]: T[Key] };
export interface OpenMap extends Open<Omit<MapNode, 'range' | 'pairs'>> {
  range: { start: number; end: number };
  pairs: Pair[];
}
export interface OpenSeq extends Open<Omit<SeqNode, 'range' | 'items'>> {
  range: { start: number; end: number };
  items: Node[];
}
export type OpenAlias = Open<AliasNode>;

export function makeScalar(
  start: number,
  end: number,
  style: ScalarStyle,
  text: string,
  anchor: string | undefined,
  tag: string | undefined,
): ScalarNode {
  const value = scalarValue(text, style, tag);
  return { kind: 'scalar', range: { start, end }, anchor, tag, damaged: undefined, style, value, text };
}

export function makeMap(start: number, flow: boolean, anchor: string | undefined, tag: string | undefined): OpenMap {
  return { kind: 'map', range: { start, end: start }, anchor, tag, damaged: undefined, flow, pairs: [] };
}

export function makeSeq(start: number, flow: boolean, anchor: string | undefined, tag: string | undefined): OpenSeq {
  return { kind: 'seq', range: { start, end: start }, anchor, tag, damaged: undefined, flow, items: [] };
}

export function makeAlias(start: number, end: number, name: string): OpenAlias {
  return {
    kind: 'alias',
    range: { start, end },
    anchor: undefined,
    tag: undefined,
    damaged: undefined,
    name,
    target: undefined,
  };
}
