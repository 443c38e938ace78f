import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  CancellationTokenSource,
  type InitializeResult,
  LSPErrorCodes,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { TestClient } from './client.ts';

const SERVER = path.resolve(import.meta.dirname, '../../src/server/node.ts');
const URI = 'untitled:a.outsource.yaml';
const TEXT =
  'version: 1\nengagement: { id: a, title: A, status: active }\nobjectives:\n  - id: one\n    statement: S\n';
const FAR = { line: 2 ** 31 - 1, character: 2 ** 31 - 1 };

/** Every request about a document that the server declares, with what it needs beside the document. */
const REQUESTS: Readonly<Record<string, (position: object) => object>> = {
  'textDocument/hover': (position) => ({ position }),
  'textDocument/completion': (position) => ({ position }),
  'textDocument/codeAction': (position) => ({
    range: { start: position, end: position },
    context: { diagnostics: [] },
  }),
  'textDocument/formatting': () => ({ options: { tabSize: 2, insertSpaces: true } }),
  'textDocument/definition': (position) => ({ position }),
  'textDocument/references': (position) => ({ position, context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': (position) => ({ position }),
  'textDocument/prepareRename': (position) => ({ position }),
  'textDocument/documentSymbol': () => ({}),
  'textDocument/foldingRange': () => ({}),
  'textDocument/selectionRange': (position) => ({ positions: [position] }),
  'textDocument/documentLink': () => ({}),
  'textDocument/codeLens': () => ({}),
  'textDocument/inlayHint': (position) => ({ range: { start: { line: 0, character: 0 }, end: position } }),
  'textDocument/diagnostic': () => ({}),
};

/** The capability by which a server declares a request. */
function capabilityOf(method: string): keyof ServerCapabilities {
  const name = method.slice(method.indexOf('/') + 1);
  const named: Record<string, keyof ServerCapabilities> = {
    formatting: 'documentFormattingProvider',
    prepareRename: 'renameProvider',
  };
  return named[name] ?? (`${name}Provider` as keyof ServerCapabilities);
}

/** A server that nobody has greeted yet. */
function raw() {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  return { server, connection };
}

const GREETING = { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } };

describe('every request that the server declares', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ capabilities: GREETING.capabilities });
  });
  after(() => client.stop());

  it('is one of those that are tried here', async () => {
    const { server, connection } = raw();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', GREETING);
    const tried = new Set(Object.keys(REQUESTS).map(capabilityOf));
    const declared = Object.keys(capabilities).filter((name) => name.endsWith('Provider'));
    const elsewhere = ['executeCommandProvider', 'workspaceSymbolProvider'];
    assert.deepEqual(
      declared.filter((name) => !tried.has(name as keyof ServerCapabilities) && !elsewhere.includes(name)),
      [],
    );
    for (const name of tried) assert.ok(capabilities[name], name);
    server.kill();
    connection.dispose();
  });

  for (const [method, params] of Object.entries(REQUESTS)) {
    it(`${method} survives a place out of range, an unknown and a closed document`, async () => {
      const ask = async (uri: string) => {
        try {
          await client.request(method, { textDocument: { uri }, ...params(FAR) });
        } catch (error) {
          // What can't be renamed is said in words.
          assert.equal(method, 'textDocument/prepareRename');
          assert.match((error as Error).message, /can be renamed: choose one of these\.$/);
        }
      };
      await client.open(URI, TEXT);
      await ask(URI);
      await ask('untitled:unknown.outsource.yaml');
      await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
      await ask(URI);
    });
  }
});

describe('the life of a server', () => {
  it('refuses what comes before the greeting, or answers it with nothing, and lives on', async () => {
    const { server, connection } = raw();
    const early = connection.sendRequest('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 0, character: 0 },
    });
    const outcome = await early.then(
      (answer) => ({ answer }),
      (error: { code: number }) => ({ code: error.code }),
    );
    assert.ok('code' in outcome || outcome.answer === null, JSON.stringify(outcome));
    assert.ok(await connection.sendRequest('initialize', GREETING));
    server.kill();
    connection.dispose();
  });

  it('ends with 0 after shutdown and exit, with 1 without shutdown', async () => {
    for (const [shutdown, expected] of [
      [true, 0],
      [false, 1],
    ] as const) {
      const { server, connection } = raw();
      await connection.sendRequest('initialize', GREETING);
      if (shutdown) await connection.sendRequest('shutdown');
      const exited = once(server, 'exit');
      await connection.sendNotification('exit');
      assert.equal((await exited)[0], expected);
      connection.dispose();
    }
  });

  it('answers the newest of two versions that race, and drops a request that is cancelled', async () => {
    const client = await TestClient.start();
    await client.open(URI, TEXT);
    const source = new CancellationTokenSource();
    const cancelled = client.connection.sendRequest(
      'textDocument/completion',
      { textDocument: { uri: URI }, position: { line: 1, character: 5 } },
      source.token,
    );
    source.cancel();
    await cancelled.catch(({ code }: { code: number }) => assert.equal(code, LSPErrorCodes.RequestCancelled));
    void client.change(URI, 2, [{ text: TEXT.replace('active', 'actve') }]);
    const found = await client.change(URI, 3, [{ text: TEXT }]);
    assert.ok(!found.some(({ code }) => code === 'format/schema'));
    assert.equal(client.lastOf(URI)?.version, 3);
    await client.stop();
  });

  it('says one thing of a document of 20 MB, and goes on', async function () {
    this.timeout(60_000);
    const client = await TestClient.start();
    const found = await client.open(URI, `${TEXT}x-notes: ${'a'.repeat(20 * 2 ** 20)}\n`);
    assert.ok(found.some(({ code }) => code === 'format/syntax'));
    const other = 'untitled:b.outsource.yaml';
    assert.ok((await client.open(other, TEXT)).length > 0);
    await client.stop();
  });
});
