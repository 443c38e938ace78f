import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TestClient } from './client.ts';

const engagement = (id: string) => `version: 1\nengagement: { id: ${id}, title: A }\n`;

describe('the engagements of a workspace in an editor', () => {
  let folder = '';
  let client: TestClient;
  const at = (name: string) => pathToFileURL(path.join(folder, name)).href;
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    write('closed.outsource.yaml', engagement('payroll'));
    client = await TestClient.start({ folder: pathToFileURL(folder).href });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until an open document has, or hasn't, the finding that its id is taken. */
  async function untilTaken(name: string, taken: boolean): Promise<void> {
    for (;;) {
      const found = client.lastOf(at(name))?.diagnostics.map(({ code }) => code) ?? [];
      if (found.length && found.includes('portfolio/duplicate-engagement') === taken) return;
      await client.nextPublication();
    }
  }

  it('are known though they are closed, with the place in the other file', async () => {
    await client.open(at('open.outsource.yaml'), engagement('payroll'));
    await untilTaken('open.outsource.yaml', true);
    const found = client
      .lastOf(at('open.outsource.yaml'))
      ?.diagnostics.find(({ code }) => code === 'portfolio/duplicate-engagement');
    assert.equal(found?.relatedInformation?.[0]?.location.uri, at('closed.outsource.yaml'));
    assert.deepEqual(found?.relatedInformation?.[0]?.location.range.start, { line: 1, character: 18 });
  });

  it('are known to an editor that has a root and no workspace folders', async () => {
    await client.stop();
    client = await TestClient.start({ folder: pathToFileURL(folder).href, capabilities: {} });
    await client.open(at('open.outsource.yaml'), engagement('payroll'));
    await untilTaken('open.outsource.yaml', true);
  });

  it('are judged anew when another one changes: open, on disk, closed unsaved', async () => {
    await client.open(at('one.outsource.yaml'), engagement('one'));
    await client.open(at('two.outsource.yaml'), engagement('payroll'));
    await untilTaken('two.outsource.yaml', true);
    await client.change(at('two.outsource.yaml'), 2, [{ text: engagement('one') }]);
    await untilTaken('one.outsource.yaml', true);
    void client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: at('two.outsource.yaml') },
    });
    await untilTaken('one.outsource.yaml', false);
    write('closed.outsource.yaml', engagement('one'));
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('closed.outsource.yaml'), type: 2 }],
    });
    await untilTaken('one.outsource.yaml', true);
    rmSync(path.join(folder, 'closed.outsource.yaml'));
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: at('closed.outsource.yaml'), type: 3 }],
    });
    await untilTaken('one.outsource.yaml', false);
  });

  it('count only where the configuration lets them be looked at', async () => {
    await client.open(at('open.outsource.yaml'), engagement('payroll'));
    await untilTaken('open.outsource.yaml', true);
    await client.open(at('outsource.config.yaml'), 'exclude: [closed.outsource.yaml]\n', 'outsource-config');
    await untilTaken('open.outsource.yaml', false);
  });
});
