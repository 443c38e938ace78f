import assert from 'node:assert/strict';
import { rules } from '../../../src/pitfalls/format/index.ts';
import { contextOf, fixed } from '../helper.ts';

const HEAD = `version: 1
engagement: { id: logo, title: Logo }
objectives: [{ id: one, statement: x }, { id: two, statement: x }]
contracts: []
monitoring: { cadence: weekly }
`;

interface Offer {
  readonly title: string;
  readonly safe: boolean;
  readonly text: string;
}

/** What is offered for the only finding in some lines behind a file that conforms. */
function offersFor(rule: string, lines: string, head = HEAD): Offer[] {
  const context = contextOf(head + lines);
  const found = rules.flatMap((candidate) =>
    [...candidate.check(context)].map((problem) => ({ id: candidate.id, problem })),
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    [`format/${rule}`],
    found.map(({ problem }) => problem.message).join('\n'),
  );
  return (found[0]?.problem.fixes?.() ?? []).map((fix) => {
    const text = fixed(context, fix);
    return { title: fix.title, safe: fix.safe ?? false, text: text.startsWith(head) ? text.slice(head.length) : text };
  });
}

/** Checks what the first offer makes of some lines, and whether "Fix all" may take it. */
function mends(rule: string, before: string, after: string, { safe, title }: { safe: boolean; title: string }): void {
  const [first] = offersFor(rule, before);
  assert.deepEqual(first, { title, safe, text: after });
}

describe('format/unknown-key', () => {
  it('is renamed, kept or removed', () => {
    assert.deepEqual(offersFor('unknown-key', 'client:\n  name: A # who\n  contry: PT # where\n'), [
      { title: 'Rename to "country"', safe: true, text: 'client:\n  name: A # who\n  country: PT # where\n' },
      {
        title: 'Keep it as your own: "x-contry"',
        safe: false,
        text: 'client:\n  name: A # who\n  x-contry: PT # where\n',
      },
      { title: 'Remove "contry"', safe: false, text: 'client:\n  name: A # who\n' },
    ]);
  });

  it('is not taken for what it resembles where it is spelt as a part of a section', () => {
    const titles = offersFor('unknown-key', 'controls: [Keys]\n').map(({ title }) => title);
    assert.deepEqual(titles, ['Keep it as your own: "x-controls"', 'Remove "controls"']);
    const head = HEAD.replace('contracts: []\n', '');
    const [first] = offersFor('unknown-key', 'contacts: []\n', head);
    assert.deepEqual([first?.title, first?.safe], ['Rename to "contracts"', false]);
  });

  it('is not renamed unasked where two names are near, or two keys mean the same', () => {
    const offers = offersFor('unknown-key', 'scope: { tScope: [a] }\n');
    assert.ok(offers.every(({ safe }) => !safe));
    const context = contextOf(`${HEAD}client: { name: A, contry: PT, countri: PT }\n`);
    const fixes = rules.flatMap((rule) => [...rule.check(context)].map((problem) => problem.fixes?.()[0]));
    assert.deepEqual(
      fixes.map((fix) => [fix?.title, fix?.safe]),
      [
        ['Rename to "country"', false],
        ['Rename to "country"', false],
      ],
    );
  });

  it('is not renamed to a key that is there', () => {
    const [first] = offersFor('unknown-key', 'client: { name: A, nmae: B }\n');
    assert.equal(first?.title, 'Keep it as your own: "x-nmae"');
  });
});

describe('format/schema', () => {
  it('spells a value of a choice, in the quotes that it has', () => {
    mends(
      'schema',
      'onboarding:\n  steps: []\nsecurity:\n  dataClassification: "confidental" # x\n',
      'onboarding:\n  steps: []\nsecurity:\n  dataClassification: "confidential" # x\n',
      {
        safe: true,
        title: 'Change to "confidential"',
      },
    );
  });

  it('puts text in quotes', () => {
    mends('schema', 'client: { name: 42 }\n', 'client: { name: "42" }\n', { safe: true, title: 'Put it in quotes' });
  });

  it('takes a number out of its quotes', () => {
    mends(
      'schema',
      'selection: { shouldCost: { amount: "12000", currency: EUR } }\n',
      'selection: { shouldCost: { amount: 12000, currency: EUR } }\n',
      {
        safe: true,
        title: 'Take it out of its quotes',
      },
    );
  });

  it('makes yes and no what YAML knows', () => {
    mends(
      'schema',
      'scope: { deliverables: [{ id: d, title: t, done: yes }] }\n',
      'scope: { deliverables: [{ id: d, title: t, done: true }] }\n',
      {
        safe: true,
        title: 'Change to "true"',
      },
    );
  });

  it('makes a list of one entry', () => {
    mends('schema', 'culture:\n  practices: Say so at once\n', 'culture:\n  practices:\n    - Say so at once\n', {
      safe: true,
      title: 'Make it a list',
    });
  });

  it('writes a date as dates are written, when asked', () => {
    mends('schema', 'onboarding: { start: 31.12.2026 }\n', 'onboarding: { start: 2026-12-31 }\n', {
      safe: false,
      title: 'Change to "2026-12-31"',
    });
  });

  it('adds what an object lacks', () => {
    mends(
      'schema',
      'acceptedRisks:\n  - rule: contingency/no-backup # mine\n    until: 2027-01-01\n',
      'acceptedRisks:\n  - rule: contingency/no-backup # mine\n    reason: The work can wait for a month\n    acceptedBy: Ana Reyes\n    until: 2027-01-01\n',
      { safe: false, title: 'Add "reason" and "acceptedBy"' },
    );
    mends(
      'schema',
      'scope:\n  deliverables:\n    - id: d\n      title:\n',
      'scope:\n  deliverables:\n    - id: d\n      title: Logo in SVG and PNG\n',
      {
        safe: false,
        title: 'Add "title"',
      },
    );
  });

  it('adds the version without asking', () => {
    const [first] = offersFor('schema', '', HEAD.replace('version: 1\n', ''));
    assert.deepEqual(first, { title: 'Add "version"', safe: true, text: HEAD });
  });

  it('makes an id of a number by the name of what bears it', () => {
    const list = (id: string) => `scope: { deliverables: [{ id: ${id}, title: T }] }\n`;
    const offer = { title: 'Change to "deliverable-2"', safe: false };
    mends('schema', list('2'), list('deliverable-2'), offer);
    mends('schema', list('"2"'), list('"deliverable-2"'), offer);
  });

  it('changes an id with all that points at it', () => {
    const before = 'monitoring: { cadence: weekly, kpis: [{ id: k, metric: m, objective: New Logo }] }\n';
    const head =
      'version: 1\nengagement: { id: logo, title: Logo }\nobjectives: [{ id: New Logo, statement: x }]\ncontracts: []\n';
    const [first] = offersFor('schema', before, head);
    assert.equal(first?.safe, false);
    assert.equal(first?.text, (head + before).replaceAll('New Logo', 'new-logo'));
  });

  it('changes with an id the accepted risks that name it, and nothing that mentions another kind of thing', () => {
    const risk = (at: string) =>
      `acceptedRisks: [{ rule: r, at: ${at}, reason: x, acceptedBy: A, until: 2027-01-01 }]\n`;
    const pay = 'payment: { schedule: [{ percent: 100, on: New Logo }] }\n';
    const head =
      'version: 1\nengagement: { id: logo, title: Logo }\nobjectives: [{ id: New Logo, statement: x }]\ncontracts: []\n';
    const [first] = offersFor('schema', pay + risk('New Logo'), head);
    assert.equal(first?.text, head.replace('New Logo', 'new-logo') + pay + risk('new-logo'));
  });

  it('offers nothing that nobody can know', () => {
    assert.deepEqual(offersFor('schema', 'onboarding: { start: soon }\n'), []);
    assert.deepEqual(offersFor('schema', 'culture: [a]\n'), []);
    assert.deepEqual(offersFor('schema', 'acceptedRisks: none\n'), []);
    assert.deepEqual(offersFor('schema', '', ''), []);
  });
});

describe('format/impossible-date', () => {
  it('becomes the last day of its month, when asked', () => {
    mends('impossible-date', 'onboarding: { start: 2028-02-30 }\n', 'onboarding: { start: 2028-02-29 }\n', {
      safe: false,
      title: 'Change to "2028-02-29"',
    });
    assert.deepEqual(offersFor('impossible-date', 'onboarding: { start: 2028-13-01 }\n'), []);
  });
});

describe('format/duplicate-key', () => {
  it('is removed unasked where both say the same', () => {
    mends('duplicate-key', 'culture:\n  training: a\n  training: a\n', 'culture:\n  training: a\n', {
      safe: true,
      title: 'Remove this second "training"',
    });
  });

  it('is a choice where they differ', () => {
    assert.deepEqual(offersFor('duplicate-key', 'culture:\n  training: a # first\n  training: b # second\n'), [
      { title: 'Remove this second "training"', safe: false, text: 'culture:\n  training: a # first\n' },
      { title: 'Remove the first "training"', safe: false, text: 'culture:\n  training: b # second\n' },
    ]);
  });
});

describe('format/duplicate-id', () => {
  it('gets the next free number', () => {
    mends(
      'duplicate-id',
      'contingency: { risks: [{ id: one-2, description: d }, { id: one, description: d }] }\n',
      'contingency: { risks: [{ id: one-2, description: d }, { id: one-3, description: d }] }\n',
      {
        safe: false,
        title: 'Rename to "one-3"',
      },
    );
  });
});

describe('format/unknown-reference', () => {
  it('points at what is near', () => {
    mends(
      'unknown-reference',
      'scope: { deliverables: [{ id: d, title: t, objective: onr }] }\n',
      'scope: { deliverables: [{ id: d, title: t, objective: one }] }\n',
      {
        safe: false,
        title: 'Change to "one"',
      },
    );
  });

  it('renames a score', () => {
    mends(
      'unknown-reference',
      'selection: { criteria: [{ name: Experience, kind: expertise }], candidates: [{ name: A, scores: { Experiense: 5 } }] }\n',
      'selection: { criteria: [{ name: Experience, kind: expertise }], candidates: [{ name: A, scores: { Experience: 5 } }] }\n',
      { safe: true, title: 'Change to "Experience"' },
    );
  });
});

describe('the fixes of a file with thousands of findings', () => {
  it('are found soon', function () {
    // Looking through all keys for each of them takes minutes.
    this.timeout(20_000);
    const texts = ['training: a\n'.repeat(20_000), Array.from({ length: 20_000 }, (_, at) => `own${at}: a\n`).join('')];
    for (const text of texts) {
      const context = contextOf(HEAD + text);
      const problems = rules.flatMap((rule) => [...rule.check(context)]);
      assert.ok(problems.length >= 20_000);
      assert.ok(problems.every(({ fixes }) => (fixes?.().length ?? 0) > 0));
    }
  });
});
