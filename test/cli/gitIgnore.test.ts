import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { CLEAN, Folder, lintJson, outsource } from './run.ts';

/** Files of a work tree, each with what git says of it. */
const FILES = {
  'a.outsource.yaml': 'kept',
  'drafts/b.outsource.yaml': 'ignored',
  'drafts/deep/c.outsource.yaml': 'ignored',
  'old-d.outsource.yaml': 'ignored',
  'old-but-good.outsource.yaml': 'kept',
  'vendors/old-e.outsource.yaml': 'ignored',
  'vendors/back/old-f.outsource.yaml': 'kept',
  'vendors/back/drafts/g.outsource.yaml': 'ignored',
  'vendors/here/h.outsource.yaml': 'ignored',
  'here/i.outsource.yaml': 'kept',
  'secret/j.outsource.yaml': 'ignored',
  'Drafts/k.outsource.yaml': 'kept',
  'let-in/drafts/l.outsource.yaml': 'kept',
  'odd names/ü (1).outsource.yaml': 'ignored',
} as const;

const RULES = {
  '.gitignore': '# comment\ndrafts/\nold-*\n!old-but-good.outsource.yaml\nodd\\ names/ü*\n[z-a]\n\\\n',
  'vendors/.gitignore': '/here\n',
  'vendors/back/.gitignore': '!old-*\r\n',
  'let-in/.gitignore': '!drafts/\n',
  '.git/info/exclude': 'secret\n',
};

describe('what git ignores', function () {
  this.timeout(60_000);
  let folder: Folder;
  const all = Object.keys(FILES).sort();
  const kept = Object.entries(FILES)
    .flatMap(([name, state]) => (state === 'kept' ? [name] : []))
    .sort();
  before(() => {
    folder = new Folder(Object.fromEntries(all.map((name) => [name, CLEAN.replace('logo', name.replace(/\W/g, ''))])));
    execFileSync('git', ['init', '--quiet', folder.path]);
    for (const [name, text] of Object.entries(RULES)) folder.write(name, text);
  });
  after(() => folder.remove());
  const linted = (...args: string[]) => lintJson(folder.path, ...args).files.map(({ path }) => path);

  it('is what git says', function () {
    // Where names that differ in case alone are one, so are two of the folders.
    if (process.platform !== 'linux') this.skip();
    const known = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '-z', '*.outsource.yaml'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.deepEqual(known.split('\0').filter(Boolean).sort(), kept);
  });

  it('is passed over in a folder and by a glob', function () {
    if (process.platform !== 'linux') this.skip();
    assert.deepEqual(linted(), kept);
    assert.deepEqual(linted('**/*.outsource.yaml'), kept);
  });

  it('is searched where that is asked for', () => {
    assert.deepEqual(linted('--no-ignore'), all);
    for (const [command, option] of [
      ['format', '--check'],
      ['fix', '--dry-run'],
    ] as const) {
      const count = (...args: string[]) =>
        Number(/^(\d+) files/m.exec(outsource(folder.path, [command, option, ...args]).out)?.[1]);
      assert.equal(count(), kept.length, command);
      assert.equal(count('--no-ignore'), all.length, command);
    }
    const pages = (...args: string[]) => outsource(folder.path, ['report', '.', ...args]).out.match(/^\*Checked on/gm);
    assert.equal(pages()?.length, kept.length);
    assert.equal(pages('--no-ignore')?.length, all.length);
  });

  it('is checked where it is named, as a file or a folder', () => {
    assert.deepEqual(linted('old-d.outsource.yaml', 'secret/j.outsource.yaml'), [
      'old-d.outsource.yaml',
      'secret/j.outsource.yaml',
    ]);
    assert.deepEqual(linted('drafts'), ['drafts/b.outsource.yaml', 'drafts/deep/c.outsource.yaml']);
  });

  it('ends where another work tree begins', () => {
    folder.write('inner/.git/HEAD', 'ref: refs/heads/main\n');
    folder.write('inner/drafts/m.outsource.yaml', CLEAN);
    folder.write('linked/.git', `gitdir: ${folder.at('inner/.git/worktrees/linked')}\n`);
    folder.write('inner/.git/worktrees/linked/commondir', '../..\n');
    folder.write('inner/.git/info/exclude', 'n.*\n');
    for (const name of ['n', 'o']) folder.write(`linked/${name}.outsource.yaml`, CLEAN);
    assert.deepEqual(linted('inner', 'linked'), ['inner/drafts/m.outsource.yaml', 'linked/o.outsource.yaml']);
  });

  it('is nothing outside a work tree', () => {
    const plain = new Folder({ '.gitignore': '*\n', 'a.outsource.yaml': CLEAN });
    try {
      assert.deepEqual(
        lintJson(plain.path).files.map(({ path }) => path),
        ['a.outsource.yaml'],
      );
    } finally {
      plain.remove();
    }
  });
});
