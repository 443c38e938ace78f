import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CheckAllResult,
  DocumentStatusResult,
  EngagementOverview,
  OverviewChange,
  OverviewResult,
} from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const engagement = (id: string, more = '') =>
  `version: 1\nengagement: { id: ${id}, title: ${id.toUpperCase()}${more} }\n`;

describe('the engagements of a workspace, as an editor is told of them', () => {
  let folder = '';
  let client: TestClient;
  let changes: OverviewChange[] = [];
  let settings: Record<string, unknown> = {};
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const tell = (name: string, type: number) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: at(name), type }] });
  const all = async () => (await client.request<OverviewResult>('outsource/overview', null)).engagements;
  const titles = async () => (await all()).map(({ title }) => title).sort();

  async function start(capabilities?: object): Promise<void> {
    client = await TestClient.start({ folder: pathToFileURL(folder).href, ...(capabilities && { capabilities }) });
    client.connection.onNotification(
      'outsource/overviewChanged',
      (change: OverviewChange) => void changes.push(change),
    );
    client.connection.onRequest('workspace/configuration', () => [settings]);
  }

  /** The next change that the editor is told of. */
  async function change(): Promise<OverviewChange> {
    for (;;) {
      const next = changes.shift();
      if (next) return next;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    changes = [];
    settings = {};
    write('one.outsource.yaml', engagement('one', ', status: active'));
    write('two.outsource.yaml', engagement('two'));
    await start();
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all that lie there, open or not, with what was found in each', async () => {
    void client.open(at('two.outsource.yaml'), engagement('open'));
    const found = await all();
    assert.deepEqual(found.map(({ title }) => title).sort(), ['ONE', 'OPEN']);
    const one = found.find(({ uri }) => uri === at('one.outsource.yaml'));
    assert.deepEqual([one?.status, one?.health?.of, one?.parts[0]?.area], ['active', 10, 'Objectives']);
    assert.ok(one?.parts.some(({ findings }) => findings.some(({ ruleId }) => ruleId === 'objectives/missing')));
  });

  it('are the same whether they are open or not', async () => {
    const text = engagement('one', ', status: active');
    const [before] = (await all()).filter(({ uri }) => uri === at('one.outsource.yaml'));
    await client.open(at('one.outsource.yaml'), text);
    const [after] = (await all()).filter(({ uri }) => uri === at('one.outsource.yaml'));
    assert.deepEqual(after, before);
  });

  it('are told of in part while the first search goes on, if there are thousands', async () => {
    await client.stop();
    for (let index = 0; index < 1500; index += 1) write(`${index}.outsource.yaml`, engagement(`e${index}`));
    await start();
    const { engagements, told } = await client.request<OverviewResult>('outsource/overview', { inParts: true });
    const answered = engagements.map(({ uri }) => uri);
    assert.equal(new Set([...answered, ...told]).size, 1502);
    assert.equal(answered.length + told.length, 1502);
    const early = changes.flatMap(({ changed }) => changed.map(({ uri }) => uri));
    assert.ok(told.length > 0 && new Set(early).size === early.length);
    assert.ok(told.every((uri) => early.includes(uri)));
  }).timeout(60_000);

  it('are told of anew in the answer if they are others, now that all are known', async () => {
    await client.stop();
    // That others have the same id is found only when all have been read.
    for (let index = 0; index < 1500; index += 1) write(`${index}.outsource.yaml`, engagement('same'));
    await start();
    const { engagements, told } = await client.request<OverviewResult>('outsource/overview', { inParts: true });
    const early = new Set(changes.flatMap(({ changed }) => changed.map(({ uri }) => uri)));
    assert.ok(engagements.some(({ uri }) => early.has(uri)));
    assert.ok(told.every((uri) => !engagements.some((overview) => overview.uri === uri)));
    const sameId = engagements.filter(({ parts }) => parts.some(({ id }) => id === 'portfolio'));
    assert.equal(sameId.length, 1500);
  }).timeout(60_000);

  it('are told of at once and whole, where nobody asks for parts', async () => {
    await client.stop();
    for (let index = 0; index < 1500; index += 1) write(`${index}.outsource.yaml`, engagement(`e${index}`));
    await start();
    assert.equal((await all()).length, 1502);
    assert.deepEqual(changes, []);
  }).timeout(60_000);

  it('are answered whole to an editor that asks after a page has', async () => {
    await client.request('outsource/portfolioPage', null);
    const { engagements, told } = await client.request<OverviewResult>('outsource/overview', { inParts: true });
    assert.deepEqual([engagements.length, told], [2, []]);
  });

  it('are told of when they change, and only those', async () => {
    await all();
    write('one.outsource.yaml', engagement('first'));
    void tell('one.outsource.yaml', 2);
    const { changed, gone } = await change();
    assert.deepEqual([changed.map(({ title }) => title), gone], [['FIRST'], []]);
  });

  it('are told of when they come and go', async () => {
    await all();
    write('three.outsource.yaml', engagement('three'));
    void tell('three.outsource.yaml', 1);
    assert.deepEqual(
      (await change()).changed.map(({ title }) => title),
      ['THREE'],
    );
    rmSync(path.join(folder, 'one.outsource.yaml'));
    void tell('one.outsource.yaml', 3);
    assert.deepEqual(await change(), { changed: [], gone: [at('one.outsource.yaml')] });
    assert.deepEqual(await titles(), ['THREE', 'TWO']);
  });

  it('are told of once somebody who types rests', async () => {
    await client.open(at('two.outsource.yaml'), engagement('two'));
    await all();
    for (let version = 2; version < 6; version += 1) {
      await client.change(at('two.outsource.yaml'), version, [{ text: engagement('two', ` v${version}`) }]);
    }
    assert.deepEqual(
      (await change()).changed.map(({ title }) => title),
      ['TWO v5'],
    );
    assert.deepEqual(changes, []);
  });

  it('are those on disk again once a document is closed unsaved', async () => {
    await client.open(at('two.outsource.yaml'), engagement('unsaved'));
    assert.deepEqual(await titles(), ['ONE', 'UNSAVED']);
    void client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: at('two.outsource.yaml') },
    });
    assert.deepEqual(
      (await change()).changed.map(({ title }) => title),
      ['TWO'],
    );
  });

  it('are judged by the configuration, and without those that it leaves out', async () => {
    const profileOf = (list: readonly EngagementOverview[]) => list.map(({ title, profile }) => `${title} ${profile}`);
    assert.deepEqual(profileOf(await all()).sort(), ['ONE recommended', 'TWO recommended']);
    write('outsource.config.yaml', 'profile: essential\nexclude: [two.outsource.yaml]\n');
    void tell('outsource.config.yaml', 1);
    const { changed, gone } = await change();
    assert.deepEqual([profileOf(changed), gone], [['ONE essential'], [at('two.outsource.yaml')]]);
  });

  it('are judged anew when another one takes their id, and when it gives it back', async () => {
    await all();
    const taken = ({ changed }: OverviewChange) =>
      changed
        .filter(({ parts }) => parts.some(({ id }) => id === 'portfolio'))
        .map(({ uri }) => uri)
        .sort();
    write('two.outsource.yaml', engagement('one'));
    void tell('two.outsource.yaml', 2);
    assert.deepEqual(taken(await change()), [at('one.outsource.yaml'), at('two.outsource.yaml')]);
    write('two.outsource.yaml', engagement('two'));
    void tell('two.outsource.yaml', 2);
    const back = await change();
    assert.deepEqual([back.changed.length, taken(back)], [2, []]);
  });

  it('are judged anew when a document comes that they point to', async () => {
    const contract =
      'contracts:\n  - { id: msa, type: msa, status: signed, signedOn: 2026-01-01, document: msa.pdf }\n';
    write('one.outsource.yaml', engagement('one') + contract);
    void tell('one.outsource.yaml', 2);
    const misses = (list: readonly EngagementOverview[]) =>
      list.some(({ parts }) => JSON.stringify(parts).includes('legal/document-missing'));
    assert.ok(misses(await all()));
    write('msa.pdf', '');
    void client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: at('two.outsource.yaml'), languageId: 'outsource', version: 1, text: engagement('two') },
    });
    void client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: at('two.outsource.yaml') },
    });
    const { changed } = await change();
    assert.deepEqual([changed.map(({ title }) => title), misses(changed)], [['ONE'], false]);
  });

  it('are without those that the settings leave out, until these change', async () => {
    await client.stop();
    mkdirSync(path.join(folder, 'old'));
    write('old/three.outsource.yaml', engagement('three'));
    settings = { exclude: ['old/**', 7] };
    await start({ workspace: { configuration: true, workspaceFolders: true } });
    assert.deepEqual(await titles(), ['ONE', 'TWO']);
    settings = {};
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(
      (await change()).changed.map(({ title }) => title),
      ['THREE'],
    );
  });

  it('are searched anew on demand', async () => {
    assert.deepEqual(await titles(), ['ONE', 'TWO']);
    write('three.outsource.yaml', engagement('three'));
    write('one.outsource.yaml', engagement('first'));
    assert.deepEqual(await client.request<CheckAllResult>('outsource/checkAll', null), { engagements: 3 });
    assert.deepEqual(await titles(), ['FIRST', 'THREE', 'TWO']);
  });
});

describe('the state of the document in front', () => {
  let folder = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const status = (name: string) => client.request<DocumentStatusResult>('outsource/documentStatus', { uri: at(name) });

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says the health, and which configuration holds', async () => {
    writeFileSync(path.join(folder, 'outsource.config.yaml'), 'profile: regulated\n');
    await client.open(at('a.outsource.yaml'), engagement('a', ', status: active'));
    const told = await status('a.outsource.yaml');
    assert.match(told?.health ?? '', /^Health \d of 10$/);
    assert.match(told?.states ?? '', /^\d open, \d not asked yet$/);
    assert.equal(told?.configuration, 'regulated, from outsource.config.yaml');
    assert.deepEqual([told?.configUri, told?.trouble, told?.isRead], [at('outsource.config.yaml'), undefined, true]);
  });

  it('says where the profile is from if not from the configuration', async () => {
    await client.open(at('a.outsource.yaml'), engagement('a', ', profile: essential'));
    await client.open(at('b.outsource.yaml'), engagement('b'));
    assert.equal((await status('a.outsource.yaml'))?.configuration, 'essential, from this file');
    assert.equal((await status('b.outsource.yaml'))?.configuration, 'recommended, as nothing else is said');
    assert.equal((await status('b.outsource.yaml'))?.configUri, undefined);
  });

  it('says what is wrong with the configuration', async () => {
    const config = path.join(folder, 'outsource.config.yaml');
    await client.open(at('a.outsource.yaml'), engagement('a'));
    const trouble = async (text: string) => {
      writeFileSync(config, text);
      await client.request('outsource/checkAll', null);
      return (await status('a.outsource.yaml'))?.trouble;
    };
    assert.equal((await trouble('profile: [\n'))?.isUnread, true);
    assert.deepEqual(await trouble('profle: essential\n'), {
      text: 'Part of outsource.config.yaml doesn’t hold.',
      isUnread: false,
    });
    assert.equal(await trouble('profile: essential\n'), undefined);
  });

  it('is none where there is no engagement to judge', async () => {
    writeFileSync(path.join(folder, 'outsource.config.yaml'), 'exclude: ["*"]\n');
    await client.open(at('a.outsource.yaml'), engagement('a'));
    assert.equal(await status('a.outsource.yaml'), null);
    assert.equal(await status('closed.outsource.yaml'), null);
  });
});
