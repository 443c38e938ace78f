import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateNotices } from '../../scripts/generate/notices.ts';

describe('the notices of third parties', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-notices-'));
  });
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** The notices of a bundle of some files, whose first is where it begins. */
  async function notices(files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    const bundles = [
      { entryPoints: Object.keys(files).slice(0, 1), bundle: true, outdir: 'out', format: 'esm' as const },
    ];
    return (await generateNotices(pathToFileURL(`${folder}/`), bundles)).text;
  }

  const manifest = (name: string, more = {}) => JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...more });

  it('give each bundled package with all texts of its licence, in order', async () => {
    const text = await notices({
      'main.js': "import 'b'; import '@a/b';",
      'node_modules/b/package.json': manifest('b'),
      'node_modules/b/index.js': 'b();',
      'node_modules/b/NOTICE': 'Thanks to c.\r\n',
      'node_modules/b/LICENSE.md': 'Do what you like.',
      'node_modules/@a/b/package.json': manifest('@a/b'),
      'node_modules/@a/b/index.js': 'a();',
      'node_modules/@a/b/licence.txt': 'Be kind.\n\n',
    });
    const [, ...parts] = text.trimEnd().split(/\n\n-+\n\n/);
    assert.deepEqual(parts, ['@a/b 1.2.3 (MIT)\n\nBe kind.', 'b 1.2.3 (MIT)\n\nDo what you like.\n\nThanks to c.']);
  });

  it('leave out what is imported and of which nothing is bundled', async () => {
    const text = await notices({
      'main.js': "import { unused } from 'b'; console.log(1);",
      'node_modules/b/package.json': manifest('b', { sideEffects: false }),
      'node_modules/b/index.js': 'export const unused = 1;',
    });
    assert.doesNotMatch(text, /MIT/);
  });

  it('fail for a package without the text of its licence', async () => {
    const files = {
      'main.js': "import 'b';",
      'node_modules/b/package.json': manifest('b'),
      'node_modules/b/index.js': 'b();',
      'node_modules/b/README.md': '## License\n\nMIT',
    };
    await assert.rejects(notices(files), { message: 'b is bundled and has no text of its licence' });
  });
});
