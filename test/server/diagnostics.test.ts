import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { createMessageConnection } from 'vscode-jsonrpc/node';
import {
  createConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { startServer } from '../../src/server/server.ts';
import { WorkspaceDiagnostics } from '../../src/server/workspaceDiagnostics.ts';
import { TestClient } from './client.ts';

const engagement = (id: string) => `version: 1\nengagement: { id: ${id}, title: A, status: active }\n`;
const ids = (found: readonly Diagnostic[] = []) => found.map(({ code }) => code);

describe('findings of the whole workspace', () => {
  let folder = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const changedOnDisk = (name: string, type: 1 | 2 | 3) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: at(name), type }] });
  const start = async (diagnostic?: object) => {
    client = await TestClient.start({
      folder: pathToFileURL(folder).href,
      capabilities: {
        workspace: { workspaceFolders: true, ...(diagnostic && { diagnostics: { refreshSupport: true } }) },
        textDocument: { publishDiagnostics: {}, ...(diagnostic && { diagnostic }) },
      },
    });
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    write('closed.outsource.yaml', engagement('closed'));
    write('other.outsource.yaml', engagement('other'));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are told to an editor that asks, with ids that stay while they do', async () => {
    await start({});
    const uri = at('open.outsource.yaml');
    void client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'outsource', version: 1, text: engagement('open') },
    });
    const ask = (previousResultId?: string) =>
      client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
    const first = await ask();
    assert.ok(first.kind === 'full' && ids(first.items).includes('monitoring/missing'));
    assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    void client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${engagement('open')}monitoring: { cadence: weekly }\n` }],
    });
    const second = await ask(first.resultId);
    assert.ok(second.kind === 'full' && second.resultId !== first.resultId);
    assert.ok(!ids(second.items).includes('monitoring/missing'));
    assert.deepEqual(client.lastOf(uri)?.diagnostics ?? [], [], 'nothing stays of what came unasked');
  });

  it('hold files that are not open, and tell only what is new', async () => {
    await start({});
    const known = new Map<string, string>();
    const ask = async () => {
      const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
      const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      for (const item of items) known.set(item.uri, item.resultId ?? '');
      return Object.fromEntries(items.map((item) => [item.uri, item.kind === 'full' ? ids(item.items) : item.kind]));
    };
    const all = await ask();
    assert.deepEqual(Object.keys(all).sort(), [at('closed.outsource.yaml'), at('other.outsource.yaml')]);
    assert.deepEqual(await ask(), {});
    write('other.outsource.yaml', engagement('closed'));
    await changedOnDisk('other.outsource.yaml', 2);
    let told: Record<string, unknown> = {};
    while (!Object.keys(told).length) told = await ask();
    assert.ok(JSON.stringify(told).includes('portfolio/duplicate-engagement'));
    rmSync(path.join(folder, 'other.outsource.yaml'));
    await changedOnDisk('other.outsource.yaml', 3);
    told = {};
    while (!(at('other.outsource.yaml') in told)) told = await ask();
    assert.deepEqual(told[at('other.outsource.yaml')], []);
  });

  it('are sent to an editor that could ask and does not', async () => {
    await start({});
    const found = await client.open(at('open.outsource.yaml'), engagement('open'));
    assert.ok(ids(found).includes('monitoring/missing'));
  });

  it('ask the editor to ask again when a configuration changes', async () => {
    await start({});
    await client.request('workspace/diagnostic', { previousResultIds: [] });
    const asked = new Promise((resolve) =>
      client.connection.onRequest('workspace/diagnostic/refresh', () => resolve(null)),
    );
    write('outsource.config.yaml', 'rules: { monitoring/*: off }\n');
    await changedOnDisk('outsource.config.yaml', 1);
    await asked;
  });

  it('are sent to an editor that does not ask, closed files too', async () => {
    await start();
    await client.open(at('open.outsource.yaml'), engagement('open'));
    const until = async (name: string, holds: (found: readonly unknown[]) => boolean) => {
      for (;;) {
        const last = client.lastOf(at(name));
        if (last && holds(ids(last.diagnostics))) return;
        await client.nextPublication();
      }
    };
    await until('closed.outsource.yaml', (found) => found.includes('monitoring/missing'));
    write('closed.outsource.yaml', `${engagement('closed')}monitoring: { cadence: weekly }\n`);
    await changedOnDisk('closed.outsource.yaml', 2);
    await until('closed.outsource.yaml', (found) => found.length > 0 && !found.includes('monitoring/missing'));
    mkdirSync(path.join(folder, 'new/deep'), { recursive: true });
    write('new/deep/one.outsource.yaml', engagement('one'));
    await changedOnDisk('new', 1);
    await until('new/deep/one.outsource.yaml', (found) => found.includes('monitoring/missing'));
  });
});

describe('a new day', () => {
  it('renews what depends on it, though nobody types', async () => {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    let today = Temporal.PlainDate.from('2026-11-23');
    let begin = () => {};
    startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      today: () => today,
      onNewDay: (listener) => {
        begin = listener;
        return () => undefined;
      },
      fileExists: () => undefined,
      readText: () => null,
      listEngagements: () => undefined,
      listFolder: () => undefined,
    });
    const client = createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const told: (readonly unknown[])[] = [];
    let tell = () => {};
    client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: { diagnostics: Diagnostic[] }) => {
      told.push(ids(diagnostics));
      tell();
    });
    client.onRequest('outsource/fileExists', () => false);
    client.listen();
    const next = () =>
      new Promise<void>((resolve) => {
        tell = resolve;
      });
    await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    const text = `${engagement('a')}contracts:\n  - { id: b, type: sow, status: signed, signedOn: 2026-01-01, expires: 2026-11-23 }\n`;
    const first = next();
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:a.outsource.yaml', languageId: 'outsource', version: 1, text },
    });
    await first;
    assert.ok(!told.at(-1)?.includes('legal/expired'));
    today = today.add({ days: 1 });
    const second = next();
    begin();
    await second;
    assert.ok(told.at(-1)?.includes('legal/expired'));
    client.dispose();
  });
});

describe('files that are not open', () => {
  it('are judged once, and again only when something has changed', async () => {
    const judged: string[] = [];
    const workspace = new WorkspaceDiagnostics({
      list: async () => ['a', 'b', 'open'],
      judgeOpen: (uri) => (uri === 'open' ? [] : undefined),
      judge: async (uri) => {
        judged.push(uri);
        return [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, message: uri }];
      },
    });
    const ask = async (known: ReadonlyMap<string, string>) => {
      const found: [string, string][] = [];
      for await (const { uri, resultId } of workspace.changed(known, () => false, { withOpen: false }))
        found.push([uri, resultId]);
      return found;
    };
    const first = new Map(await ask(new Map()));
    assert.deepEqual([...first.keys()], ['a', 'b']);
    assert.deepEqual(await ask(first), []);
    assert.deepEqual(judged, ['a', 'b']);
    workspace.forget();
    assert.deepEqual(await ask(first), [], 'the same findings have the same id');
    assert.deepEqual(judged, ['a', 'b', 'a', 'b']);
    assert.deepEqual((await ask(new Map())).length, 2, 'an editor that has forgotten is told again');
  });
});
