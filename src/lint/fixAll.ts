import type { Fix } from '../pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../yaml/edit.ts';
import { LineIndex, type Position } from '../yaml/lines.ts';
import type { Tree } from '../yaml/tree.ts';
import type { Finding } from './run.ts';

/** A key that is mended lets its values be read, and these may be misspelt too: a few rounds mend all of it. */
const MOST_ROUNDS = 20;

/** A fix of a finding that needs no judgement. */
export interface SafeFix extends Fix {
  readonly finding: Finding;
}

/** What may be mended unasked: the best fix of each finding where that needs no judgement. */
export function safeFixes(findings: readonly Finding[]): SafeFix[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixable ? finding.fixes()[0] : undefined;
    return fix?.safe ? [{ ...fix, finding }] : [];
  });
}

/** A text as it was read, with what is found in it. */
export interface Judged {
  readonly tree: Tree;
  readonly findings: readonly Finding[];
}

/** A text with what was mended in it. */
export interface FixedText {
  readonly text: string;
  /** In the order in which they were made, each with where it was made in the text as it stood then. */
  readonly fixes: readonly { readonly title: string; readonly at: Position }[];
}

/**
 * Mends all that needs no judgement in a text, until nothing of that kind is found any more.
 * @param judge reads a text and says what is found in it
 */
export function fixAll(text: string, judge: (text: string) => Judged): FixedText {
  const fixes: { title: string; at: Position }[] = [];
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { tree, findings } = judge(now);
    const made = fixed(tree, safeFixes(findings));
    if (!made) break;
    const lines = new LineIndex(now);
    fixes.push(...made.fixes.map(({ title, finding }) => ({ title, at: lines.position(finding.range.start) })));
    now = made.text;
  }
  return { text: now, fixes };
}

/** A tree's text with as many of the fixes as can be made at once; undefined where none can. */
function fixed(tree: Tree, fixes: readonly SafeFix[]): { text: string; fixes: readonly SafeFix[] } | undefined {
  if (!fixes.length) return undefined;
  const edits = toTextEdits(
    tree,
    fixes.flatMap(({ changes }) => changes),
  );
  if (edits.length) return { text: applyEdits(tree.text, edits), fixes };
  // One that can't be made must not keep the others from being made: those that are left come in the next round.
  const half = fixes.length >> 1;
  return half ? (fixed(tree, fixes.slice(0, half)) ?? fixed(tree, fixes.slice(half))) : undefined;
}
