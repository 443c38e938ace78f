import type { Node, Range, Tree } from '../yaml/tree.ts';

/** A part of the file that is marked with `&name`, and the places that repeat it with `*name`. */
export interface Anchor {
  readonly name: string;
  readonly node: Node;
  /** The name behind `&`; absent where it can't be told where that stands. */
  readonly mark?: Range;
  /** The names behind `*`. */
  readonly aliases: readonly Range[];
}

/** The anchors of a tree, those included that nothing repeats. */
export function anchorsOf({ root, text }: Tree): readonly Anchor[] {
  // Nearly no file has one, and every move of the cursor asks.
  if (!root || !text.includes('&')) return [];
  const anchors = new Map<Node, Anchor & { readonly aliases: Range[] }>();
  const visit = (node: Node, from: number): void => {
    if (node.kind === 'alias') {
      const { start, end } = node.range;
      if (node.target) anchors.get(node.target)?.aliases.push({ start: start + 1, end });
      return;
    }
    const mark = node.anchor === undefined ? undefined : findMark(text, from, node.anchor);
    if (node.anchor !== undefined) anchors.set(node, { name: node.anchor, node, mark, aliases: [] });
    if (node.kind === 'scalar') return;
    // The mark of a block's first child stands before the block's own range.
    let behind = node.flow ? node.range.start : (mark?.end ?? from);
    const children = node.kind === 'map' ? node.pairs.flatMap(({ key, value }) => [key, value]) : node.items;
    for (const child of children) {
      visit(child, behind);
      behind = Math.max(behind, child.range.end);
    }
  };
  visit(root, 0);
  return [...anchors.values()];
}

/** What may stand between two values: white space, indicators, comments, directives, tags; and marks. */
const BETWEEN = /[\s\uFEFF:,?[\]{}-]+|[#%][^\r\n]*|!\S*|&([^\s,[\]{}]+)/y;

function findMark(text: string, from: number, name: string): Range | undefined {
  BETWEEN.lastIndex = from;
  for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
    const end = BETWEEN.lastIndex;
    if (match[1] === name) return { start: end - name.length, end };
  }
  return undefined;
}
