/** Edits of maps and lists in block style: an entry is one or more lines, and so is what is written or taken away. */
import { headerComment, keepsBlankLines } from './blockScalars.ts';
import { columnOfBlock, dashOf, keyStart, type Layout } from './layout.ts';
import type { Added, Collection } from './plan.ts';
import { type Rendered, renderBlock, renderItems, renderPairs, type ScalarContext } from './render.ts';
import {
  columnOf,
  endsWithBreak,
  hasBreak,
  leadsLine,
  lineEnd,
  lineKind,
  lineStart,
  nextLine,
  skipGap,
  skipProperties,
  skipSpaces,
  trimBack,
  trimBreak,
} from './scan.ts';
import type { Piece } from './snippet.ts';
import type { Template } from './template.ts';
import type { Node } from './tree.ts';

/** A replacement of one span of text before it is rendered for good. */
export interface RawEdit {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
}

/** A block collection in its text. */
export class Block {
  readonly text: string;
  readonly node: Collection;
  readonly layout: Layout;
  readonly column: number;
  readonly count: number;

  constructor(text: string, node: Collection, layout: Layout) {
    this.text = text;
    this.node = node;
    this.layout = layout;
    this.column = columnOfBlock(text, node);
    this.count = node.kind === 'map' ? node.pairs.length : node.items.length;
  }

  value(index: number): Node | undefined {
    return this.node.kind === 'map' ? this.node.pairs[index]?.value : this.node.items[index];
  }

  /** Where an entry begins: at its key or dash. */
  start(index: number): number {
    if (this.node.kind === 'seq') return dashOf(this.text, this.node, index);
    const key = this.node.pairs[index]?.key;
    return key ? keyStart(this.text, key) : -1;
  }

  /** The offset behind an entry's colon or dash; -1 where it has none that can be found. */
  headEnd(index: number): number {
    if (this.node.kind === 'seq') return dashOf(this.text, this.node, index) + 1;
    const key = this.node.pairs[index]?.key;
    const colon = key ? skipSpaces(this.text, key.range.end) : -1;
    return this.text[colon] === ':' ? colon + 1 : -1;
  }

  /** Every key is an ordinary one and stands where the collection's keys stand, so that lines may come and go. */
  get ordinary(): boolean {
    if (this.column < 0) return false;
    for (let index = 0; index < this.count; index++) {
      const start = this.start(index);
      if (start < 0 || this.headEnd(index) <= 0 || columnOf(this.text, start) !== this.column) return false;
      if (this.node.kind === 'map' && this.node.pairs[index]?.key.kind !== 'scalar') return false;
      const before = this.text.slice(lineStart(this.text, start), start);
      if (index > 0 ? /[^ \t]/.test(before) : !/^(?:[ \t]*-)*[ \t]*$/.test(before)) return false;
    }
    return true;
  }

  /** Where the line below an entry begins, the comments that stand deeper than its key or dash counted in. */
  after(index: number): number {
    const node = this.value(index);
    const last = node && lastLeaf(node);
    const end = node ? trimBack(this.text, this.headEnd(index), node.range.end) : this.headEnd(index);
    let at = nextLine(this.text, Math.max(end, this.headEnd(index)));
    if (last && keepsBlankLines(this.text, last)) {
      while (lineKind(this.text, at).kind === 'blank') at = nextLine(this.text, at);
    }
    for (let look = at; ; look = nextLine(this.text, look)) {
      const line = lineKind(this.text, look);
      if (line.kind === 'comment' && line.column > this.column) at = nextLine(this.text, look);
      else if (line.kind !== 'blank') return at;
      if (look >= this.text.length) return at;
    }
  }

  /** As `after`; behind the last entry also the comments that go with it at the same column. */
  insertionAfter(index: number): number {
    const at = this.after(index);
    if (index < this.count - 1) return at;
    let end = at;
    let line = lineKind(this.text, end);
    while (line.kind === 'comment' && line.column === this.column) {
      end = nextLine(this.text, end);
      line = lineKind(this.text, end);
      if (end >= this.text.length) break;
    }
    for (let look = end; ; look = nextLine(this.text, look)) {
      const { kind, column } = lineKind(this.text, look);
      if (kind === 'end') return end;
      if (kind === 'content') return column < this.column ? end : at;
    }
  }

  /** Whether blank lines stand between the entries (between at least half of them). */
  get spaced(): boolean {
    let gaps = 0;
    for (let index = 0; index < this.count - 1; index++) if (this.blankAfter(index)) gaps++;
    return gaps > 0 && gaps * 2 >= this.count - 1;
  }

  blankAfter(index: number): boolean {
    const end = lineStart(this.text, this.start(index + 1));
    for (let at = this.after(index); at < end; at = nextLine(this.text, at)) {
      if (lineKind(this.text, at).kind === 'blank') return true;
    }
    return false;
  }

  /** Writes entries behind one that stays. */
  insertAfter(index: number, added: readonly Added[]): RawEdit {
    const at = this.insertionAfter(index);
    const last = this.value(index);
    const spaced = this.spaced && !(last && keepsBlankLines(this.text, lastLeaf(last)));
    const lines = this.lines(added, this.spaced);
    if (spaced) lines.unshift([]);
    if (this.spaced && index < this.count - 1 && !this.blankAfter(index)) lines.push([]);
    return { start: at, end: at, pieces: this.asLines(lines, at) };
  }

  /** Writes entries before the first one. */
  insertAtStart(added: readonly Added[]): RawEdit {
    const first = this.start(0);
    const lines = this.lines(added, this.spaced);
    if (this.spaced) lines.push([]);
    if (leadsLine(this.text, first)) {
      const at = this.aboveFirst();
      return { start: at, end: at, pieces: this.asLines(lines, at) };
    }
    const indent = ' '.repeat(this.column);
    const [line = [], ...others] = lines;
    const [head = '', ...tail] = line;
    const opening = typeof head === 'string' ? head.slice(this.column) : head;
    const pieces = [opening, ...tail, ...others.flatMap((other) => [this.layout.eol, ...other])];
    return { start: first, end: first, pieces: [...pieces, this.layout.eol, indent] };
  }

  /** Above the comments that stand right above the first entry; below them where they open the file. */
  private aboveFirst(): number {
    const line = lineStart(this.text, this.start(0));
    let at = line;
    while (at > 0) {
      const above = lineStart(this.text, trimBreak(this.text, at));
      const { kind, column } = lineKind(this.text, above);
      if (above >= at || kind !== 'comment' || column !== this.column) break;
      at = above;
      if (at <= 1) return line;
    }
    return at > 0 && lineKind(this.text, lineStart(this.text, trimBreak(this.text, at))).kind === 'end' ? line : at;
  }

  /** Takes away entries that don't stand behind a dash: their lines, and the comments deeper than they are. */
  remove(index: number): RawEdit {
    const before = this.value(index - 1);
    let end = this.after(index);
    // The blank lines below would become part of a text above that keeps such lines.
    if (before && keepsBlankLines(this.text, lastLeaf(before))) {
      while (lineKind(this.text, end).kind === 'blank') end = nextLine(this.text, end);
    }
    return { start: lineStart(this.text, this.start(index)), end, pieces: [] };
  }

  /** Takes away the entries before `next`, the first of which stands behind a dash; `next` or a comment moves up. */
  removeFirst(next: number, growing: boolean): RawEdit {
    const start = this.start(0);
    const after = this.after(next - 1);
    if (skipBlank(this.text, after) === this.start(next)) return { start, end: this.start(next), pieces: [] };
    const from = growing ? start : trimBack(this.text, 0, start);
    return { start: from, end: after, pieces: [this.layout.eol] };
  }

  /**
   * Replaces an entry's value, comments behind its key or dash left as they are. Undefined where that isn't safe.
   * @param keep Whether the value's anchor and tag stay.
   */
  replaceValue(index: number, template: Template, context: ScalarContext, keep: boolean): RawEdit[] | undefined {
    const { text } = this;
    const old = this.value(index);
    let head = this.headEnd(index);
    if (!old || head <= 0 || old.damaged) return undefined;
    if (keep && (old.anchor !== undefined || old.tag !== undefined)) head = propertiesEnd(text, head);
    const from = old.range.end > old.range.start ? skipProperties(text, head) : head;
    if (old.range.end > old.range.start && from !== old.range.start) return undefined;
    const begin = old.range.end > old.range.start ? skipGap(text, head) : head;
    const block = (old.kind === 'map' || old.kind === 'seq') && !old.flow;
    const fresh = renderBlock(template, this.column, this.node.kind, this.layout, context);
    const rendered = { ...fresh, head: [...fresh.head, ...headerComment(text, old)] };
    const sameLine = !hasBreak(text.slice(head, begin));
    const end = trimBack(text, begin, old.range.end);
    if (sameLine && !block) return this.replaceInline(head, begin, end, rendered);
    const last = lineEnd(text, trimBack(text, begin, block ? this.after(index) : end));
    if (sameLine) return [{ start: head, end: last, pieces: this.joined(rendered) }];
    // The comment behind a value that stands on a line of its own.
    const behind = block ? '' : text.slice(end, last).trim();
    if (rendered.head.length === 0) {
      const [first = [], ...rest] = rendered.rest;
      const head = behind ? [...first, ` ${behind}`] : first;
      return [{ start: lineStart(text, begin), end: last, pieces: this.joined({ head, rest }) }];
    }
    if (rendered.rest.length === 0) {
      const line = lineStart(text, begin);
      const movesUp = behind !== '' && text.slice(head, lineEnd(text, head)).trim() === '';
      const stays = behind && !movesUp ? [text.slice(line, begin), behind, this.layout.eol] : [];
      return [
        { start: head, end: head, pieces: movesUp ? [...rendered.head, ` ${behind}`] : rendered.head },
        { start: line, end: nextLine(text, last), pieces: stays },
      ];
    }
    if (behind) return undefined;
    const comment = text.slice(head, lineEnd(text, head));
    return [{ start: head, end: last, pieces: this.joined({ ...rendered, head: [...rendered.head, comment] }) }];
  }

  private replaceInline(head: number, begin: number, end: number, { head: first, rest }: Rendered): RawEdit[] {
    const { text } = this;
    const lineStop = lineEnd(text, end);
    const bare = skipSpaces(text, end) >= lineStop;
    const stop = bare ? lineStop : end;
    const keepsGap = begin > head && first[0]?.toString().startsWith(' ');
    const start = keepsGap ? begin : head;
    const [lead = '', ...tail] = first;
    const opening = keepsGap && typeof lead === 'string' ? [lead.slice(1), ...tail] : first;
    if (rest.length === 0 || bare) return [{ start, end: stop, pieces: this.joined({ head: opening, rest }) }];
    const below = nextLine(text, end);
    return [
      { start, end, pieces: opening },
      { start: below, end: below, pieces: this.asLines(rest, below) },
    ];
  }

  private joined({ head, rest }: Rendered): Piece[] {
    return [...head, ...rest.flatMap((line) => [this.layout.eol, ...line])];
  }

  private lines(added: readonly Added[], spaced: boolean): Piece[][] {
    const blocks = added.map((entry) =>
      entry.key === undefined
        ? renderItems([entry.value], this.column, this.layout)
        : renderPairs([[entry.key, entry.value]], this.column, this.layout),
    );
    return blocks.flatMap((block, index) => (spaced && index > 0 ? [[], ...block] : block));
  }

  /** Lines for the offset at which a line begins, or for the end of a text without a last line break. */
  private asLines(lines: readonly (readonly Piece[])[], at: number): Piece[] {
    const { eol } = this.layout;
    if (at === this.text.length && !endsWithBreak(this.text)) return lines.flatMap((line) => [eol, ...line]);
    return lines.flatMap((line) => [...line, eol]);
  }
}

function skipBlank(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /[ \t\r\n]/.test(text[at] ?? '')) at++;
  return at;
}

/** The offset behind the anchor and tag that stand in the same line, if any. */
function propertiesEnd(text: string, offset: number): number {
  const properties = /^(?:[ \t]+[&!]\S*)+/.exec(text.slice(offset, lineEnd(text, offset)));
  return offset + (properties?.[0].length ?? 0);
}

function lastLeaf(node: Node): Node {
  let at = node;
  for (;;) {
    if (at.kind === 'scalar' || at.kind === 'alias' || at.flow) return at;
    const next: Node | undefined = at.kind === 'map' ? at.pairs.at(-1)?.value : at.items.at(-1);
    if (!next) return at;
    at = next;
  }
}
