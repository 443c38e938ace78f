import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientCapabilities, CodeAction, CodeLens, InlayHint } from 'vscode-languageserver';
import { REST } from '../../src/server/rest.ts';
import { TestClient } from './client.ts';

const URI = 'file:///desk/acme.outsource.yaml';
const TEXT = `version: 1
engagement:
  id: acme
  title: Support
  status: active
contracts:
  - id: msa
    type: msa
    status: signed
    expires: 2027-02-28
    noticePeriod: P3M
`;
const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
};
const textDocument = { uri: URI };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

describe('facts over standard input and output', () => {
  let client: TestClient;
  let settings: Record<string, unknown> | null;
  let asked: unknown[];

  async function start(options: Parameters<typeof TestClient.start>[0] = {}) {
    settings = {};
    asked = [];
    client = await TestClient.start({ capabilities: CAPABILITIES, ...options });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      asked.push(...items);
      return items.map(() => settings);
    });
    await client.open(URI, TEXT);
  }
  afterEach(async () => {
    if (client.process.exitCode === null) assert.equal(await client.stop(), 0);
  });

  const row = async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    return lenses.map(({ command }) => command?.title);
  };
  const hints = async () => {
    const found = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: WHOLE });
    return found.map(({ label }) => label);
  };
  /** Replaces the whole text. */
  const change = (version: number, text: string) => client.change(URI, version, [{ text }]);

  it('are a row above the engagement and hints behind values', async () => {
    await start();
    const [health, next] = await row();
    assert.match(health ?? '', /^Health \d+ of 10$/);
    assert.equal(next, 'Next: notice by 28 Nov');
    assert.deepEqual(await hints(), ['97 days left', 'last day to give notice 28 Nov 2026']);
  });

  it('are shown where the editor has no settings, and where it gives none', async () => {
    await start({ capabilities: {} });
    assert.equal((await row()).length, 2);
    assert.deepEqual(asked, []);
    await client.stop();
    await start();
    settings = null;
    assert.equal((await row()).length, 2);
    assert.equal((await hints()).length, 2);
  });

  it('are asked for by document, and each can be turned off; the editor is told at once to show them anew', async () => {
    await start();
    assert.equal((await hints()).length, 2);
    assert.deepEqual(asked, [{ scopeUri: URI, section: 'outsource' }]);
    const refreshed = new Set<string>();
    const both = new Promise<void>((resolve) => {
      for (const feature of ['codeLens', 'inlayHint']) {
        client.connection.onRequest(`workspace/${feature}/refresh`, () => {
          refreshed.add(feature);
          if (refreshed.size === 2) resolve();
          return null;
        });
      }
    });
    settings = { codeLens: true, inlayHints: false };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await both;
    assert.deepEqual(await hints(), []);
    assert.equal((await row()).length, 2);
    settings = { codeLens: false, inlayHints: true };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await hints()).length, 2);
    assert.deepEqual(await row(), []);
  });

  it('leave the row as it is until nobody types', async () => {
    await start();
    await row();
    const began = performance.now();
    await change(2, TEXT.replace('P3M', 'P2M'));
    assert.equal((await row())[1], 'Next: notice by 28 Dec');
    assert.ok(performance.now() - began > REST / 2);
  });

  it('bring the row at once when the document is saved', async () => {
    await start();
    await row();
    const began = performance.now();
    const changed = change(2, TEXT.replace('P3M', 'P2M'));
    const answer = row();
    let answered = false;
    void answer.then(() => {
      answered = true;
    });
    await wait(REST / 10);
    assert.equal(answered, false);
    await client.connection.sendNotification('textDocument/didSave', { textDocument });
    assert.equal((await answer)[1], 'Next: notice by 28 Dec');
    assert.ok(performance.now() - began < REST, 'before it would have rested by itself');
    await changed;
  });

  it('are no row of a document that is closed meanwhile', async () => {
    await start();
    await change(2, `${TEXT}# more\n`);
    const answer = row();
    await client.connection.sendNotification('textDocument/didClose', { textDocument });
    assert.deepEqual(await answer, []);
  });

  it('come with refactorings', async () => {
    await start();
    const position = { line: 7, character: 6 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['refactor'] },
    });
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [['Renew "msa" until 28 Feb 2028', 'refactor.rewrite']],
    );
    const [change] = actions[0]?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.deepEqual(
      change.edits.map((edit) => 'newText' in edit && edit.newText),
      ['2028-02-28'],
    );
  });
});
