import assert from 'node:assert/strict';
import type { ReportPage } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const URI = 'file:///desk/acme%20desk.outsource.yaml';
const TEXT = `version: 1
engagement:
  id: acme
  title: Support <b>desk</b>
  status: active
`;

describe('the pages of an editor over standard input and output', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ commands: true });
    await client.open(URI, TEXT);
  });
  after(async () => assert.equal(await client.stop(), 0));
  const page = (uri = URI) => client.request<ReportPage | null>('outsource/reportPage', { uri });

  it('are about the text of now', async () => {
    const first = await page();
    assert.ok(first);
    assert.equal(first.title, 'Health: Support <b>desk</b>');
    assert.match(first.summary, /^Health \d of 10$/);
    assert.match(first.body, /<h1>Support &lt;b&gt;desk&lt;\/b&gt;<\/h1>/);
    assert.match(first.body, /Checked on 23 Nov 2026 with the profile recommended: acme desk\.outsource\.yaml\./);
    assert.match(first.body, /data-action="fix" data-rule="[a-z/-]+" data-line="\d+"/);
    void client.change(URI, 2, [{ text: TEXT.replace('status: active', 'status: [active') }]);
    assert.equal((await page())?.summary, 'The file can’t be read');
    void client.change(URI, 3, [{ text: TEXT }]);
    assert.deepEqual(await page(), first);
  });

  it('are also HTML files that stand for themselves', async () => {
    const document = await client.request<string>('outsource/reportDocument', { uri: URI });
    assert.match(document, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.deepEqual(document.match(/<button|<script/g), null);
  });

  it('are none of what is not open, and none of a configuration', async () => {
    const other = 'file:///desk/other.outsource.yaml';
    assert.equal(await page(other), null);
    assert.equal(await client.request('outsource/reportDocument', { uri: other }), null);
    const config = 'file:///desk/outsource.config.yaml';
    void client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: config, languageId: 'outsource-config', version: 1, text: 'profile: essential\n' },
    });
    assert.equal(await page(config), null);
  });

  it('take all colours from the editor’s theme', async () => {
    const style = await client.request<string>('outsource/pageStyle', undefined);
    assert.match(style, /var\(--vscode-editor-foreground\)/);
    assert.deepEqual(style.match(/#[0-9a-f]{3,8}\b|rgba?\(/g), null);
  });
});
