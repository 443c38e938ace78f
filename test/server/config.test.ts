import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, Diagnostic, Hover } from 'vscode-languageserver';
import { TestClient } from './client.ts';

const ENGAGEMENT = 'version: 1\nengagement: { id: a, title: A, status: active }\n';

describe('outsource.config.yaml in an editor', () => {
  let folder = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  const ids = (found: readonly Diagnostic[] | undefined) => (found ?? []).map(({ code }) => code);

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The diagnostics of an open document once they say what they should. */
  async function until(uri: string, holds: (found: readonly unknown[]) => boolean): Promise<void> {
    for (;;) {
      if (holds(ids(client.lastOf(uri)?.diagnostics))) return;
      await client.nextPublication();
    }
  }

  it('holds for the files below it, as on the command line', async () => {
    write('outsource.config.yaml', 'rules: { monitoring/*: off }\nexclude: [old]\n');
    const found = ids(await client.open(at('vendors/a.outsource.yaml'), ENGAGEMENT));
    assert.ok(found.includes('legal/contracts-missing') && !found.includes('monitoring/missing'));
    assert.deepEqual(await client.open(at('old/b.outsource.yaml'), ENGAGEMENT), []);
  });

  it('takes effect at once in every open file, unsaved too, and no longer once it is closed', async () => {
    await client.open(at('a.outsource.yaml'), ENGAGEMENT);
    await client.open(at('outsource.config.yaml'), 'profile: regulated\n', 'outsource-config');
    await until(at('a.outsource.yaml'), (found) => found.includes('engagement/register-incomplete'));
    await client.change(at('outsource.config.yaml'), 2, [{ text: 'rules: { monitoring/*: off }\n' }]);
    await until(at('a.outsource.yaml'), (found) => !found.includes('monitoring/missing'));
    void client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: at('outsource.config.yaml') },
    });
    await until(at('a.outsource.yaml'), (found) => found.includes('monitoring/missing'));
  });

  it('takes effect when it changes on disk', async () => {
    await client.open(at('a.outsource.yaml'), ENGAGEMENT);
    write('outsource.config.yaml', 'extends: shared.yaml\n');
    write('shared.yaml', 'rules: { monitoring/*: off }\n');
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('outsource.config.yaml'), type: 1 }],
    });
    await until(at('a.outsource.yaml'), (found) => !found.includes('monitoring/missing'));
  });

  it('is judged, explained and completed like any file of ours', async () => {
    const text = 'profil: regulated\nextends: gone.yaml\nrules:\n  legal/no-nda: warn\n  \n';
    const found = await client.open(at('outsource.config.yaml'), text, 'outsource-config');
    assert.deepEqual(ids(found), ['format/unknown-key', 'format/unknown-reference', 'format/schema']);
    const textDocument = { uri: at('outsource.config.yaml') };
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 2, character: 1 },
    });
    assert.match(JSON.stringify(hover.contents), /How heavy the findings of a rule are/);
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: { line: 4, character: 2 },
    });
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('culture/*') && labels.includes('legal/no-dpa') && !labels.includes('legal/no-nda'));
  });

  it('is asked of the editor where the server sees no disk', async () => {
    const asked: string[] = [];
    client.connection.onRequest('outsource/readText', ({ uri }: { uri: string }) => {
      asked.push(uri);
      return uri === 'vscode-vfs://github/outsource.config.yaml' ? 'rules: { monitoring/*: off }\n' : null;
    });
    client.connection.onRequest('outsource/fileExists', () => false);
    const uri = 'vscode-vfs://github/a.outsource.yaml';
    await client.open(uri, ENGAGEMENT);
    await until(uri, (found) => found.length > 0 && !found.includes('monitoring/missing'));
    assert.deepEqual([...new Set(asked)], ['vscode-vfs://github/outsource.config.yaml']);
  });
});
