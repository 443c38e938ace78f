import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { searchPattern } from '../../src/cli/pattern.ts';
import { type SearchOptions, searchFolder } from '../../src/cli/search.ts';
import { ENGAGEMENT_FILES } from '../../src/engagement/fileNames.ts';
import { Folder } from './run.ts';

describe('a search', () => {
  let folder: Folder;
  before(function () {
    if (process.platform === 'win32') this.skip();
    folder = new Folder({ '.gitignore': 'left-out\n' });
    const kept = ['a', 'b/c', '.hidden/d', 'b/', '(odd) [1]/ü e', 'packages/node_modules.old/f', '.github/g'];
    const passed = ['node_modules/h', 'b/node_modules/i/j', '.git/k', 'left-out/l', 'b/left-out/m'];
    for (const name of [...kept, ...passed]) folder.write(`${name}.outsource.yaml`, '');
    for (const name of ['n.outsource.yml', 'o.OUTSOURCE.YAML', 'p.outsource.yaml.bak', 'outsource.yaml'])
      folder.write(name, '');
    mkdirSync(folder.at('folder.outsource.yaml'));
    folder.write('folder.outsource.yaml/in it.outsource.yaml', '');
    symlinkSync('a.outsource.yaml', folder.at('b/link.outsource.yaml'));
    symlinkSync('..', folder.at('b/up'));
    symlinkSync('..', folder.at('b/up.outsource.yaml'));
    symlinkSync('nowhere', folder.at('b/dangling.outsource.yaml'));
    symlinkSync('loop.outsource.yaml', folder.at('loop.outsource.yaml'));
    execFileSync('mkfifo', [folder.at('pipe.outsource.yaml')]);
  });
  after(() => folder?.remove());

  const namesOf = (paths: readonly string[]) =>
    paths.map((file) => path.relative(folder.path, path.resolve(file))).sort();

  it('of a folder finds what a glob of the names finds', async () => {
    for (const options of [{}, { ignore: false }]) {
      const told = { folder: [] as string[], glob: [] as string[] };
      const noting = (list: string[]): SearchOptions => ({
        ...options,
        onFolder: (one) => list.push(one),
        onLink: () => list.push('link'),
      });
      const names = namesOf(await searchFolder(folder.path, noting(told.folder)));
      assert.deepEqual(names, namesOf(await searchPattern(ENGAGEMENT_FILES, folder.path, noting(told.glob))));
      assert.deepEqual(told.folder.sort(), told.glob.sort());
      assert.deepEqual(
        names.filter((name) => /left-out/.test(name)),
        options.ignore === false ? ['b/left-out/m.outsource.yaml', 'left-out/l.outsource.yaml'] : [],
      );
      assert.deepEqual(
        names.filter((name) => !/left-out/.test(name)),
        [
          '(odd) [1]/ü e.outsource.yaml',
          '.github/g.outsource.yaml',
          '.hidden/d.outsource.yaml',
          'a.outsource.yaml',
          'b/.outsource.yaml',
          'b/c.outsource.yaml',
          'b/dangling.outsource.yaml',
          'b/link.outsource.yaml',
          'folder.outsource.yaml',
          'loop.outsource.yaml',
          'n.outsource.yml',
          'packages/node_modules.old/f.outsource.yaml',
          'pipe.outsource.yaml',
        ],
      );
    }
  });

  it('looks in a folder that is named, whatever its name is', async () => {
    assert.deepEqual(namesOf(await searchFolder(folder.at('node_modules'))), ['node_modules/h.outsource.yaml']);
    assert.deepEqual(namesOf(await searchFolder(folder.at('nowhere'))), []);
  });
});
