import { makeMap, makeScalar, makeSeq } from '../nodes.ts';
import * as spaces from '../spaces.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../tree.ts';
import { blockScalar, plainScalar, quotedScalar } from './scalars.ts';
import * as simple from './text.ts';

/** How deep collections may lie in each other here; an engagement needs fewer than ten levels. */
const DEEPEST = 40;

/** Behind the last content, as a column. */
const NOWHERE = -1;
/** In the same line as what was read before, as a column. */
const SAME_LINE = -2;

/**
 * Reads the simple YAML that nearly all files consist of: keys and lists indented by spaces, values on one line, blocks
 * of text, brackets, comments. It makes the nodes that `fromEvents` would make, but in one pass over the text and with
 * no events in between, which is several times as fast.
 * @param start where to begin: the start of a line, or the place in a line that is taken for its start
 * @returns undefined for anything else, well-formed or not: anchors, tags, the markers between documents, tabs, values
 * over several lines, characters that no text should hold. Nothing is known of the text then.
 */
export function readSimple(text: string, start = 0, end = text.length): MapNode | SeqNode | undefined {
  return new SimpleReader(text, start, end).read();
}

/** Its methods give undefined or false where something isn't simple; nothing is read from there on. */
class SimpleReader {
  readonly #text: string;
  readonly #end: number;
  /** What is read next. */
  #at: number;
  /** Where the line begins in which that stands. */
  #line: number;
  /** The column of what is read next, if a line begins with it; else {@link NOWHERE} or {@link SAME_LINE}. */
  #column = SAME_LINE;
  #depth = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.#at = text.charCodeAt(start) === spaces.BYTE_ORDER_MARK ? start + 1 : start;
    this.#line = this.#at;
  }

  read(): MapNode | SeqNode | undefined {
    if (!this.#skip(this.#at) || this.#column === NOWHERE) return undefined;
    const root = this.#node(this.#column, NOWHERE, true);
    if (root === undefined || root.kind === 'scalar' || root.kind === 'alias' || root.flow) return undefined;
    // What no collection takes for its next entry ends them all: bad indentation, or a second value in a line.
    return this.#column === NOWHERE ? root : undefined;
  }

  /**
   * Goes over spaces, comments and line breaks to what is read next.
   * @param lineStart where its line begins, if nothing of that has been read; otherwise -1
   */
  #skip(lineStart: number): boolean {
    const text = this.#text;
    const end = this.#end;
    let line = lineStart;
    let at = this.#at;
    for (;;) {
      at = simple.skipSpaces(text, at, end);
      if (at < end && text.charCodeAt(at) === spaces.HASH && this.#startsComment(at, line)) {
        at = simple.textEnd(text, at, end);
        if (at < 0) return false;
      }
      const next = simple.behindBreak(text, at, end);
      if (next < 0) break;
      at = next;
      line = next;
    }
    this.#at = at;
    if (line >= 0) this.#line = line;
    this.#column = at >= end ? NOWHERE : line < 0 ? SAME_LINE : at - line;
    return true;
  }

  #startsComment(at: number, line: number): boolean {
    return at === line || this.#text.charCodeAt(at - 1) === spaces.SPACE;
  }

  /**
   * Reads a node of a block and goes on to the next line with content.
   * @param parent the column that its lines have to stand to the right of
   * @param mayBeBlock whether a list or keys may begin here
   */
  #node(column: number, parent: number, mayBeBlock: boolean): Node | undefined {
    const unit = this.#text.charCodeAt(this.#at);
    if (unit === simple.BAR || unit === simple.GREATER) return this.#blockText(parent);
    if (mayBeBlock && this.#isIndicator(spaces.DASH)) return this.#seq(column);
    const node = this.#inline(unit, parent, false);
    if (node === undefined) return undefined;
    if (mayBeBlock && node.kind === 'scalar' && this.#isIndicator(spaces.COLON)) return this.#map(column, node);
    return this.#skip(-1) ? node : undefined;
  }

  #isIndicator(unit: number): boolean {
    const at = this.#at;
    return at < this.#end && this.#text.charCodeAt(at) === unit && simple.isSeparator(this.#text, at + 1, this.#end);
  }

  #seq(column: number): SeqNode | undefined {
    const seq = makeSeq(this.#at, false, undefined, undefined);
    this.#depth += 1;
    if (this.#depth > DEEPEST) return undefined;
    do {
      const item = this.#value(column, true);
      if (item === undefined) return undefined;
      seq.items.push(item);
      seq.range.end = item.range.end;
    } while (this.#column === column && this.#isIndicator(spaces.DASH));
    this.#depth -= 1;
    return seq;
  }

  /** Reads a map whose first key has been read: its colon is next. */
  #map(column: number, first: ScalarNode): MapNode | undefined {
    const map = makeMap(first.range.start, false, undefined, undefined);
    this.#depth += 1;
    if (this.#depth > DEEPEST) return undefined;
    let key: ScalarNode | undefined = first;
    for (;;) {
      // At the start of a line these may be a marker between documents.
      const unit = this.#text.charCodeAt(key.range.start);
      if (unit === spaces.DASH || unit === simple.DOT) return undefined;
      const value = this.#value(column, false);
      if (value === undefined) return undefined;
      map.pairs.push({ key, value });
      map.range.end = value.range.end;
      if (this.#column !== column) break;
      key = this.#scalar(false);
      if (key === undefined || !this.#isIndicator(spaces.COLON)) return undefined;
    }
    this.#depth -= 1;
    return map;
  }

  /** Reads what the dash or the colon introduces that is next: it stands behind that or below it. */
  #value(column: number, ofSeq: boolean): Node | undefined {
    const behind = this.#at + 1;
    this.#at = behind;
    if (!this.#skip(-1)) return undefined;
    if (this.#column === SAME_LINE) return this.#node(this.#at - this.#line, column, ofSeq);
    if (this.#column > column) return this.#node(this.#column, column, true);
    // The list of a key needn't be indented.
    if (this.#column === column && !ofSeq && this.#isIndicator(spaces.DASH)) return this.#seq(column);
    return makeScalar(behind, behind, 'plain', '', undefined, undefined);
  }

  /** Reads a node that is no block. */
  #inline(unit: number, parent: number, flow: boolean): Node | undefined {
    if (unit === simple.OPEN_BRACE) return this.#flowMap(parent);
    return unit === simple.OPEN_BRACKET ? this.#flowSeq(parent) : this.#scalar(flow);
  }

  #flowSeq(parent: number): SeqNode | undefined {
    const seq = makeSeq(this.#at, true, undefined, undefined);
    this.#depth += 1;
    if (this.#depth > DEEPEST) return undefined;
    this.#at += 1;
    for (;;) {
      const unit = this.#flowUnit(parent);
      if (unit === simple.CLOSE_BRACKET) break;
      const item = unit < 0 ? undefined : this.#inline(unit, parent, true);
      if (item === undefined || !this.#endsEntry(parent, simple.CLOSE_BRACKET)) return undefined;
      seq.items.push(item);
    }
    this.#at += 1;
    seq.range.end = this.#at;
    this.#depth -= 1;
    return seq;
  }

  #flowMap(parent: number): MapNode | undefined {
    const map = makeMap(this.#at, true, undefined, undefined);
    this.#depth += 1;
    if (this.#depth > DEEPEST) return undefined;
    this.#at += 1;
    for (;;) {
      const unit = this.#flowUnit(parent);
      if (unit === simple.CLOSE_BRACE) break;
      const key = unit < 0 ? undefined : this.#scalar(true);
      const value = key === undefined ? undefined : this.#flowValue(parent);
      if (key === undefined || value === undefined || !this.#endsEntry(parent, simple.CLOSE_BRACE)) return undefined;
      map.pairs.push({ key, value });
    }
    this.#at += 1;
    map.range.end = this.#at;
    this.#depth -= 1;
    return map;
  }

  #flowValue(parent: number): Node | undefined {
    if (this.#at >= this.#end || this.#text.charCodeAt(this.#at) !== spaces.COLON) return undefined;
    this.#at += 1;
    const unit = this.#flowUnit(parent);
    return unit < 0 ? undefined : this.#inline(unit, parent, true);
  }

  /** Goes to what is next between brackets, and gives its character; -1 where it stands too far to the left. */
  #flowUnit(parent: number): number {
    if (!this.#skip(-1) || this.#column === NOWHERE) return -1;
    return this.#column === SAME_LINE || this.#column > parent ? this.#text.charCodeAt(this.#at) : -1;
  }

  /** Goes to the bracket that closes, or over the comma before another entry; false where neither is next. */
  #endsEntry(parent: number, closing: number): boolean {
    const unit = this.#flowUnit(parent);
    if (unit === spaces.COMMA) this.#at += 1;
    return unit === spaces.COMMA || unit === closing;
  }

  #scalar(flow: boolean): ScalarNode | undefined {
    const text = this.#text;
    const start = this.#at;
    const unit = text.charCodeAt(start);
    if (unit === simple.DOUBLE_QUOTE || unit === simple.SINGLE_QUOTE) {
      const close = simple.closingQuote(text, start, this.#end);
      this.#at = close + 1;
      return close < 0 ? undefined : quotedScalar(text, start, close);
    }
    const stop = simple.plainStop(text, start, this.#end, flow);
    this.#at = stop;
    return stop < 0 ? undefined : plainScalar(text, start, stop);
  }

  #blockText(parent: number): ScalarNode | undefined {
    const header = this.#at;
    const behind = header + (this.#text.charCodeAt(header + 1) === spaces.DASH ? 2 : 1);
    const lines = simple.blockLines(this.#text, behind, this.#end, parent);
    if (lines === undefined) return undefined;
    this.#at = lines.end;
    return this.#skip(lines.end) ? blockScalar(this.#text, header, lines) : undefined;
  }
}
