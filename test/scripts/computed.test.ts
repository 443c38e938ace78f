import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';

const root = path.join(import.meta.dirname, '../..');
const modules = globSync('src/**/*.computed.ts', { cwd: root });

describe('what is computed when a bundle is made', () => {
  it('is there', () => assert.ok(modules.length > 0));
  for (const module of modules) {
    it(`is plain data that needs nothing given: ${module}`, async () => {
      for (const [name, make] of Object.entries(await import(pathToFileURL(path.join(root, module)).href))) {
        assert.ok(typeof make === 'function' && make.length === 0, name);
        const data: unknown = make();
        assert.deepEqual(JSON.parse(JSON.stringify(data)), data, name);
      }
    });
  }
});
