import assert from 'node:assert/strict';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { append, type Intent, remove, rename, replace, set } from './changes.ts';

type Case = readonly [name: string, before: string, changes: readonly Intent[], after: string];

function edit(text: string, changes: readonly Intent[], snippet = false): string {
  const tree = parse(text);
  return applyEdits(
    text,
    toTextEdits(
      tree,
      changes.map((change) => change(tree)),
      { snippet },
    ),
  );
}

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, before, changes, after] of cases) {
      it(name, () => {
        assert.equal(edit(before, changes), after);
        const windows = (text: string) => text.replaceAll('\n', '\r\n');
        if (before.includes('\n')) assert.equal(edit(windows(before), changes), windows(after), 'CRLF');
        assert.equal(edit(`\ufeff${before}`, changes), `\ufeff${after}`, 'BOM');
        assert.equal(edit(before, changes, true), after, 'snippet');
      });
    }
  });
}

const ORDER = ['version', 'engagement', 'client', 'objectives', 'scope', 'contracts', 'monitoring'];
const KPI = { id: 'uptime', metric: 'Hours up', target: 99 };

table('a comment behind a value on a line of its own', [
  [
    'goes with the first entry of a list',
    'a: # one\n  # two\n  [] # three\nb: 1\n',
    [set(['a'], ['x', 'y'])],
    'a: # one\n  # two\n  - x # three\n  - y\nb: 1\n',
  ],
  ['stays on its line', 'a: # one\n  old # three\nb: 1\n', [set(['a'], 'new')], 'a: new # one\n  # three\nb: 1\n'],
  ['is not lost for a text of several lines', 'a:\n  old # three\n', [set(['a'], 'x\ny\n')], 'a:\n  old # three\n'],
]);

table('set a missing key of a block map', [
  ['at the end', 'a: 1\n', [set(['b'], 2)], 'a: 1\nb: 2\n'],
  ['without a final line break', 'a: 1', [set(['b'], 2)], 'a: 1\nb: 2'],
  [
    'in its usual place',
    'version: 1\nclient: X\nscope: {}\n',
    [set(['objectives'], 'x', ORDER)],
    'version: 1\nclient: X\nobjectives: x\nscope: {}\n',
  ],
  [
    'before all others',
    'client: X\nscope: Y\n',
    [set(['engagement'], 'x', ORDER)],
    'engagement: x\nclient: X\nscope: Y\n',
  ],
  [
    'never before version',
    'version: 1\nscope: Y\n',
    [set(['client'], 'x', ['client', 'scope'])],
    'version: 1\nclient: x\nscope: Y\n',
  ],
  ['at the end when the order says nothing', 'a: 1\nb: 2\n', [set(['x'], 3, ORDER)], 'a: 1\nb: 2\nx: 3\n'],
  [
    'two keys, in their order',
    'version: 1\ncontracts: []\n',
    [set(['scope'], 's', ORDER), set(['client'], 'c', ORDER)],
    'version: 1\nclient: c\nscope: s\ncontracts: []\n',
  ],
  ['two keys at the end', 'a: 1', [set(['b'], 2), set(['c'], 3)], 'a: 1\nb: 2\nc: 3'],
  [
    'a list, indented by default',
    'a: 1\n',
    [set(['kpis'], [KPI])],
    'a: 1\nkpis:\n  - id: uptime\n    metric: Hours up\n    target: 99\n',
  ],
  [
    'a list, below its key as others',
    'a:\n- 1\n',
    [set(['kpis'], [KPI])],
    'a:\n- 1\nkpis:\n- id: uptime\n  metric: Hours up\n  target: 99\n',
  ],
  [
    'four spaces',
    'a:\n    b: 1\n',
    [set(['kpis'], { list: [{ x: { y: 1 } }] })],
    'a:\n    b: 1\nkpis:\n    list:\n        - x:\n              y: 1\n',
  ],
  [
    'four spaces with wide dashes',
    'a:\n    -   b: 1\n',
    [set(['kpis'], [KPI])],
    'a:\n    -   b: 1\nkpis:\n    -   id: uptime\n        metric: Hours up\n        target: 99\n',
  ],
  [
    'the steps of the map around it',
    'a:\n    b: 1\nc:\n  d:\n    e: 1\n',
    [set(['c', 'f'], { g: 1 })],
    'a:\n    b: 1\nc:\n  d:\n    e: 1\n  f:\n    g: 1\n',
  ],
  ['nested', 'm:\n  a: 1\n# about n\nn: 2\n', [set(['m', 'b'], 'x')], 'm:\n  a: 1\n  b: x\n# about n\nn: 2\n'],
  [
    'behind a trailing comment',
    'a: 1 # one\n# about c\nc: 3\n',
    [set(['b'], 2, ['a', 'b', 'c'])],
    'a: 1 # one\nb: 2\n# about c\nc: 3\n',
  ],
  [
    'before the comment of the next section',
    'm:\n  a: 1\n\n# The next\nn: 2\n',
    [set(['m', 'b'], 2)],
    'm:\n  a: 1\n  b: 2\n\n# The next\nn: 2\n',
  ],
  [
    'behind deeper comments',
    'm:\n  a: 1\n  # - more\nn: 2\n',
    [set(['x'], 2, ['m', 'x', 'n'])],
    'm:\n  a: 1\n  # - more\nx: 2\nn: 2\n',
  ],
  [
    'behind comments that end its map',
    'm:\n  a: 1\n  # more\nn: 2\n',
    [set(['m', 'b'], 2)],
    'm:\n  a: 1\n  # more\n  b: 2\nn: 2\n',
  ],
  [
    'blank lines between sections',
    'a:\n  x: 1\n\nb:\n  x: 1\n',
    [set(['c'], { x: 1 })],
    'a:\n  x: 1\n\nb:\n  x: 1\n\nc:\n  x: 1\n',
  ],
  [
    'blank lines, in the middle',
    'a:\n  x: 1\n\n# about c\nc:\n  x: 1\n',
    [set(['b'], { x: 1 }, ['a', 'b', 'c'])],
    'a:\n  x: 1\n\nb:\n  x: 1\n\n# about c\nc:\n  x: 1\n',
  ],
  ['blank lines, at the start', 'b: 1\n\nc: 1\n', [set(['a'], 1, ['a', 'b', 'c'])], 'a: 1\n\nb: 1\n\nc: 1\n'],
  ['blank lines, two sections', 'a: 1\n\nb: 1', [set(['c'], 1), set(['d'], 1)], 'a: 1\n\nb: 1\n\nc: 1\n\nd: 1'],
  [
    'below the comment that opens the file',
    '# My file\nscope: 1\n',
    [set(['client'], 1, ORDER)],
    '# My file\nclient: 1\nscope: 1\n',
  ],
  [
    'above the comment of the first key',
    'm:\n  # first\n  b: 1\n',
    [set(['m', 'a'], 1, ['a', 'b'])],
    'm:\n  a: 1\n  # first\n  b: 1\n',
  ],
  [
    'a map behind a dash',
    'l:\n  - id: x\n    metric: y\n  - id: z\n',
    [set(['l', 0, 'target'], 1)],
    'l:\n  - id: x\n    metric: y\n    target: 1\n  - id: z\n',
  ],
  [
    'first in a map behind a dash',
    'l:\n  - b: 1\n    c: 2\n',
    [set(['l', 0, 'a'], 1, ['a', 'b'])],
    'l:\n  - a: 1\n    b: 1\n    c: 2\n',
  ],
  [
    'behind a block scalar',
    'a: |\n  text\n  more\n\n# end\nc: 1\n',
    [set(['b'], 2, ['a', 'b', 'c'])],
    'a: |\n  text\n  more\n\nb: 2\n\n# end\nc: 1\n',
  ],
  [
    'behind a block scalar that keeps blank lines',
    'a: |+\n  text\n\n\nc: 1\n',
    [set(['b'], 2, ['a', 'b', 'c'])],
    'a: |+\n  text\n\n\nb: 2\nc: 1\n',
  ],
  [
    'behind a block scalar at the end',
    'm:\n  a: >-\n    text\n    more',
    [set(['m', 'b'], 2)],
    'm:\n  a: >-\n    text\n    more\n  b: 2',
  ],
  ['before a document end marker', 'a: 1\n...\n', [set(['b'], 2)], 'a: 1\nb: 2\n...\n'],
  ['behind a document start marker', '---\na: 1\n', [set(['b'], 2)], '---\na: 1\nb: 2\n'],
  ['a file that ends in comments', 'a: 1\n\n# vim: x\n', [set(['b'], 2)], 'a: 1\nb: 2\n\n# vim: x\n'],
  ['a file that ends in comments right below', 'a: 1\n# about a', [set(['b'], 2)], 'a: 1\n# about a\nb: 2'],
  [
    'beside anchors, tags and aliases',
    'a: &x !!map\n  y: 1\nb: *x\n',
    [set(['c'], 2)],
    'a: &x !!map\n  y: 1\nb: *x\nc: 2\n',
  ],
  [
    'in a map with an anchor of its own',
    'a: &x\n  y: 1\nb: 2\n',
    [set(['a', 'z'], 2)],
    'a: &x\n  y: 1\n  z: 2\nb: 2\n',
  ],
  ['behind an empty value', 'a:\nb: 1\n', [set(['c'], 1, ['a', 'c', 'b'])], 'a:\nc: 1\nb: 1\n'],
  [
    'behind a value on many lines',
    'a: [\n  1,\n  2\n  ] # two\nb: 1\n',
    [set(['c'], 1, ['a', 'c', 'b'])],
    'a: [\n  1,\n  2\n  ] # two\nc: 1\nb: 1\n',
  ],
  [
    'text that needs quotes',
    'a: 1\n',
    [set(['b'], { n: '50', t: 'true', c: 'a: b', d: '2026-12-01', h: '09:00', q: "it's", '#x': '', e: null })],
    'a: 1\nb:\n  n: "50"\n  t: "true"\n  c: "a: b"\n  d: 2026-12-01\n  h: 09:00\n  q: it\'s\n  "#x": ""\n  e: null\n',
  ],
  [
    'text of several lines',
    'a: 1\n',
    [set(['b'], 'one\ntwo\n\nthree'), set(['c'], ['x\ny\n'])],
    'a: 1\nb: |-\n  one\n  two\n\n  three\nc:\n  - |\n    x\n    y\n',
  ],
  ['a list in a list', 'a: 1\n', [set(['b'], [['x', 'y'], []])], 'a: 1\nb:\n  - - x\n    - y\n  - []\n'],
]);

table('set a key that is there', [
  ['a scalar', 'a: 1 # one\nb: 2\n', [set(['a'], 5)], 'a: 5 # one\nb: 2\n'],
  ['an empty value', 'a:\nb: 2\n', [set(['a'], 'x')], 'a: x\nb: 2\n'],
  ['an empty value with a comment', 'a:  # todo\nb: 2\n', [set(['a'], 'x')], 'a: x  # todo\nb: 2\n'],
  ['an empty value at the end', 'a:', [set(['a'], 'x')], 'a: x'],
  ['an empty value becomes a list', 'a:\nb: 2\n', [set(['a'], ['x'])], 'a:\n  - x\nb: 2\n'],
  [
    'an empty value with a comment becomes a list',
    'a: # todo\nb: 2\n',
    [set(['a'], [KPI])],
    'a: # todo\n  - id: uptime\n    metric: Hours up\n    target: 99\nb: 2\n',
  ],
  [
    'an empty value above comments becomes a list',
    'a:\n  # - x\nb: 2\n',
    [set(['a'], ['y'])],
    'a:\n  - y\n  # - x\nb: 2\n',
  ],
  ['trailing spaces go', 'a:   \nb: 2\n', [set(['a'], ['y'])], 'a:\n  - y\nb: 2\n'],
  [
    'null becomes a list',
    'a: null # none\nb: ~',
    [set(['a'], ['x']), set(['b'], ['y'])],
    'a: # none\n  - x\nb:\n  - y',
  ],
  [
    '[] and {} become blocks',
    'a: []\nb: {} # none\n',
    [set(['a'], ['x']), set(['b'], { y: 1 })],
    'a:\n  - x\nb: # none\n  y: 1\n',
  ],
  [
    'a list becomes a scalar',
    'a: # list\n  - x # one\n  - y # two\n# about b\nb: 1\n',
    [set(['a'], 'z')],
    'a: z # list\n# about b\nb: 1\n',
  ],
  [
    'a list becomes another',
    'a: # list\n  # all\n  - x # one\n  - y\n  # end\nb: 1\n',
    [set(['a'], ['z'])],
    'a: # list\n  # all\n  - z\nb: 1\n',
  ],
  ['a map becomes a list below its key', 'a:\n  x: 1\nb:\n- 1\n', [set(['a'], ['z'])], 'a:\n- z\nb:\n- 1\n'],
  ['a block scalar', 'a: | # text\n  one\n  two\n\nb: 1\n', [set(['a'], 'x')], 'a: x # text\n\nb: 1\n'],
  ['a flow collection on many lines', 'a: [\n  1, # one\n  ] # end\nb: 1\n', [set(['a'], 'x')], 'a: x # end\nb: 1\n'],
  ['an alias', 'a: &x 1\nb: *x # same\n', [set(['b'], 2)], 'a: &x 1\nb: 2 # same\n'],
  ['an anchor that nothing uses', 'a: &x !!str 1 # one\n', [set(['a'], 'y')], 'a: y # one\n'],
  ['quotes stay', 'a: \'x\'\nb: "y"\n', [set(['a'], "it's"), set(['b'], 'z')], "a: 'it''s'\nb: \"z\"\n"],
  [
    'in an item behind its dash',
    '- a: 1\n  b:\n    - 1\n  c: 3\n',
    [set([0, 'a'], ['x']), set([0, 'b'], 2)],
    '- a:\n    - x\n  b: 2\n  c: 3\n',
  ],
  [
    'together with a new key behind it',
    'a:\n  - x\nb: 1\n',
    [set(['a'], ['y']), set(['n'], 1, ['a', 'n', 'b'])],
    'a:\n  - y\nn: 1\nb: 1\n',
  ],
  ['to nothing', 'a: 1 # c\n', [set(['a'], null)], 'a: null # c\n'],
]);

table('append to a list', [
  ['indented', 'l:\n  - a\n  - b # two\nm: 1\n', [append(['l'], 'c')], 'l:\n  - a\n  - b # two\n  - c\nm: 1\n'],
  ['below its key', 'l:\n- a\n# about m\nm: 1\n', [append(['l'], 'b')], 'l:\n- a\n- b\n# about m\nm: 1\n'],
  [
    'maps',
    'l:\n  - id: a\n    # more\n\nm: 1\n',
    [append(['l'], KPI)],
    'l:\n  - id: a\n    # more\n  - id: uptime\n    metric: Hours up\n    target: 99\n\nm: 1\n',
  ],
  [
    'maps with blank lines between',
    'l:\n  - id: a\n\n  - id: b\n\nm: 1\n',
    [append(['l'], { id: 'c' })],
    'l:\n  - id: a\n\n  - id: b\n\n  - id: c\n\nm: 1\n',
  ],
  ['several', 'l:\n  - a', [append(['l'], 'b'), append(['l'], 'c')], 'l:\n  - a\n  - b\n  - c'],
  ['an empty item before', 'l:\n  -\n  - \nm: 1\n', [append(['l'], 'x')], 'l:\n  -\n  - \n  - x\nm: 1\n'],
  [
    'an empty list',
    'm:\n  l: [] # none\n  k: [ ]\n',
    [append(['m', 'l'], 'x'), append(['m', 'k'], { a: 1 })],
    'm:\n  l: # none\n    - x\n  k:\n    - a: 1\n',
  ],
  ['an empty list with an anchor', 'l: &x []\nm: 1\n', [append(['l'], 'x')], 'l: &x\n  - x\nm: 1\n'],
  ['an empty list in a list', '- []\n- - a\n', [append([0], 'x'), append([1], 'b')], '- - x\n- - a\n  - b\n'],
  ['the whole file', '- a\n', [append([], 'b')], '- a\n- b\n'],
  [
    'a list and the map around it',
    'm:\n  l:\n    - a\nn: 1\n',
    [set(['m', 'k'], 1), append(['m', 'l'], 'b')],
    'm:\n  l:\n    - a\n    - b\n  k: 1\nn: 1\n',
  ],
  ['a list below its key and the map around it', 'l:\n- a', [set(['m'], 1), append(['l'], 'b')], 'l:\n- a\n- b\nm: 1'],
]);

table('flow style', [
  ['a map', 'a: { b: 1 } # c\n', [set(['a', 'c'], 2)], 'a: { b: 1, c: 2 } # c\n'],
  [
    'a map without spaces',
    'a: {b: 1}\n',
    [set(['a', 'c'], ['x', { y: 'a, b' }])],
    'a: {b: 1, c: [x, { y: "a, b" }]}\n',
  ],
  [
    'a trailing comma',
    'a: { b: 1, }\nl: [1,]\n',
    [set(['a', 'c'], 2), append(['l'], 2)],
    'a: { b: 1, c: 2, }\nl: [1, 2,]\n',
  ],
  ['a list', 'a: [x, y]\n', [append(['a'], '[z]'), append(['a'], 'w')], 'a: [x, y, "[z]", w]\n'],
  ['in order', 'a: { b: 1, d: 2 }\n', [set(['a', 'c'], 2, ['a', 'b', 'c', 'd'])], 'a: { b: 1, c: 2, d: 2 }\n'],
  ['at the start', 'a: { b: 1 }\n', [set(['a', 'a'], 2, ['a', 'b'])], 'a: { a: 2, b: 1 }\n'],
  ['empty within flow', 'a: [{}, [ ]]\n', [set(['a', 0, 'x'], 1), append(['a', 1], 2)], 'a: [{ x: 1 }, [2]]\n'],
  [
    'many lines',
    'a: [\n  x, # one\n  y # two\n  ]\n',
    [append(['a'], 'z')],
    'a: [\n  x, # one\n  y, # two\n  z\n  ]\n',
  ],
  [
    'many lines with a trailing comma',
    'a: {\n  x: 1,\n  y: 2, # two\n  # end\n  }\n',
    [set(['a', 'z'], 3)],
    'a: {\n  x: 1,\n  y: 2, # two\n  z: 3,\n  # end\n  }\n',
  ],
  [
    'many lines, in the middle',
    'a: {\n    x: 1, # one\n    z: 2\n  }\n',
    [set(['a', 'y'], 3, ['x', 'y', 'z'])],
    'a: {\n    x: 1, # one\n    y: 3,\n    z: 2\n  }\n',
  ],
  [
    'many lines, at the start',
    'a: {\n  # about b\n  b: 1,\n  }\n',
    [set(['a', 'a'], 3, ['a', 'b'])],
    'a: {\n  # about b\n  a: 3,\n  b: 1,\n  }\n',
  ],
  [
    'many lines, two at the end',
    'a: {\n  x: 1\n  }\n',
    [set(['a', 'y'], 3), set(['a', 'z'], 4)],
    'a: {\n  x: 1,\n  y: 3,\n  z: 4\n  }\n',
  ],
  ['empty with a comment', 'a: [ # none\n  ]\n', [append(['a'], 1)], 'a: [ # none\n    1\n  ]\n'],
  ['closing bracket on the last line', 'a: [x,\n    y ]\n', [append(['a'], 'z')], 'a: [x,\n    y, z ]\n'],
  [
    'JSON',
    '{"version": 1, "scope": {"in": []}}\n',
    [set(['client'], 'X', ORDER), set(['scope', 'out'], { a: '2026-01-01' }), append(['scope', 'in'], 'y')],
    '{"version": 1, "client": "X", "scope": {"in": ["y"], "out": { "a": "2026-01-01" }}}\n',
  ],
  [
    'JSON on many lines',
    '{\n  "version": 1,\n  "scope": {\n    "in": ["x"]\n  }\n}\n',
    [set(['client'], 'X', ORDER), set(['scope', 'out'], 1)],
    '{\n  "version": 1,\n  "client": "X",\n  "scope": {\n    "in": ["x"],\n    "out": 1\n  }\n}\n',
  ],
  ['an empty file of braces', '{}\n', [set(['a'], 1), set(['b'], [1])], 'a: 1\nb:\n  - 1\n'],
  ['an empty file of braces behind a marker', '--- {} # c\n', [set(['a'], 1)], '---\na: 1 # c\n'],
  [
    'replace values',
    '{ a: 1, b: , c: [x], d }\n',
    [set(['a'], 'x'), set(['b'], 2), set(['c'], {}), set(['d'], 4)],
    '{ a: x, b: 2, c: {}, d: 4 }\n',
  ],
  ['keys without a value', '{ a, b }\n', [set(['c'], 1), rename(['a'], 'x')], '{ x, b, c: 1 }\n'],
  ['text of several lines', '{ a: 1 }\n', [set(['b'], 'x\ny')], '{ a: 1, b: "x\\ny" }\n'],
]);

table('rename', [
  ['plain', 'teh: 1 # c\nb: 2\n', [rename(['teh'], 'the')], 'the: 1 # c\nb: 2\n'],
  ['quoted', '"teh": 1\n\'b\' : 2\n', [rename(['teh'], 'the'), rename(['b'], "c'd")], "\"the\": 1\n'c''d' : 2\n"],
  ['to a key that needs quotes', 'a: 1\n', [rename(['a'], 'x: y')], '"x: y": 1\n'],
  [
    'behind a dash and in flow',
    '- a: 1\n  b: {c: 1}\n',
    [rename([0, 'a'], 'x'), rename([0, 'b', 'c'], 'z')],
    '- x: 1\n  b: {z: 1}\n',
  ],
  ['with an anchor', '&k a: 1\n', [rename(['a'], 'x')], '&k x: 1\n'],
]);

table('replace', [
  ['plain', 'a: gren # c\n', [replace(['a'], 'green')], 'a: green # c\n'],
  [
    'quoted',
    "a: 'gren'\nb: \"x\"\nc: '1'\n",
    [replace(['a'], 'green'), replace(['b'], 'a"b'), replace(['c'], 2)],
    'a: \'green\'\nb: "a\\"b"\nc: 2\n',
  ],
  ['to something that needs escapes', "a: 'x'\n", [replace(['a'], 'tab\there')], 'a: "tab\\there"\n'],
  [
    'in a list and in flow',
    '- x # c\n- [y, "z"]\n-\n',
    [replace([0], 'a'), replace([1, 0], 'b,'), replace([1, 1], 'c'), replace([2], 'd')],
    '- a # c\n- ["b,", "c"]\n- d\n',
  ],
  ['an empty value', 'a:\nb: 1\n', [replace(['a'], 'x')], 'a: x\nb: 1\n'],
  [
    'a block scalar',
    'a: |\n  x\nb: >+\n  y\n\nc: 1\n',
    [replace(['a'], 'one\ntwo\n'), replace(['b'], 'z')],
    'a: |\n  one\n  two\nb: z\n\nc: 1\n',
  ],
  ['text on two lines', 'a: one\n  two # c\nb: 1\n', [replace(['a'], 'x')], 'a: x # c\nb: 1\n'],
  ['a value on the line below', 'a:\n  one # c\nb: 1\n', [replace(['a'], 'x')], 'a: x # c\nb: 1\n'],
]);

table('remove', [
  ['a pair with its comment', 'a: 1\nb: 2 # two\nc: 3\n', [remove(['b'])], 'a: 1\nc: 3\n'],
  [
    'a section, not the comments around it',
    '# A\na:\n  x: 1\n  # end\n\n# B\nb: 1\n',
    [remove(['a'])],
    '# A\n\n# B\nb: 1\n',
  ],
  ['the last pair without a final line break', 'a: 1\nb: 2', [remove(['b'])], 'a: 1'],
  ['the last pair of a nested map', 'a:\n  b: 1 # c\nd: 2\n', [remove(['a', 'b'])], 'a: {}\nd: 2\n'],
  ['the last item', 'a: # c\n- x\nd: 2\n', [remove(['a', 0])], 'a: [] # c\nd: 2\n'],
  ['the last item with an anchor on the list', 'a: &l\n  - x\nd: 2\n', [remove(['a', 0])], 'a: &l []\nd: 2\n'],
  ['everything', 'a: 1\nb:\n  - 2\n', [remove(['a']), remove(['b'])], '{}\n'],
  ['an item', 'l:\n  - id: a\n    x: 1\n  - id: b\n', [remove(['l', 0])], 'l:\n  - id: b\n'],
  ['the first pair behind a dash', '- id: x # c\n  metric: y\n', [remove([0, 'id'])], '- metric: y\n'],
  [
    'the first pair behind a dash, before a comment',
    '- id: x\n  # about\n  metric: y\n',
    [remove([0, 'id'])],
    '-\n  # about\n  metric: y\n',
  ],
  ['all pairs behind a dash', '- id: x\n  metric: y\n- z\n', [remove([0, 'id']), remove([0, 'metric'])], '- {}\n- z\n'],
  ['the first item of a list in a list', '- - a\n  - b\n', [remove([0, 0])], '- - b\n'],
  [
    'in flow',
    'a: [x, y, z]\nb: { c: 1, d: 2 }\nc: [x]\n',
    [remove(['a', 0]), remove(['b', 'd']), remove(['c', 0])],
    'a: [y, z]\nb: { c: 1 }\nc: []\n',
  ],
  [
    'in flow, the last two',
    'a: [x, y, z]\nb: [x, y, ]\n',
    [remove(['a', 1]), remove(['a', 2]), remove(['b', 1])],
    'a: [x]\nb: [x, ]\n',
  ],
  [
    'in flow on many lines',
    'a: [\n  x, # one\n  y, # two\n  z # three\n  ]\n',
    [remove(['a', 1])],
    'a: [\n  x, # one\n  z # three\n  ]\n',
  ],
  [
    'in flow on many lines, the last',
    'a: [\n  x, # one\n  z # three\n  ]\n',
    [remove(['a', 1])],
    'a: [\n  x # one\n  ]\n',
  ],
  ['and set in block', 'a: 1\nb: 2\n', [remove(['a']), set(['c'], 3)], 'b: 2\nc: 3\n'],
  ['all and set', 'm:\n  a: 1\n', [remove(['m', 'a']), set(['m', 'c'], 3)], 'm:\n  c: 3\n'],
  ['and append in flow', 'a: [x, y]\n', [remove(['a', 1]), append(['a'], 'z')], 'a: [x, z]\n'],
  [
    'the first behind a dash and set',
    '- id: x\n  metric: y\n',
    [remove([0, 'id']), set([0, 'a'], 1, ['a', 'metric'])],
    '- a: 1\n  metric: y\n',
  ],
]);

describe('toTextEdits refuses', () => {
  const refused = (name: string, text: string, change: Intent) =>
    it(name, () => {
      const tree = parse(text);
      assert.deepEqual(toTextEdits(tree, [change(tree)]), []);
    });
  refused('a map with a key of the complex form', '? a\n: 1\nb: 2\n', set(['c'], 1));
  refused('a map that an alias repeats', 'a: &x\n  y: 1\nb: *x\n', set(['a', 'z'], 1));
  refused('to take away what an alias needs', 'a: &x 1\nb: *x\n', remove(['a']));
  refused('to replace what an alias needs', 'a: &x 1\nb: *x\n', replace(['a'], 2));
  refused('a pair without braces in a list', '[a: 1]\n', set([0, 'b'], 1));

  it('a node of another tree', () => {
    const other = parse('a: 1\n');
    assert.deepEqual(toTextEdits(parse('a: 1\n'), [set(['b'], 1)(other)]), []);
  });

  it('changes that contradict each other', () => {
    const tree = parse('a:\n  - x\n');
    assert.deepEqual(toTextEdits(tree, [set(['a'], 1)(tree), append(['a'], 'y')(tree)]), []);
  });
});

describe('toTextEdits in a broken file', () => {
  it('mends what is whole', () => {
    const text = 'a:\n  b: 1\n  status: gren\nc: [1, 2\nd: "x\n';
    const tree = parse(text);
    const edits = toTextEdits(tree, [replace(['a', 'status'], 'green')(tree)]);
    assert.ok(edits.length === 0 || applyEdits(text, edits) === text.replace('gren', 'green'));
  });
});

table('lines taken out of a text', [
  [
    'leave the others as they are written',
    'a: >\n  one\n  two\n\n  three\n\n  four\nb: 1\n',
    [set(['a'], 'one two\nfour\n')],
    'a: >\n  one\n  two\n\n  four\nb: 1\n',
  ],
  ['at the end of the file', 'a: |\n  one \n  two\n  three', [set(['a'], 'one \ntwo\n')], 'a: |\n  one \n  two'],
  [
    'of several that are alike',
    'a: |\n  - x y\n  - x z\n  - x\n',
    [set(['a'], '- x y\n- x\n')],
    'a: |\n  - x y\n  - x\n',
  ],
  [
    'the first',
    "a: |+\n  one\n  two  \n  three\n\nb: 'x'\n",
    [set(['a'], 'two  \nthree\n\n')],
    "a: |+\n  two  \n  three\n\nb: 'x'\n",
  ],
  [
    'in brackets',
    'a: { b: "one\\ntwo\\nthree \\\n  more" }\n',
    [set(['a', 'b'], 'one\nthree more')],
    'a: { b: "one\\nthree \\\n  more" }\n',
  ],
  [
    'a part of a line is written anew',
    'a: >\n  one two\n\n  three\n',
    [set(['a'], 'one\nthree\n')],
    'a: |\n  one\n  three\n',
  ],
]);
