import assert from 'node:assert/strict';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { choice, slot } from '../../src/yaml/template.ts';
import { append, type Intent, set } from './changes.ts';

function snippets(text: string, ...changes: Intent[]) {
  const tree = parse(text);
  return toTextEdits(
    tree,
    changes.map((change) => change(tree)),
    { snippet: true },
  );
}

function texts(text: string, ...changes: Intent[]): string[] {
  return snippets(text, ...changes).map((edit) => edit.newText);
}

describe('snippets', () => {
  it('number their tab stops in the order of the text, over all edits', () => {
    const text = 'a:\n  x: 1\nb:\n  y: 1\n';
    const edits = snippets(text, set(['b', 'z'], slot('two')), set(['a', 'w'], { k: slot('one'), n: slot(50) }));
    assert.deepEqual(
      edits.map((edit) => [edit.newText, edit.snippet]),
      [
        ['  w:\n    k: ${1:one}\n    n: ${2:50}\n', true],
        ['  z: ${3:two}\n', true],
      ],
    );
  });

  it('offer choices', () => {
    assert.deepEqual(texts('a: 1\n', set(['b'], choice('weekly', 'a, b', '50', 'x|y'))), [
      'b: ${1|weekly,a\\, b,"50",x\\|y|}\n',
    ]);
    assert.deepEqual(texts('a: [x]\n', append(['a'], choice('weekly', 'a, b'))), [', ${1|weekly,"a\\, b"|}']);
  });

  it('keep quotes outside of the tab stop', () => {
    assert.deepEqual(texts('a: 1\n', set(['b'], [slot('50'), slot('Name: role'), slot('plain'), slot('')])), [
      'b:\n  - "${1:50}"\n  - "${2:Name: role}"\n  - ${3:plain}\n  - "${4}"\n',
    ]);
  });

  it('escape what snippets would take for their own', () => {
    const [text] = texts('a: 1\n', set(['b'], { c: 'costs $5 {x} \\', d: slot('$1 }\\') }));
    assert.equal(text, 'b:\n  c: costs \\$5 {x\\} \\\\\n  d: ${1:\\$1 \\}\\\\}\n');
  });

  it('begin at the start of the line where editors would indent further lines again', () => {
    const text = 'm:\n  l: [] # none\n  k: {}\n';
    const edits = snippets(text, append(['m', 'l'], slot('x')), set(['m', 'k', 'y'], slot(1)));
    for (const { range, newText } of edits) {
      const before = text.slice(0, range.start).split('\n').at(-1) ?? '';
      if (newText.includes('\n')) assert.doesNotMatch(before, /^ /);
    }
    assert.equal(applyEdits(text, edits), 'm:\n  l: # none\n    - x\n  k:\n    y: 1\n');
  });

  it('are plain edits where there is nothing to fill in', () => {
    assert.deepEqual(snippets('a: 1\n', set(['b'], '$x')), [{ range: { start: 5, end: 5 }, newText: 'b: $x\n' }]);
  });

  it('use the line breaks of the file', () => {
    assert.deepEqual(texts('a: 1\r\n', set(['b'], { c: slot('x') })), ['b:\r\n  c: ${1:x}\r\n']);
  });
});

describe('edits', () => {
  it('are sorted, apart from each other and no larger than needed', () => {
    const text = 'a: 1 # one\nl:\n  - x\nb: 2\n';
    const tree = parse(text);
    const changes = [set(['b'], 3), append(['l'], 'y'), set(['a'], 'z')].map((change) => change(tree));
    assert.deepEqual(toTextEdits(tree, changes), [
      { range: { start: 3, end: 4 }, newText: 'z' },
      { range: { start: 20, end: 20 }, newText: '  - y\n' },
      { range: { start: 23, end: 24 }, newText: '3' },
    ]);
  });
});
