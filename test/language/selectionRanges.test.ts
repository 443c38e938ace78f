import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../src/language/selectionRanges.ts';
import { cursorIn, snapshot } from './marked.ts';

/** What a growing selection takes in at `|`, from the inside out. */
function grown(marked: string): string[] {
  const { text, offset } = cursorIn(marked);
  const it = snapshot(text);
  const [first] = selectionRanges(it, [it.lines.position(offset)]);
  const found: string[] = [];
  for (let at: SelectionRange | undefined = first; at; at = at.parent) {
    const { start, end } = it.toOffsets(at.range);
    assert.ok(start <= offset && offset <= end, 'holds the cursor');
    found.push(text.slice(start, end));
  }
  return found;
}

describe('a growing selection', () => {
  it('takes in word, value, key, item, list, section and file', () => {
    const list = '- id: one\n    statement: Answer "calls" fast\n  - id: two';
    assert.deepEqual(grown(`objectives:\n  ${list.replace('calls', 'ca|lls')}\n`), [
      'calls',
      'Answer "calls" fast',
      'statement: Answer "calls" fast',
      'id: one\n    statement: Answer "calls" fast',
      list,
      `objectives:\n  ${list}`,
      `objectives:\n  ${list}\n`,
    ]);
  });

  it('takes in a text without its quotes first', () => {
    assert.deepEqual(grown("a: {b: 'x y|y', c: 1}\nd: 1"), [
      'yy',
      'x yy',
      "'x yy'",
      "b: 'x yy'",
      "{b: 'x yy', c: 1}",
      "a: {b: 'x yy', c: 1}",
      "a: {b: 'x yy', c: 1}\nd: 1",
    ]);
  });

  it('grows from keys, comments and places between things', () => {
    assert.deepEqual(grown('a|b: 1\nc: 2\n'), ['ab', 'ab: 1', 'ab: 1\nc: 2', 'ab: 1\nc: 2\n']);
    assert.deepEqual(grown('ab: 1 # so|me words\n'), ['some', 'ab: 1 # some words\n']);
    assert.deepEqual(grown('ab: 1\n|\n').at(-1), 'ab: 1\n\n');
    assert.deepEqual(grown('|'), ['']);
  });

  it('keeps characters of two units whole', () => {
    assert.deepEqual(grown('a: x𝒳|y\n')[0], 'x𝒳y');
  });

  it('answers for each place that is asked for, out of range too', () => {
    const found = selectionRanges(snapshot('a: 1\n'), [
      { line: 0, character: 3 },
      { line: 99, character: 99 },
    ]);
    assert.equal(found.length, 2);
  });
});
