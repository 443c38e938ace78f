import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver';
import { TestClient } from './client.ts';

const URI = 'file:///desk/acme%20desk.outsource.yaml';
const TEXT = `version: 1
engagement:
  id: acme
  title: Support *desk*
  status: active
`;

describe('the report over standard input and output', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start({ commands: true });
    await client.open(URI, TEXT);
  });
  after(async () => assert.equal(await client.stop(), 0));
  const report = (uri = URI) => client.request<string | null>('outsource/report', { uri });

  it('is Markdown about the text of now', async () => {
    const first = (await report()) ?? '';
    assert.match(first, /^# Support \\\*desk\\\*\n/);
    assert.match(first, /^## Health \d of 10$/m);
    assert.match(first, /^\*Checked on 23 Nov 2026 with the profile recommended: `acme desk\.outsource\.yaml`\./m);
    void client.change(URI, 2, [{ text: TEXT.replace('status: active', 'status: [active') }]);
    assert.match((await report()) ?? '', /can’t be read: mend that first/);
    void client.change(URI, 3, [{ text: TEXT }]);
    assert.equal(await report(), first);
  });

  it('is none of what is not open, and none of a configuration', async () => {
    assert.equal(await report('file:///desk/other.outsource.yaml'), null);
    const config = 'file:///desk/outsource.config.yaml';
    void client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: config, languageId: 'outsource-config', version: 1, text: 'profile: essential\n' },
    });
    assert.equal(await report(config), null);
  });

  it('is offered in the row above the engagement', async () => {
    const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    assert.deepEqual(lenses[1]?.command?.arguments, [URI]);
    assert.equal(lenses[1]?.command?.command, 'outsource.openReport');
  });
});
