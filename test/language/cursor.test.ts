import assert from 'node:assert/strict';
import { cursorAt } from '../../src/language/cursor.ts';
import { cursorIn } from './marked.ts';

/** The place of the cursor in short: `key a.0 [word]`, or `none`. */
function at(marked: string): string {
  const { text, offset } = cursorIn(marked);
  const found = cursorAt(text, offset);
  if (!found) return 'none';
  return `${found.kind} ${found.path.join('.')} [${text.slice(found.word.start, found.word.end)}]`;
}

function siblings(marked: string): string[] {
  const { text, offset } = cursorIn(marked);
  return [...(cursorAt(text, offset)?.siblings ?? [])].sort();
}

describe('the cursor', () => {
  const cases: Record<string, [marked: string, expected: string][]> = {
    'stands at a key at the top': [
      ['|', 'key  []'],
      ['mon|', 'key  [mon]'],
      ['version: 1\n|', 'key  []'],
      ['version: 1\nmon|\nscope:\n', 'key  [mon]'],
      ['version: 1\nm|on: x\n', 'key  [mon]'],
      ['\uFEFFver|', 'key  [ver]'],
      ['# comment\n\n|\n', 'key  []'],
    ],
    'stands at a key in an object': [
      ['engagement:\n  |', 'key engagement []'],
      ['engagement:\n  id: a\n  st|', 'key engagement [st]'],
      ['engagement:\n\n  # why\n  id: a\n\n  st|\n', 'key engagement [st]'],
      ['engagement: # it\n  st|', 'key engagement [st]'],
      ['engagement: &e\n  st|', 'key engagement [st]'],
      ['"engagement":\n  st|', 'key engagement [st]'],
      ["'engagement':\n  st|", 'key engagement [st]'],
      ['monitoring:\n    feedback:\n        cad|', 'key monitoring.feedback [cad]'],
      ['monitoring:\n  feedback:\n    cadence: weekly\n  |', 'key monitoring []'],
      ['monitoring:\n  feedback:\n    cadence: weekly\n|', 'key  []'],
    ],
    'stands at a key in an item of a list': [
      ['objectives:\n  - id: a\n    st|', 'key objectives.0 [st]'],
      ['objectives:\n  - st|', 'key objectives.0 [st]'],
      ['objectives:\n  - |', 'key objectives.0 []'],
      ['objectives:\n- id: a\n  st|', 'key objectives.0 [st]'],
      ['objectives:\n- st|', 'key objectives.0 [st]'],
      ['objectives:\n- id: a\n- st|', 'key objectives.0 [st]'],
      ['objectives:\n- id: a\n|', 'key  []'],
      ['objectives:\n  -\n    st|', 'key objectives.0 [st]'],
      ['objectives:\n  -   id: a\n      st|', 'key objectives.0 [st]'],
      [
        'monitoring:\n  reviews:\n    - date: 2026-01-01\n      actions:\n        - title: x\n          d|',
        'key monitoring.reviews.0.actions.0 [d]',
      ],
      [
        'monitoring:\n  reviews:\n  - date: 2026-01-01\n    actions:\n    - title: x\n      d|',
        'key monitoring.reviews.0.actions.0 [d]',
      ],
      ['monitoring:\n  reviews:\n    - actions:\n        - title: x\n      st|', 'key monitoring.reviews.0 [st]'],
      ['a:\n  - - x: 1\n      y|', 'key a.0.0 [y]'],
    ],
    'stands at a value': [
      ['engagement:\n  status: |', 'value engagement.status []'],
      ['engagement:\n  status: act|', 'value engagement.status [act]'],
      ['engagement:\n  status: a|ct\n', 'value engagement.status [act]'],
      ['engagement:\n  status: |  # soon\n', 'value engagement.status []'],
      ['objectives:\n  - priority: m|', 'value objectives.0.priority [m]'],
      ['objectives:\n- id: a\n  priority: m|\n', 'value objectives.0.priority [m]'],
      ['"engagement":\n  "status": a|', 'value engagement.status [a]'],
      ['acceptedRisks:\n  - rule: legal/no-n|da\n', 'value acceptedRisks.0.rule [legal/no-nda]'],
    ],
    'stands between quotes': [
      ['engagement:\n  status: "a|ct"', 'value engagement.status [act]'],
      ["engagement:\n  title: 'a |b c' # d\n", 'value engagement.title [a b c]'],
      ['engagement: { title: "a|', 'value engagement.title [a]'],
      ['contracts:\n  - covers: [exit, "|"]', 'value contracts.0.covers.0 []'],
      ['contracts:\n  - covers:\n      - "ex|it"', 'value contracts.0.covers.0 [exit]'],
    ],
    'stands in a collection in brackets': [
      ['engagement: { |', 'key engagement []'],
      ['engagement: { id: a, st|', 'key engagement [st]'],
      ['engagement: { id: a, st| }', 'key engagement [st]'],
      ['engagement: { status: |', 'value engagement.status []'],
      ['engagement: { status: a|, id: b }', 'value engagement.status [a]'],
      ['contracts:\n  - covers: [|]', 'value contracts.0.covers.0 []'],
      ['contracts:\n  - { id: a, covers: [exit, aud|', 'value contracts.0.covers.0 [aud]'],
      ['contracts: [{ id: a }, { ty|', 'key contracts.0 [ty]'],
      ['contracts:\n  - { ty|', 'key contracts.0 [ty]'],
      ['engagement: { owner: { na|', 'key engagement.owner [na]'],
      ['engagement: { title: "a, b: {", st|', 'key engagement [st]'],
      ['engagement: { title: "a \\" b", st|', 'key engagement [st]'],
      ['engagement: { title: "a #b", st|', 'key engagement [st]'],
      ["engagement: { title: O'Brien, st|", 'key engagement [st]'],
      ["engagement: { title: 'it''s', st|", 'key engagement [st]'],
      ['engagement: { owner: { name: x }, st|', 'key engagement [st]'],
    ],
    'stands in a collection in brackets that began above': [
      ['contracts:\n  - covers: [\n      exit, # why\n      con|\n    ]', 'value contracts.0.covers.0 [con]'],
      ['contracts:\n  - covers: [\n    |\n    ]\n', 'value contracts.0.covers.0 []'],
      ['objectives: [\n  { id: a,\n    state|,\n    due: x }\n]\n', 'key objectives.0 [state]'],
      ['objectives: [\n  { id: a, due: b },\n\n  { id: c, |, owner: Ana }]', 'key objectives.0 []'],
      ['engagement: {\n  # id: a,\n  id: a,\n  st|\n}', 'key engagement [st]'],
      ['{\n "engagement": {\n  "id": "a",\n  "status": "|" }}', 'value engagement.status []'],
      ['contracts: [{ covers: [exit,\nmo|', 'key  [mo]'],
      ['provider: { name: "a, [b",\n  country: P|', 'value provider.country [P]'],
    ],
    'reaches to the end of a value of several words': [
      ['monitoring:\n  cadence: every| 2 weeks # soon\n', 'value monitoring.cadence [every 2 weeks]'],
      ['monitoring: { cadence: every 2 |weeks, kpis: [] }', 'value monitoring.cadence [every 2 weeks]'],
      [
        'selection:\n  candidates:\n    - scores:\n        How g|ood: 8',
        'key selection.candidates.0.scores [How good]',
      ],
    ],
    'stands where nothing is to be proposed': [
      ['# mon|', 'none'],
      ['engagement:\n |  id: a\n', 'none'],
      ['contracts:\n  |- id: a\n', 'none'],
      ['contracts:\n|  - id: a\n', 'none'],
      ['version: 1 # mon|', 'none'],
      ['engagement:\n  # st|', 'none'],
      ['engagement:\n  summary: >-\n    some te|xt', 'none'],
      ['engagement:\n  summary: >-\n    first\n    st|', 'none'],
      ['engagement:\n  title: A\n    st|', 'none'],
      ['engagement: { title: "a" |', 'none'],
      ['engagement: { "st|', 'none'],
      ['"eng|', 'none'],
      ['engagement: {} |', 'none'],
    ],
  };
  for (const [title, each] of Object.entries(cases)) {
    it(title, () => {
      for (const [marked, expected] of each) {
        assert.equal(at(marked), expected, marked);
        assert.equal(at(marked.replaceAll('\n', '\r\n')), expected, `CRLF ${marked}`);
      }
    });
  }

  it('is not led astray by a literal block above', () => {
    const text = 'engagement:\n  summary: |\n    status: not this\n  st';
    assert.equal(cursorAt(text, text.length)?.path.join('.'), 'engagement');
    assert.equal(cursorAt(text, text.indexOf('not'))?.kind, undefined);
    assert.equal(cursorAt(text, text.indexOf('  st') + 4)?.kind, undefined);
  });

  it('knows the keys that the object has already, above and below', () => {
    assert.deepEqual(siblings('version: 1\nmo|\nscope:\n  inScope: []\n'), ['scope', 'version']);
    assert.deepEqual(siblings('objectives:\n  - id: a\n    st|\n    due: x\n  - owner: b\n'), ['due', 'id']);
    assert.deepEqual(siblings('objectives:\n  - id: a\n  - st|\n    due: x\n  - owner: b\n'), ['due']);
    assert.deepEqual(siblings('objectives:\n- id: a\n- st|\n  due: x\n- owner: b\nscope:\n'), ['due']);
    assert.deepEqual(siblings('engagement:\n  id: a\n  owner:\n    name: b\n  st|\nscope:\n'), ['id', 'owner']);
    assert.deepEqual(siblings('engagement: { id: a, st|'), ['id']);
    assert.deepEqual(siblings('engagement: { id: a, st|, owner: { name: b }, "title": "x, y: z" }'), [
      'id',
      'owner',
      'title',
    ]);
    assert.deepEqual(siblings('engagement: { id: a,\n  |,\n  title: b }'), ['id', 'title']);
  });

  it('knows whether a colon follows', () => {
    const hasColon = (marked: string) => {
      const { text, offset } = cursorIn(marked);
      return cursorAt(text, offset)?.hasColon;
    };
    assert.equal(hasColon('mon|: x\n'), true);
    assert.equal(hasColon('mon|\n'), false);
    assert.equal(hasColon('a: { b|: 1 }'), true);
  });

  it('takes __proto__ for a key like others', () => {
    assert.equal(at('__proto__:\n  constructor: |'), 'value __proto__.constructor []');
  });

  it('is found in a text that begins with empty lines', () => {
    for (const above of ['\n', '\r\n', '\n\n', '\n# A comment\n']) {
      assert.equal(at(`${above}mon|`), 'key  [mon]', JSON.stringify(above));
      assert.equal(at(`${above}engagement:\n  st|`), 'key engagement [st]', JSON.stringify(above));
    }
  });

  it('stays in its line, where a lone carriage return ends one', () => {
    assert.equal(at('engagement:\r  st|'), 'key engagement [st]');
    assert.equal(at('engagement: { id: a,\r  st| }'), at('engagement: { id: a,\n  st| }'));
  });

  it('is found at once in a long text', function () {
    // A way that takes time with the square of the length needs minutes for one of these, the present one milliseconds.
    this.timeout(20_000);
    const items = `objectives:\n${'  - id: a\n    statement: b\n'.repeat(20_000)}    st`;
    assert.equal(cursorAt(items, items.length)?.path.join('.'), 'objectives.0');
    const flow = `objectives: [${'{ id: a, statement: b }, '.repeat(20_000)}{ `;
    assert.equal(cursorAt(flow, flow.length)?.path.join('.'), 'objectives.0');
    const spaces = ' '.repeat(300_000);
    for (const text of [
      'a'.repeat(300_000),
      `${spaces}x`,
      `a${spaces}b`,
      `a${spaces}b\n  x`,
      `a: b${spaces}c`,
      `a:${' #'.repeat(300_000)}\u2028\n  x`,
      `a: ${'- '.repeat(200_000)}x`,
      `${'- '.repeat(300_000)}x`,
      `${'-\n'.repeat(300_000)}x`,
      `a: ${'['.repeat(300_000)}`,
      `a: ${'{ b: '.repeat(300_000)}`,
      `objectives: [\n${'{ id: a, due: [\n'.repeat(100_000)}`,
      `objectives: [\n${'{ id: a },\n'.repeat(100_000)} { `,
      `a: "${'x'.repeat(20_000_000)}`,
    ])
      cursorAt(text, text.length);
  });
});
