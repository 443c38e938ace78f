import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findVague } from '../../../src/pitfalls/wording/index.ts';

const LANGUAGES = ['en', 'de'];

/** What the lists don't find, by its beginning, and why that is left so. */
const MISSES: ReadonlyMap<string, string> = new Map([
  ['Die Fernwartung erfolgt', '"sicher" says which kind, and "Stand der Technik" is a term of law: neither is listed'],
  ['Provides staff augmentation', '"such as" opens an example and "basic" a class of tasks: neither is listed'],
]);

interface Sample {
  readonly language: string;
  readonly vague: boolean;
  readonly statement: string;
}

function samples(): Sample[] {
  const file = readFileSync(new URL('../../fixtures/wording-samples.tsv', import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([language = '', verdict, statement = '']) => ({ language, vague: verdict === 'vague', statement }))
    .filter(({ language }) => LANGUAGES.includes(language));
}

describe('statements of real documents', () => {
  for (const { language, vague, statement } of samples()) {
    const missed = [...MISSES.keys()].some((beginning) => statement.startsWith(beginning));
    it(`${language}, ${vague ? 'vague' : 'measurable'}${missed ? ', missed' : ''}: ${statement.slice(0, 60)}`, () => {
      const found = findVague(statement, { language }).map(({ word }) => word);
      assert.equal(found.length > 0, vague && !missed, found.join(', '));
    });
  }

  it('are told apart by nine in ten, without a false alarm', () => {
    const judged = samples().map((sample) => ({
      ...sample,
      found: findVague(sample.statement, { language: sample.language }).length > 0,
    }));
    const alarms = judged.filter(({ found, vague }) => found && !vague);
    const right = judged.filter(({ found, vague }) => found === vague);
    assert.deepEqual(alarms, []);
    assert.ok(right.length / judged.length >= 0.9, `${right.length} of ${judged.length}`);
  });
});
