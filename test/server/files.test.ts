import assert from 'node:assert/strict';
import { read } from '../../src/engagement/read.ts';
import { factsOf } from '../../src/pitfalls/portfolio/facts.ts';
import { Configurations } from '../../src/server/configurations.ts';
import { PortfolioIndex } from '../../src/server/portfolioIndex.ts';
import { WorkspaceFiles } from '../../src/server/workspaceFiles.ts';
import { parse } from '../../src/yaml/parse.ts';

const engagement = (id: string) => `version: 1\nengagement: { id: ${id}, title: A }\n`;

/** A workspace of files by their URIs; null: a file that can't be read. */
function workspace(folders: readonly string[], texts: Record<string, string | null> = {}) {
  const files = new WorkspaceFiles(
    {
      today: () => assert.fail(),
      onNewDay: () => () => undefined,
      fileExists: (uri) => uri in texts,
      readText: (uri) => texts[uri] ?? null,
      listEngagements: () => Promise.resolve(Object.keys(texts)),
      listFolder: () => undefined,
    },
    {
      exists: () => assert.fail(),
      readText: () => assert.fail(),
      listEngagements: () => assert.fail(),
      listFolder: () => assert.fail(),
      openText: () => undefined,
    },
    () => undefined,
  );
  files.setFolders(folders);
  return { files, configurations: new Configurations(files) };
}

describe('the folders above a file', () => {
  it('are the same for its neighbours, whichever was asked about first', () => {
    const { files } = workspace(['file:///desk']);
    const above = ['file:///desk/vendors', 'file:///desk'];
    assert.deepEqual(files.foldersAbove('file:///desk/vendors/a%2Fb.outsource.yaml'), [
      'file:///desk/vendors/a',
      ...above,
    ]);
    assert.deepEqual(files.foldersAbove('file:///desk/vendors/c.outsource.yaml'), above);
    assert.notDeepEqual(files.foldersAbove('file:///desk/vendors/d.outsource.yaml?x=1'), above);
    assert.deepEqual(files.foldersAbove('file:///desk/vendors/e.outsource.yaml'), above);
    assert.deepEqual(files.foldersAbove('untitled:Untitled-1'), []);
  });

  it('are others once the workspace is another', () => {
    const { files } = workspace(['file:///desk']);
    const from = 'file:///desk/vendors/a.outsource.yaml';
    assert.equal(files.foldersAbove(from).length, 2);
    files.setFolders(['file:///desk/vendors']);
    assert.deepEqual(files.foldersAbove(from), ['file:///desk/vendors']);
  });
});

describe('paths that stand in a file', () => {
  it('stay inside of the workspace, on a Windows drive too', () => {
    const { files } = workspace(['file:///c%3A/desk']);
    const from = 'file:///c%3A/desk/vendors/a.outsource.yaml';
    for (const out of ['..\\..\\secret.yaml', '..\\../..\\secret.yaml', '../../secret.yaml', '/secret.yaml', '\\x']) {
      assert.equal(files.resolve(from, out), undefined, out);
    }
    assert.equal(files.resolve(from, '..\\base.yaml'), 'file:///c%3A/desk/base.yaml');
    assert.equal(files.resolve(from, '%2e%2e/%2e%2e/x'), 'file:///c%3A/desk/vendors/%252e%252e/%252e%252e/x');
  });

  it('may hold a backslash elsewhere, where it is a character like any other', () => {
    const { files } = workspace(['file:///desk']);
    assert.equal(files.resolve('file:///desk/a.outsource.yaml', '..\\b.yaml'), 'file:///desk/..%5Cb.yaml');
  });
});

describe('configurations of an editor', () => {
  const config = 'file:///c%3A/desk/outsource.config.yaml';

  it('hold however the letter of a drive is written', () => {
    for (const folder of ['file:///C:/desk', 'file:///c:/desk', 'file:///C%3A/desk', 'file:///c%3A/desk']) {
      const { configurations } = workspace([folder], { [config]: 'include: [vendors]\n' });
      for (const drive of ['C:', 'c:', 'C%3A', 'c%3A']) {
        const at = (path: string) => `file:///${drive}/desk/${path}`;
        assert.equal(configurations.of(at('vendors/a.outsource.yaml'))?.files[0]?.path, config, `${folder} ${drive}`);
        assert.equal(configurations.includes(at('vendors/a.outsource.yaml')), true, `${folder} ${drive}`);
        assert.equal(configurations.includes(at('other/a.outsource.yaml')), false, `${folder} ${drive}`);
      }
    }
  });

  it('give way to a nearer one that can not be read, as on the command line', () => {
    const nearer = 'file:///c%3A/desk/vendors/outsource.config.yaml';
    const { configurations } = workspace(['file:///c%3A/desk'], { [config]: 'profile: regulated\n', [nearer]: null });
    assert.equal(configurations.of('file:///c%3A/desk/vendors/a.outsource.yaml'), undefined);
    assert.equal(configurations.of('file:///c%3A/desk/a.outsource.yaml')?.configuration.profile, 'regulated');
  });
});

describe('the engagements of a workspace', () => {
  it('are those that a search finds: not elsewhere, not of packages', () => {
    const { files } = workspace(['file:///desk/node_modules/mine', 'file:///c%3A/team']);
    for (const uri of [
      'file:///desk/node_modules/mine/a.outsource.yaml',
      'file:///desk/node_modules/mine/vendors/a.outsource.yml',
      'file:///C:/team/a.outsource.yaml',
    ]) {
      assert.equal(files.isEngagement(uri), true, uri);
    }
    for (const uri of [
      'file:///desk/a.outsource.yaml',
      'file:///desk/node_modules/mine-too/a.outsource.yaml',
      'file:///c%3A/team/node_modules/b/a.outsource.yaml',
      'file:///c%3A/team/.git/a.outsource.yaml',
      'file:///c%3A/team/a.yaml',
      'git:/c%3A/team/a.outsource.yaml?%7B%22ref%22%3A%22~%22%7D',
      'untitled:a.outsource.yaml',
    ]) {
      assert.equal(files.isEngagement(uri), false, uri);
    }
  });

  it('are read again where they change while the first reading goes on', async () => {
    const texts: Record<string, string> = { 'file:///a': engagement('old'), 'file:///b': engagement('b') };
    let told = 0;
    const index = new PortfolioIndex(
      {
        list: () => Promise.resolve(Object.keys(texts)),
        readText: async (uri) => {
          const text = texts[uri];
          if (uri === 'file:///b' && texts['file:///a'] !== engagement('new')) {
            texts['file:///a'] = engagement('new');
            await index.reread(['file:///a']);
          }
          return text;
        },
        includes: () => true,
      },
      () => {
        told += 1;
      },
    );
    index.update(factsOf(read(parse(engagement('unsaved'))), 'file:///c'));
    await index.scan();
    assert.equal(index.portfolio?.withId('old').length, 0);
    assert.equal(index.portfolio?.withId('new').length, 1);
    assert.equal(index.portfolio?.withId('unsaved').length, 0);
    assert.equal(told, 1);
  });

  it('stay where they become known during a search, and a later search tells only what is new', async () => {
    let found: string[] = [];
    let told = 0;
    const index: PortfolioIndex = new PortfolioIndex(
      {
        list: async () => {
          await index.reread(['file:///new']);
          return found;
        },
        readText: async () => engagement('new'),
        includes: () => true,
      },
      () => {
        told += 1;
      },
    );
    await index.scan();
    assert.equal(index.portfolio?.withId('new').length, 1);
    assert.equal(told, 1);
    found = ['file:///new'];
    await index.scan();
    assert.equal(told, 1);
    found = [];
    await index.scan();
    assert.equal(index.portfolio?.withId('new').length, 0);
    assert.equal(told, 2);
  });

  it('count as they stand in an editor where they were opened while their text was asked for', async () => {
    let open: string | undefined;
    const files = new WorkspaceFiles(
      {
        today: () => assert.fail(),
        onNewDay: () => () => undefined,
        fileExists: () => undefined,
        readText: () => undefined,
        listEngagements: () => undefined,
        listFolder: () => undefined,
      },
      {
        exists: () => assert.fail(),
        readText: () => {
          open = 'typed';
          return Promise.resolve('saved');
        },
        listEngagements: () => assert.fail(),
        listFolder: () => assert.fail(),
        openText: () => open,
      },
      () => undefined,
    );
    assert.equal(await files.textOf('file:///a'), 'typed');
  });

  it('are held against the configuration once, until it may have changed', () => {
    let asked = 0;
    let included = true;
    const index = new PortfolioIndex(
      {
        list: () => Promise.resolve([]),
        readText: () => Promise.resolve(undefined),
        includes: () => {
          asked += 1;
          return included;
        },
      },
      () => undefined,
    );
    return index.scan().then(() => {
      const type = (text: string) => index.update(factsOf(read(parse(text)), 'file:///a'));
      for (const lines of ['', '\n', '\n\n']) {
        type(`${lines}${engagement('a')}`);
        assert.equal(index.portfolio?.withId('a').length, 1);
      }
      assert.equal(asked, 1);
      included = false;
      index.forget();
      assert.equal(index.portfolio?.withId('a').length, 0);
    });
  });
});
