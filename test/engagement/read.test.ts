import assert from 'node:assert/strict';
import { lacks, mapOf, pairOf, sourceOf } from '../../src/engagement/model.ts';
import { processorTime, SOON } from '../processorTime.ts';
import { fileWith, marked, place, readText, said } from './marked.ts';

/** Checks that the issues of a text sit on its marks, in their order, and returns their messages. */
function messagesAt(fixture: string): string[] {
  const { text, marks } = marked(fixture);
  const { issues } = readText(text);
  assert.deepEqual(
    issues.map(({ range }) => place(range, text)),
    marks,
    issues.map(({ message }) => message).join('\n'),
  );
  return issues.map(({ message }) => message);
}

describe('read', () => {
  it('gives the values that conform, with the way back to their places', () => {
    const { file, issues } = readText(fileWith('scope:\n  inScope: [a, b]\n'));
    assert.deepEqual(issues, []);
    assert.equal(file.engagement?.title, 'Logo');
    assert.deepEqual([...(file.scope?.inScope ?? [])], ['a', 'b']);
    assert.ok(file.scope && file.engagement);
    assert.equal(sourceOf(file)?.node.kind, 'map');
    assert.equal(pairOf(file.scope, 'inScope')?.value.kind, 'seq');
    assert.equal(mapOf(file.engagement)?.flow, true);
  });

  it('lets one typo hide nothing else', () => {
    const { text } = marked(
      fileWith(
        'client: { nmae: A, country: PT }\nselection: { criteria: [{ name: Price, kind: costs, weight: 40 }] }\n',
      ),
    );
    const { file, issues } = readText(text);
    assert.deepEqual(
      issues.map(({ kind }) => kind),
      ['unknown-key', 'schema'],
    );
    assert.equal(file.client?.country, 'PT');
    assert.equal(file.selection?.criteria?.[0]?.weight, 40);
    assert.equal(file.selection?.criteria?.[0]?.kind, undefined);
  });

  it('leaves wrong items out of a list and remembers the others', () => {
    const { file, issues } = readText(fileWith('culture: { differences: [a, 5, b, {}, c] }\n'));
    assert.deepEqual([...(file.culture?.differences ?? [])], ['a', 'b', 'c']);
    assert.deepEqual(
      issues.map(({ path }) => path),
      [
        ['culture', 'differences', 1],
        ['culture', 'differences', 3],
      ],
    );
    assert.equal(sourceOf(file.culture?.differences ?? {})?.items?.length, 3);
  });
});

describe('what is empty', () => {
  const kindsIn = (lines: string) => readText(fileWith(lines)).issues.map(({ kind, message }) => `${kind}: ${message}`);

  it('is no issue where a key waits for its value', () => {
    assert.deepEqual(
      kindsIn('client: { name: A, country:, contacts: [] }\nprovider:\nscope: {}\nculture: { practices: }\n'),
      [],
    );
  });

  it('is no issue in an optional object, whatever that would have to hold', () => {
    assert.deepEqual(kindsIn('client: {}\nprovider: {}\npayment: { ceiling: {} }\n'), []);
    assert.deepEqual(kindsIn('client: { x-note: later }\nscope: { deliverables: [{}] }\n').length, 2);
    assert.equal(kindsIn('acceptedRisks: [{ rule: a/b, reason: r, until: 2027-01-01, acceptedBy: {} }]\n').length, 1);
  });

  it('is an issue where it was written out and is of the wrong type or form', () => {
    assert.deepEqual(kindsIn('client: { name: A, country: "", contacts: {}, website: [] }\n'), [
      'schema: "country" is a country code of two letters such as DE, not "".',
      'schema: "contacts" is a list: begin each entry with "- ".',
      'schema: "website" is text, not a list.',
    ]);
    assert.deepEqual(kindsIn('security: []\n').length, 1);
  });

  it('is missing where the key must have a value', () => {
    for (const value of ['', ' ""', ' []', ' {}']) {
      const { issues } = readText(`version:${value}\nengagement:${value}\n`);
      assert.deepEqual(
        issues.map(({ path }) => path?.[0]),
        ['version', 'engagement'],
        value,
      );
    }
  });

  it('is not lacking as well, where an issue speaks of it', () => {
    const { file } = readText('version: 1\nengagement: { id: a, title: A, owner: [], start: }\n');
    assert.equal(lacks(file.engagement ?? {}, 'owner' as never), false);
    assert.equal(lacks(file.engagement ?? {}, 'start' as never), true);
  });
});

describe('what a value should be', () => {
  it('is said in plain words, on the value', () => {
    const messages = messagesAt(
      `version: 1
engagement:
  id: «New Logo»
  title: «2026»
  status: «actve»
  model: «nothing»
  start: «2026-02-30»
  end: «31.12.2026»
  teamSize: «2.5»
  term: «12mo»
  personalData: «yes»
objectives: []
contracts:
  - id: a
    type: sow
    covers: [audit, «adit»]
    noticePeriod: «soon»
monitoring: { cadence: «weekley» }
`,
    );
    assert.deepEqual(messages, [
      'An id has only lower-case letters, digits and hyphens, and starts with a letter: write "new-logo".',
      '"title" is text: put 2026 in quotes.',
      'Status "actve" isn\'t one the format knows: did you mean "active"?',
      'Kind of work "nothing" isn\'t one the format knows: use freelance, project, staff-augmentation, dedicated-team, managed-service, and others.',
      "30 February 2026 doesn't exist: the month ends on 2026-02-28.",
      '"end" is a date such as 2026-12-31, not "31.12.2026": did you mean "2026-12-31"?',
      '"teamSize" is a whole number of at least 1, not 2.5.',
      '"term" is a length of time such as "4 hours" or "3 months", not "12mo": did you mean "12 months"?',
      '"personalData" is either true or false, not "yes": did you mean "true"?',
      '"adit" in "covers" isn\'t one the format knows: did you mean "audit"?',
      '"noticePeriod" is a length of time such as "4 hours" or "3 months", not "soon".',
      '"cadence" is a rhythm such as weekly or "every 10 days", not "weekley": did you mean "weekly"?',
    ]);
  });

  it('is said on the key where a list or an object is out of place', () => {
    assert.deepEqual(
      messagesAt(fileWith('«culture»: [a]\nscope: { «deliverables»: { id: x } }\nprovider: { «name»: [b] }\n')),
      [
        '"culture" has keys of its own, such as differences and practices: write them indented below it.',
        '"deliverables" is a list: begin each entry with "- ".',
        '"name" is text, not a list.',
      ],
    );
  });

  it('knows limits', () => {
    const file = (weight: string) =>
      fileWith(`selection: { criteria: [{ name: a, kind: cost, weight: ${weight} }] }\n`);
    assert.deepEqual(said(file('0')), []);
    assert.deepEqual(said(file('100')), []);
    assert.deepEqual(said(file('100.5')), ['schema: "weight" is a number from 0 to 100, not 100.5: correct it.']);
    assert.deepEqual(said(file('-1')), ['schema: "weight" is a number from 0 to 100, not -1: correct it.']);
    assert.deepEqual(said(file('40 %')), [
      'schema: "weight" is a number from 0 to 100, not "40 %": did you mean "40"?',
    ]);
    const meeting = (day: string) => fileWith(`communication: { meetings: [{ name: a, day: ${day} }] }\n`);
    assert.deepEqual(said(meeting('31')), []);
    assert.deepEqual(said(meeting('friday')), []);
    assert.equal(said(meeting('32')).length, 1);
    assert.equal(said(meeting('0')).length, 1);
  });

  it('has one version', () => {
    assert.deepEqual(messagesAt(fileWith('').replace('version: 1', 'version: «2»')), [
      'The format has one version so far: write "version: 1", not 2.',
    ]);
    assert.deepEqual(said(fileWith('').replace('version: 1', 'version: "1"')), [
      'schema: The format has one version so far: write "version: 1", not "1".',
    ]);
  });

  it('is not asked of a key without a value, which someone is about to write', () => {
    assert.deepEqual(
      said(
        fileWith('provider:\nculture: { differences: [], training: , holidays: {} }\nscope:\n  deliverables:\n    -\n'),
      ),
      [],
    );
  });

  it('shows the text of a file cut and made harmless', () => {
    const evil = '\\u202e\\u001b[31m\\n'.repeat(3) + 'x'.repeat(500);
    const [message = ''] = said(fileWith(`security: { transferSafeguard: "${evil}" }\n`));
    assert.ok(message.length <= 'schema: '.length + 140, message);
    assert.doesNotMatch(message, /[\p{Cc}\u202e]/u);
  });
});

describe('what an object lacks', () => {
  it('is said once, where the object is named', () => {
    const messages = messagesAt(fileWith('acceptedRisks: [{ «rule»: a/b }]\n'));
    assert.deepEqual(messages, ['An accepted risk needs "reason", "acceptedBy" and "until": add them.']);
    assert.deepEqual(messagesAt(fileWith('scope:\n  deliverables:\n    - id: «x»\n')), [
      'A deliverable needs "title": add it, for example Logo in SVG and PNG.',
    ]);
    assert.deepEqual(messagesAt(fileWith('scope:\n  deliverables:\n    - { id: x, «title»: }\n')), [
      'A deliverable needs "title": add it, for example Logo in SVG and PNG.',
    ]);
  });

  it('is not said of a key that is only misspelt', () => {
    assert.deepEqual(messagesAt(fileWith('scope: { deliverables: [{ id: x, «titel»: y }] }\n')), [
      'The format has no key "titel" here: did you mean "title", or "x-titel" to keep your own?',
    ]);
  });

  it('is left to their own rules for objectives, contracts, monitoring and its cadence', () => {
    assert.deepEqual(said('version: 1\nengagement: { id: a, title: b }\n'), []);
    assert.deepEqual(
      said('version: 1\nengagement: { id: a, title: b }\nobjectives:\ncontracts: {}\nmonitoring: []\n'),
      [],
    );
    assert.deepEqual(said('version: 1\nengagement: { id: a, title: b }\nmonitoring: { cadence: "" }\n'), []);
  });

  it('includes the version and the engagement', () => {
    assert.deepEqual(messagesAt('«objectives»: []\n'), ['The file needs "version" and "engagement": add them.']);
    assert.deepEqual(messagesAt('«engagement»: { id: a, title: b }\n'), [
      'The file needs the version of its format: add "version: 1" as the first line.',
    ]);
  });
});

describe('keys', () => {
  it('that the format does not know', () => {
    const messages = messagesAt(
      fileWith(`«vendor»: 1
«kpis»: []
«due_diligence»: { checks: [] }
«__proto__»: { a: 1 }
«constructor»: 1
client: { name: a, «toString»: 1, x-mine: 1 }
culture: { «onboarding»: { owner: a } }
«<<»: { x: 1 }
x-own: { anything: [goes] }
«""»: 1
? «[a, b]»
: 1
`),
    );
    assert.deepEqual(messages, [
      'The format has no key "vendor" here: remove it, or write "x-vendor" to keep your own.',
      '"kpis" belongs under "monitoring": move it there.',
      'The format has no key "due_diligence" here: did you mean "dueDiligence", or "x-due_diligence" to keep your own?',
      'The format has no key "__proto__" here: remove it, or write "x-__proto__" to keep your own.',
      'The format has no key "constructor" here: remove it, or write "x-constructor" to keep your own.',
      'The format has no key "toString" here: remove it, or write "x-toString" to keep your own.',
      '"onboarding" is a section of its own, not a part of "culture": move it to the left.',
      'The format has no merge key "<<": write the keys out.',
      'This value has no key: write one before the colon.',
      'A key is a word: write this one as text.',
    ]);
  });

  it('that the format does not know, in a message short enough for one line, however long they are', () => {
    for (const length of [33, 34, 35, 40, 200]) {
      const [message = ''] = messagesAt(fileWith(`«${'k'.repeat(length)}»: 1\n`));
      assert.match(message, /^The format has no key "k+…?" here: remove it, .* to keep your own\.$/);
      assert.ok(message.length <= 140, message);
    }
  });

  it('are left out of the model where the format does not know them', () => {
    const { file } = readText(fileWith('__proto__: { polluted: 1 }\nconstructor: { polluted: 1 }\n'));
    assert.deepEqual(Object.keys(file).sort(), ['contracts', 'engagement', 'monitoring', 'objectives', 'version']);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it('that stand twice point at the first one, which counts', () => {
    const { text, marks } = marked(fileWith('culture: { training: a, «training»: b }\n'));
    const { issues, file } = readText(text);
    assert.deepEqual(
      issues.map(({ kind, range }) => [kind, place(range, text)]),
      [['duplicate-key', marks[0]]],
    );
    assert.equal(text.slice(0, issues[0]?.related?.[0]?.range.start).endsWith('culture: { '), true);
    assert.equal(file.culture?.training, 'a');
  });

  it('that stand twice are found among thousands', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `  k${index}: 1\n`).join('');
    const kinds = readText(fileWith(`x-many:\n${many}  k7: 2\n`)).issues.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['duplicate-key']);
  });
});

describe('ids and references', () => {
  const base = `version: 1
engagement: { id: a, title: b }
objectives: [{ id: one, statement: x }, { id: two, statement: x }]
contracts: [{ id: frame, type: msa }]
monitoring:
  cadence: weekly
`;

  it('must differ all over the file', () => {
    const { text, marks } = marked(`${base}  kpis: [{ id: «one», metric: m }]
scope: { deliverables: [{ id: «frame», title: t }] }
`);
    const { issues } = readText(text);
    assert.deepEqual(
      issues.map(({ range, kind }) => `${kind} ${place(range, text)}`),
      marks.map((mark) => `duplicate-id ${mark}`),
    );
    // The earlier place in the text is the first one, whatever the list.
    for (const { related, range } of issues) assert.ok((related?.[0]?.range.start ?? Number.NaN) < range.start);
  });

  it('point at what is there', () => {
    assert.deepEqual(
      messagesAt(`${base}  kpis: [{ id: k1, metric: m, objective: one }, { id: k2, metric: m, objective: «twp» }]
scope: { deliverables: [{ id: logo-files, title: t, objective: «nowhere» }] }
selection:
  criteria: [{ name: Price, kind: cost }]
  candidates: [{ name: Norte Apoio Lda, scores: { Price: 1, «Prize»: 2 } }]
  chosen: «Norte Apio»
payment: { schedule: [{ percent: 10, on: «logo-fils» }, { percent: 20, on: Signature }, { percent: 70, on: logo-files }] }
`),
      [
        'No objective has the id "twp": did you mean "two"?',
        'No objective has the id "nowhere": use an id that is there.',
        'No criterion is called "Prize": did you mean "Price"?',
        '"Norte Apio" isn\'t among the candidates: use a name from the list.',
        'No deliverable has the id "logo-fils": did you mean "logo-files"?',
      ],
    );
  });

  it('compare the chosen candidate as party names are compared', () => {
    const selection = (chosen: string) =>
      fileWith(`selection: { candidates: [{ name: Norte Apoio Lda }], chosen: ${chosen} }\n`);
    assert.deepEqual(said(selection('norte apoio')), []);
    assert.equal(said(selection('Sur')).length, 1);
  });

  it('are silent where there is nothing to point at', () => {
    assert.deepEqual(
      said(
        fileWith(
          'scope: { deliverables: [{ id: d, title: t, objective: x }] }\nselection: { chosen: Sur, candidates: [] }\n',
        ),
      ),
      [],
    );
  });

  it('may point at an id that is itself misspelt: that is one finding', () => {
    const text = base.replace('id: one', 'id: One');
    assert.equal(said(`${text}  kpis: [{ id: k1, metric: m, objective: One }]\n`).length, 1);
  });
});

describe('a file that holds no engagement', () => {
  const empty = 'This file is empty: start with "version: 1", or insert the template.';
  const shapes: Readonly<Record<string, string>> = {
    '': empty,
    '# a comment\n': empty,
    '---\n': empty,
    'null\n': empty,
    '- a\n- b\n': 'An engagement file begins with keys such as "version" and "engagement": this one holds a list.',
    'just words\n':
      'An engagement file begins with keys such as "version" and "engagement": this one holds plain text.',
  };
  for (const [text, message] of Object.entries(shapes)) {
    it(`says so once: ${JSON.stringify(text)}`, () => {
      const { issues, file } = readText(text);
      assert.deepEqual(
        issues.map((issue) => issue.message),
        [message],
      );
      // Nothing seems to be missing, since all of it is.
      assert.equal(mapOf(file)?.damaged, true);
      assert.deepEqual(Object.keys(file), []);
    });
  }
});

describe('a text that is not well-formed', () => {
  it('keeps what can be read, and what can not be read is not judged', () => {
    const text =
      'version: 1\nengagement:\n  id: a\n  title: b\n  status: [active\nobjectives:\n  - id: Wrong Id\n    statement: x\n';
    const { issues, file } = readText(text);
    assert.equal(file.engagement?.title, 'b');
    assert.equal(file.engagement?.status, undefined);
    assert.deepEqual([...new Set(issues.map(({ kind }) => kind))].sort(), ['schema', 'syntax']);
    assert.ok(issues.every(({ message }) => !message.includes('Status')));
  });

  it('says once of a second document that it is not read', () => {
    assert.deepEqual(
      readText(`${fileWith('')}---\nfoo: 1\n`).issues.map(({ kind }) => kind),
      ['documents'],
    );
  });
});

describe('aliases', () => {
  it('give the values that they stand for, each at its own place', () => {
    const { file, issues } = readText(
      fileWith('client: { name: A, contacts: [&ana { name: Ana }] }\nonboarding: { owner: *ana }\n'),
    );
    assert.deepEqual(issues, []);
    const owner = file.onboarding?.owner;
    assert.ok(typeof owner === 'object');
    assert.equal(owner.name, 'Ana');
    assert.notEqual(owner, file.client?.contacts?.[0]);
  });

  it('repeat no finding', () => {
    assert.deepEqual(
      messagesAt(fileWith('client: { name: A, contacts: [&ana { «nam»: Ana }, *ana, *ana] }\n')).length,
      1,
    );
  });

  it('are wrong where what is right elsewhere does not fit', () => {
    assert.deepEqual(
      messagesAt(fileWith('client: &c { name: A, country: PT }\nonboarding: { owner: «*c» }\n')).length,
      1,
    );
  });

  it('that stand within themselves, or expand without end, are survived', () => {
    assert.ok(readText('a: &x [*x]\n').issues.length > 0);
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `x-${index}: &a${index} [${index ? `*a${index - 1}, *a${index - 1}` : '1, 1'}]`,
    );
    assert.ok(readText(`${bomb.join('\n')}\n`).issues.length > 0);
  });
});

describe('many wrong places', () => {
  it('cost time by their number, not by its square', () => {
    const text = (count: number) =>
      fileWith('').replace(
        'objectives: []',
        `objectives:\n${Array.from(
          { length: count },
          (_, index) =>
            `  - id: O ${index}\n    statment: x\n    metric: [m]\n    due: 2027-02-30\n    priority: mst${index}\n    owner: 5\n    k${index}: 1\n`,
        ).join('')}`,
      );
    const took = processorTime(() => assert.equal(readText(text(5000)).issues.length, 5000 * 7));
    assert.ok(took < SOON, `${took} ms`);
  });

  it('may all be references', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `    - { id: d-${index}, title: t, objective: nowhere-${index} }\n`,
    );
    const objectives = Array.from({ length: 5000 }, (_, index) => `  - { id: o-${index}, statement: s }\n`);
    const text = fileWith(`scope:\n  deliverables:\n${lines.join('')}`).replace(
      'objectives: []',
      `objectives:\n${objectives.join('')}`,
    );
    const took = processorTime(() => assert.equal(readText(text).issues.length, 5000));
    assert.ok(took < SOON, `${took} ms`);
  });

  it('sit in the order of the text', () => {
    const { issues } = readText(fileWith('scope: { a: 1 }\nscope: {}\nculture: 5\nx: 1\n'));
    const starts = issues.map(({ range }) => range.start);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    );
  });
});
