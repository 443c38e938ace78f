import assert from 'node:assert/strict';
import { kpiWithoutObjective } from '../../../src/pitfalls/monitoring/kpi-without-objective.ts';
import { kpiWithoutTarget } from '../../../src/pitfalls/monitoring/kpi-without-target.ts';
import { noFeedback } from '../../../src/pitfalls/monitoring/no-feedback.ts';
import { noKpis } from '../../../src/pitfalls/monitoring/no-kpis.ts';
import { objectiveNotMonitored } from '../../../src/pitfalls/monitoring/objective-not-monitored.ts';
import { firstFixed, foundBy } from '../helper.ts';

/** An engagement of a model with objectives (flow maps) and the lines of its monitoring. */
function file(model: string, objectives: string[], ...monitoring: string[]): string {
  return [
    'version: 1',
    'engagement:',
    '  id: a',
    '  title: A',
    `  model: ${model}`,
    'objectives:',
    ...objectives.map((objective) => `  - { ${objective} }`),
    'monitoring:',
    '  cadence: monthly',
    ...monitoring.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const MEASURED = 'id: one, statement: S, metric: M, target: 3 a week';
const BARE = 'id: two, statement: S';

const on = (found: { on: string }[]) => found.map((problem) => problem.on);

describe('monitoring/no-kpis', () => {
  it('is silent for one result that is measured itself', () => {
    assert.deepEqual(on(foundBy(noKpis, file('freelance', [MEASURED]))), []);
    assert.deepEqual(on(foundBy(noKpis, file('project', [MEASURED]))), []);
    assert.deepEqual(on(foundBy(noKpis, file('project', [MEASURED, BARE]))), ['monitoring']);
    assert.deepEqual(on(foundBy(noKpis, file('managed-service', [MEASURED]))), ['monitoring']);
  });

  it('leaves it to the rule on spelling where an objective only misspells its metric', () => {
    const misspelt = MEASURED.replace('metric', 'metrik');
    assert.deepEqual(on(foundBy(noKpis, file('project', [misspelt]))), []);
  });

  it('is silent where the file does not tell the kind of work, and all objectives have figures', () => {
    const text = file('project', [MEASURED]);
    for (const model of ['summary: Shop', 'mode: project', 'model: proyect', 'model: [project']) {
      assert.deepEqual(on(foundBy(noKpis, text.replace('model: project', model))), [], model);
    }
    assert.deepEqual(on(foundBy(noKpis, text.replace('engagement:', 'engagment:'))), []);
  });

  it('leaves it to the objectives where there are none to measure in a project', () => {
    assert.deepEqual(on(foundBy(noKpis, file('project', []))), []);
    assert.deepEqual(on(foundBy(noKpis, file('business-process', []))), ['monitoring']);
  });

  it('sits on an empty list, and not on one that holds something unreadable', () => {
    assert.deepEqual(on(foundBy(noKpis, file('managed-service', [BARE], 'kpis: []'))), ['[]']);
    assert.deepEqual(on(foundBy(noKpis, file('managed-service', [BARE], 'kpis:'))), ['kpis']);
    assert.deepEqual(on(foundBy(noKpis, file('managed-service', [BARE], 'kpis: uptime'))), []);
  });

  it('adds a KPI for each objective, with its metric and target', () => {
    assert.equal(
      firstFixed(noKpis, file('managed-service', [MEASURED])),
      file(
        'managed-service',
        [MEASURED],
        'kpis:',
        '  - id: one-kpi',
        '    objective: one',
        '    metric: M',
        '    target: 3 a week',
      ),
    );
  });

  it('takes no id twice', () => {
    const text = file('managed-service', [MEASURED, 'id: one-kpi, statement: S']);
    const ids = [...firstFixed(noKpis, text).matchAll(/^ +- id: (.*)$/gm)].map(([, id]) => id);
    assert.deepEqual(ids, ['one-kpi-2', 'one-kpi-kpi']);
  });
});

describe('monitoring/kpi-without-objective', () => {
  it('speaks once, where no KPI names an objective', () => {
    const text = file('project', [BARE], 'kpis:', '  - { id: k, metric: M }', '  - { id: l, metric: M }');
    assert.deepEqual(foundBy(kpiWithoutObjective, text), [
      {
        on: 'kpis',
        message: 'None of the 2 KPIs names an objective: say with "objective" what each of them is there for.',
      },
    ]);
    assert.deepEqual(foundBy(objectiveNotMonitored, text), []);
  });

  it('is silent where one does, misspells it, or there is no objective to name', () => {
    const kpis = (kpi: string, objectives = [BARE]) =>
      on(
        foundBy(
          kpiWithoutObjective,
          file('project', objectives, 'kpis:', '  - { id: k, metric: M }', `  - { ${kpi} }`),
        ),
      );
    assert.deepEqual(kpis('id: l, metric: M, objective: two'), []);
    assert.deepEqual(kpis('id: l, metric: M, objective: tow'), []);
    assert.deepEqual(kpis('id: l, metric: M, objetive: two'), []);
    assert.deepEqual(kpis('id: l, metric: M', []), []);
    assert.deepEqual(kpis('id: l, metric: M'), ['kpis']);
  });
});

describe('monitoring/objective-not-monitored', () => {
  const kpis = (model: string, objectives: string[], ...named: string[]) =>
    on(
      foundBy(
        objectiveNotMonitored,
        file(
          model,
          objectives,
          'kpis:',
          ...named.map((id, index) => `  - { id: k${index}, metric: M, objective: ${id} }`),
        ),
      ),
    );

  it('sits on each objective that no KPI names', () => {
    assert.deepEqual(kpis('managed-service', [MEASURED, BARE, 'id: three, statement: S'], 'two'), ['one', 'three']);
  });

  it('is silent on what is measured itself in a project', () => {
    assert.deepEqual(kpis('project', [MEASURED, BARE, 'id: three, statement: S'], 'two'), ['three']);
  });

  it('is silent without KPIs, and on the objective that a misspelt reference means', () => {
    assert.deepEqual(on(foundBy(objectiveNotMonitored, file('managed-service', [BARE]))), []);
    assert.deepEqual(
      kpis('managed-service', ['id: fast-answers, statement: S', 'id: fewer-calls, statement: S'], 'fast-answer'),
      ['fewer-calls'],
    );
  });

  it('is silent where it cannot read what a KPI stands for', () => {
    for (const unread of ['objectiv: one', 'objective: [one]']) {
      const text = file('managed-service', [MEASURED, BARE], 'kpis:', `  - { id: k, metric: M, ${unread} }`);
      assert.deepEqual(on(foundBy(objectiveNotMonitored, text)), [], unread);
    }
    const misspelt = MEASURED.replace('metric', 'metrik');
    assert.deepEqual(kpis('project', [misspelt, BARE], 'two'), []);
  });

  it('is silent beside a reference that resembles no objective, which may mean any', () => {
    assert.deepEqual(kpis('managed-service', [MEASURED, BARE], 'turnover'), []);
  });

  it('is not hushed by a reference that is misspelt elsewhere', () => {
    const text = file('managed-service', [MEASURED, BARE], 'kpis:', '  - { id: k, metric: M, objective: one }');
    const scope = 'scope: { deliverables: [{ id: d, title: T, objective: twoo }] }\n';
    assert.deepEqual(on(foundBy(objectiveNotMonitored, text + scope)), ['two']);
  });

  it('adds the KPI behind the others', () => {
    const text = file('managed-service', [MEASURED, BARE], 'kpis:', '  - { id: k, metric: M, objective: two }');
    assert.match(firstFixed(objectiveNotMonitored, text), /objective: two \}\n {4}- .*id: one-kpi.*objective: one/s);
  });
});

describe('monitoring/kpi-without-target', () => {
  it('names each KPI without a target by its id, else by what it measures', () => {
    const text = file(
      'project',
      [BARE],
      'kpis:',
      '  - { id: k, metric: M, target: 3 }',
      '  - { id: l, metric: M }',
      '  - metric: Uptime',
    );
    assert.deepEqual(
      foundBy(kpiWithoutTarget, text).map(({ message }) => message.split(' has ')[0]),
      ['KPI "l"', 'KPI "Uptime"'],
    );
  });

  it('proposes the target of the objective', () => {
    const text = file('project', [MEASURED], 'kpis:', '  - { id: k, metric: M, objective: one }');
    assert.match(firstFixed(kpiWithoutTarget, text), /metric: M, target: 3 a week, objective: one \}/);
  });

  it('keeps a long name short', () => {
    const text = file('project', [BARE], 'kpis:', `  - metric: ${'figures of the month '.repeat(20)}`);
    for (const { message } of foundBy(kpiWithoutTarget, text)) assert.ok(message.length <= 140, message);
  });
});

describe('monitoring/no-feedback', () => {
  it('sits on the section, or on the empty key', () => {
    assert.deepEqual(on(foundBy(noFeedback, file('project', [BARE]))), ['monitoring']);
    assert.deepEqual(on(foundBy(noFeedback, file('project', [BARE], 'feedback: {}'))), ['{}']);
    assert.deepEqual(on(foundBy(noFeedback, file('project', [BARE], 'feedback: { method: Call }'))), []);
  });

  it('plans it for each review', () => {
    const text = file('project', [BARE]).replace('monthly', 'every 10 days');
    assert.match(firstFixed(noFeedback, text), /feedback:\n {4}cadence: every 10 days\n/);
  });
});
