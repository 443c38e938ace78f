import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Snapshot } from '../../src/language/snapshot.ts';
import type { Finding } from '../../src/lint/run.ts';
import type { Fix } from '../../src/pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { snapshot } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

/**
 * Fixes that are one step of two, by rule and title: the finding is still there afterwards, and says what is next.
 * `brings`: what the file is told then, since the fix gives up the key that was probably a misspelt one.
 */
const STEPS: readonly { readonly rule: string; readonly title: RegExp; readonly brings?: RegExp }[] = [
  // It is signed, by its default today, which is after the start: the user writes the real day.
  { rule: 'legal/work-before-signature', title: /^Mark / },
  // Its last day to give notice has still to be kept in mind where the engagement goes on.
  { rule: 'legal/expiring', title: /will not be renewed$/ },
  // The same target stands in a KPI, which is told of it as soon as its objective no longer is.
  { rule: 'objectives/impossible-target', title: /^Set a target/ },
  { rule: 'format/unknown-key', title: /^(Keep|Remove) /, brings: /\bneeds?\b.*: add / },
];

/** Every rule is on. */
const SETTINGS = { profile: 'regulated' } as const;

/** What a fix did wrong; undefined where all is well. */
function fault(before: Snapshot, finding: Finding, fix: Fix): string | undefined {
  const edits = toTextEdits(before.tree, fix.changes);
  // Around what can't be read nothing is added: it might stand there already.
  if (!edits.length) return before.tree.problems.length ? undefined : 'no edits';
  const text = applyEdits(before.text, edits);
  const after = snapshot(text, SETTINGS);
  const step = STEPS.find(({ rule, title }) => rule === finding.ruleId && title.test(fix.title));
  if (before.text.includes('\r\n') && /(^|[^\r])\n/.test(text)) return 'a lone line feed';
  const removed = removedLines(before, fix);
  const lost = lostLines(before.text, text);
  if (lost.length > fix.changes.length + removed) return `other lines changed: ${JSON.stringify(lost)}`;
  const comments = commentsOf(before.text).filter((comment) => !text.includes(comment));
  if (comments.length > removed * 2) return `comments lost: ${comments}`;
  if (after.tree.problems.length > before.tree.problems.length) return 'no longer readable';
  const worse = added(formatOf(before), formatOf(after)).filter((message) => !step?.brings?.test(message));
  if (worse.length) return `new: ${worse.join(' | ')}`;
  const left = (each: Snapshot) => each.findings.filter(({ ruleId }) => ruleId === finding.ruleId).length;
  if (left(after) - (step ? 1 : 0) >= left(before)) return 'still there';
  return undefined;
}

/** How many lines the entries stand on that a fix removes. */
function removedLines({ lines }: Snapshot, { changes }: Fix): number {
  return changes.reduce((sum, change) => {
    if (change.kind !== 'remove') return sum;
    const entry = change.from.kind === 'map' ? change.from.pairs[change.index] : change.from.items[change.index];
    if (!entry) return sum;
    const [first, last] = 'key' in entry ? [entry.key, entry.value] : [entry, entry];
    // The comment lines above an entry go with it.
    return sum + 2 * (lines.position(last.range.end).line - lines.position(first.range.start).line + 1);
  }, 0);
}

function formatOf(of: Snapshot): string[] {
  return of.findings.filter(({ ruleId }) => /^(format|internal)\//.test(ruleId)).map(({ message }) => message);
}

function added(before: readonly string[], after: readonly string[]): string[] {
  const known = [...before];
  return after.filter((each) => {
    const at = known.indexOf(each);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function commentsOf(text: string): string[] {
  return text.match(/# (above|behind) \d+/g) ?? [];
}

/** The lines of one text that aren't in another one, in their order: what isn't in their longest common part. */
function lostLines(before: string, after: string): string[] {
  const a = before.split(/\r?\n/);
  const b = after.split(/\r?\n/);
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const table = [new Array<number>(to.length + 1).fill(0)];
  for (const line of from) {
    const last = table.at(-1) ?? [];
    const row = [0];
    for (const [at, other] of to.entries())
      row.push(line === other ? (last[at] ?? 0) + 1 : Math.max(last[at + 1] ?? 0, row[at] ?? 0));
    table.push(row);
  }
  const lost: string[] = [];
  for (let row = from.length, column = to.length; row > 0; row -= 1) {
    while (column > 0 && table[row]?.[column] === table[row]?.[column - 1]) column -= 1;
    if (table[row]?.[column] === table[row - 1]?.[column]) lost.push(from[row - 1] ?? '');
    else column -= 1;
  }
  return lost;
}

/** Applies every fix of every finding of a text, each to the text as it was. */
function tryAll(text: string): void {
  const before = snapshot(text, SETTINGS);
  for (const finding of before.findings) {
    for (const fix of finding.fixes()) {
      const wrong = fault(before, finding, fix);
      assert.ok(wrong === undefined, `${finding.ruleId}, ${fix.title}: ${wrong}\n${text}`);
    }
  }
}

describe('every quick fix mends its finding, breaks nothing and leaves every other line as it was', () => {
  it('in the examples of all rules, real engagements and the examples', function () {
    this.timeout(60_000);
    for (const { text } of TEXTS) tryAll(text);
  });

  it('with LF and CRLF, comments, in block and flow style, at 2 and 4 spaces', function () {
    this.timeout(120_000);
    const property = fc.property(fc.constantFrom(...TEXTS), STYLES, ({ text }, style) => {
      const other = restyled(text, style);
      if (other !== undefined) tryAll(other);
    });
    fc.assert(property, { numRuns: 250 });
  });
});
