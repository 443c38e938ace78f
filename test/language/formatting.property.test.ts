import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormattingOptions } from 'vscode-languageserver-types';
import { isMap, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { keyOrder } from '../../src/engagement/schema.ts';
import { formatting } from '../../src/language/formatting.ts';
import { keyText, type Node, type Tree } from '../../src/yaml/tree.ts';
import { snapshot } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

const OPTIONS: FormattingOptions = { tabSize: 2, insertSpaces: true };

/** A text as an editor has it after formatting. */
function formatted(text: string, options = OPTIONS): string {
  const document = TextDocument.create('file:///a.outsource.yaml', 'outsource', 1, text);
  return TextDocument.applyEdits(document, formatting(snapshot(text), options));
}

/** What other readers see; the order of keys doesn't count where it is compared. */
function said(text: string, version: '1.1' | '1.2'): unknown {
  // The byte order mark isn't part of the first key.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { version, uniqueKeys: false });
  assert.deepEqual(document.errors, []);
  return document.toJS();
}

/** Comments, sorted; what looks like one within a text counts before and after alike. */
function commentsOf(text: string): string[] {
  return (text.match(/(^|\s)#[^\r\n]*/g) ?? []).map((comment) => comment.trim()).sort();
}

/** Numbers that look random, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text with its keys in any order and quotes around some of its texts. */
function shuffled(text: string, seed: number, quoted = 0.3): string {
  const next = dice(seed);
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length) return text;
  visit(document, (_key, node) => {
    if (isMap(node))
      node.items = node.items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    if (isScalar(node) && typeof node.value === 'string' && !node.value.includes('\n') && next() < quoted)
      node.type = next() < 0.5 ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
  });
  return document.toString({ lineWidth: 0 });
}

/** A text with empty lines between its lines, where no block scalar stands around them. */
function spread(text: string, seed: number): string {
  if (/[|>][+-]?\r?$/m.test(text)) return text;
  const next = dice(seed);
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  return text
    .split(eol)
    .flatMap((line) => (next() < 0.2 ? [line, ...Array.from({ length: Math.ceil(next() * 3) }, () => '')] : [line]))
    .join(eol);
}

function check(text: string, options = OPTIONS): void {
  const before = snapshot(text);
  const result = formatted(text, options);
  const shown = `${JSON.stringify(options)}\n${text}\n=>\n${result}`;
  const after = snapshot(result);
  assert.equal(after.tree.problems.length, before.tree.problems.length, shown);
  assert.equal(formatted(result, options), result, `not once and for all: ${shown}`);
  assert.deepEqual(commentsOf(result), commentsOf(text), shown);
  if (text.includes('\r\n')) assert.doesNotMatch(result, /(^|[^\r])\n/, shown);
  assert.equal(result.startsWith('\uFEFF'), text.startsWith('\uFEFF'));
  if (before.tree.problems.length || result === text) return;
  for (const version of ['1.1', '1.2'] as const) assert.deepEqual(said(result, version), said(text, version), shown);
}

/** Whether a text holds no comments, and no keys that the format gives no place to. */
function isKnown({ root, problems }: Tree, text: string): boolean {
  const known = (node: Node, path: readonly (string | number)[]): boolean => {
    if (node.kind === 'seq') return node.items.every((item, index) => known(item, [...path, index]));
    if (node.kind !== 'map') return node.kind === 'scalar';
    const names = new Set(node.pairs.map((pair) => keyText(pair) ?? ''));
    return (
      names.size === node.pairs.length &&
      [...names].every((name) => keyOrder(path).includes(name)) &&
      node.pairs.every((pair) => known(pair.value, [...path, keyText(pair) ?? '']))
    );
  };
  return !problems.length && !text.includes('#') && root !== undefined && known(root, []);
}

/** Without the empty lines between sections, which short examples go without. */
function dense(text: string): string {
  return text.replace(/\n\n(?=\S)/g, '\n');
}

describe('formatting, whatever the text', () => {
  it('changes nothing in the examples, and in those of rules no more than empty lines', () => {
    for (const { name, text } of TEXTS) {
      const result = formatted(text);
      if (name.endsWith('.outsource.yaml') && !/^\d/.test(name)) assert.equal(result, text, name);
      else assert.equal(dense(result), dense(text), name);
    }
  });

  it('keeps values, comments and line ends, and has nothing to do a second time', function () {
    this.timeout(120_000);
    const property = fc.property(
      fc.constantFrom(...TEXTS),
      STYLES,
      fc.record({ seed: fc.nat(), shuffles: fc.boolean(), spreads: fc.boolean(), mark: fc.boolean() }),
      fc.record({
        tabSize: fc.constantFrom(1, 2, 4, 8),
        insertSpaces: fc.boolean(),
        insertFinalNewline: fc.option(fc.boolean(), { nil: undefined }),
        trimFinalNewlines: fc.option(fc.boolean(), { nil: undefined }),
        trimTrailingWhitespace: fc.option(fc.boolean(), { nil: undefined }),
      }),
      ({ text }, style, { seed, shuffles, spreads, mark }, options) => {
        const other = restyled(shuffles ? shuffled(text, seed) : text, style);
        if (other === undefined) return;
        const spaced = spreads ? spread(other, seed) : other;
        check((mark ? '\uFEFF' : '') + spaced, options as FormattingOptions);
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  it('finds the way back from any order of keys', function () {
    this.timeout(60_000);
    const examples = TEXTS.filter(({ text }) => isKnown(snapshot(text).tree, text));
    assert.ok(examples.length > TEXTS.length / 2);
    const property = fc.property(fc.constantFrom(...examples), STYLES, fc.nat(), ({ text }, style, seed) => {
      const plain = { ...style, comments: 0 };
      const written = restyled(text, plain);
      const other = restyled(shuffled(text, seed, 0), plain);
      if (written === undefined || other === undefined) return;
      assert.equal(formatted(other), formatted(written), other);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('leaves what it cannot read alone and breaks no text that lines are lost from or moved in', function () {
    this.timeout(120_000);
    const property = fc.property(
      fc.constantFrom(...TEXTS),
      STYLES,
      fc.array(
        fc.record({
          at: fc.nat(400),
          text: fc.constantFrom(
            '',
            '\t',
            '  ',
            '- ',
            '? ',
            '&a ',
            '*a',
            '|+\n',
            '"',
            '#',
            '\r',
            '{',
            ']',
            ': ',
            '\n\n',
            '!!str ',
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      ({ text }, style, changes) => {
        let other = restyled(text, style) ?? text;
        for (const { at, text: inserted } of changes)
          other = other.slice(0, at) + inserted + other.slice(at + (inserted === '' ? 3 : 0));
        const before = snapshot(other);
        const result = formatted(other);
        if (before.tree.problems.length) assert.equal(result, other);
        else {
          assert.equal(snapshot(result).tree.problems.length, 0, other);
          assert.equal(formatted(result), result, other);
        }
      },
    );
    fc.assert(property, { numRuns: 2000 });
  });
});
