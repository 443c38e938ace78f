import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { findFiles } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { changesSince } from '../../src/cli/git.ts';
import { readBaseline } from '../../src/cli/run/readBaseline.ts';
import { jsonHere, printedHere } from './here.ts';
import { CLEAN, DAY, Folder, outsource } from './run.ts';

/** One error: a key that the format doesn't know. */
const MISSPELT = CLEAN.replace('model:', 'modle:');
const other = (text: string, id: string) => text.replace('id: logo-refresh', `id: ${id}`);

describe('lint --since', () => {
  let folder: Folder;
  const home = process.cwd();
  beforeEach(() => {
    folder = new Folder({
      'a.outsource.yaml': other(MISSPELT, 'a'),
      'vendors/b.outsource.yaml': other(MISSPELT, 'b'),
      'vendors/c.outsource.yaml': other(MISSPELT, 'c'),
    });
    process.chdir(folder.path);
    git('init', '--quiet', '--initial-branch', 'main');
    commit();
  });
  afterEach(() => {
    process.chdir(home);
    folder.remove();
  });

  function git(...args: string[]): void {
    const settings = ['user.name=Ana', 'user.email=ana@desk.example', 'commit.gpgSign=false', 'core.hooksPath=none'];
    const all = [...settings.flatMap((each) => ['-c', each]), ...args];
    const { status, stderr } = spawnSync('git', all, { cwd: folder.path, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
  function commit(): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Change', '--allow-empty');
  }
  const lint = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]);
  const since = async (ref: string, paths: readonly string[] = ['.']) => changesSince(ref, await findFiles(paths));
  const changed = async (ref: string, paths?: readonly string[]) => jsonHere({ since: await since(ref, paths) }, paths);
  /** The files that are reported. */
  const reported = async (ref: string, paths?: readonly string[]) =>
    (await changed(ref, paths)).files.map(({ path }) => path);

  it('reports nothing where nothing has changed', async () => {
    assert.deepEqual(await reported('HEAD'), []);
    assert.deepEqual(lint('--since', 'HEAD'), {
      code: 0,
      out: 'No engagements, nothing to do; 3 files unchanged.\n',
      err: '',
    });
    folder.write('a.outsource.yaml', `${other(MISSPELT, 'a')}# changed\n`);
    const { code, out } = lint('--since', 'HEAD');
    assert.equal(code, 1);
    assert.match(out, /\n1 engagement: 1 error, 2 files unchanged\. /);
  });

  it('reports what is committed, staged, changed and not added yet', async () => {
    folder.write('vendors/b.outsource.yaml', `${other(MISSPELT, 'b')}# committed\n`);
    commit();
    folder.write('a.outsource.yaml', `${other(MISSPELT, 'a')}# staged\n`);
    git('add', '--all');
    folder.write('vendors/new.outsource.yaml', other(CLEAN, 'new'));
    folder.write('.gitignore', 'ignored.outsource.yaml\n');
    folder.write('ignored.outsource.yaml', other(CLEAN, 'ignored'));
    assert.deepEqual(await reported('HEAD'), ['a.outsource.yaml', 'vendors/new.outsource.yaml']);
    const all = ['a.outsource.yaml', 'vendors/b.outsource.yaml', 'vendors/new.outsource.yaml'];
    assert.deepEqual(await reported('HEAD~1'), all);
    assert.deepEqual(await reported('HEAD', ['vendors/new.outsource.yaml']), ['vendors/new.outsource.yaml']);
  });

  it('compares with the commit at which the branch has parted, as reviewers do', async () => {
    git('checkout', '--quiet', '-b', 'feature');
    folder.write('a.outsource.yaml', `${other(MISSPELT, 'a')}# on the branch\n`);
    commit();
    git('checkout', '--quiet', 'main');
    folder.write('vendors/b.outsource.yaml', `${other(MISSPELT, 'b')}# on main\n`);
    commit();
    git('checkout', '--quiet', 'feature');
    assert.deepEqual(await reported('main'), ['a.outsource.yaml']);
  });

  it('works in a folder of the repository, and with odd names', async () => {
    const names = ['vendors/Zürich ä.outsource.yaml', 'vendors/-x.outsource.yaml', 'vendors/"q"\t.outsource.yaml'];
    for (const [index, name] of names.entries()) folder.write(name, other(CLEAN, `n${index}`));
    const { stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: folder.path, encoding: 'utf8' });
    assert.match(stdout, /\\303\\274/);
    process.chdir('vendors');
    const own = names.map((name) => name.slice('vendors/'.length)).sort();
    assert.deepEqual(await reported('HEAD'), own);
    commit();
    for (const name of names) folder.write(name, `${CLEAN}# changed\n`);
    const { files } = await changed('HEAD');
    assert.deepEqual(
      files.map(({ path, before }) => [path, before]),
      own.map((path) => [path, 10]),
    );
  });

  it('sees a changed file through links', async function () {
    if (process.platform === 'win32') this.skip();
    symlinkSync('vendors', folder.at('linked'));
    symlinkSync('a.outsource.yaml', folder.at('link.outsource.yaml'));
    commit();
    folder.write('a.outsource.yaml', `${other(MISSPELT, 'a')}# changed\n`);
    folder.write('vendors/b.outsource.yaml', `${other(MISSPELT, 'b')}# changed\n`);
    const links = ['link.outsource.yaml', 'linked/b.outsource.yaml', 'linked/c.outsource.yaml'];
    assert.deepEqual(await reported('HEAD', links), ['link.outsource.yaml', 'linked/b.outsource.yaml']);
  });

  it('takes standard input for changed', async () => {
    const given = { path: 'a.outsource.yaml', content: { text: other(CLEAN, 'a') } };
    const { files } = await jsonHere({ since: await since('HEAD'), given });
    assert.deepEqual(
      files.map(({ path, findings }) => [path, findings.length]),
      [['a.outsource.yaml', 0]],
    );
  });

  it('reads all files for findings about several, and reports them in those that were changed', async () => {
    const desk = 'version: 1\nengagement: { id: b, title: Desk, status: active }\n';
    folder.write('vendors/c.outsource.yaml', desk);
    const { files } = await changed('HEAD');
    assert.deepEqual(
      files.map(({ path, findings }) => [
        path,
        findings.some(({ ruleId }) => ruleId === 'portfolio/duplicate-engagement'),
      ]),
      [['vendors/c.outsource.yaml', true]],
    );
  });

  it('reports all below a configuration that was changed, made, removed or is built upon', async () => {
    const below = ['vendors/b.outsource.yaml', 'vendors/c.outsource.yaml'];
    folder.write('vendors/outsource.config.yaml', 'rules: { legal/no-nda: off }\n');
    assert.deepEqual(await reported('HEAD'), below);
    commit();
    assert.deepEqual(await reported('HEAD'), []);
    rmSync(folder.at('vendors/outsource.config.yaml'));
    assert.deepEqual(await reported('HEAD'), below);
    git('checkout', '--quiet', '.');
    git('mv', 'vendors/outsource.config.yaml', 'vendors/old.yaml');
    assert.deepEqual(await reported('HEAD'), below);
    folder.write('shared/base.yaml', 'rules: { legal/no-nda: off }\n');
    folder.write('vendors/outsource.config.yaml', 'extends: ../shared/base.yaml\n');
    commit();
    folder.write('shared/base.yaml', 'rules: { legal/no-nda: error }\n');
    assert.deepEqual(await reported('HEAD'), below);
    folder.write('vendors/outsource.config.yaml', 'rules: { nothing/here: off }\n');
    assert.equal((await reported('HEAD'))[2], 'vendors/outsource.config.yaml');
    commit();
    assert.deepEqual(await reported('HEAD'), []);
  });

  it('shows the health before and after, of a renamed file too, unless a baseline knows it', async () => {
    git('mv', 'a.outsource.yaml', 'moved.outsource.yaml');
    folder.write('moved.outsource.yaml', other(MISSPELT, 'a').replace('ended', 'active'));
    folder.write('vendors/new.outsource.yaml', other(CLEAN, 'new'));
    const { files } = await changed('HEAD');
    assert.deepEqual(
      files.map(({ path, before }) => [path, before]),
      [
        ['moved.outsource.yaml', 10],
        ['vendors/new.outsource.yaml', undefined],
      ],
    );
    const { texts } = await printedHere(['markdown', 'baseline'], { since: await since('HEAD') });
    assert.match(texts.markdown, /\| `moved\.outsource\.yaml`<br>Logo refresh \| 10 to [89] of 10 \|/);
    folder.write('baseline.json', texts.baseline);
    const [moved] = (await jsonHere({ since: await since('HEAD'), baseline: readBaseline('baseline.json') })).files;
    assert.ok((moved?.before ?? 10) < 10);
  });

  it('looks at the texts of text files alone', async () => {
    symlinkSync('version: 1', folder.at('l.outsource.yaml'));
    folder.write('binary.outsource.yaml', Uint8Array.of(0, 255));
    commit();
    rmSync(folder.at('l.outsource.yaml'));
    for (const name of ['l.outsource.yaml', 'binary.outsource.yaml', 'a.outsource.yaml']) folder.write(name, CLEAN);
    assert.deepEqual(
      (await changed('HEAD')).files.map(({ path, before }) => [path, before]),
      [
        ['a.outsource.yaml', 10],
        ['binary.outsource.yaml', undefined],
        ['l.outsource.yaml', undefined],
      ],
    );
  });

  it('gives with a cache what it gives without, and keeps what it reads for a later run', async () => {
    folder.write('a.outsource.yaml', `${other(MISSPELT, 'a')}# changed\n`);
    const cache = { file: folder.at('.git/cache'), identity: DAY };
    const [all, some] = [await printedHere(FORMATS), await printedHere(FORMATS, { since: await since('HEAD') })];
    assert.deepEqual([all.totals.summary.files, some.totals.summary.files], [3, 1]);
    assert.deepEqual(await printedHere(FORMATS, { since: await since('HEAD'), cache }), some);
    const kept = readFileSync(cache.file);
    assert.deepEqual(await printedHere(FORMATS, { cache }), all);
    assert.deepEqual(readFileSync(cache.file), kept);
    assert.deepEqual(await printedHere(FORMATS, { since: await since('HEAD'), cache }), some);
  });

  it('explains what Git cannot tell', async () => {
    git('checkout', '--quiet', '--orphan', 'lone');
    folder.write('README', 'alone');
    commit();
    for (const [ref, message] of [
      ['-x', 'name a branch, a tag or a commit.'],
      ['--output=x', 'name a branch, a tag or a commit.'],
      ['', 'name a branch, a tag or a commit.'],
      ['no\u001bpe', 'Git knows no commit no\\u{1b}pe here. A pipeline may have to fetch it first.'],
      ['HEAD..HEAD', 'Git knows no commit HEAD..HEAD here. A pipeline may have to fetch it first.'],
      ['main', 'main and HEAD share no past here. A pipeline may have to fetch more of it.'],
    ] as const)
      assert.throws(() => changesSince(ref, []), { message: `--since: ${message}` });
    assert.deepEqual(lint('--since=-x'), {
      code: 2,
      out: '',
      err: 'outsource: --since: name a branch, a tag or a commit.\n',
    });
    const noGit = outsource(folder.path, ['lint', '--since', 'HEAD'], { PATH: folder.at('nothing') });
    assert.deepEqual([noGit.code, noGit.out], [2, '']);
    assert.match(noGit.err, /^outsource: --since asks Git what has changed, and Git could not be started\.\n$/);
    rmSync('.git', { recursive: true });
    assert.throws(() => changesSince('HEAD', []), { message: /^--since: Git finds no repository here \(.*\)\.$/ });
  });
});
