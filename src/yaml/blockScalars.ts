import { lineEnd } from './scan.ts';
import type { Node } from './tree.ts';

/** The comment behind the `|` or `>` of a block scalar, with the spaces before it. */
export function headerComment(text: string, node: Node): string[] {
  if (node.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return [];
  const header = text.slice(node.range.start, lineEnd(text, node.range.start));
  return /(?<![ \t])[ \t]+#[\s\S]*$/.exec(header)?.slice(0, 1) ?? [];
}

/** Whether the blank lines below a node are part of it (`|+`). */
export function keepsBlankLines(text: string, node: Node): boolean {
  if (node.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return false;
  return /^[|>]\d?\+/.test(text.slice(node.range.start, node.range.start + 3));
}
