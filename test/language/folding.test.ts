import assert from 'node:assert/strict';
import { folding } from '../../src/language/folding.ts';
import { snapshot } from './marked.ts';

/** What can be folded, by first and last line (from 1), and of what kind it is. */
function of(text: string): string[] {
  return folding(snapshot(text)).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
}

describe('folding', () => {
  it('follows the sections, their parts and items', () => {
    const text = `version: 1
engagement:
  id: acme
  owner:
    name: Ana

objectives:
  - id: one
    statement: S
  - { id: two, statement: T }
  - id: three
    acceptance:
      - a
      - b

contracts: []
`;
    assert.deepEqual(of(text), ['2-5', '4-5', '7-14', '8-9', '11-14', '12-14']);
  });

  it('folds texts of several lines, whose # is no comment', () => {
    const text = 'engagement:\n  summary: |\n    one\n    # two\n    # three\n\n\n  id: a\nnote: one\n  two\n  three\n';
    assert.deepEqual(of(text), ['1-8', '2-5', '9-11']);
    assert.deepEqual(of('|\n  a\n  # b\n  # c\n'), ['1-4']);
  });

  it('leaves a closing bracket in sight', () => {
    assert.deepEqual(of('scope: {\n  a: 1,\n  b: [\n    1,\n    2\n  ]\n  }\n'), ['1-6', '3-5']);
    assert.deepEqual(of('scope: [1,\n  2]\n'), ['1-2']);
  });

  it('folds comments of several lines', () => {
    const text = '# one\n# two\n\n# alone\na: 1 # behind\n# three\n  # four\n# five\n';
    assert.deepEqual(of(text), ['1-2 comment', '6-8 comment']);
  });

  it('folds regions, in one another and around comments', () => {
    const text =
      '# region all\n# a\n# b\na:\n  b: 1\n#region inner\nc: 1\n# endregion\n  # endregion all\n# endregion\n# region open\n';
    assert.deepEqual(of(text), ['1-9 region', '2-3 comment', '4-5', '6-8 region']);
  });

  it('takes any line breaks, and texts that are broken', () => {
    assert.deepEqual(of('\uFEFF# a\r\n# b\r\nc:\r\n  d: 1\r\n'), ['1-2 comment', '3-4']);
    assert.deepEqual(of('a:\n  b: 1\n  c: [\nd:\n  e: 1\n').includes('4-5'), true);
    for (const text of ['', '#', '\n', '[', '"', '# region', '# endregion']) assert.deepEqual(of(text), []);
  });
});
