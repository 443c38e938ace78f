import { columnOf, skipGap } from './scan.ts';
import type { MapNode, Node, SeqNode } from './tree.ts';

/** How a file is laid out around a place. Widths count characters. */
export interface Layout {
  /** `\n` or `\r\n`: the file's first line break decides. */
  readonly eol: string;
  /** How much deeper a map stands than the key that holds it: at least 1. */
  readonly step: number;
  /** How much deeper a list's dashes stand than the key that holds the list: 0 where they stand below it. */
  readonly list: number;
  /** From a dash to what it introduces: at least 2. */
  readonly dash: number;
}

type Collection = MapNode | SeqNode;
type Width = 'step' | 'list' | 'dash';

/** Where a pair begins, its key's anchor and tag included. */
export function keyStart(text: string, key: Node): number {
  let start = key.range.start;
  if (key.anchor === undefined && key.tag === undefined) return start;
  for (;;) {
    let word = start;
    while (text[word - 1] === ' ' || text[word - 1] === '\t') word--;
    while (word > 0 && !/[\s,[{]/.test(text[word - 1] ?? ' ')) word--;
    if (word === start || (text[word] !== '&' && text[word] !== '!')) return start;
    start = word;
  }
}

/** The column of a block collection's keys or dashes. */
export function columnOfBlock(text: string, node: Collection): number {
  if (node.kind === 'seq') return columnOf(text, dashOf(text, node, 0));
  const first = node.pairs[0];
  return columnOf(text, first ? keyStart(text, first.key) : node.range.start);
}

/** Where the dash of a block list's item stands; -1 where it can't be found. */
export function dashOf(text: string, node: SeqNode, index: number): number {
  const before = node.items[index - 1];
  const at = skipGapAndProperties(text, before ? before.range.end : node.range.start);
  return text[at] === '-' ? at : -1;
}

function skipGapAndProperties(text: string, offset: number): number {
  let at = skipGap(text, offset);
  while (text[at] === '&' || text[at] === '!') {
    while (at < text.length && !/\s/.test(text[at] ?? ' ')) at++;
    at = skipGap(text, at);
  }
  return at;
}

/** How a file is laid out, asked place by place. */
export class Layouts {
  private readonly text: string;
  private readonly collections: readonly Collection[];
  private readonly eol: string;
  /** What the whole file shows first: the same answer for every place. */
  private readonly general = new Map<Width, number | undefined>();

  /** @param collections All collections of the file in their order. */
  constructor(text: string, collections: readonly Collection[]) {
    this.text = text;
    this.collections = collections;
    this.eol = /\r\n|\n|$/.exec(text)?.[0] || '\n';
  }

  /**
   * The layout around a collection: as that collection is, else as those that hold it, else as the first place in the
   * file that shows it, else two spaces with lists indented.
   * @param around The collection, then those that hold it, inside out.
   */
  at(around: readonly Collection[]): Layout {
    const list = this.width('list', around);
    const step = this.width('step', around) ?? (list || 2);
    return { eol: this.eol, step, list: list ?? step, dash: this.width('dash', around) ?? 2 };
  }

  private width(width: Width, around: readonly Collection[]): number | undefined {
    const near = first(this.text, around, width);
    if (near !== undefined) return near;
    if (!this.general.has(width)) this.general.set(width, first(this.text, this.collections, width));
    return this.general.get(width);
  }
}

function first(text: string, nodes: readonly Collection[], width: Width): number | undefined {
  for (const node of nodes) {
    const found = measure(text, node, width);
    if (found !== undefined) return found;
  }
  return undefined;
}

function measure(text: string, node: Collection, width: Width): number | undefined {
  if (node.flow || node.damaged) return undefined;
  if ((node.kind === 'seq') !== (width === 'dash')) return undefined;
  const children = node.kind === 'seq' ? node.items : node.pairs.map((pair) => pair.value);
  const wanted = width === 'list' ? 'seq' : 'map';
  for (const child of children) {
    if (child.kind === 'alias' || child.kind !== wanted || child.flow) continue;
    const distance = columnOfBlock(text, child) - columnOfBlock(text, node);
    if (distance >= (width === 'step' ? 1 : width === 'dash' ? 2 : 0)) return distance;
  }
  return undefined;
}
