import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { generateConfigSchema } from '../../scripts/generate/configSchema.ts';
import { generateDocs } from '../../scripts/generate/docs.ts';
import { readSources } from '../../scripts/generate/sources.ts';
import { generateTypes } from '../../scripts/generate/types.ts';
import { generateValidator } from '../../scripts/generate/validator.ts';

const root = new URL('../../', import.meta.url);

/** What all generated files are made of, and where they stand. */
const COPIED = [
  ...['src', 'scripts', 'schemas', 'snippets', 'l10n', 'docs', 'README.md', 'THIRD_PARTY_NOTICES'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'esbuild.mjs'],
];

describe('what is generated from the schemas', () => {
  it('has not drifted', async () => {
    const files = (await readSources(root)).map(async (source) => [
      await generateTypes(source),
      ...generateValidator(source),
      generateDocs(source),
    ]);
    for (const { path, text } of [...(await Promise.all(files)).flat(), await generateConfigSchema(root)]) {
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

  it('is all written in one run', () => {
    const copy = mkdtempSync(path.join(os.tmpdir(), 'outsource-generate-'));
    try {
      for (const name of COPIED) {
        cpSync(fileURLToPath(new URL(name, root)), path.join(copy, name), { recursive: true });
      }
      symlinkSync(fileURLToPath(new URL('node_modules', root)), path.join(copy, 'node_modules'), 'junction');
      const schema = path.join(copy, 'schemas/outsource.schema.json');
      writeFileSync(schema, readFileSync(schema, 'utf8').replaceAll('Your own side', 'The side of the client'));
      const generate = (...options: string[]) =>
        spawnSync(process.execPath, ['scripts/generate.ts', ...options], { cwd: copy, encoding: 'utf8' });
      assert.match(generate('--check').stderr, /docs\.ts has drifted/);
      assert.match(generate().stdout, /wrote snippets/);
      const { status, stderr } = generate('--check');
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }).timeout(120_000);
});
