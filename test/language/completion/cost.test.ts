import assert from 'node:assert/strict';
import { completion } from '../../../src/language/completion.ts';
import { RULES } from '../../../src/pitfalls/index.ts';
import type { Rule } from '../../../src/pitfalls/rule.ts';
import { cursorIn, FULL, snapshot } from '../marked.ts';

/** A snapshot whose runs of the rules are counted. */
function counted(marked: string) {
  const { text, offset } = cursorIn(marked);
  const count = { runs: 0 };
  const [first] = RULES;
  assert.ok(first);
  const counting: Rule = {
    ...first,
    check() {
      count.runs += 1;
      return [];
    },
  };
  const at = snapshot(text, { rules: [counting] });
  return { at, count, ask: () => completion(at, at.lines.position(offset), FULL) };
}

const LARGE = `objectives:\n${'  - id: a\n    statement: Good\n'.repeat(20_000)}`;

describe('completion runs the rules', () => {
  it('not for values', () => {
    for (const place of ['engagement:\n  status: |', 'engagement:\n  end: |', 'monitoring: { kpis: [{ metric: |']) {
      const { ask, count } = counted(place);
      assert.ok(ask().length > 0, place);
      assert.equal(count.runs, 0, place);
    }
  });

  it('once for the keys of a text, and not for those of a large one that nobody has judged yet', () => {
    const small = counted('engagement:\n  |');
    small.ask();
    small.ask();
    assert.equal(small.count.runs, 1);
    const large = counted(`${LARGE}    |`);
    assert.ok(large.ask().some(({ label }) => label === 'metric'));
    assert.equal(large.count.runs, 0);
  });

  it('not again for a large text that has been judged', () => {
    const large = counted(`${LARGE}    |`);
    assert.ok(large.at.findings);
    large.ask();
    assert.equal(large.count.runs, 1);
  });
});
