import assert from 'node:assert/strict';
import { definitions, namedAt } from '../../src/language/named.ts';
import { snapshot } from './marked.ts';

const FILE = `version: 1
engagement: { id: acme, title: Support }
objectives:
  - id: <fast>
    statement: Fast answers
  - id: cheap
    statement: Low costs
scope:
  deliverables:
    - { id: library, title: Library, objective: "fast" }
selection:
  criteria: [{ name: Price, kind: cost, weight: 40 }, { name: Trial week, kind: quality, weight: 60 }]
  candidates:
    - { name: "Norte Apoio, Lda.", scores: { Price: 3, 'Trial week': 9 } }
    - { name: Clarity Ltd, scores: { Price: 5, Trial week: 8 } }
  chosen: NORTE APOIO
payment:
  schedule:
    - { percent: 50, on: library }
    - { percent: 50, on: when all is done }
monitoring:
  cadence: weekly
  kpis:
    - { id: waiting, metric: Waiting time, objective: fast }
    - { id: costs, metric: Costs, objective: cheap }
acceptedRisks:
  - { rule: objectives/no-deadline, at: fast, reason: R, acceptedBy: Ana, until: 2027-01-01 }
  - { rule: objectives/no-deadline, at: "objectives[1].statement", reason: R, acceptedBy: Ana, until: 2027-01-01 }
`.replace('<fast>', 'fast');

/** A snapshot of a text with `find` as the place of the cursor, within its last occurrence unless told. */
function at(text: string, find: string, which: 'first' | 'last' = 'last') {
  const offset = which === 'first' ? text.indexOf(find) : text.lastIndexOf(find);
  assert.ok(offset >= 0, find);
  return { it: snapshot(text), offset: offset + 1 };
}

/** All places of what stands somewhere, by line (from 1) and text; a definition with a star. */
function places(text: string, find: string, which?: 'first' | 'last'): string[] {
  const { it, offset } = at(text, find, which);
  return (namedAt(it, offset)?.places ?? []).map(
    ({ range, defines }) =>
      `${it.lines.position(range.start).line + 1} ${text.slice(range.start, range.end)}${defines ? ' *' : ''}`,
  );
}

function targets(text: string, find: string, which?: 'first' | 'last'): string[] {
  const { it, offset } = at(text, find, which);
  return definitions(it, offset).map(
    ({ start, end }) => `${it.lines.position(start).line + 1} ${text.slice(start, end)}`,
  );
}

describe('what is named in several places', () => {
  it('is an objective with its deliverables, KPIs and accepted risks, from wherever one asks', () => {
    const all = ['4 fast *', '10 fast', '24 fast', '27 fast'];
    for (const find of ['id: fast', 'fast" }', 'objective: fast', 'at: fast']) {
      const text = FILE;
      const offset = text.indexOf(find) + find.indexOf('fast') - 1;
      const found = namedAt(snapshot(text), offset + 2)?.places.length;
      assert.equal(found, 4, find);
    }
    assert.deepEqual(places(FILE, 'fast,'), all);
  });

  it('is a deliverable with the instalments that hang on it, and no other text', () => {
    assert.deepEqual(places(FILE, 'library }'), ['10 library *', '19 library']);
    assert.deepEqual(targets(FILE, 'library }'), ['10 library']);
    assert.deepEqual(places(FILE, 'when all is done'), ['20 when all is done']);
    assert.deepEqual(targets(FILE, 'when all is done'), []);
  });

  it('is a candidate, by a name without case, punctuation and legal form', () => {
    assert.deepEqual(places(FILE, 'NORTE'), ['14 Norte Apoio, Lda. *', '16 NORTE APOIO']);
    assert.deepEqual(targets(FILE, 'NORTE'), ['14 Norte Apoio, Lda.']);
    assert.deepEqual(places(FILE, 'Clarity'), ['15 Clarity Ltd *']);
  });

  it('means the candidate of exactly the name rather than one that is written alike', () => {
    const text = 'selection:\n  candidates: [{ name: Acme Ltd }, { name: Acme GmbH }]\n  chosen: Acme GmbH\n';
    assert.deepEqual(places(text, 'chosen: Acme'.slice(8)), ['2 Acme GmbH *', '3 Acme GmbH']);
  });

  it('is a criterion with the keys of the scores', () => {
    assert.deepEqual(places(FILE, 'Trial week: 8'), ['12 Trial week *', '14 Trial week', '15 Trial week']);
    assert.deepEqual(targets(FILE, 'Price: 5'), ['12 Price']);
  });

  it('is a KPI, a risk, a contract and the engagement itself', () => {
    assert.deepEqual(places(FILE, 'waiting'), ['24 waiting *']);
    assert.deepEqual(places(FILE, 'acme'), ['2 acme *']);
    const more =
      'contingency: { risks: [{ id: fire }] }\ncontracts: [{ id: frame }]\nacceptedRisks: [{ at: frame }, { at: fire }]\n';
    assert.deepEqual(places(more, 'frame', 'first'), ['2 frame *', '3 frame']);
    assert.deepEqual(places(more, 'fire'), ['1 fire *', '3 fire']);
  });

  it('is nothing in words, keys of the format and comments', () => {
    for (const find of ['Fast answers', 'statement: Fast', 'weekly', 'version']) {
      assert.deepEqual(places(FILE, find), [], find);
      assert.deepEqual(targets(FILE, find), [], find);
    }
  });

  it('is where the path of an accepted risk leads', () => {
    assert.deepEqual(targets(FILE, 'objectives[1]'), ['7 statement: Low costs']);
    assert.deepEqual(places(FILE, 'objectives[1]'), []);
  });

  it('tells a wrong kind of id apart: a KPI measures no deliverable', () => {
    const text = 'scope: { deliverables: [{ id: x }] }\nmonitoring: { kpis: [{ id: k, objective: x }] }\n';
    assert.deepEqual(places(text, 'x }] }\n'), ['2 x']);
    assert.deepEqual(targets(text, 'x }] }\n'), []);
  });

  it('is both of two things of one id, and what mentions them', () => {
    const text = 'objectives:\n  - id: x\n  - id: x\nscope: { deliverables: [{ id: x, objective: x }] }\n';
    assert.deepEqual(places(text, 'x }] }'), ['2 x *', '3 x *', '4 x']);
  });

  it('is found in texts that are broken or partly wrong', () => {
    const text = 'objectives:\n  - id: Wrong Id\n    statement: [\nmonitoring:\n  kpis:\n    - objective: Wrong Id\n';
    assert.deepEqual(targets(text, 'Wrong Id'), ['2 Wrong Id']);
    const typo = 'objectives:\n  - id: x\n    statment: S\nmonitoring: { kpis: [{ objective: x }] }\nclient: [\n';
    assert.deepEqual(targets(typo, 'x }] }'), ['2 x']);
  });

  it('counts in UTF-16 units behind line breaks of Windows, a mark of byte order and emoji', () => {
    const text =
      '\uFEFFobjectives:\r\n  - { statement: "😀", id: x }\r\nmonitoring: { kpis: [{ metric: 😀, objective: x }] }\r\n';
    const { it, offset } = at(text, 'x }] }');
    assert.deepEqual(
      definitions(it, offset).map((range) => it.toLspRange(range)),
      [{ start: { line: 1, character: 27 }, end: { line: 1, character: 28 } }],
    );
  });

  it('is looked for among thousands in no time', () => {
    const items = Array.from({ length: 5000 }, (_, index) => `  - { id: o${index}, statement: S }\n`).join('');
    const kpis = Array.from({ length: 5000 }, (_, index) => `    - { id: k${index}, objective: o7 }\n`).join('');
    const text = `objectives:\n${items}monitoring:\n  kpis:\n${kpis}`;
    assert.equal(places(text, 'o7 }').length, 5001);
  });
});

describe('marks and what repeats them', () => {
  const TEXT = `x-owner: &boss # not &boss
  name: Ana
engagement: { owner: *boss, id: acme }
onboarding: { owner: *boss }
`;

  it('are found from the mark and from what repeats it', () => {
    assert.deepEqual(places(TEXT, '&boss', 'first'), ['1 boss *', '3 boss', '4 boss']);
    assert.deepEqual(places(TEXT, '*boss'), ['1 boss *', '3 boss', '4 boss']);
    assert.deepEqual(targets(TEXT, '*boss'), ['1 boss']);
  });

  it('are told apart where a name is used again', () => {
    const text = 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n';
    assert.deepEqual(places(text, 'x 2'), ['3 x *', '4 x']);
    assert.deepEqual(targets(text, '*x', 'first'), ['1 x']);
  });

  it('are found in front of keys, items, empty values, tags and blocks', () => {
    const text =
      '&k key: &v\nlist: &l\n  - &i !!str item\n  - !!str &j |\n    text\nflow: [&f a, &g {b: &h c}]\nall: [*k, *v, *l, *i, *j, *f, *g, *h]\n';
    for (const name of 'kvlijfgh') assert.equal(places(text, `*${name}`).length, 2, name);
  });

  it('are no ids, though an id may stand behind them', () => {
    const text = 'objectives:\n  - id: &o fast\nmonitoring: { kpis: [{ objective: *o }] }\n';
    assert.deepEqual(places(text, 'fast'), ['2 fast *', '3 *o']);
    assert.deepEqual(places(text, '*o'), ['2 o *', '3 o']);
  });

  it('are left to another extension that knows YAML', () => {
    const { it, offset } = at(TEXT, '*boss');
    assert.equal(namedAt(it, offset, 'active'), undefined);
  });
});
