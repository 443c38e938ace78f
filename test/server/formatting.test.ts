import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

const URI = 'file:///desk/acme.outsource.yaml';
const OPTIONS = { tabSize: 2, insertSpaces: true };

describe('formatting over the protocol', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  const format = (uri: string) =>
    client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: OPTIONS });

  it('answers with edits that put the document in order', async () => {
    const text = 'engagement:\n    title: A\n    id: a # the id\nversion: 1\n';
    await client.open(URI, text);
    const document = TextDocument.create(URI, 'outsource', 1, text);
    const result = TextDocument.applyEdits(document, await format(URI));
    assert.equal(result, 'version: 1\n\nengagement:\n  id: a # the id\n  title: A\n');
    await client.change(URI, 2, [{ text: result }]);
    assert.deepEqual(await format(URI), []);
  });

  it('answers with none for what it cannot read and for documents it does not know', async () => {
    await client.open(URI, 'version: [1\n');
    assert.deepEqual(await format(URI), []);
    assert.deepEqual(await format('file:///desk/other.outsource.yaml'), []);
  });
});
