import { say } from '../l10n/say.ts';
import type { MapNode, Tree } from '../yaml/tree.ts';
import { keyText, resolve } from '../yaml/tree.ts';
import { ENGAGEMENT_FORMAT } from './engagementFormat.ts';
import type { FileFormat } from './fileFormat.ts';
import { issuesOf } from './messages.ts';
import type { Engagement, Issue, Partially, ReadFile } from './model.ts';
import { isEmpty, setSource, sourceOf } from './model.ts';
import { Speller } from './near.ts';
import { Bag, type OddPair, toPlain } from './plain.ts';
import { quote } from './quote.ts';
import { type Fault, findFaults } from './validate.ts';

/**
 * Reads a located tree as an engagement. Never throws. What conforms to the format stands in `file`, with the way back
 * to its place; what doesn't is left out there, and `issues` say so, in the order of the text.
 *
 * Optional keys without a value (`owner:`) are no issue: someone is about to write it. `objectives`, `contracts`,
 * `monitoring` and its `cadence` have rules of their own for being absent or empty. Where the text holds no engagement
 * at all, one issue says so and nothing seems to be missing from `file`.
 */
export function read(tree: Tree): Engagement {
  return readAs(tree, ENGAGEMENT_FORMAT);
}

/** Reads a located tree by a format, in the same way as an engagement. Never throws. */
export function readAs<File extends object>(tree: Tree, format: FileFormat): ReadFile<File> {
  const issues: Issue[] = tree.problems.map(({ kind, range, message }) => ({
    kind: kind === 'documents' ? 'documents' : 'syntax',
    range,
    message,
  }));
  const root = resolve(tree.root);
  if (root?.kind !== 'map') {
    const isEmptyFile = !root || isEmpty(root);
    if (isEmptyFile && !format.emptyMessage) return { tree, format, file: new Bag() as Partially<File>, issues };
    if (!issues.some(({ kind }) => kind === 'syntax')) issues.push(noContent(tree, format));
    return { tree, format, file: unreadable(), issues };
  }
  const plain = toPlain(root);
  const faults = findFaults(plain.root, format);
  const speller = new Speller();
  const wrong = issuesOf(faults, speller);
  leaveOut(faults);
  for (const { bag, key } of plain.empty) delete bag[key];
  // The validator has looked at all that is left.
  const result = plain.root as Partially<File>;
  const all = [...issues, ...plain.oddPairs.map(oddPairIssue), ...wrong, ...format.check(result, speller)].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  return { tree, format, file: result, issues: all };
}

/** What stands in for a file that holds nothing of its kind: an object of which nobody can say what it lacks. */
function unreadable<File extends object>(): Partially<File> {
  const file = new Bag();
  const node: MapNode = { kind: 'map', flow: false, pairs: [], range: { start: 0, end: 0 }, damaged: true };
  setSource(file, { node });
  return file as Partially<File>;
}

function noContent({ root, text }: Tree, { holds, emptyMessage }: FileFormat): Issue {
  if (!root || isEmpty(root)) {
    return { kind: 'schema', path: [], range: { start: 0, end: 0 }, message: emptyMessage?.() ?? '' };
  }
  const { start, end } = root.range;
  const lineEnd = /[\r\n]/.exec(text.slice(start, end))?.index ?? end - start;
  const isList = resolve(root)?.kind === 'seq';
  return {
    kind: 'schema',
    path: [],
    range: { start, end: start + lineEnd },
    message: isList ? holds.list() : holds.text(),
  };
}

function oddPairIssue({ kind, map, index, first }: OddPair): Issue {
  const pair = map.pairs[index];
  const range = pair?.key.range ?? map.range;
  if (kind === 'no-text' || !pair || !first) {
    return { kind: 'unknown-key', range, message: say`A key is a word: write this one as text.` };
  }
  const key = quote(keyText(pair) ?? '');
  return {
    kind: 'duplicate-key',
    range,
    message: say`The key ${key} stands here a second time: keep one of the two.`,
    related: [{ range: first.key.range, message: say`${key} stands here first, and this one counts.` }],
  };
}

/** Takes what doesn't conform out of the objects and lists that hold it. */
function leaveOut(faults: readonly Fault[]): void {
  const lists = new Map<unknown[], Set<number>>();
  for (const { kind, parent, step } of faults) {
    if (!Array.isArray(parent)) {
      delete (parent as Bag)[step];
      if (kind !== 'silent' && kind !== 'missing') markFaulty(parent, String(step));
    } else {
      const indexes = lists.get(parent) ?? new Set();
      lists.set(parent, indexes.add(Number(step)));
    }
  }
  for (const [list, indexes] of lists) {
    const from = sourceOf(list);
    if (from?.node.kind !== 'seq') continue;
    const keep = (_: unknown, index: number) => !indexes.has(index);
    const items = (from.items ?? from.node.items).filter(keep);
    const values = list.filter(keep);
    for (const [index, value] of values.entries()) list[index] = value;
    list.length = values.length;
    setSource(list, { ...from, items });
  }
}

function markFaulty(object: object, key: string): void {
  const from = sourceOf(object);
  if (from?.faulty) from.faulty.add(key);
  else if (from) setSource(object, { ...from, faulty: new Set([key]) });
}
