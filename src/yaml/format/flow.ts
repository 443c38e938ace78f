import { keyStart } from '../layout.ts';
import { hasBreak } from '../scan.ts';
import type { MapNode, Node, Pair, SeqNode } from '../tree.ts';
import { keyText } from '../tree.ts';
import { type KeyOrder, type NodePath, orderedPairs } from './order.ts';
import { needsNoQuotes } from './quotes.ts';
import { requireUniqueKeys } from './unusual.ts';

/** What stands before an entry in brackets: a comma perhaps, and the entry's anchor and tag. */
const BEFORE_ENTRY = /^[ \t\r\n]*(?:[{[,][ \t\r\n]*)?((?:[&!][^\s,[\]{}]*[ \t]+)*)$/;
/** What stands between a key and its value. */
const BETWEEN = /^[ \t]*:[ \t]*((?:[&!][^\s,[\]{}]*[ \t]+)*)$/;

/** A scalar without quotes that it doesn't need. */
export function scalarSource(text: string, node: Node, flow: boolean): string {
  if (node.kind === 'scalar' && isQuoted(node.style) && needsNoQuotes(node, flow)) return node.text;
  return text.slice(node.range.start, node.range.end);
}

function isQuoted(style: string): boolean {
  return style === 'single' || style === 'double';
}

/**
 * A collection in brackets with its keys in order. On one line its spaces are tidied; over several lines it keeps them,
 * and with comments its order too. What is written in a rare form stays as it is.
 */
export function flowSource(text: string, node: MapNode | SeqNode, path: NodePath, order: KeyOrder): string {
  return new FlowWriter(text, order).write(node, path);
}

/** An entry of a collection in brackets: where it stands with its anchor and tag, and how it is written. */
interface FlowEntry {
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

class FlowWriter {
  readonly #text: string;
  readonly #order: KeyOrder;

  constructor(text: string, order: KeyOrder) {
    this.#text = text;
    this.#order = order;
  }

  write(node: Node, path: NodePath): string {
    if (node.kind === 'scalar' || node.kind === 'alias') return scalarSource(this.#text, node, true);
    if (node.kind === 'map') requireUniqueKeys(node);
    return this.#collection(node, path) ?? this.#text.slice(node.range.start, node.range.end);
  }

  /** Undefined for what has a rare form: `[a: b]`, `{ ? a : b }`, `{ a, b }`. */
  #collection(node: MapNode | SeqNode, path: NodePath): string | undefined {
    const { start, end } = node.range;
    const [open, close] = [this.#text.charAt(start), this.#text.charAt(end - 1)];
    if (open !== (node.kind === 'map' ? '{' : '[') || close !== (node.kind === 'map' ? '}' : ']')) return undefined;
    const entries = node.kind === 'map' ? this.#pairs(node, path) : this.#items(node, path);
    if (!entries) return undefined;
    const gaps = this.#gaps(node, entries);
    // An entry that moves must take the comments with it that are about it: here nobody can tell which ones are.
    const commented = gaps.some((gap) => gap.includes('#'));
    const places =
      node.kind === 'map' && !commented ? orderedPairs(node, this.#order(path)) : entries.map((_entry, index) => index);
    const sources = places.map((index) => entries[index]?.source ?? '');
    if (hasBreak(this.#text.slice(start, end))) return gaps.map((gap, index) => gap + (sources[index] ?? '')).join('');
    if (sources.length === 0) return open + close;
    return node.kind === 'map' ? `{ ${sources.join(', ')} }` : `[${sources.join(', ')}]`;
  }

  /** What stands before each entry, and behind the last. */
  #gaps(node: MapNode | SeqNode, entries: readonly FlowEntry[]): string[] {
    const starts = [...entries.map((entry) => entry.start), node.range.end];
    return starts.map((start, index) => this.#text.slice(entries[index - 1]?.end ?? node.range.start, start));
  }

  #items(node: SeqNode, path: NodePath): FlowEntry[] | undefined {
    const entries: FlowEntry[] = [];
    let behind = node.range.start;
    for (const [index, item] of node.items.entries()) {
      const start = this.#entryStart(behind, item.range.start);
      if (start === undefined) return undefined;
      const properties = this.#text.slice(start, item.range.start);
      entries.push({ start, end: item.range.end, source: properties + this.write(item, [...path, index]) });
      behind = item.range.end;
    }
    return entries;
  }

  #pairs(node: MapNode, path: NodePath): FlowEntry[] | undefined {
    const entries: FlowEntry[] = [];
    for (const pair of node.pairs) {
      const source = this.#pair(pair, path);
      if (source === undefined) return undefined;
      entries.push({ start: keyStart(this.#text, pair.key), end: pair.value.range.end, source });
    }
    return entries;
  }

  #pair(pair: Pair, path: NodePath): string | undefined {
    const { key, value } = pair;
    if (key.kind !== 'scalar' || key.range.start === key.range.end) return undefined;
    if (value.kind === 'scalar' && value.range.start === value.range.end) return undefined;
    const between = BETWEEN.exec(this.#text.slice(key.range.end, value.range.start));
    if (!between) return undefined;
    const name = this.#text.slice(keyStart(this.#text, key), key.range.start) + scalarSource(this.#text, key, true);
    return `${name}: ${between[1] ?? ''}${this.write(value, [...path, keyText(pair) ?? ''])}`;
  }

  /** Where an entry begins, its anchor and tag included; undefined where something unexpected stands before it. */
  #entryStart(behind: number, start: number): number | undefined {
    const before = BEFORE_ENTRY.exec(this.#withoutComments(behind, start));
    return before ? start - (before[1]?.length ?? 0) : undefined;
  }

  #withoutComments(from: number, to: number): string {
    return this.#text.slice(from, to).replace(/(^|\s)#[^\r\n]*/g, '$1');
  }
}
