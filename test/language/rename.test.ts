import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-types';
import { read } from '../../src/engagement/read.ts';
import { prepareRename, rename } from '../../src/language/rename.ts';
import { factsOf, Portfolio } from '../../src/pitfalls/portfolio/facts.ts';
import { applyEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { cursorIn, FULL, PLAIN, snapshot } from './marked.ts';

/** The text after a renaming at `|`, or why there is none. */
function renamed(marked: string, name: string, settings: Parameters<typeof snapshot>[1] = {}): string {
  const { text, offset } = cursorIn(marked);
  const it = snapshot(text, settings);
  const result = rename(it, it.lines.position(offset), name, FULL);
  if ('problem' in result) return `! ${result.problem}`;
  const change = result.documentChanges?.[0];
  const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ range: it.toOffsets(range), newText })),
  );
}

describe('renaming', () => {
  it('changes an id wherever it is mentioned, with its quotes, brackets and comments', () => {
    const before = `objectives:
  - id: 'fa|st' # the first
    statement: Fast
scope:
  deliverables:
    - { id: d, title: T, objective: "fast" } # one
monitoring:
  kpis:
    - id: k
      objective: fast # two
acceptedRisks: [{ rule: r, at: fast }, { rule: r, at: "objectives[0]" }]
x-note: fast
`;
    const after = before.replace('|', '').replace(/(?<=id: '|objective: "?|at: )fast/g, 'quick');
    assert.equal(renamed(before, 'quick'), after);
  });

  it('works from a mention, and under line breaks of Windows', () => {
    const before =
      'scope: {deliverables: [{id: d, title: T}]}\r\npayment:\r\n  schedule:\r\n  - on: d|\r\n    percent: 100\r\n';
    assert.equal(
      renamed(before, 'done-well'),
      before.replace('|', '').replace('id: d', 'id: done-well').replace('on: d', 'on: done-well'),
    );
  });

  it('changes the name of a candidate, however it was chosen, and quotes it where it must', () => {
    const before =
      'selection:\n  candidates:\n    - { name: Ac|me Ltd, price: 1 }\n    - { name: Other }\n  chosen: ACME\n';
    assert.equal(
      renamed(before, 'Beta, Inc.: North'),
      'selection:\n  candidates:\n    - { name: "Beta, Inc.: North", price: 1 }\n    - { name: Other }\n  chosen: "Beta, Inc.: North"\n',
    );
  });

  it('leaves a name alone that may mean another candidate too', () => {
    const before = 'selection:\n  candidates: [{ name: Acme L|td }, { name: Acme GmbH }]\n  chosen: Acme\n';
    assert.equal(renamed(before, 'Beta'), before.replace('Acme L|td', 'Beta'));
    assert.match(renamed(before.replace('|', '').replace('chosen: Ac', 'chosen: Ac|'), 'Beta'), /^! More than one/);
  });

  it('changes the name of a criterion and the keys of the scores', () => {
    const before = `selection:
  criteria: [{ name: Price, kind: cost }]
  candidates:
    - name: A
      scores: { Pri|ce: 3, "Trial": 2 } # good
    - name: B
      scores:
        Price: 4
`;
    assert.equal(renamed(before, 'Total cost'), before.replace('|', '').replaceAll('Price', 'Total cost'));
  });

  it('changes a mark and what repeats it', () => {
    const before = 'x-owner: &bo|ss Ana\nengagement: { owner: *boss }\nonboarding: { owner: *boss }\n';
    assert.equal(renamed(before, 'lead'), before.replace('|', '').replaceAll('boss', 'lead'));
    assert.match(renamed(before, 'a b'), /^! Use letters/);
    assert.match(renamed(`x: &lead 1\n${before}`, 'lead'), /taken/);
  });

  it('changes an id behind a mark once, and refuses where something else repeats it', () => {
    const before = 'objectives:\n  - id: &o fa|st\nmonitoring: { kpis: [{ objective: *o }] }\n';
    assert.equal(renamed(before, 'quick'), before.replace('|', '').replace('fast', 'quick'));
    const inFlow = 'objectives: [{ id: &o !!str "fa|st", statement: S }]\nmonitoring: { kpis: [{ objective: *o }] }\n';
    assert.equal(renamed(inFlow, 'quick'), inFlow.replace('|', '').replace('fast', 'quick'));
    assert.match(renamed(`${before}x-more: *o\n`, 'quick'), /^! .*by hand/);
  });

  it('writes out what repeats a value that keeps its name', () => {
    assert.equal(
      renamed('x-ids: [&o fast]\nobjectives: [{ id: *o }]\nmonitoring: { kpis: [{ objective: fa|st }] }\n', 'quick'),
      'x-ids: [&o fast]\nobjectives: [{ id: quick }]\nmonitoring: { kpis: [{ objective: quick }] }\n',
    );
  });

  it('refuses what is no id, and ids and names that are taken', () => {
    const file = 'objectives: [{ id: o|ne }]\ncontracts: [{ id: two }]\n';
    for (const name of ['Two Words', '2nd', 'a--b', 'ä', 'a_b'])
      assert.match(renamed(file, name), /^! .* is no id: use/, name);
    assert.match(renamed(file, ''), /^! A name is a line/);
    assert.equal(renamed(file, 'two'), '! The id "two" is taken already: choose another one.');
    assert.equal(renamed(file, ' three '), 'objectives: [{ id: three }]\ncontracts: [{ id: two }]\n');
    const names = 'selection: { candidates: [{ name: A|cme }, { name: Beta Ltd }], criteria: [{ name: Price }] }\n';
    assert.match(renamed(names, 'BETA'), /^! Another candidate is called/);
    assert.match(renamed(names, 'a\nb'), /^! A name is a line/);
    const scores =
      'selection: { criteria: [{ name: P|rice }], candidates: [{ name: A, scores: { Price: 1, Cost: 2 } }] }\n';
    assert.match(renamed(scores, 'Cost'), /^! There are scores for "Cost"/);
    assert.match(renamed(scores, 'x-price'), /^! Names that begin/);
  });

  it('refuses an id that an accepted risk would take for a section', () => {
    assert.match(
      renamed('objectives: [{ id: o|ne }]\nacceptedRisks: [{ at: one }]\n', 'objectives'),
      /name of a section/,
    );
    assert.equal(renamed('objectives: [{ id: o|ne }]\n', 'objectives'), 'objectives: [{ id: objectives }]\n');
  });

  it('changes the id of the engagement, unless another of the workspace has it', () => {
    const other = 'version: 1\nengagement: { id: payroll, title: P }\n';
    const portfolio = new Portfolio([factsOf(read(parse(other)), 'file:///desk/payroll.outsource.yaml')]);
    const file = 'engagement: { id: ac|me, title: acme }\nobjectives: [{ id: o }]\n';
    const settings = { portfolio, path: 'file:///desk/acme.outsource.yaml' };
    assert.equal(
      renamed(file, 'payroll', settings),
      '! The engagement in payroll.outsource.yaml has the id "payroll" already: choose another one.',
    );
    assert.equal(renamed(file, 'o', settings), 'engagement: { id: o, title: acme }\nobjectives: [{ id: o }]\n');
  });

  it('changes nothing for the same name', () => {
    assert.equal(renamed('objectives: [{ id: o|ne }]\n', 'one'), 'objectives: [{ id: one }]\n');
  });

  it('says before it begins what it would change, without the quotes, or why it can not', () => {
    const prepared = (marked: string) => {
      const { text, offset } = cursorIn(marked);
      const it = snapshot(text);
      const result = prepareRename(it, it.lines.position(offset));
      if ('problem' in result) return result.problem;
      const { start, end } = it.toOffsets(result.range);
      assert.equal(text.slice(start, end), result.placeholder);
      return `${start}-${end}`;
    };
    assert.equal(prepared('objectives: [{ id: "o|ne" }]\n'), '20-23');
    assert.equal(prepared("objectives:\n- id: |'one'\n"), '19-22');
    assert.match(prepared('objectives: [{ id: one, state|ment: S }]\n'), /^Only ids/);
    assert.match(prepared('monitoring: { kpis: [{ objective: gon|e }] }\n'), /^Nothing in this file is called "gone"/);
    for (const text of ['|', '[|', 'a: &b [|*b]\n', '# x|\n']) assert.ok(prepared(text), text);
  });

  it('answers editors that know no versions', () => {
    const it = snapshot('objectives: [{ id: one }]\n');
    const result = rename(it, { line: 0, character: 20 }, 'two', { ...PLAIN, documentChanges: false });
    assert.ok('changes' in result && result.changes?.[it.uri]?.length === 1);
  });
});
