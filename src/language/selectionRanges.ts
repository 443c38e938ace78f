import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Node, Pair, Range } from '../yaml/tree.ts';
import { contentRange } from './named.ts';
import type { Snapshot } from './snapshot.ts';

/** The signs that make a word, as the editor counts them. */
const WORD = /[\p{L}\p{N}_./-]/u;

/** For each place the parts of the text around it, each larger: word, value, key with value, item, section, file. */
export function selectionRanges(snapshot: Snapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = snapshot.offsetAt(position);
    const around = [wordAt(snapshot.text, offset), ...partsAround(snapshot, offset).reverse()];
    let selection: SelectionRange = { range: snapshot.toLspRange({ start: 0, end: snapshot.text.length }) };
    let outer: Range = { start: 0, end: snapshot.text.length };
    for (const range of around.reverse()) {
      const isInside = outer.start <= range.start && range.end <= outer.end;
      const isSmaller = range.end - range.start < outer.end - outer.start;
      if (!isInside || !isSmaller || range.start > offset || offset > range.end) continue;
      selection = { range: snapshot.toLspRange(range), parent: selection };
      outer = range;
    }
    return selection;
  });
}

/** The word at an offset; empty between words. */
function wordAt(text: string, offset: number): Range {
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(text, start - 1)) start -= 1;
  while (end < text.length && isWord(text, end)) end += 1;
  return { start, end };
}

/** Halves of characters beyond the first plane belong to a word as the whole character does. */
function isWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xdc00 && unit <= 0xdfff) return at > 0 && WORD.test(String.fromCodePoint(text.codePointAt(at - 1) ?? 0));
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The parts of the tree that cover an offset, from the outside in. */
function partsAround({ tree, text }: Snapshot, offset: number): Range[] {
  const ranges: Range[] = [];
  let node = tree.root;
  while (node) {
    ranges.push(node.range, contentRange(text, node));
    const next: Node | Pair | undefined = childAt(node, offset);
    if (!next || !('key' in next)) {
      node = next;
      continue;
    }
    ranges.push({ start: next.key.range.start, end: Math.max(next.key.range.end, next.value.range.end) });
    node = [next.key, next.value].find((part) => covers(part.range, offset));
  }
  return ranges;
}

function childAt(node: Node, offset: number): Node | Pair | undefined {
  if (node.kind === 'seq') return node.items.find(({ range }) => covers(range, offset));
  if (node.kind !== 'map') return undefined;
  return node.pairs.find(({ key, value }) =>
    covers({ start: key.range.start, end: Math.max(key.range.end, value.range.end) }, offset),
  );
}

function covers({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
