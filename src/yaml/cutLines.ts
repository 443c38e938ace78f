import type { RawEdit } from './block-edits.ts';
import { contentRanges } from './scalarOffsets.ts';
import { leadsLine, lineStart } from './scan.ts';
import type { Template } from './template.ts';
import type { Node } from './tree.ts';

/**
 * Takes lines out of a text, where its new value is the old one without them: the others stay as they are written,
 * folded or escaped. Undefined where the new value is another one, or is better written anew. Whether what is left reads
 * as that value has to be looked at: not every style shows where its lines begin.
 */
export function cutLines(text: string, node: Node | undefined, value: Template): RawEdit | undefined {
  if (node?.kind !== 'scalar' || node.anchor !== undefined || node.tag !== undefined) return undefined;
  if (typeof value !== 'string') return undefined;
  // One line that is left needs no block.
  if (node.style === 'literal' && !value.includes('\n')) return undefined;
  const cut = cutBetween(node.text, value);
  if (!cut) return undefined;
  const ranges = contentRanges(text, node);
  const startOf = (at: number) => (at < node.text.length ? ranges(at, at + 1).start : ranges(at - 1, at).end);
  const [from, to] = [startOf(cut.start), startOf(cut.end)];
  if (from === node.range.start) return undefined;
  if (node.text[cut.start] === '\n') return { start: from, end: to, pieces: [] };
  const lineOf = (offset: number) => (leadsLine(text, offset) ? lineStart(text, offset) : offset);
  return { start: lineOf(from), end: lineOf(to), pieces: [] };
}

/**
 * What has been taken out of a text, if it is whole lines: each with the line end behind it, or, at the end of the text,
 * with the one before it.
 */
function cutBetween(before: string, after: string): { start: number; end: number } | undefined {
  const length = before.length - after.length;
  if (length <= 0) return undefined;
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  if (before.slice(start + length) !== after.slice(start)) return undefined;
  // The same is left if a cut begins earlier, as long as what it then leaves is what it took before.
  const isCut = () => {
    const end = start + length;
    if (/^\n?$/.test(before.slice(end))) return before[start] === '\n';
    return (start === 0 || before[start - 1] === '\n') && before[end - 1] === '\n';
  };
  while (!isCut()) {
    if (start === 0 || before[start - 1] !== before[start + length - 1]) return undefined;
    start -= 1;
  }
  return { start, end: start + length };
}
