import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { TestClient } from './client.ts';

const END = 'version: 1\ncontracts:\n  - document: ';

describe('completion over the protocol', () => {
  let outer = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(outer, 'work', name)).href;

  beforeEach(async () => {
    outer = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    for (const file of ['work/nda.pdf', 'work/a/msa.pdf', 'work/a/b/sow.pdf', 'secret.pdf', 'other/secret.pdf']) {
      mkdirSync(path.dirname(path.join(outer, file)), { recursive: true });
      writeFileSync(path.join(outer, file), '');
    }
    client = await TestClient.start({ folder: pathToFileURL(path.join(outer, 'work')).href });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(outer, { recursive: true, force: true });
  });

  /** What is offered at the end of a text. */
  async function offered(uri: string, text: string, languageId = 'outsource'): Promise<string[]> {
    await client.open(uri, text, languageId);
    const lines = text.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const answer = await client.request<CompletionItem[] | CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return (Array.isArray(answer) ? answer : answer.items).map(({ label }) => label);
  }

  it('offers the files around the document, folder by folder', async () => {
    assert.deepEqual(await offered(at('x.outsource.yaml'), END), ['nda.pdf', 'a/']);
    assert.deepEqual(await offered(at('y.outsource.yaml'), `${END}a/`), ['a/msa.pdf', 'a/b/']);
    assert.deepEqual(await offered(at('a/z.outsource.yaml'), `${END}../`), ['../nda.pdf', '../a/']);
    assert.deepEqual(await offered(at('a/b/z.outsource.yaml'), END), ['sow.pdf', '../']);
  });

  it('shows nothing outside of the workspace, by no way', async () => {
    symlinkSync(path.join(outer, 'other'), path.join(outer, 'work', 'link'));
    for (const [index, way] of [
      '../',
      '../other/',
      'a/../../',
      'link/',
      '/',
      'file:///',
      '../desk/../other/',
    ].entries())
      assert.deepEqual(await offered(at(`${index}.outsource.yaml`), END + way), [], way);
    assert.ok(!(await offered(at('x.outsource.yaml'), END)).some((label) => label.includes('link')));
    assert.deepEqual(await offered('untitled:Untitled-1', END), []);
  });

  it('offers configurations to build on', async () => {
    mkdirSync(path.join(outer, 'work', 'shared'));
    writeFileSync(path.join(outer, 'work', 'shared', 'strict.yaml'), 'profile: regulated\n');
    const found = await offered(at('outsource.config.yaml'), 'extends: shared/', 'outsource-config');
    assert.deepEqual(found, ['shared/strict.yaml']);
  });

  it('asks the editor where the server sees no disk, and goes without where that fails', async () => {
    const asked: unknown[] = [];
    client.connection.onRequest('outsource/fileExists', () => false);
    client.connection.onRequest('outsource/readText', () => null);
    client.connection.onRequest('outsource/listFolder', (params: { uri: string }) => {
      asked.push(params);
      if (params.uri.endsWith('/gone')) throw new Error('no such folder');
      return [{ name: 'nda.pdf', isFolder: false }];
    });
    const uri = 'vscode-vfs://github/repo/a.outsource.yaml';
    assert.deepEqual(await offered(uri, END), ['nda.pdf']);
    assert.deepEqual(asked, [{ uri: 'vscode-vfs://github/repo', most: 1000 }]);
    assert.deepEqual(await offered('vscode-vfs://github/repo/b.outsource.yaml', `${END}gone/`), []);
    assert.deepEqual(await offered('vscode-vfs://github/repo/c.outsource.yaml', `${END}../`), []);
    assert.equal(asked.length, 2);
  });

  it('says that lengths of time depend on each digit', async () => {
    const uri = at('x.outsource.yaml');
    await client.open(uri, 'engagement:\n  term: 7');
    const list = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 1, character: 9 },
    });
    assert.equal(list.isIncomplete, true);
    assert.equal(list.items[0]?.label, '7 months');
  });

  it('gives lines to an editor that indents them, and one line to any other that knows tab stops', async () => {
    for (const [more, text] of [
      [{ insertTextMode: 2 }, 'feedback:\n  '],
      [{ insertTextMode: 1 }, 'feedback:'],
      [{}, 'feedback:'],
    ] as const) {
      await client.stop();
      const completion = { completionItem: { snippetSupport: true }, ...more };
      client = await TestClient.start({ capabilities: { textDocument: { completion } } });
      await client.open('untitled:x.outsource.yaml', 'monitoring:\n  fee');
      const items = await client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: 'untitled:x.outsource.yaml' },
        position: { line: 1, character: 5 },
      });
      assert.equal(items.find(({ label }) => label === 'feedback')?.textEdit?.newText, text);
    }
  });
});
