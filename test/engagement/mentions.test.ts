import assert from 'node:assert/strict';
import schema from '../../schemas/outsource.schema.json' with { type: 'json' };
import { isId } from '../../src/engagement/ids.ts';
import { DEFINITIONS, definedAt, MENTIONS, mentionedAt, type Pattern } from '../../src/engagement/mentions.ts';
import { describe as describeKey } from '../../src/engagement/schema.ts';

/** The path of the first place at a pattern; what stands for a key of the user's own is called anything. */
const pathOf = (at: Pattern) => at.map((step) => (step === '[]' ? 0 : step === '*' ? 'Anything' : step));

describe('the table of what mentions what', () => {
  it('names keys that the format has, of texts', () => {
    for (const { at } of [...DEFINITIONS, ...MENTIONS]) {
      const doc = describeKey(pathOf(at));
      assert.ok(doc, at.join('.'));
      // The scores of a candidate are numbers under names.
      assert.ok(at.at(-1) === '*' || doc.types.includes('string'), at.join('.'));
    }
  });

  it('knows every id of the format', () => {
    const objects: object[] = Object.values(schema.definitions);
    const withId = objects.filter((one) => 'properties' in one && 'id' in (one.properties as object));
    assert.equal(withId.length, DEFINITIONS.filter(({ at }) => at.at(-1) === 'id').length);
  });

  it('tells by a path what is defined or mentioned there', () => {
    assert.equal(definedAt(['objectives', 3, 'id']), 'objective');
    assert.equal(definedAt(['objectives', 'x', 'id']), undefined);
    assert.equal(definedAt(['objectives', 3]), undefined);
    assert.deepEqual(mentionedAt(['selection', 'candidates', 1, 'scores', 'Price']), ['criterion']);
    assert.deepEqual(mentionedAt(['payment', 'schedule', 0, 'on']), ['deliverable']);
    assert.deepEqual(mentionedAt(['payment', 'model']), []);
  });
});

describe('an id', () => {
  it('is what the format takes for one', () => {
    const { pattern } = schema.definitions.objective.properties.id;
    for (const text of ['a', 'a1', 'a-b', 'a-1', '1a', 'a--b', '-a', 'a-', 'A', 'a_b', 'ä', '', 'a b', 'a\n']) {
      assert.equal(isId(text), new RegExp(pattern, 'u').test(text), JSON.stringify(text));
    }
  });
});
