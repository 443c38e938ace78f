import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CodeAction, CompletionItem, DocumentSymbol, Hover } from 'vscode-languageserver';
import { RULE_PAGE } from '../../src/server/protocol.ts';
import { TestClient } from './client.ts';

const GERMAN: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../l10n/bundle.l10n.de.json', import.meta.url), 'utf8'),
);

const URI = 'file:///desk/logo.outsource.yaml';
const TEXT = 'version: 1\nengagement:\n  id: logo\n  title: Logo\n  owner: Ana Reyes\n';
const MESSAGE = 'No objectives: say what must be achieved before you ask anyone for an offer.';

/** What the bundle says for an English text. */
function german(english: string): string {
  const said = GERMAN[english];
  assert.ok(said !== undefined && said !== english, `no translation: ${english}`);
  return said;
}

describe('the language of the server', function () {
  this.timeout(30_000);
  let client: TestClient;
  afterEach(() => client.stop());

  const textDocument = { uri: URI };
  const at = (line: number, character: number) => ({ textDocument, position: { line, character } });

  it('is the editor’s: messages, hovers, fixes, completion, the outline and pages', async () => {
    client = await TestClient.start({ locale: 'de' });
    const diagnostics = await client.open(URI, TEXT);
    assert.ok(diagnostics.some(({ message }) => message === german(MESSAGE)));

    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at(1, 3));
    assert.ok(JSON.stringify(hover.contents).includes(german('Do this')));
    const key = await client.connection.sendRequest<Hover>('textDocument/hover', at(4, 3));
    assert.ok(JSON.stringify(key.contents).includes(german('Example: {0}').replace('{0}', '')));

    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } };
    const request = { textDocument, range, context: { diagnostics: [] } };
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', request);
    assert.ok(actions.some(({ title }) => title === german('Add an objective')));

    const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', at(5, 0));
    const monitoring = items.find(({ label }) => label === 'monitoring');
    assert.ok(monitoring?.textEdit?.newText.includes(german('Deliveries accepted by their due date').slice(0, 12)));

    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.equal(symbols[0]?.name, german('Engagement'));

    const page = await client.connection.sendRequest<string>(RULE_PAGE, { ruleId: 'legal/no-nda' });
    assert.ok(page.includes(`## ${german('Why it matters')}`));
  });

  it('is the one of the region’s language', async () => {
    client = await TestClient.start({ locale: 'de-AT' });
    const diagnostics = await client.open(URI, TEXT);
    assert.ok(diagnostics.some(({ message }) => message === german(MESSAGE)));
  });

  it('has the texts that an editor hands over, where there are any', async () => {
    client = await TestClient.start({ locale: 'fr', texts: { [MESSAGE]: 'Rien.' } });
    const diagnostics = await client.open(URI, TEXT);
    assert.ok(diagnostics.some(({ message }) => message === 'Rien.'));
  });

  it('is English for an editor of another language, and for one that says nothing', async () => {
    for (const locale of ['pl', '../de', undefined]) {
      client = await TestClient.start({ locale });
      const diagnostics = await client.open(URI, TEXT);
      assert.ok(diagnostics.some(({ message }) => message === MESSAGE));
      await client.stop();
    }
    client = await TestClient.start();
  });
});
