import assert from 'node:assert/strict';
import type { EngagementFile } from '../../../src/engagement/model.ts';
import { read } from '../../../src/engagement/read.ts';
import { kpiProposals } from '../../../src/language/completion/kpiProposals.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { snapshot } from '../marked.ts';
import { labels, take } from './taking.ts';

const MODELS = ['freelance', 'project', 'staff-augmentation', 'dedicated-team', 'managed-service', 'business-process'];

const start = (model: string) =>
  `version: 1\nengagement: { id: a, title: A, status: active, owner: Ana, model: ${model} }\nobjectives:\n  - { id: one, statement: First }\n  - { id: two, statement: Second }\nmonitoring:\n  kpis:\n    - id: of-one\n      objective: one\n      metric: M\n      target: 3\n    - |\n`;

describe('the figures that are proposed', () => {
  for (const model of MODELS) {
    it(`fit ${model}, and no rule finds fault with them`, () => {
      const metrics = labels(`${start(model).replace('- |', '- metric: |')}`);
      assert.ok(metrics.length >= 3, metrics.join());
      for (const metric of metrics) {
        const text = take(start(model), metric);
        const { file, issues } = read(parse(text));
        assert.deepEqual(issues, [], text);
        const added = file.monitoring?.kpis?.[1];
        assert.equal(added?.metric, metric);
        assert.equal(added.objective, 'two', 'the objective that has none yet');
        const from = text.indexOf('of-one');
        const found = snapshot(text).findings.filter(
          ({ range, ruleId }) => range.start > from && ruleId !== 'monitoring/no-feedback',
        );
        assert.deepEqual(
          found.map(({ message }) => message),
          [],
        );
      }
    });
  }

  it('are left out where the file has them', () => {
    const file = {
      engagement: { model: 'managed-service' },
      monitoring: { kpis: [{ id: 'availability' }] },
    } as EngagementFile;
    assert.ok(!kpiProposals(file).some(({ id }) => id === 'availability'));
    assert.ok(kpiProposals({}).length > 0);
  });

  it('say of a metric what its target would be', () => {
    assert.ok(
      labels('engagement: { model: managed-service }\nobjectives:\n  - metric: |').includes(
        'Availability in the agreed service hours',
      ),
    );
    assert.ok(
      !labels('engagement: { model: project }\nobjectives:\n  - metric: |').includes(
        'Availability in the agreed service hours',
      ),
    );
  });
});
