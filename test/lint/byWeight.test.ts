import assert from 'node:assert/strict';
import { byWeight } from '../../src/lint/byWeight.ts';
import type { Finding } from '../../src/lint/run.ts';
import type { Severity } from '../../src/pitfalls/rule.ts';

const finding = (ruleId: string, severity: Severity, start: number, end = start + 1): Finding => ({
  ruleId,
  severity,
  range: { start, end },
  message: ruleId,
  pitfall: null,
  related: [],
  tags: [],
  fixable: false,
  fixes: () => [],
});

describe('the weight of findings', () => {
  it('is first how grave they are, then where they stand, then the order of the pitfalls', () => {
    const sorted = [
      finding('objectives/missing', 'error', 1),
      finding('monitoring/missing', 'error', 1),
      finding('legal/contracts-missing', 'error', 1),
      // No rule: behind all others at its place.
      finding('internal/rule-failed', 'error', 1),
      finding('objectives/missing', 'error', 1, 5),
      finding('format/schema', 'error', 4),
      finding('format/schema', 'warning', 1),
      finding('communication/missing', 'hint', 0),
    ];
    assert.deepEqual(sorted.toReversed().sort(byWeight), sorted);
    assert.deepEqual([...sorted.slice(3), ...sorted.slice(0, 3)].sort(byWeight), sorted);
  });
});
