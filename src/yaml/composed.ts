import type { ParsedNode } from 'yaml';
import { Composer, isAlias, isMap, isScalar, Parser } from 'yaml';
import { LONGEST_SCALAR, tooLong } from './limits.ts';
import type { OpenAlias } from './nodes.ts';
import { makeAlias, makeMap, makeScalar, makeSeq } from './nodes.ts';
import * as scan from './spaces.ts';
import type { MapNode, Node, Pair, Range, ScalarStyle, SeqNode } from './tree.ts';

/** What stopped a part of a text from being well-formed, in the parser's own terms. */
export interface Flaw extends Range {
  readonly code: string;
  readonly detail: string;
}

/** What a part of a text holds, as far as it can be read. */
export interface Salvage {
  readonly root?: Node;
  readonly aliases: readonly OpenAlias[];
  /** In the order of the text. */
  readonly flaws: readonly Flaw[];
}

/** Anchors and tags longer than this, in UTF-16 units, only cost a map some of its range. */
const LONGEST_PROPERTIES = 256;

const STYLES: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * Reads YAML whether it is well-formed or not: the first document between two offsets of a text. Slow beside
 * `fromEvents`, so it is meant for the parts that the other can't read.
 * @param start where to begin: the start of a line
 */
export function fromYaml(text: string, start = 0, end = text.length): Salvage {
  // The library takes a lone `\r` for content.
  const part = text.slice(start, end).replace(/\r(?!\n)/g, '\n');
  const composer = new Composer({
    version: '1.2',
    // Values are resolved by scalarValue for both readers.
    schema: 'failsafe',
    resolveKnownTags: false,
    // Looking for equal keys takes time that grows with the square of a map's size; the format looks for them itself.
    uniqueKeys: false,
    strict: true,
    logLevel: 'silent',
  });
  for (const document of composer.compose(new Parser().parse(part), true, part.length)) {
    const flaws = document.errors
      .map((error) => ({
        start: error.pos[0] + start,
        end: error.pos[1] + start,
        code: error.code,
        detail: error.message,
      }))
      .sort((one, other) => one.start - other.start);
    const reader = new Reader(text, start, end);
    const contents = document.contents as ParsedNode | null;
    const root = contents === null ? undefined : reader.read(contents);
    return { root: root !== undefined && isNothing(root) ? undefined : root, aliases: reader.aliases, flaws };
  }
  return { aliases: [], flaws: [] };
}

function isNothing(node: Node): boolean {
  return node.range.start === node.range.end && node.anchor === undefined && node.tag === undefined;
}

class Reader {
  readonly aliases: OpenAlias[] = [];
  readonly #text: string;
  readonly #base: number;
  readonly #end: number;
  /** Behind the last token that was seen. */
  #last: number;

  constructor(text: string, base: number, end: number) {
    this.#text = text;
    this.#base = base;
    this.#end = end;
    this.#last = base;
  }

  read(node: ParsedNode): Node {
    const start = this.#base + node.range[0];
    const end = this.#base + node.range[1];
    if (isAlias(node)) {
      const alias = makeAlias(start, end, node.source);
      this.aliases.push(alias);
      this.#last = end;
      return alias;
    }
    if (isScalar(node)) return this.#scalar(node, start, end);
    return isMap(node) ? this.#map(node, start, end) : this.#seq(node, start, end);
  }

  #scalar(node: ParsedNode & { type?: string; source?: string; value?: unknown }, start: number, end: number): Node {
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const source = node.source ?? String(node.value ?? '');
    // A quote that stays open takes a part of the line break along.
    const text = source.endsWith('\r') ? source.slice(0, -1) : source;
    const anchor = node.anchor;
    let from = start;
    let to = end;
    if (style === 'literal' || style === 'folded') to = scan.blockScalarEnd(this.#text, start, end);
    else if (start === end) {
      from = Math.max(scan.backOverBlanks(this.#text, start, this.#base), this.#last);
      to = from;
    }
    if (to - from > LONGEST_SCALAR) throw tooLong({ start: from, end: to });
    this.#last = to;
    return makeScalar(from, to, style, text, anchor, node.tag);
  }

  #map(node: Extract<ParsedNode, { items: { key: unknown }[] }>, start: number, end: number): MapNode {
    const flow = node.flow === true;
    const map = makeMap(start, flow, node.anchor, node.tag);
    const bracket = flow && this.#text[start] === '{';
    // The library counts a map without brackets from its first key, or even behind it.
    if (!bracket) map.range.start = this.#propertiesStart(start, node.items[0]?.key ?? null, flow);
    this.#last = bracket ? start + 1 : map.range.start;
    for (const pair of node.items) map.pairs.push(this.#pair(pair.key, pair.value));
    if (bracket) this.#last = end;
    else map.range.start = Math.min(map.range.start, map.pairs[0]?.key.range.start ?? start);
    const first = map.pairs[0]?.key;
    if (
      flow &&
      !bracket &&
      first !== undefined &&
      first.range.start === first.range.end &&
      first.anchor === undefined
    ) {
      map.range.start = first.range.start;
    }
    map.range.end = this.#last;
    return map;
  }

  /** Where the anchor and tag of a map's first key begin: they lie within the map. */
  #propertiesStart(start: number, key: ParsedNode | null, flow: boolean): number {
    if (key?.anchor === undefined && key?.tag === undefined) return start;
    const from = Math.min(start, this.#base + key.range[0]);
    const before = this.#text.slice(Math.max(this.#base, from - LONGEST_PROPERTIES), from);
    const properties = flow ? /(?:[&!][^\s,[\]{}]*[ \t]+)+$/ : /(?:[&!]\S*[ \t]+)+$/;
    return from - (properties.exec(before)?.[0].length ?? 0);
  }

  #pair(key: ParsedNode | null, value: ParsedNode | null): Pair {
    const keyNode = key === null || isEmpty(key) ? this.#empty(key, scan.emptyKeyPosition) : this.read(key);
    const valueNode = value === null || isEmpty(value) ? this.#empty(value, scan.emptyValuePosition) : this.read(value);
    return { key: keyNode, value: valueNode };
  }

  #empty(node: ParsedNode | null, position: (text: string, from: number, end: number) => number): Node {
    if (node?.anchor !== undefined || node?.tag !== undefined) return this.read(node);
    const at = position(this.#text, this.#last, this.#end);
    this.#last = at;
    return makeScalar(at, at, 'plain', '', undefined, undefined);
  }

  #seq(node: Extract<ParsedNode, { items: ParsedNode[] | { key: unknown }[] }>, start: number, end: number): SeqNode {
    const flow = node.flow === true;
    const seq = makeSeq(start, flow, node.anchor, node.tag);
    this.#last = flow ? start + 1 : start;
    for (const item of node.items) seq.items.push(this.read(item as ParsedNode));
    if (flow) this.#last = end;
    seq.range.end = this.#last;
    return seq;
  }
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.range[0] === node.range[1];
}
