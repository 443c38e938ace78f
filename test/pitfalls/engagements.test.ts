import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findRule } from '../../src/pitfalls/find.ts';
import { LineIndex } from '../../src/yaml/lines.ts';
import { contextOf } from './helper.ts';

const FOLDER = new URL('../fixtures/engagements/', import.meta.url);

/** What a careful reader says of a file. A line is zero-based; null means anywhere. */
interface Expected {
  readonly today: string;
  readonly must: readonly (readonly [rule: string, line: number | null])[];
  readonly mustNot: readonly string[];
  readonly mustNotAt?: readonly (readonly [rule: string, line: number])[];
}

describe('real engagements, judged by a careful reader', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.outsource.yaml'))) {
    const name = file.replace('.outsource.yaml', '');
    describe(name, () => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8');
      const expected = JSON.parse(readFileSync(new URL(`${name}.expect.json`, FOLDER), 'utf8')) as Expected;
      const context = contextOf(text, { today: expected.today });
      const lines = new LineIndex(text);
      /** The lines that a rule finds something in; undefined where there is no such rule yet. */
      const linesOf = (id: string): number[] | undefined => {
        const rule = findRule(id);
        return rule && [...rule.check(context)].map(({ range }) => lines.position(range.start).line);
      };

      for (const [id, line] of expected.must) {
        if (!findRule(id)) continue;
        it(`finds ${id}${line === null ? '' : ` in line ${line + 1}`}`, () => {
          const found = linesOf(id) ?? [];
          assert.ok(line === null ? found.length > 0 : found.includes(line), `found in ${found.join(', ') || 'none'}`);
        });
      }
      for (const id of expected.mustNot) {
        if (findRule(id)) it(`is silent: ${id}`, () => assert.deepEqual(linesOf(id), []));
      }
      for (const [id, line] of expected.mustNotAt ?? []) {
        if (findRule(id)) it(`is silent in line ${line + 1}: ${id}`, () => assert.ok(!linesOf(id)?.includes(line)));
      }
    });
  }
});
