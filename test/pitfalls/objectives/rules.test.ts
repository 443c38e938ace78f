import assert from 'node:assert/strict';
import { deadlineOutsideTerm } from '../../../src/pitfalls/objectives/deadline-outside-term.ts';
import { impossibleTarget } from '../../../src/pitfalls/objectives/impossible-target.ts';
import { rules } from '../../../src/pitfalls/objectives/index.ts';
import { inputNotResult } from '../../../src/pitfalls/objectives/input-not-result.ts';
import { missing } from '../../../src/pitfalls/objectives/missing.ts';
import { noAcceptance } from '../../../src/pitfalls/objectives/no-acceptance.ts';
import { noBaseline } from '../../../src/pitfalls/objectives/no-baseline.ts';
import { noDeadline } from '../../../src/pitfalls/objectives/no-deadline.ts';
import { noScopeLimit } from '../../../src/pitfalls/objectives/no-scope-limit.ts';
import { notMeasurable } from '../../../src/pitfalls/objectives/not-measurable.ts';
import { targetNotQuantified } from '../../../src/pitfalls/objectives/target-not-quantified.ts';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { processorTime, SOON } from '../../processorTime.ts';
import { contextOf, firstFixed, foundBy, problemsOf } from '../helper.ts';

const HEAD = 'version: 1\nengagement:\n  id: desk\n  title: Desk\n';

/** A file with objectives whose keys are given, an id each. */
function withObjectives(objectives: string[], engagement = ''): string {
  const items = objectives.map(
    (keys, index) => `  - { id: o${index + 1}, statement: Answer mail${keys && `, ${keys}`} }\n`,
  );
  return `${HEAD}${engagement}objectives:\n${items.join('')}`;
}

/** The texts that the problems of a rule sit on. */
function places(rule: Rule, text: string): string[] {
  return foundBy(rule, text).map(({ on }) => on);
}

/** The severities of a rule's problems. */
function severities(rule: Rule, text: string): string[] {
  return problemsOf(rule, text).map(({ severity }) => severity ?? rule.severity);
}

describe('objectives/missing', () => {
  it('sits on engagement where the section is missing, on its key where it is empty', () => {
    assert.deepEqual(places(missing, HEAD), ['engagement']);
    assert.deepEqual(places(missing, `${HEAD}objectives: []\n`), ['objectives']);
    assert.deepEqual(places(missing, `${HEAD}objectives:\n`), ['objectives']);
  });

  it('is silent where objectives are there but wrong, or misspelt', () => {
    assert.deepEqual(places(missing, `${HEAD}objectives: a good logo\n`), []);
    assert.deepEqual(places(missing, `${HEAD}objectives:\n  - 3\n`), []);
    assert.deepEqual(places(missing, `${HEAD}objectivs:\n  - { id: a, statement: b }\n`), []);
  });

  it('says what to do at the stage', () => {
    assert.match(foundBy(missing, HEAD)[0]?.message ?? '', /before you ask anyone for an offer/u);
    assert.match(foundBy(missing, `${HEAD}  status: active\n`)[0]?.message ?? '', /by when/u);
  });
});

describe('objectives/not-measurable', () => {
  it('names what is lacking', () => {
    const text = withObjectives(['', 'metric: m', 'target: 5 %', 'metric: m, target: 5 %', 'metric: "", target: ""']);
    assert.deepEqual(
      foundBy(notMeasurable, text).map(({ on, message }) => [on, /no [^:]*/u.exec(message)?.[0]]),
      [
        ['o1', 'no metric and no target'],
        ['o2', 'no target'],
        ['o3', 'no metric'],
        ['o5', 'no metric and no target'],
      ],
    );
  });

  it('is a note where the statement holds the figure, which becomes the target', () => {
    const text = `${HEAD}objectives:\n  - id: a\n    statement: Answer at least 95 % of mails\n`;
    assert.deepEqual(severities(notMeasurable, text), ['information']);
    assert.match(firstFixed(notMeasurable, text), /target: at least 95 %\n/u);
    assert.deepEqual(severities(notMeasurable, withObjectives(['']).replace('mail', 'mail for 200 users')), [
      'warning',
    ]);
  });
});

describe('objectives/target-not-quantified', () => {
  it('sits on the target, also where it is a word of yes or no', () => {
    assert.deepEqual(places(targetNotQuantified, withObjectives(['target: high', 'target: 5', 'target: released'])), [
      'high',
    ]);
  });

  it('leaves gaps and ways out to the wording', () => {
    assert.deepEqual(places(targetNotQuantified, withObjectives(['target: TBD', 'target: as soon as possible'])), []);
  });
});

describe('objectives/no-deadline', () => {
  it('speaks once where no objective has one', () => {
    assert.deepEqual(places(noDeadline, withObjectives(['', 'target: 95 %'])), ['engagement']);
  });

  it('names the objectives that lack one where others have it', () => {
    assert.deepEqual(
      places(noDeadline, withObjectives(['', 'due: 2027-01-10', 'target: 95 %, metric: m', 'target: within 2 days'])),
      ['o1', 'o3'],
    );
  });

  it('is silent with an end or a term, or without objectives', () => {
    assert.deepEqual(places(noDeadline, withObjectives([''], '  end: 2027-01-10\n')), []);
    assert.deepEqual(places(noDeadline, withObjectives([''], '  term: 3 months\n')), []);
    assert.deepEqual(places(noDeadline, withObjectives([''], '  end: 2027-02-30\n')), []);
    assert.deepEqual(places(noDeadline, HEAD), []);
    assert.deepEqual(places(noDeadline, withObjectives(['due: 2027-02-30'])), []);
  });
});

describe('objectives/deadline-outside-term', () => {
  const term = '  start: 2026-12-01\n  end: 2027-01-15\n';

  it('warns before the start, notes after the end, and takes both days themselves', () => {
    const text = withObjectives(['due: 2026-11-30', 'due: 2026-12-01', 'due: 2027-01-15', 'due: 2027-01-16'], term);
    assert.deepEqual(places(deadlineOutsideTerm, text), ['2026-11-30', '2027-01-16']);
    assert.deepEqual(severities(deadlineOutsideTerm, text), ['warning', 'information']);
  });

  it('counts a term, and looks at deliverables too', () => {
    const text = `${HEAD}  start: 2026-12-01\n  term: P1M\nscope:\n  deliverables:\n    - { id: d, title: D, due: 2027-01-01 }\n`;
    assert.deepEqual(places(deadlineOutsideTerm, text), ['2027-01-01']);
  });

  it('is silent where the term is unknown or impossible', () => {
    assert.deepEqual(places(deadlineOutsideTerm, withObjectives(['due: 2020-01-01'])), []);
    const reversed = '  start: 2027-01-15\n  end: 2026-12-01\n';
    assert.deepEqual(places(deadlineOutsideTerm, withObjectives(['due: 2020-01-01'], reversed)), []);
  });
});

describe('objectives/no-baseline', () => {
  it('asks for one beside a change, and for none beside a value', () => {
    const text = withObjectives([
      'target: 20 % less',
      'target: 20 % less, baseline: 140',
      'target: at most 5',
      'target: from 12 to 5',
    ]);
    assert.deepEqual(places(noBaseline, text), ['20 % less']);
  });

  it('takes zero for a baseline', () => {
    assert.deepEqual(places(noBaseline, withObjectives(['target: 20 more, baseline: 0'])), []);
  });
});

describe('objectives/no-acceptance', () => {
  it('is a hint for what is read', () => {
    const text = `${HEAD}scope:\n  deliverables:\n    - { id: shop, title: Web shop }\n    - { id: report, title: Final report }\n    - { id: done, title: Logo, acceptance: [Accepted] }\n    - { id: empty, title: Logo, acceptance: [] }\n`;
    assert.deepEqual(places(noAcceptance, text), ['shop', 'report', 'empty']);
    assert.deepEqual(severities(noAcceptance, text), ['warning', 'hint', 'warning']);
  });
});

describe('objectives/input-not-result', () => {
  it('needs both metric and target to be about what goes in', () => {
    const text = withObjectives([
      'metric: Hours, target: 10 hours a week',
      'metric: Hours, target: 10',
      'metric: Response time, target: 10 hours',
      'metric: Hours, target: 5 prototypes',
      'target: 10 hours a week',
    ]);
    assert.deepEqual(places(inputNotResult, text), ['Hours', 'Hours']);
  });
});

describe('objectives/impossible-target', () => {
  const kpis = (keys: string): string =>
    `monitoring:\n  cadence: weekly\n  kpis:\n    - { id: k, metric: Uptime, ${keys} }\n`;

  it('speaks once of an objective and the KPI that repeats it', () => {
    const text = withObjectives(['metric: Uptime, target: 100 %']);
    assert.deepEqual(places(impossibleTarget, text + kpis('target: 100 %, objective: o1')), ['100 %']);
    assert.deepEqual(places(impossibleTarget, HEAD + kpis('target: 100 %')), ['100 %']);
  });

  it('is silent with a threshold', () => {
    const text = withObjectives(['metric: Uptime, target: 100 %']);
    assert.deepEqual(places(impossibleTarget, text + kpis('target: 100 %, objective: o1, threshold: 99 %')), []);
  });
});

describe('objectives/no-scope-limit', () => {
  it('sits on the scope, or on engagement without one', () => {
    assert.deepEqual(places(noScopeLimit, HEAD), ['engagement']);
    assert.deepEqual(places(noScopeLimit, `${HEAD}scope: {}\n`), ['engagement']);
    assert.deepEqual(places(noScopeLimit, `${HEAD}scope:\n  inScope: [A]\n`), ['scope']);
    assert.deepEqual(places(noScopeLimit, `${HEAD}scope:\n  inScope: [A]\n  outOfScope: []\n`), ['scope']);
    assert.deepEqual(places(noScopeLimit, `${HEAD}scope: 3\n`), []);
  });

  it('adds to the section what is lacking, and keeps the keys of the user in it', () => {
    const text = `${HEAD}scope:\n  x-note: keep # please\n`;
    assert.equal(firstFixed(noScopeLimit, text), `${text}  outOfScope:\n    - Changes to the products themselves\n`);
    assert.match(firstFixed(noScopeLimit, HEAD), /\nscope:\n {2}outOfScope:\n/);
  });
});

describe('the rules on objectives', () => {
  it('are silent, and break nothing, on odd files', () => {
    for (const text of [
      '',
      '[]',
      'objectives: {}\n',
      'objectives: [null, 3, {}]\n',
      '__proto__: { constructor: 1 }\n',
      'scope: { deliverables: [{}] }\nmonitoring: { kpis: [{ target: {} }] }\n',
    ]) {
      for (const rule of rules) assert.doesNotThrow(() => problemsOf(rule, text));
    }
  });

  it('say it in 140 characters, however long the names are', () => {
    const id = `a${'-bc'.repeat(40)}`;
    const word = 'commercially reasonable endeavours, including but not limited to ';
    const long = 'Budget of the hours '.repeat(6);
    const text = `${HEAD}  start: 2026-12-01
  end: 2027-01-15
objectives:
  - { id: ${id}, statement: "${word} 1,000,000,000 million euros per calendar year", due: 2027-02-20 }
  - { id: ${id}-2, statement: A, metric: ${long}, target: 12345678 hours, due: 2026-02-20 }
  - { id: ${id}-3, statement: A, target: ${'better and '.repeat(9)} }
  - { id: ${id}-4, statement: A, metric: availability, target: ${'100 % of everything, '.repeat(9)} }
  - { id: ${id}-5, statement: A, metric: availability, target: "${'20 % less of everything, '.repeat(9)}" }
scope:
  deliverables:
    - { id: ${id}-6, title: T, due: 2027-02-20 }
`;
    const messages = rules.flatMap((rule) => problemsOf(rule, text)).map(({ message }) => message);
    assert.ok(messages.length > 10, messages.join('\n'));
    assert.deepEqual(
      messages.filter((message) => message.length > 140),
      [],
    );
  });

  it('judge thousands of objectives between two keystrokes', () => {
    const text = withObjectives(
      Array.from({ length: 8_300 }, (_, i) => `metric: Share ${i} quickly, target: "${i % 100} % less"`),
    );
    const context = contextOf(text);
    // About 40 ms once V8 has compiled the rules.
    for (const rule of rules) assert.ok(processorTime(() => rule.check(context)) < SOON, rule.id);
  }).timeout(60_000);
});
