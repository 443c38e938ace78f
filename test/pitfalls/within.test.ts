import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toDate } from '../../src/engagement/dates.ts';
import { read } from '../../src/engagement/read.ts';
import { contextOf } from '../../src/lint/run.ts';
import { RULES } from '../../src/pitfalls/index.ts';
import { EXAMPLE_DAY, filesOf } from '../../src/pitfalls/rule.ts';
import { applyEdits, toTextEdits } from '../../src/yaml/edit.ts';
import { parse } from '../../src/yaml/parse.ts';
import { keyText } from '../../src/yaml/tree.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const TEXTS = [
  ...RULES.flatMap(({ explanation: { examples } }) => [...filesOf(examples.bad), ...filesOf(examples.good)]),
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(path.join(EXAMPLES, name), 'utf8')),
];

/** A text without one of its sections, and with something unreadable in its place. */
function without(text: string, section: string): string[] {
  const tree = parse(text);
  if (tree.root?.kind !== 'map') return [];
  const map = tree.root;
  const index = map.pairs.findIndex((each) => keyText(each) === section);
  if (index < 0) return [text];
  return [
    applyEdits(text, toTextEdits(tree, [{ kind: 'remove', from: map, index }])),
    applyEdits(text, toTextEdits(tree, [{ kind: 'set', map, key: section, value: 'unreadable' }])),
  ];
}

describe('rules within a section', () => {
  const today = toDate(EXAMPLE_DAY);
  assert.ok(today);
  const sections = [...new Set(RULES.flatMap((rule) => rule.within ?? []))];

  it('are those of the optional sections', () => {
    assert.ok(sections.length >= 8);
    assert.ok(RULES.filter((rule) => rule.within).length >= 50);
  });

  for (const section of sections) {
    it(`have nothing to say of a file without ${section}`, () => {
      const rules = RULES.filter((rule) => rule.within === section);
      let looked = 0;
      for (const text of TEXTS.flatMap((each) => without(each, section))) {
        for (const profile of ['recommended', 'regulated'] as const) {
          const engagement = read(parse(text));
          if (engagement.file[section] !== undefined) continue;
          looked += 1;
          for (const rule of rules) {
            const context = contextOf(engagement, { today, profile, fileExists: () => false });
            assert.deepEqual([...rule.check(context)], [], `${rule.id}\n${text}`);
          }
        }
      }
      assert.ok(looked > 400);
    });
  }
});
