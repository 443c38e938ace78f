import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CODE_ACTION_KINDS, codeActions } from '../../src/language/codeActions.ts';
import { nextStatus } from '../../src/language/nextStatus.ts';
import { refactoringsAt } from '../../src/language/refactorings/index.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { cursorIn, FULL, snapshot, WHOLE } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

/** What is offered at the cursor, by title, with the text that it makes. `§` stands for the mark of a block (`|`). */
function offered(marked: string): Map<string, string> {
  const { text: masked, offset } = cursorIn(marked);
  const text = masked.replaceAll('§', '|');
  const at = snapshot(text);
  return new Map(
    refactoringsAt(at, { start: offset, end: offset }).map(({ title, changes }) => [
      title,
      applyEdits(text, toTextEdits(at.tree, changes)),
    ]),
  );
}

const titlesAt = (marked: string) => [...offered(marked).keys()];

function only(marked: string): readonly [string, string] {
  const [one, ...others] = offered(marked);
  assert.ok(one && others.length === 0, String([one, ...others]));
  return one;
}

describe('refactorings', () => {
  it('are code actions of their own kinds, asked for alone or with all others', () => {
    const { text, offset } = cursorIn('version: 1\nenga|gement: { id: a, title: A }\n');
    const at = snapshot(text);
    const position = at.lines.position(offset);
    const range = { start: position, end: position };
    const kinds = (wanted?: string[]) =>
      codeActions(at, { range, ...(wanted && { only: wanted }) }, FULL).map(({ kind }) => kind ?? '');
    assert.deepEqual(kinds(['refactor']), ['refactor.rewrite']);
    assert.deepEqual(kinds(['refactor.extract']), []);
    assert.ok(kinds().includes('refactor.rewrite') && kinds().includes('quickfix'));
    assert.ok(!kinds(['quickfix']).some((kind) => kind.startsWith('refactor')));
    assert.ok(CODE_ACTION_KINDS.includes('refactor.rewrite') && CODE_ACTION_KINDS.includes('refactor.extract'));
    assert.deepEqual(codeActions(at, { range: WHOLE, only: ['refactor'] }, FULL), [], 'nobody means one thing by all');
  });
});

describe('an objective from a bullet of the summary', () => {
  const file = (summary: string) =>
    `version: 1\nengagement:\n  id: a\n  title: A\n  summary: ${summary}\n  status: draft\nmonitoring: { cadence: weekly }\n`;

  it('moves there, and the rest of the summary stays', () => {
    const [title, text] = only(
      file('§\n    What we want:\n    - Answer within\n      4 hou|rs;\n    - Answer: well\n  # who\n'),
    );
    assert.equal(title, 'Make an objective of "Answer within 4 hours"');
    assert.match(text, /summary: \|\n {4}What we want:\n {4}- Answer: well\n/);
    assert.match(
      text,
      /objectives:\n {2}- id: answer-within-4-hours\n {4}statement: Answer within 4 hours\n {4}metric: /,
    );
    assert.ok(snapshot(text).tree.problems.length === 0);
  });

  it('comes last in a list that is there, with CRLF', () => {
    const marked = file('§-\n    We want:\n    * Answer: w|ell\n').replace(
      'monitoring',
      'objectives:\n- id: answer-well\n  statement: S\nmonitoring',
    );
    const [, text] = only(marked.replaceAll('\n', '\r\n'));
    assert.match(text, /summary: ["']?We want:["']?\r\n/);
    assert.match(text, /\r\n- id: answer-well-2\r\n {2}statement: "?'?Answer: well"?'?\r\n/);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('takes the summary away where nothing else stands in it', () => {
    const [, text] = only(file('§\n    - Answer w|ell\n'));
    assert.doesNotMatch(text, /summary/);
    assert.match(text, /statement: Answer well/);
  });

  for (const [style, before, after] of [
    [
      'lines as they are',
      '§\n    We want:  \n    - Answer w|ell\n\n    - Be kind',
      '§\n    We want:  \n\n    - Be kind',
    ],
    ['the last of them', '§2-\n    Want\n     * Be kind\n     * Answer w|ell', '§2-\n    Want\n     * Be kind'],
    [
      'folded lines',
      '>\n    We want\n    much:\n      - Answer w|ell\n      - Be kind',
      '>\n    We want\n    much:\n      - Be kind',
    ],
    [
      'folded parts',
      '>-\n    We want\n    much:\n\n    1. Answer\n    w|ell\n\n    2. Be\n    kind',
      '>-\n    We want\n    much:\n\n    2. Be\n    kind',
    ],
    ['the last folded part', '>\n    We want\n    much:\n\n    • Answer w|ell', '>\n    We want\n    much:'],
    ['plain text', 'We want\n    much,\n\n    - Answer w|ell\n\n    - Be kind', 'We want\n    much,\n\n    - Be kind'],
    [
      'the end of plain text',
      'We want\n    much,\n\n    - Be kind\n\n    - Answer\n    w|ell # now',
      'We want\n    much,\n\n    - Be kind # now',
    ],
    ['single quotes', "'It''s\n    much:\n\n    - Answer w|ell'", "'It''s\n    much:'"],
    ['double quotes', '"We want:\\n- Be kind\\n- Answer w|ell\\n- Be fast"', '"We want:\\n- Be kind\\n- Be fast"'],
    ['the first in double quotes', '"- Answer w|ell\\n- Be \\\n    kind"', '"- Be \\\n    kind"'],
  ] as const) {
    it(`leaves the others as they are written: ${style}`, () => {
      for (const windows of [false, true]) {
        const lines = (text: string) => (windows ? text.replaceAll('\n', '\r\n') : text);
        const [title, text] = only(lines(file(before)));
        assert.equal(title, 'Make an objective of "Answer well"');
        const [expected = ''] = lines(file(after).replaceAll('§', '|')).split('monitoring:');
        assert.equal(text.slice(0, expected.length), expected);
        assert.match(text, /statement: Answer well\r?\n/);
      }
    });
  }

  it('is offered on bullets alone', () => {
    assert.deepEqual(titlesAt(file('§\n    What we w|ant:\n    - Answer well\n')), []);
    assert.deepEqual(titlesAt(file('§|\n    - Answer well\n')), []);
    assert.deepEqual(titlesAt(file('We - Answer w|ell')), []);
    assert.deepEqual(titlesAt(file('We want\n    - Answer w|ell\n')), []);
    assert.deepEqual(titlesAt(file('>\n    - Answer w|ell\n    - Be kind\n')), []);
    assert.deepEqual(titlesAt(file('>\n    - Answer well\n    - Be k|ind\n')), []);
    assert.deepEqual(titlesAt(file('§\n    - Answer w|ell\n      - by mail\n')), []);
  });
});

describe('the KPI of an objective', () => {
  const file = (monitoring: string, more = '') =>
    `version: 1\nengagement: { id: a, title: A, model: managed-service }\nobjectives:\n  - id: fast-answers\n    state|ment: Answer fast\n    metric: Share in time\n    target: 90 %\n${more}monitoring:\n  cadence: weekly\n${monitoring}`;

  it('is made of what the objective says', () => {
    const [title, text] = only(file(''));
    assert.equal(title, 'Add a KPI for "fast-answers"');
    assert.match(
      text,
      /cadence: weekly\n {2}kpis:\n {4}- id: fast-answers-kpi\n {6}objective: fast-answers\n {6}metric: Share in time\n {6}target: 90 %\n$/,
    );
    const [, appended] = only(file('  kpis:\n    - id: other\n      metric: M\n'));
    assert.match(appended, /- id: other\n {6}metric: M\n {4}- id: fast-answers-kpi\n/);
  });

  it('is offered where none measures it, and there is something to add it to', () => {
    assert.deepEqual(titlesAt(file('  kpis: [{ id: k, objective: fast-answers, metric: M }]\n')), []);
    assert.deepEqual(titlesAt(file('').replace('managed-service', 'project')), []);
    assert.deepEqual(titlesAt(file('').replace(/monitoring[\s\S]*/, '')), []);
    assert.deepEqual(titlesAt(file('').replace('id: fast-answers', 'x-id: fast-answers')), []);
  });
});

describe('the review that is due', () => {
  const file = (reviews: string, status = 'active') =>
    `version: 1\nengagement: { id: a, title: A, status: ${status}, start: 2026-09-01 }\nmonitoring:\n  caden|ce: monthly\n${reviews}`;

  it('is recorded with the date of today', () => {
    const [title, text] = only(file('  reviews:\n    - date: 2026-10-03\n      status: green\n'));
    assert.equal(title, 'Record the review that was due on 3 Nov 2026');
    assert.match(text, /status: green\n {4}- date: 2026-11-23\n {6}status: green\n {6}summary: /);
    assert.deepEqual(titlesAt(file('  reviews: [{ date: 2026-10-23, status: green }]\n')), [
      'Record the review that is due today',
    ]);
    assert.deepEqual(titlesAt(file('')), ['Record the review that was due on 1 Oct 2026']);
  });

  it('is offered from the day on which it is due, while the work runs', () => {
    assert.deepEqual(titlesAt(file('  reviews: [{ date: 2026-10-24, status: green }]\n')), []);
    assert.deepEqual(titlesAt(file('', 'contracting')), []);
    assert.deepEqual(titlesAt(file('').replace('caden|ce', 'cadence').replace('title: A', 'tit|le: A')), []);
  });
});

describe('a task that is done', () => {
  const file = (done = '') =>
    `version: 1\nengagement: { id: a, title: A }\nscope:\n  deliverables:\n    - { id: d, title: Handbook${done} }\nmonitoring:\n  cadence: weekly\n  reviews:\n    - date: 2026-11-20\n      status: red\n      actions:\n        - title: Test the pay run\n          due: 2026-12-01${done.replace(', ', '\n          ')}\nonboarding:\n  steps:\n    - { title: Accounts${done} }\n`;
  const at = (word: string, done?: string) => file(done).replace(word, `${word}|`);

  it('is an action, a step or a deliverable', () => {
    const [title, text] = only(at('Test the'));
    assert.equal(title, 'Close the action "Test the pay run"');
    assert.match(text, /due: 2026-12-01\n {10}done: true\n/);
    assert.match(only(at('Accounts'))[1], /\{ title: Accounts, done: true \}/);
    assert.deepEqual(titlesAt(at('Accounts')), ['Mark the step "Accounts" as done']);
    assert.deepEqual(titlesAt(at('Handbook')), ['Mark the deliverable "Handbook" as done']);
  });

  it('is not one that is done already, or of which nobody can tell', () => {
    for (const word of ['Test the', 'Accounts', 'Handbook']) {
      assert.equal(titlesAt(at(word, ', done: false')).length, 1);
      assert.deepEqual(titlesAt(at(word, ', done: true')), []);
      assert.deepEqual(titlesAt(at(word, ', done: perhaps')), []);
    }
  });
});

describe('the renewal of a contract', () => {
  const file = (terms: string, status = 'signed') =>
    `version: 1\nengagement: { id: a, title: A, status: active }\ncontracts:\n  - id: msa\n    type: msa\n    ti|tle: Desk\n    status: ${status}\n${terms}`;
  const renewed = (terms: string) => only(file(terms))[0];

  it('moves its end on by its renewal term, and the day for notice with it', () => {
    const [title, text] = only(
      file(
        '    signedOn: 2025-12-01\n    expires: 2026-12-31\n    noticePeriod: P3M\n    renewal: manual\n    renewalTerm: P2Y\n',
      ),
    );
    assert.equal(title, 'Renew "Desk" until 31 Dec 2028');
    assert.match(text, /signedOn: 2025-12-01\n {4}expires: 2028-12-31\n/);
    assert.ok(snapshot(text).facts.some(({ label }) => label === 'last day to give notice 30 Sep 2028'));
  });

  it('follows a contract that renews itself', () => {
    const terms = '    expires: 2024-12-31\n    renewal: automatic\n    renewalTerm: P1Y\n';
    assert.equal(renewed(terms), 'Renew "Desk" until 31 Dec 2027');
  });

  it('is as long as the contract held, at most a year, where no term is agreed', () => {
    assert.equal(renewed('    effective: 2026-07-01\n    expires: 2026-12-31\n'), 'Renew "Desk" until 30 Jun 2027');
    assert.equal(renewed('    effective: 2020-01-01\n    expires: 2026-12-31\n'), 'Renew "Desk" until 31 Dec 2027');
    assert.equal(renewed('    expires: 2026-12-31\n'), 'Renew "Desk" until 31 Dec 2027');
  });

  it('begins today where the contract ran out long ago', () => {
    assert.equal(renewed('    expires: 2020-12-31\n'), 'Renew "Desk" until 23 Nov 2027');
    assert.equal(renewed('    expires: 2026-10-31\n'), 'Renew "Desk" until 31 Oct 2027');
  });

  it('is for what is signed and has an end', () => {
    for (const status of ['draft', 'in-review', 'terminated', 'odd']) {
      assert.deepEqual(titlesAt(file('    expires: 2026-12-31\n', status)), [], status);
    }
    assert.deepEqual(titlesAt(file('    noticePeriod: P3M\n')), []);
  });
});

describe('the next status', () => {
  const FILE = 'version: 1\nengagement:\n  id: a\n  title: A\n  sta|tus: selecting\n';

  it('is written, and nothing else; its title tells what it will newly ask for', () => {
    const { text } = cursorIn(FILE);
    const [title, after] = only(FILE);
    assert.equal(after, text.replace('selecting', 'contracting'));
    const next = nextStatus(snapshot(text)) ?? assert.fail();
    assert.ok(next.count > 0 && title.startsWith(`Move on to contracting: ${next.count} new finding`), title);
    assert.ok(title.includes(next.titles[0] ?? '?'), title);
  });

  it('counts what is new and what weighs more, not what was there', () => {
    const { text } = cursorIn(FILE);
    const at = snapshot(text);
    const next = nextStatus(at) ?? assert.fail();
    assert.equal(next.status, 'contracting');
    const later = snapshot(text.replace('selecting', 'contracting'));
    const now = at.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    const fresh = later.findings.filter(({ ruleId, severity }) => !now.includes(`${ruleId} ${severity}`));
    assert.equal(next.count, fresh.length);
    assert.ok(fresh.length > 0, 'a fixture of this test');
  });

  it('is offered on the key of the engagement where no status is written', () => {
    const [, text] = only('version: 1\nengage|ment:\n  id: a\n  title: A\n');
    assert.match(text, /title: A\n {2}status: selecting\n$/);
  });

  it('is not there after the last one, for one that can’t be read, and elsewhere', () => {
    assert.deepEqual(titlesAt(FILE.replace('selecting', 'ended')), []);
    assert.deepEqual(titlesAt(FILE.replace('selecting', 'odd')), []);
    assert.deepEqual(titlesAt(FILE.replace('sta|tus', 'status').replace('title', 'tit|le')), []);
    assert.deepEqual(titlesAt('profile: essen|tial\n'), []);
  });
});

describe('every refactoring', () => {
  it('makes a text that reads well, in every style', function () {
    this.timeout(120_000);
    const property = fc.property(
      fc.constantFrom(...TEXTS),
      STYLES,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
      ({ text }, style, places) => {
        const before = restyled(text, style) ?? text;
        const at = snapshot(before);
        for (const place of places) {
          const offset = Math.floor(place * before.length);
          for (const { title, changes } of refactoringsAt(at, { start: offset, end: offset })) {
            const edits = toTextEdits(at.tree, changes);
            if (at.tree.problems.length === 0) assert.ok(edits.length > 0, title);
            const after = snapshot(applyEdits(before, edits));
            assert.ok(after.tree.problems.length <= at.tree.problems.length, title);
            const format = ({ findings }: typeof at) =>
              findings.filter(({ ruleId }) => ruleId.startsWith('format/')).length;
            assert.ok(format(after) <= format(at), title);
          }
        }
      },
    );
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 100) });
  });
});
