import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { generateConfigSchema, withoutRuleNames } from '../../scripts/generate/configSchema.ts';
import { generateDocs } from '../../scripts/generate/docs.ts';
import { readSources } from '../../scripts/generate/sources.ts';
import { generateTypes } from '../../scripts/generate/types.ts';
import { generateValidator } from '../../scripts/generate/validator.ts';

const root = new URL('../../', import.meta.url);

describe('what is generated from the schemas', () => {
  it('has not drifted', async () => {
    const [engagement, config] = await readSources(root);
    const ofConfig = { ...config, schema: withoutRuleNames(config.schema) };
    const files = [engagement, ofConfig].map(async (source) => [
      await generateTypes(source),
      ...generateValidator(source),
      generateDocs(source),
    ]);
    for (const { path, text } of [...(await Promise.all(files)).flat(), generateConfigSchema(config.schema)]) {
      assert.ok((await readFile(new URL(path, root), 'utf8')) === text, `${path}: run "node scripts/generate.ts"`);
    }
  });

  it('needs nothing at run time but our own modules, and compiles nothing there', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [new URL('src/engagement/generated/validator.js', root).pathname],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
    });
    const code = outputFiles[0]?.text ?? '';
    assert.doesNotMatch(code, /\brequire\(|new Function\b|\beval\(/);
    assert.ok(!Object.keys(metafile.inputs).some((input) => /node_modules\/ajv/.test(input)));
  });
});
