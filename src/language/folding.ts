import type { FoldingRange } from 'vscode-languageserver-types';
import type { Node } from '../yaml/tree.ts';
import type { Snapshot } from './snapshot.ts';

const REGION = /^\s*#\s*region\b/;
const END_REGION = /^\s*#\s*endregion\b/;
const COMMENT = /^[\s\uFEFF]*#/;

/** What can be folded away: sections, items, texts of several lines, comments of several lines, and `#region`s. */
export function folding(snapshot: Snapshot): FoldingRange[] {
  const { tree, lines } = snapshot;
  /** By first line its last; where several parts begin on one line, the longest counts. */
  const parts = new Map<number, number>();
  /** Lines within texts of several lines, where `#` begins no comment. */
  const texts = new Set<number>();
  const lineOf = (offset: number) => lines.position(offset).line;
  const fold = (from: number, node: Node) => {
    const { start, end } = node.range;
    let last = lineOf(Math.max(start, contentEnd(tree.text, start, end)));
    const first = lineOf(from);
    if (node.kind === 'scalar') for (let line = lineOf(start) + 1; line <= last; line += 1) texts.add(line);
    // The closing bracket stays in sight, as it does in other languages.
    if (closesOnOwnLine(snapshot, last)) last -= 1;
    if (last > first) parts.set(first, Math.max(last, parts.get(first) ?? 0));
  };
  const visit = (node: Node): void => {
    if (node.kind === 'map') {
      for (const { key, value } of node.pairs) {
        fold(key.range.start, value);
        visit(value);
      }
    } else if (node.kind === 'seq') {
      for (const item of node.items) {
        fold(item.range.start, item);
        visit(item);
      }
    }
  };
  if (tree.root) {
    if (tree.root.kind === 'scalar') fold(tree.root.range.start, tree.root);
    visit(tree.root);
  }
  const structure = [...parts].map(([startLine, endLine]) => ({ startLine, endLine }));
  return [...structure, ...comments(snapshot, texts)].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
}

/** Where the last line of a value ends that holds more than white space: a block of text takes in what follows it. */
function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function closesOnOwnLine({ lines, text }: Snapshot, line: number): boolean {
  return /^\s*[\]}]/.test(text.slice(lines.start(line), lines.end(line)));
}

function comments({ lines, text }: Snapshot, texts: ReadonlySet<number>): FoldingRange[] {
  const found: FoldingRange[] = [];
  const regions: number[] = [];
  let first = -1;
  const endBlock = (line: number) => {
    if (first >= 0 && line - 1 > first) found.push({ startLine: first, endLine: line - 1, kind: 'comment' });
    first = -1;
  };
  for (let line = 0; line < lines.count; line += 1) {
    const content = text.slice(lines.start(line), lines.end(line));
    const isComment = !texts.has(line) && COMMENT.test(content);
    const isMarker = isComment && (REGION.test(content) || END_REGION.test(content));
    if (isMarker && REGION.test(content)) regions.push(line);
    else if (isMarker) {
      const startLine = regions.pop();
      if (startLine !== undefined) found.push({ startLine, endLine: line, kind: 'region' });
    }
    if (!isComment || isMarker) endBlock(line);
    else if (first < 0) first = line;
  }
  endBlock(lines.count);
  return found;
}
