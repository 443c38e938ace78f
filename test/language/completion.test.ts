import assert from 'node:assert/strict';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { read } from '../../src/engagement/read.ts';
import { SECTIONS } from '../../src/pitfalls/sections.ts';
import { parse } from '../../src/yaml/parse.ts';
import { itemsAt, labels, take } from './completion/taking.ts';
import { FULL, PLAIN } from './marked.ts';

describe('completion', () => {
  it('offers the free keys of the place, required ones first', () => {
    assert.deepEqual(
      labels('version: 1\n|\nobjectives: []\n').slice(0, 3),
      ['engagement', 'contracts', 'monitoring']
        .sort((a, b) => SECTIONS.indexOf(a as never) - SECTIONS.indexOf(b as never))
        .sort((a, b) => Number(b === 'engagement') - Number(a === 'engagement')),
    );
    const keys = labels('engagement:\n  id: a\n  |\n  owner: Ana\n');
    assert.equal(keys[0], 'title');
    assert.ok(keys.includes('status') && !keys.includes('id') && !keys.includes('owner'));
    assert.ok(labels('objectives:\n  - |').includes('statement'));
    assert.ok(labels('objectives: [{ id: a, | }]').includes('statement'));
    assert.ok(labels('engagement:\n  owner: { na|').includes('role'));
    assert.ok(labels('contracts:\n  - { id: a, | }').includes('covers'));
    assert.deepEqual(labels('nowhere:\n  |'), []);
    assert.deepEqual(labels('x-own:\n  |'), []);
  });

  it('offers values with their meaning', () => {
    const { items } = itemsAt('engagement:\n  status: |');
    assert.ok(items.find(({ label }) => label === 'contracting')?.detail);
    assert.deepEqual(labels('engagement:\n  personalData: t|'), ['true', 'false']);
    assert.ok(labels('monitoring:\n  cadence: |').includes('quarterly'));
    assert.ok(labels('contracts:\n  - covers: [|]').includes('confidentiality'));
    assert.ok(labels('contracts:\n  - covers:\n      - |').includes('confidentiality'));
    assert.deepEqual(labels('engagement:\n  title: |'), []);
  });

  it('puts the keys that a finding asks for before the rest', () => {
    const file = 'version: 1\nengagement: { id: a, title: A, status: active, owner: Ana }\n';
    const list = `${file}objectives:\n  - id: one\n    statement: S\n    |\n  - id: two\n    statement: T\n    metric: M\n    target: 3\n`;
    assert.deepEqual(labels(list).slice(0, 2), ['metric', 'target']);
    // The second one has all that is asked for: its keys come as they are read.
    const second = `${list.replace('    |\n', '')}    |\n`;
    assert.equal(labels(second)[0], 'baseline');
    const many = Array.from({ length: 300 }, (_, at) => `  - { id: o${at}, statement: S }\n`).join('');
    const last = `${file}objectives:\n${many}monitoring:\n  cadence: weekly\n  kpis: [{ id: k, metric: M }]\n  |\n`;
    assert.equal(labels(last)[0], 'feedback');
    const top = labels(`${file}objectives: []\ncontracts: []\nmonitoring: { cadence: weekly }\nc|\n`);
    assert.ok(top.indexOf('onboarding') < top.indexOf('payment'), String(top));
  });

  it('says of a key what it is for, and leaves the rest and an example to its page', () => {
    const item = itemsAt('engagement:\n  |').items.find(({ label }) => label === 'criticality');
    assert.equal(item?.detail, 'How much depends on it: what happens to your business if it stops tomorrow?');
    const { value } = item.documentation as MarkupContent;
    assert.equal(value, '`medium` if left out.\n\nExample: `criticality: high`');
  });

  it('offers people whom the file names, once and in quotes where needed', () => {
    const file = 'engagement:\n  owner: { name: Ana, role: Head }\nclient:\n  contacts: [Ana, "Bo: C"]\n';
    const { items } = itemsAt(`${file}onboarding:\n  owner: |\n`);
    assert.deepEqual(
      items.map(({ label, detail }) => [label, detail]),
      [
        ['Ana', 'Head'],
        ['Bo: C', undefined],
      ],
    );
    assert.equal((items[1]?.textEdit as TextEdit | undefined)?.newText, '"Bo: C"');
    assert.ok(!labels(`${file}provider:\n  contacts:\n    - |\n`).includes('Ana'));
  });

  it('offers what may be referred to', () => {
    const file =
      'version: 1\nobjectives:\n  - { id: one, statement: S }\n  - { id: two, statement: T }\nscope:\n  deliverables:\n    - { id: logo, title: L }\nselection:\n  candidates:\n    - { name: "Norte & Sur" }\n';
    assert.deepEqual(labels(`${file}monitoring:\n  kpis:\n    - objective: |`), ['one', 'two']);
    assert.deepEqual(labels(`${file}payment:\n  schedule:\n    - { percent: 30, on: |`), ['logo']);
    assert.deepEqual(labels(`${file.replace('selection:\n', 'selection:\n  chosen: |\n')}`), ['Norte & Sur']);
    assert.deepEqual(labels(`${file}acceptedRisks:\n  - at: |`), ['one', 'two', 'logo']);
  });

  it('writes a name so that it is read as that name', () => {
    for (const name of [
      'Norte & Sur',
      'A: B',
      '#1 Studio',
      'true',
      'O"Brien',
      "O'Brien",
      '42',
      'a, b',
      '[x]',
      '- x',
      'x ',
      '*a',
      'x #y',
    ]) {
      const file = (chosen: string) =>
        `selection:\n  chosen: ${chosen}\n  candidates: [{ name: ${JSON.stringify(name)} }]\n`;
      assert.equal(read(parse(take(file('|'), name))).file.selection?.chosen, name);
      assert.equal(
        read(parse(take(`selection: { candidates: [{ name: ${JSON.stringify(name)} }], chosen: | }\n`, name))).file
          .selection?.chosen,
        name,
      );
    }
  });

  it('replaces the word that is being typed', () => {
    assert.match(take('engagement:\n  id: a\n  st|at\n', 'status'), /^engagement:\n {2}id: a\n {2}status: \n$/);
    assert.equal(take('engagement:\n  st|at: draft\n', 'status'), 'engagement:\n  status: draft\n');
    assert.equal(take('engagement:\n  status: con|\n', 'contracting'), 'engagement:\n  status: contracting\n');
    assert.equal(take('engagement: { id: a, st|', 'status'), 'engagement: { id: a, status: ');
    assert.equal(take('acceptedRisks:\n  - rule: legal/n|o', 'legal/no-nda'), 'acceptedRisks:\n  - rule: legal/no-nda');
    const { items, text, at } = itemsAt('engagement:\r\n  title: "😀"\r\n  st|\r\n');
    const edit = items.find(({ label }) => label === 'status')?.textEdit as TextEdit;
    const { start, end } = at.toOffsets(edit.range);
    assert.equal(text.slice(start, end), 'st');
  });

  it('replaces what stands between quotes, and lets the quotes stand', () => {
    assert.equal(take('engagement:\n  status: "act|"\n', 'active'), 'engagement:\n  status: "active"\n');
    assert.equal(take('engagement:\n  status: "act|\n', 'active'), 'engagement:\n  status: "active\n');
    assert.equal(
      take("client:\n  timeZone: 'Eu|ro pe' # here\n", 'Europe/Lisbon'),
      "client:\n  timeZone: 'Europe/Lisbon' # here\n",
    );
    assert.equal(take('contracts:\n  - covers: ["con|"]\n', 'audit'), 'contracts:\n  - covers: ["audit"]\n');
    assert.equal(take('contracts:\n  - covers:\n      - "|"\n', 'audit'), 'contracts:\n  - covers:\n      - "audit"\n');
    for (const quote of ['"', "'"]) {
      const text = take(
        `selection:\n  chosen: ${quote}|${quote}\n  candidates: [{ name: "O'Brien \\"&\\" Co" }]\n`,
        'O\'Brien "&" Co',
      );
      assert.equal(read(parse(text)).file.selection?.chosen, 'O\'Brien "&" Co');
    }
    for (const marked of ['"eng|":\n', 'engagement:\n  status: "active"|\n', 'engagement: { "st|": draft }\n'])
      assert.deepEqual(labels(marked), [], marked);
  });

  it('puts a space behind a colon or a dash where there is none yet', () => {
    assert.equal(take('engagement:\n  status:|\n', 'active'), 'engagement:\n  status: active\n');
    assert.equal(take('engagement:\n  status: |\n', 'active'), 'engagement:\n  status: active\n');
    assert.equal(take('engagement: { status:|', 'active'), 'engagement: { status: active');
    assert.equal(take('objectives:\n  -|', 'statement'), 'objectives:\n  - statement: ');
    assert.equal(take('objectives:\n  - |', 'statement'), 'objectives:\n  - statement: ');
    assert.equal(take('contracts:\n  - covers:\n      -|', 'exit'), 'contracts:\n  - covers:\n      - exit');
    assert.equal(take('contracts:\n  - covers: [exit,|', 'audit'), 'contracts:\n  - covers: [exit,audit');
  });

  it('begins the lines below a key where its value belongs, in items too', () => {
    assert.equal(
      take('selection:\n  candidates:\n    - pri|', 'price'),
      'selection:\n  candidates:\n    - price:\n        ',
    );
    assert.equal(
      take('selection:\n  candidates:\n    - name: a\n      pri|', 'price'),
      'selection:\n  candidates:\n    - name: a\n      price:\n        ',
    );
    assert.equal(take('contracts:\n- co|', 'covers'), 'contracts:\n- covers:\n    - ');
    assert.equal(take('monitoring:\n  k|', 'kpis'), 'monitoring:\n  kpis:\n    - ');
  });

  it('fills in a section that the format takes', () => {
    for (const section of SECTIONS.filter((each) => each !== 'version')) {
      const text = take('version: 1\n|', section);
      const { issues, tree } = read(parse(text));
      assert.deepEqual(tree.problems, [], section);
      const own = issues.filter(({ path, kind }) => path?.[0] === section && kind !== 'unknown-reference');
      assert.deepEqual(
        own.map(({ message }) => message),
        [],
        text,
      );
    }
  });

  it('offers bare keys where the editor knows no tab stops, and behind a colon', () => {
    const bare = { ...PLAIN, snippetCompletion: false, indentedCompletion: false };
    assert.equal(take('version: 1\n|', 'monitoring', bare), 'version: 1\nmonitoring:');
    assert.equal(take('version: 1\nmo|:\n', 'monitoring'), 'version: 1\nmonitoring:\n');
    for (const item of itemsAt('version: 1\n|', bare).items) assert.equal(item.insertTextFormat, undefined);
  });

  it('gives plain text in one line where the editor does not indent it', () => {
    const asItIs = { ...PLAIN, indentedCompletion: false };
    const text = 'version: 1\nmonitoring:\n  fee|';
    assert.equal(take(text, 'feedback', PLAIN), 'version: 1\nmonitoring:\n  feedback:\n    ');
    assert.equal(take(text, 'feedback', asItIs), 'version: 1\nmonitoring:\n  feedback:');
    assert.match(take('version: 1\n|', 'monitoring', asItIs), /^monitoring:\n {2}\S/m);
  });

  it('sorts by its own order and filters by the label', () => {
    const { items } = itemsAt('version: 1\n|');
    assert.deepEqual(
      [...items].sort((a: CompletionItem, b: CompletionItem) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)),
      items,
    );
    for (const { label, filterText, detail } of items) {
      assert.equal(filterText, label);
      assert.ok(detail);
    }
  });

  it('leaves keys and values to another extension that serves the schema, but not what refers to the file', () => {
    assert.deepEqual(labels('version: 1\n|', FULL, 'active'), []);
    assert.deepEqual(labels('engagement:\n  status: |', FULL, 'active'), []);
    assert.deepEqual(
      labels('objectives: [{ id: one, statement: S }]\nmonitoring:\n  kpis:\n    - objective: |', FULL, 'active'),
      ['one'],
    );
  });

  it('is silent in comments and in running text', () => {
    for (const marked of ['# |', 'engagement:\n  summary: >\n    mon|', 'a: 1 # |'])
      assert.deepEqual(labels(marked), [], marked);
  });
});
