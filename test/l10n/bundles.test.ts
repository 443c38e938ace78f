import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import product from '../../package.json' with { type: 'json' };
import { manifestProblems, problemsOf } from '../../scripts/l10n/check.ts';
import { formatNames, manifestTexts, neededKeys } from '../../scripts/l10n/keys.ts';
import { LOCALES } from '../../src/l10n/locales.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

describe('the translations', function () {
  this.timeout(60_000);
  let texts: Record<string, string>;

  before(async () => {
    texts = Object.fromEntries([...(await neededKeys(ROOT)).keys()].map((key) => [key, key]));
  });

  it('have texts to translate: of rules, formats, sources and the editor', () => {
    for (const text of ['No exit plan', 'An objective is due', 'Explain Rule', 'Format version', 'Monday', 'Usage:']) {
      assert.ok(texts[text], text);
    }
    assert.ok(Object.keys(texts).length > 2_000);
  });

  it('have a manifest whose texts have names', async () => {
    assert.deepEqual(manifestProblems(product, await manifestTexts(ROOT)), []);
  });

  for (const locale of LOCALES) {
    it(`lack nothing and fit their texts: ${locale}`, async () => {
      assert.deepEqual(problemsOf(texts, read(`l10n/bundle.l10n.${locale}.json`), formatNames()), []);
      assert.deepEqual(problemsOf(await manifestTexts(ROOT), read(`package.nls.${locale}.json`)), []);
    });
  }
});
