import assert from 'node:assert/strict';
import { EXAMPLE_DAY, explain, lintPortfolio, rules } from '../../src/api/index.ts';
import { rulesJson } from '../../src/cli/format/json.ts';
import { RULES } from '../../src/pitfalls/index.ts';

describe('the rules, from a program', () => {
  it('are those of the command line', () => {
    assert.deepEqual(rules, JSON.parse(rulesJson(RULES)));
  });

  it('find their own examples', () => {
    for (const { id, explanation } of rules) {
      const files = [explanation.examples.bad].flat().map((text, index) => ({ path: `${index}`, text }));
      const [first] = lintPortfolio(files, { today: EXAMPLE_DAY, documentExists: () => false });
      assert.ok(
        first?.findings.some(({ ruleId }) => ruleId === id),
        id,
      );
    }
  });

  it('are explained, each', () => {
    for (const { id } of rules) assert.match(explain(id), new RegExp(`^# .+\n\n\`${id}\``));
    assert.throws(() => explain('legal/nothing'), { name: 'RangeError', message: 'There is no rule "legal/nothing".' });
  });
});
