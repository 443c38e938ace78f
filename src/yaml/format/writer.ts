import { columnOfBlock, keyStart } from '../layout.ts';
import { columnOf, hasBreak, lineEnd, skipSpaces } from '../scan.ts';
import type { MapNode, Node, Pair, SeqNode } from '../tree.ts';
import { keyText } from '../tree.ts';
import { blockScalarLines } from './blockScalar.ts';
import { flowSource, scalarSource } from './flow.ts';
import { Gap } from './gap.ts';
import { LINES, spaces } from './lines.ts';
import { type KeyOrder, type NodePath, orderedPairs } from './order.ts';
import { requireUniqueKeys, Unusual } from './unusual.ts';

/** From a dash to what it introduces. */
const DASH_WIDTH = 2;

/** How a text is written anew. */
export interface Style {
  /** How much deeper a value stands than the key that holds it. */
  readonly step: number;
  readonly order: KeyOrder;
  /** Spaces at the ends of lines stay. */
  readonly keepsSpaces: boolean;
}

/** A key with its value, or an item of a list, as it is to be written. */
export interface Entry {
  /** The comments above it without indentation, and empty lines as ''. */
  readonly lead: readonly string[];
  /** Its lines with their indentation. */
  readonly lines: readonly string[];
  /** It ends in a text to which the empty lines below belong (`|+`), so none may be added. */
  readonly isOpen: boolean;
}

/** What follows an indicator (`key:` or `-`). */
interface Value {
  /** What is to stand in the indicator's line, with the space before it. */
  readonly head: string;
  readonly lines: readonly string[];
  readonly isOpen: boolean;
  /** Comments that are to go above the entry. */
  readonly lead?: readonly string[];
}

/** Where a value stands and where it is to stand. */
interface Place {
  readonly path: NodePath;
  /** Columns of the entry that the value belongs to, before and after. */
  readonly from: number;
  readonly to: number;
  /** The column of what stands below the entry. */
  readonly below: number;
  readonly isItem: boolean;
}

/**
 * Writes a block collection and all that is in it anew, in one pass over the text.
 *
 * What a comment belongs to: behind a value, to that value; in a line of its own, to the entry below it, but to the one
 * above where it stands deeper than what follows.
 */
export class Writer {
  readonly gap: Gap;
  readonly #text: string;
  readonly #style: Style;

  /** @param end The end of the document. */
  constructor(text: string, end: number, style: Style) {
    this.#text = text;
    this.#style = style;
    this.gap = new Gap(text, end, style.keepsSpaces);
  }

  /**
   * The lines of the outermost collection, which begins at the next content.
   * @throws Unusual for a form that is better left as it is
   */
  root(node: MapNode | SeqNode): Entry {
    return this.#collection(node, [], 0, -1);
  }

  /** @param holder The column of the entry that holds the collection, before; -1 for the outermost collection. */
  #collection(node: MapNode | SeqNode, path: NodePath, column: number, holder: number): Entry {
    const isRoot = holder < 0;
    const from = isRoot ? 0 : Math.max(columnOfBlock(this.#text, node), holder + 1);
    const entries = node.kind === 'map' ? this.#pairs(node, path, column) : this.#items(node, path, column);
    const foot = this.gap.takeDeep(from);
    const first = entries[0]?.lead ?? [];
    const lines: string[] = [];
    let isOpen = false;
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const lead = withoutEmptyStart(entry.lead);
      if (before) {
        const isApart = lead.length < entry.lead.length || (isRoot && isSection(before, entry));
        addIndented(lines, isApart && !isOpen ? ['', ...lead] : lead, column);
      }
      for (const line of entry.lines) lines.push(line);
      isOpen = entry.isOpen;
    }
    addIndented(lines, isOpen ? withoutEmptyStart(foot) : foot, column);
    return { lead: withoutEmptyStart(first), lines, isOpen: isOpen && foot.length === 0 };
  }

  #pairs(node: MapNode, path: NodePath, column: number): Entry[] {
    requireUniqueKeys(node);
    const entries = node.pairs.map((pair) => this.#pair(pair, path, column));
    return orderedPairs(node, this.#style.order(path)).flatMap((index) => entries[index] ?? []);
  }

  #items(node: SeqNode, path: NodePath, column: number): Entry[] {
    return node.items.map((item, index) => {
      const lead = this.gap.takeAll();
      const dash = this.gap.next;
      if (this.#text[dash] !== '-') throw new Unusual();
      const from = columnOf(this.#text, dash);
      const place = { path: [...path, index], from, to: column, below: column + DASH_WIDTH, isItem: true };
      return entryOf(lead, `${spaces(column)}-`, this.#value(item, dash + 1, place));
    });
  }

  #pair({ key, value }: Pair, path: NodePath, column: number): Entry {
    const text = this.#text;
    const lead = this.gap.takeAll();
    const start = keyStart(text, key);
    // A key of the complex form, or none at all.
    if (this.gap.next !== start || key.range.start === key.range.end) throw new Unusual();
    const colon = skipSpaces(text, key.range.end);
    if (text[colon] !== ':') throw new Unusual();
    const name = text.slice(start, key.range.start) + scalarSource(text, key, false);
    const place = {
      path: [...path, keyText({ key, value }) ?? ''],
      from: columnOf(text, start),
      to: column,
      below: column + this.#style.step,
      isItem: false,
    };
    // The colon could be part of an alias.
    const head = `${spaces(column)}${name}${key.kind === 'alias' ? ' ' : ''}:`;
    return entryOf(lead, head, this.#value(value, colon + 1, place));
  }

  #value(node: Node, behind: number, place: Place): Value {
    const { head, end } = this.#properties(node, behind);
    if ((node.kind === 'map' || node.kind === 'seq') && !node.flow) return this.#nested(node, head, end, place);
    const at = skipSpaces(this.#text, end);
    if (node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')) {
      if (at !== node.range.start) throw new Unusual();
      const source = this.#text.slice(at, node.range.end);
      const [header = '', ...lines] = blockScalarLines(source, place.below, place.to - place.from);
      // What follows stands less deep than the text, or it would become part of it.
      this.gap.readBehind(node.range.end);
      return { head: `${head} ${header}`, lines, isOpen: /^[|>]\d?\+/.test(source) };
    }
    return this.#inline(node, head, end, place);
  }

  /** The anchor and tag of a value, which stand in its indicator's line. */
  #properties(node: Node, behind: number): { head: string; end: number } {
    let end = behind;
    let head = '';
    const count = node.kind === 'alias' ? 0 : Number(node.anchor !== undefined) + Number(node.tag !== undefined);
    for (let left = count; left > 0; left--) {
      const at = skipSpaces(this.#text, end);
      const [property] = /^[&!][^ \t\r\n]*/.exec(this.#text.slice(at, lineEnd(this.#text, at))) ?? [];
      if (property === undefined) throw new Unusual();
      head += ` ${property}`;
      end = at + property.length;
    }
    return { head, end };
  }

  /** A collection without brackets. In an item it begins behind the dash, unless something stands there. */
  #nested(node: MapNode | SeqNode, head: string, end: number, place: Place): Value {
    const { path, from, to, below } = place;
    const at = skipSpaces(this.#text, end);
    const isBehind = !/[\r\n#]/.test(this.#text[at] ?? '\n');
    if (isBehind && (!place.isItem || head !== '')) throw new Unusual();
    if (isBehind) this.gap.goTo(at);
    const tail = isBehind ? '' : this.gap.readBehind(end);
    const { lead, lines, isOpen } = this.#collection(node, path, below, from);
    const foot = this.gap.takeDeep(from + 1);
    const footLines: string[] = [];
    addIndented(footLines, isOpen ? withoutEmptyStart(foot) : foot, below);
    const rest = { isOpen: isOpen && foot.length === 0 };
    if (place.isItem && head === '' && tail.trim() === '') {
      const [first = '', ...others] = lines;
      return { head: first.slice(to + 1), lines: [...others, ...footLines], lead, ...rest };
    }
    const leadLines: string[] = [];
    addIndented(leadLines, lead, below);
    return { head: head + tail, lines: [...leadLines, ...lines, ...footLines], ...rest };
  }

  /** A value that has no lines of its own, or only begins on one. */
  #inline(node: Node, head: string, behind: number, place: Place): Value {
    const { start, end } = node.range;
    const lines: string[] = [head];
    if (start < end && skipSpaces(this.#text, behind) !== start) {
      lines[0] += this.gap.readBehind(behind);
      if (this.gap.next !== start) throw new Unusual();
      const comments = this.gap.takeAll().filter((line) => line !== '');
      addIndented(lines, comments, place.below);
      lines.push(spaces(place.below));
    } else if (start < end) lines[0] += ' ';
    const [first = '', ...others] = this.#sourceLines(node, place);
    lines[lines.length - 1] += first;
    for (const line of others) lines.push(line);
    lines[lines.length - 1] += this.gap.readBehind(start < end ? end : behind);
    addIndented(lines, this.gap.takeDeep(place.from + 1), place.below);
    const [own = '', ...rest] = lines;
    return { head: own, lines: rest, isOpen: false };
  }

  /** The lines of a value; the first without its indentation. */
  #sourceLines(node: Node, { path, from, to, below }: Place): string[] {
    if (node.kind === 'map' || node.kind === 'seq') {
      const source = flowSource(this.#text, node, path, this.#style.order);
      if (!hasBreak(source)) return [source];
      const [first = '', ...lines] = source.split(LINES);
      return [first, ...lines.map((line) => shifted(line, to - from, to + 1))];
    }
    const source = scalarSource(this.#text, node, false);
    if (!hasBreak(source)) return [source];
    // Spaces before a line of such a text mean nothing; those behind it may.
    const [first = '', ...lines] = source.split(LINES).map((line) => line.replace(/^[ \t]+/, ''));
    return [first, ...lines.map((line) => (line === '' ? '' : spaces(below) + line))];
  }
}

function entryOf(lead: readonly string[], indicator: string, value: Value): Entry {
  return {
    lead: [...lead, ...(value.lead ?? [])],
    lines: [indicator + value.head, ...value.lines],
    isOpen: value.isOpen,
  };
}

/** Two keys of a file, of which one at least is more than a line, have an empty line between them. */
function isSection(...entries: readonly Entry[]): boolean {
  return entries.some(({ lines }) => lines.length > 1);
}

function withoutEmptyStart(lines: readonly string[]): readonly string[] {
  return lines[0] === '' ? lines.slice(1) : lines;
}

function addIndented(to: string[], lines: readonly string[], column: number): void {
  for (const line of lines) to.push(line === '' ? '' : spaces(column) + line);
}

function shifted(line: string, by: number, least: number): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  if (indent.length === line.length) return '';
  return spaces(Math.max(least, indent.length + by)) + line.slice(indent.length);
}
