import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf, type Rule } from '../../src/pitfalls/rule.ts';
import { firstFixed, problemsOf } from '../pitfalls/helper.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where the page puts its two files. */
const RULE = 'src/pitfalls/monitoring/review-without-summary.ts';
const TEST = 'test/pitfalls/monitoring/review-without-summary.test.ts';

describe('the rule that CONTRIBUTING.md adds', () => {
  const page = fs.readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  const [rule = '', test = ''] = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code ?? '');
  let folder: string;

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-contributing-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Writes a piece of the page where it changes nothing, with its imports led to the project. */
  function write(code: string, place: string, name: string): string {
    const at = path.join(folder, name);
    const from = path.dirname(path.join(ROOT, place));
    const led = code.replace(/(?<= from ')\.[^']+/g, (target) => {
      const meant = path.resolve(from, target);
      return pathToFileURL(meant === path.join(ROOT, RULE) ? path.join(folder, 'rule.ts') : meant).href;
    });
    fs.writeFileSync(at, led);
    return pathToFileURL(at).href;
  }

  it('finds its failing example, mends it, and its own test runs', async () => {
    const { reviewWithoutSummary } = (await import(write(rule, RULE, 'rule.ts'))) as { reviewWithoutSummary: Rule };
    const { examples } = reviewWithoutSummary.explanation;
    const [bad = ''] = filesOf(examples.bad);
    const [good = ''] = filesOf(examples.good);
    assert.equal(problemsOf(reviewWithoutSummary, bad).length, 1);
    assert.deepEqual(problemsOf(reviewWithoutSummary, good), []);
    assert.deepEqual(problemsOf(reviewWithoutSummary, firstFixed(reviewWithoutSummary, bad)), []);
    const { ran } = (await import(
      write(
        `export const ran: string[] = [];\nconst it = (name: string, body: () => void) => { body(); ran.push(name); };\n${test}`,
        TEST,
        'test.ts',
      )
    )) as { ran: string[] };
    assert.equal(ran.length, 1);
  });
});
