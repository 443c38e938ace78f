/** Edits of maps and lists in flow style (within brackets): entries stand between commas, on one line or on many. */
import type { RawEdit } from './block-edits.ts';
import { keyStart, type Layout } from './layout.ts';
import type { Added, Collection } from './plan.ts';
import { renderFlow, renderFlowPair, type ScalarContext } from './render.ts';
import {
  columnOf,
  hasBreak,
  leadsLine,
  lineEnd,
  lineStart,
  nextLine,
  skipGap,
  skipProperties,
  skipSpaces,
  trimBack,
} from './scan.ts';
import type { Piece } from './snippet.ts';
import type { Template } from './template.ts';
import type { Node } from './tree.ts';

/** A flow collection in its text. */
export class Flow {
  readonly text: string;
  readonly node: Collection;
  readonly layout: Layout;
  readonly count: number;
  readonly context: ScalarContext;

  constructor(text: string, node: Collection, layout: Layout, json: boolean) {
    this.text = text;
    this.node = node;
    this.layout = layout;
    this.count = node.kind === 'map' ? node.pairs.length : node.items.length;
    this.context = { flow: true, json };
  }

  value(index: number): Node | undefined {
    return this.node.kind === 'map' ? this.node.pairs[index]?.value : this.node.items[index];
  }

  /** Where the closing bracket stands. */
  get close(): number {
    return this.node.range.end - 1;
  }

  start(index: number): number {
    if (this.node.kind === 'map') {
      const key = this.node.pairs[index]?.key;
      return key ? keyStart(this.text, key) : -1;
    }
    return skipGap(this.text, index === 0 ? this.node.range.start + 1 : (this.comma(index - 1) ?? -2) + 1);
  }

  /** The offset behind an entry's colon; behind its key where it has none; an item's start. */
  private headEnd(index: number): number {
    if (this.node.kind === 'seq') return this.start(index);
    const key = this.node.pairs[index]?.key;
    if (!key) return -1;
    const colon = skipGap(this.text, key.range.end);
    return this.text[colon] === ':' ? colon + 1 : key.range.end;
  }

  end(index: number): number {
    const node = this.value(index);
    if (node && node.range.end > node.range.start) return node.range.end;
    const head = this.headEnd(index);
    return trimBack(this.text, head, skipProperties(this.text, head));
  }

  /** The comma behind an entry. */
  comma(index: number): number | undefined {
    const at = skipGap(this.text, this.end(index));
    return this.text[at] === ',' ? at : undefined;
  }

  /** Brackets, entries and commas stand where they are expected. */
  get ordinary(): boolean {
    const [open, close] = this.node.kind === 'map' ? ['{', '}'] : ['[', ']'];
    if (this.text[this.node.range.start] !== open || this.text[this.close] !== close) return false;
    let at = this.node.range.start + 1;
    for (let index = 0; index < this.count; index++) {
      if (skipGap(this.text, at) !== this.start(index)) return false;
      if (this.node.kind === 'map' && this.node.pairs[index]?.key.kind !== 'scalar') return false;
      const comma = this.comma(index);
      if (comma === undefined && index < this.count - 1) return false;
      at = comma === undefined ? this.end(index) : comma + 1;
    }
    return skipGap(this.text, at) === this.close;
  }

  get hasComments(): boolean {
    let at = this.node.range.start + 1;
    for (let index = 0; index <= this.count; index++) {
      const next = index < this.count ? this.start(index) : this.close;
      if (this.text.slice(at, next).includes('#')) return true;
      at = index < this.count ? this.end(index) : next;
    }
    return false;
  }

  /** Whether an entry has its line to itself. */
  private ownLine(index: number): boolean {
    if (!leadsLine(this.text, this.start(index)) || lineEnd(this.text, this.end(index)) >= this.close) return false;
    const stop = (this.comma(index) ?? this.end(index) - 1) + 1;
    const rest = skipSpaces(this.text, stop);
    return rest >= lineEnd(this.text, stop) || this.text[rest] === '#';
  }

  insertAfter(index: number, added: readonly Added[]): RawEdit[] {
    const comma = this.comma(index);
    const entries = added.map((entry) => this.render(entry));
    const { eol } = this.layout;
    if (this.ownLine(index)) {
      const indent = ' '.repeat(columnOf(this.text, this.start(index)));
      const below = nextLine(this.text, comma ?? this.end(index));
      const pieces = entries.flatMap((entry, at) => {
        const last = comma === undefined && at === entries.length - 1;
        return [indent, ...entry, last ? eol : `,${eol}`];
      });
      const line: RawEdit = { start: below, end: below, pieces };
      const end = this.end(index);
      return comma === undefined ? [{ start: end, end, pieces: [','] }, line] : [line];
    }
    if (comma === undefined) {
      const end = this.end(index);
      return [{ start: end, end, pieces: entries.flatMap((entry) => [', ', ...entry]) }];
    }
    return [{ start: comma + 1, end: comma + 1, pieces: entries.flatMap((entry) => [' ', ...entry, ',']) }];
  }

  insertAtStart(added: readonly Added[]): RawEdit[] {
    const start = this.start(0);
    const own = this.ownLine(0);
    const separator = own ? `,${this.layout.eol}${' '.repeat(columnOf(this.text, start))}` : ', ';
    return [{ start, end: start, pieces: added.flatMap((entry) => [...this.render(entry), separator]) }];
  }

  /** Writes the first entries of an empty collection. */
  fill(added: readonly Added[]): RawEdit[] {
    const entries = this.separated(added.map((entry) => this.render(entry)));
    const open = this.node.range.start + 1;
    if (!this.text.slice(open, this.close).includes('#')) {
      const pad = this.node.kind === 'map' ? ' ' : '';
      return [{ start: open, end: this.close, pieces: [pad, ...entries, pad] }];
    }
    const line = lineStart(this.text, this.close);
    const indent = ' '.repeat(columnOf(this.text, this.close) + this.layout.step);
    return [{ start: line, end: line, pieces: [indent, ...entries, this.layout.eol] }];
  }

  /** Takes away entries, of which at least one other stays. */
  remove(indices: readonly number[]): RawEdit[] {
    const edits = indices.map((index): RawEdit => {
      const comma = this.comma(index);
      const start = this.start(index);
      if (this.ownLine(index)) {
        return { start: lineStart(this.text, start), end: nextLine(this.text, comma ?? this.end(index)), pieces: [] };
      }
      if (comma !== undefined) {
        const end = skipSpaces(this.text, comma + 1);
        return { start, end: hasBreak(this.text[end] ?? '') ? comma + 1 : end, pieces: [] };
      }
      return { start, end: this.end(index), pieces: [] };
    });
    const last = this.count - 1;
    if (!indices.includes(last) || this.comma(last) !== undefined) return edits;
    let kept = last;
    while (indices.includes(kept)) kept--;
    const comma = this.comma(kept) ?? -1;
    const gap = skipSpaces(this.text, comma + 1);
    const joins = indices.includes(kept + 1) && gap === this.start(kept + 1) && !this.ownLine(kept + 1);
    return [...edits, { start: comma, end: joins ? gap : comma + 1, pieces: [] }];
  }

  /** The whole collection anew, from the entries that stay and new ones. */
  rebuild(entries: readonly (number | Added)[]): RawEdit[] {
    const open = this.node.range.start + 1;
    const rendered = entries.map((entry) =>
      typeof entry === 'number' ? [this.text.slice(this.start(entry), this.end(entry))] : this.render(entry),
    );
    const first = skipGap(this.text, open);
    const lead = this.text.slice(open, first);
    const stop = trimBack(this.text, open, this.close);
    return [
      {
        start: first,
        end: Math.max(first, stop),
        pieces: this.separated(rendered, hasBreak(lead) ? `,${lead}` : ', '),
      },
    ];
  }

  replaceValue(index: number, template: Template, context: ScalarContext, keepsMark: boolean): RawEdit[] | undefined {
    const old = this.value(index);
    if (!old || old.damaged) return undefined;
    const pieces = renderFlow(template, { ...context, ...this.context });
    if (old.range.end > old.range.start) {
      const start = this.node.kind === 'map' ? skipGap(this.text, this.headEnd(index)) : this.start(index);
      if (skipProperties(this.text, start) !== old.range.start) return undefined;
      return [{ start: keepsMark ? old.range.start : start, end: old.range.end, pieces }];
    }
    const head = this.headEnd(index);
    const colon = this.text[head - 1] === ':' ? ' ' : ': ';
    const end = skipSpaces(this.text, this.end(index));
    return [
      {
        start: head,
        end: this.text[end] === ',' ? end : this.end(index),
        pieces: [this.node.kind === 'map' ? colon : '', ...pieces],
      },
    ];
  }

  private render(entry: Added): Piece[] {
    if (entry.key === undefined) return renderFlow(entry.value, this.context);
    return renderFlowPair(entry.key, entry.value, this.context);
  }

  private separated(parts: readonly (readonly Piece[])[], separator = ', '): Piece[] {
    return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
  }
}
