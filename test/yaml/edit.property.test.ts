import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse as read } from 'yaml';
import type { Change } from '../../src/yaml/change.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { LineIndex } from '../../src/yaml/lines.ts';
import { parse } from '../../src/yaml/parse.ts';
import { Nodes } from '../../src/yaml/plan.ts';
import { choice, slot, type Template } from '../../src/yaml/template.ts';
import { keyText, type MapNode, type Node, type SeqNode, type Tree } from '../../src/yaml/tree.ts';
import { KEYS, page, print, root, template } from './documents.ts';

type Plain = unknown;

/** A change of a text, and what it makes of the value. */
interface Step {
  readonly change: Change;
  readonly expected: Plain;
  /** The lines that may change, first and last. */
  readonly touched: readonly [number, number];
}

function pathTo(tree: Tree, target: Node): (string | number)[] {
  const { parents } = new Nodes(tree);
  const path: (string | number)[] = [];
  for (let at = parents.get(target); at; at = parents.get(at.node)) {
    const pair = at.node.kind === 'map' ? at.node.pairs[at.index] : undefined;
    path.unshift(pair ? (keyText(pair) ?? '') : at.index);
  }
  return path;
}

function edited(text: string, path: readonly (string | number)[], change: (value: never) => void): Plain {
  const holder = { root: read(text) };
  let at: Record<string | number, unknown> = holder;
  for (const step of ['root', ...path]) at = at[step] as Record<string | number, unknown>;
  change(at as never);
  return holder.root;
}

/** The lines of a collection where it may change: all of it in brackets, in block style the one behind a dash. */
function place(lines: LineIndex, node: MapNode | SeqNode): readonly [number, number] {
  const first = lines.position(node.range.start).line;
  if (!node.flow) return [first, first];
  return [first, lines.position(node.range.end).line];
}

function stepOf(text: string, tree: Tree, pick: number, kind: string, key: string, value: Template): Step | undefined {
  const lines = new LineIndex(text);
  const lineOf = (offset: number) => lines.position(offset).line;
  const { collections } = new Nodes(tree);
  const node = collections[pick % collections.length];
  if (!node) return undefined;
  const path = pathTo(tree, node);
  const count = node.kind === 'map' ? node.pairs.length : node.items.length;
  const index = count > 0 ? pick % count : 0;
  if (kind === 'remove') {
    if (count === 0) return undefined;
    const child = node.kind === 'map' ? node.pairs[index] : node.items[index];
    const range = child && 'key' in child ? { start: child.key.range.start, end: child.value.range.end } : child?.range;
    if (!range) return undefined;
    const name = node.kind === 'map' && node.pairs[index] ? keyText(node.pairs[index]) : undefined;
    const touched: readonly [number, number] =
      count === 1 || node.flow || index === 0
        ? [lineOf(node.range.start) - 9, lineOf(node.range.end) + 9]
        : [lineOf(range.start) - 1, lineOf(range.end) + 9];
    return {
      change: { kind: 'remove', from: node, index },
      touched,
      expected: edited(text, path, (at: Record<string, unknown> & unknown[]) => {
        if (name !== undefined) delete at[name as never];
        else at.splice(index, 1);
      }),
    };
  }
  if (node.kind === 'seq') {
    return {
      change: { kind: 'append', seq: node, value },
      touched: place(lines, node),
      expected: edited(text, path, (at: unknown[]) => at.push(value)),
    };
  }
  const there = node.pairs.find((pair) => keyText(pair) === key);
  return {
    change: { kind: 'set', map: node, key, value, order: KEYS },
    touched: there ? [lineOf(there.key.range.start), lineOf(there.value.range.end) + 9] : place(lines, node),
    expected: edited(text, path, (at: Record<string, unknown>) => {
      at[key] = value;
    }),
  };
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const line of whole) if (line === part[at]) at++;
  return at === part.length;
}

const scenario = fc.record({
  node: root,
  layout: page,
  pick: fc.nat(40),
  kind: fc.constantFrom('set', 'set', 'remove'),
  key: fc.constantFrom(...KEYS, '__proto__x', 'yes: no'),
  value: template,
});

const RUNS = { numRuns: Number(process.env.RUNS ?? 600) };

function withSlots(value: Template): Template {
  if (typeof value === 'string') return value.includes('x') ? choice(value, 'a|b,c', '50') : slot(value);
  if (typeof value === 'number') return slot(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withSlots);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSlots(item as Template)]));
}

/** Expands a snippet one character after the other, as editors do; also gives the numbers of its tab stops. */
function expand(snippet: string): { text: string; numbers: number[] } {
  let text = '';
  const numbers: number[] = [];
  let at = 0;
  const escaped = (among: string) => {
    const next = snippet[at + 1] ?? '';
    if (snippet[at] === '\\' && among.includes(next)) {
      at += 2;
      return next;
    }
    return snippet[at++] ?? '';
  };
  while (at < snippet.length) {
    const open = /^\$\{(\d+)([:|}])/.exec(snippet.slice(at, at + 12));
    if (!open) {
      assert.notEqual(snippet[at], '$', 'a dollar sign outside of a tab stop');
      text += escaped('$}\\');
      continue;
    }
    numbers.push(Number(open[1]));
    at += open[0].length;
    if (open[2] === ':') {
      while (snippet[at] !== '}') text += escaped('$}\\');
      at++;
    } else if (open[2] === '|') {
      while (snippet[at] !== ',' && snippet[at] !== '|') text += escaped(',|\\');
      while (snippet[at] !== '|') escaped(',|\\');
      assert.equal(snippet[at + 1], '}');
      at += 2;
    }
  }
  return { text, numbers };
}

describe('any change of any document', () => {
  it('says what was asked, and leaves every other line as it was', () => {
    let changed = 0;
    fc.assert(
      fc.property(scenario, ({ node, layout, pick, kind, key, value }) => {
        const text = print(node, layout);
        const tree = parse(text);
        if (tree.problems.length > 0) return;
        const step = stepOf(text, tree, pick, kind, key, value);
        if (!step) return;
        const edits = toTextEdits(tree, [step.change]);
        assert.ok(edits.length > 0, 'refused');
        const after = applyEdits(text, edits);
        assert.deepEqual(read(after), step.expected);
        const before = text.split(/\r?\n/);
        const [from, to] = step.touched;
        const rest = before.filter((line, at) => (at < from || at > to) && line.trim() !== '');
        assert.ok(isSubsequence(rest, after.split(/\r?\n/)), 'another line changed');
        const breaks = new Set(after.match(/\r?\n/g));
        if (text.includes('\n')) assert.ok(breaks.size <= 1, 'mixed line breaks');
        changed++;
      }),
      RUNS,
    );
    assert.ok(changed > RUNS.numRuns / 2, `only ${changed} documents could be changed`);
  });

  it('says all of what several changes asked', () => {
    const more = fc.array(fc.record({ pick: fc.nat(40), key: fc.constantFrom(...KEYS), value: template }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(scenario, more, ({ node, layout }, changes) => {
        const text = print(node, layout);
        const tree = parse(text);
        if (tree.problems.length > 0) return;
        const { collections } = new Nodes(tree);
        const holder = { root: read(text) };
        const wanted: Change[] = [];
        for (const { pick, key, value } of changes) {
          const each = collections[pick % collections.length];
          if (!each) continue;
          let at: Record<string | number, unknown> = holder;
          for (const step of ['root', ...pathTo(tree, each)]) at = at[step] as Record<string | number, unknown>;
          if (Array.isArray(at)) at.push(value);
          // Setting a key that is there may take away a place that another change is about.
          else if (Object.hasOwn(at, key)) continue;
          else at[key] = value;
          if (each.kind === 'seq') wanted.push({ kind: 'append', seq: each, value });
          else wanted.push({ kind: 'set', map: each, key, value, order: KEYS });
        }
        const edits = toTextEdits(tree, wanted);
        assert.deepEqual(read(applyEdits(text, edits)), holder.root);
      }),
      RUNS,
    );
  });

  it('is stable when a key is set again', () => {
    fc.assert(
      fc.property(scenario, ({ node, layout, pick, key, value }) => {
        const text = print(node, layout);
        const tree = parse(text);
        const step = tree.problems.length === 0 ? stepOf(text, tree, pick, 'set', key, value) : undefined;
        if (step?.change.kind !== 'set') return;
        const path = pathTo(tree, step.change.map);
        const once = applyEdits(text, toTextEdits(tree, [step.change]));
        const again = parse(once);
        const map = new Nodes(again).collections.find(
          (each) => each.kind === 'map' && pathTo(again, each).join('\n') === path.join('\n'),
        );
        assert.equal(map?.kind, 'map');
        const twice = toTextEdits(again, [{ ...step.change, map: map as MapNode }]);
        assert.equal(applyEdits(once, twice), once);
      }),
      RUNS,
    );
  });

  it('reads the same as a snippet once its tab stops show their defaults', () => {
    fc.assert(
      fc.property(scenario, ({ node, layout, pick, key, value }) => {
        const text = print(node, layout);
        const tree = parse(text);
        if (tree.problems.length > 0) return;
        const step = stepOf(text, tree, pick, 'set', key, withSlots(value));
        if (!step) return;
        const plain = toTextEdits(tree, [step.change]);
        const snippet = toTextEdits(tree, [step.change], { snippet: true });
        assert.equal(applyEdits(text, snippet), applyEdits(text, plain));
        const expanded = snippet.map((edit) =>
          edit.snippet ? expand(edit.newText) : { text: edit.newText, numbers: [] },
        );
        const edits = snippet.map(({ range }, index) => ({ range, newText: expanded[index]?.text ?? '' }));
        assert.equal(applyEdits(text, edits), applyEdits(text, plain));
        const numbers = expanded.flatMap((each) => each.numbers);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index + 1),
        );
      }),
      RUNS,
    );
  });
});
