import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult, PublishDiagnosticsParams } from 'vscode-languageserver';
import product from '../../package.json' with { type: 'json' };
import { ARCHIVE, environment, installServer } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';

describe('the package, installed', function () {
  this.timeout(300_000);
  before(() => void installServer());

  it('needs nothing but Node', () => {
    const modules = fs.readdirSync(path.join(installServer(), 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(modules, [product.name]);
  });

  it('is called what the documentation calls it', () => {
    const pages = ['docs/editors.md', 'docs/api.md'].map((page) => fs.readFileSync(path.join(ROOT, page), 'utf8'));
    const named = new Set(pages.join().match(/[\w.-]+\.tgz/g));
    assert.deepEqual([...named], [ARCHIVE]);
  });

  function outsource(...args: readonly string[]) {
    return spawnSync('npx', ['--no-install', 'outsource', ...args], {
      cwd: installServer(),
      env: environment(),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
  }

  it('checks an engagement as npx --no-install outsource lint', () => {
    const file = path.join(installServer(), 'a.outsource.yaml');
    fs.writeFileSync(file, 'version: 1\nfoo: 1\n');
    const { status, stdout } = outsource('lint', file, '--no-cache');
    assert.equal(status, 1);
    assert.match(stdout, /format\/unknown-key/);
  });

  it('brings the schema that it prints', () => {
    const { status, stdout } = outsource('schema');
    assert.equal(status, 0);
    assert.equal(stdout, fs.readFileSync(path.join(ROOT, 'schemas/outsource.schema.json'), 'utf8'));
  });

  it('serves an editor as npx --no-install outsource lsp --stdio', async () => {
    const child = spawn('npx', ['--no-install', 'outsource', 'lsp', '--stdio'], {
      cwd: installServer(),
      env: environment(),
      stdio: ['pipe', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.deepEqual(serverInfo, { name: product.name, version: product.version });
    await connection.sendNotification('initialized', {});
    const published = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification('textDocument/publishDiagnostics', resolve);
    });
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///a.outsource.yaml', languageId: 'yaml', version: 1, text: 'version: 1\nfoo: 1\n' },
    });
    assert.ok((await published).diagnostics.some(({ code }) => code === 'format/unknown-key'));
    const ended = once(child, 'exit');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.deepEqual((await ended)[0], 0);
    connection.dispose();
  });
  it('serves an assistant as npx --no-install outsource mcp', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const args = ['--no-install', 'outsource', 'mcp'];
    const env = environment() as Record<string, string>;
    await client.connect(new StdioClientTransport({ command: 'npx', args, env, cwd: installServer() }));
    const { tools } = await client.listTools();
    assert.ok(tools.some(({ name }) => name === 'check_engagement'));
    await client.close();
  });

  it('speaks the language that is asked for', () => {
    const { status, stdout } = outsource('explain', 'legal/no-nda', '--locale', 'de');
    assert.equal(status, 0);
    assert.match(stdout, /Vertraulichkeit/);
  });
});
