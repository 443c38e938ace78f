import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  ShowMessageParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TestClient } from './client.ts';

const URI = 'file:///desk/acme.outsource.yaml';
const SMALL = `version: 1
engagement:
  id: acme
  title: Support
  status: activ
`;

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('the language server over standard input and output', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(async () => {
    if (client.process.exitCode === null) assert.equal(await client.stop(), 0);
  });

  it('publishes the findings of an opened document, with code, link and source', async () => {
    const diagnostics = await client.open(URI, SMALL);
    const enumeration = diagnostics.find(({ code }) => code === 'format/schema');
    assert.deepEqual(enumeration?.range, { start: { line: 4, character: 10 }, end: { line: 4, character: 15 } });
    assert.equal(enumeration?.severity, 1);
    assert.equal(enumeration?.source, 'outsource');
    assert.match(enumeration?.codeDescription?.href ?? '', /\/rules\/format\/schema$/);
    assert.ok(codes(diagnostics).includes('legal/contracts-missing'));
  });

  it('follows edits by increments', async () => {
    await client.open(URI, SMALL);
    const mended = await client.change(URI, 2, [
      { range: { start: { line: 4, character: 15 }, end: { line: 4, character: 15 } }, text: 'e' },
    ]);
    assert.ok(!codes(mended).includes('format/schema'));
    const broken = await client.change(URI, 3, [
      { range: { start: { line: 4, character: 10 }, end: { line: 4, character: 10 } }, text: '[' },
    ]);
    assert.equal(codes(broken).filter((code) => code === 'format/syntax').length, 1);
    assert.ok(codes(broken).includes('legal/contracts-missing'), 'one typo hides no other finding');
  });

  it('answers a burst of edits with the findings of the last version', async () => {
    await client.open(URI, SMALL);
    const all = Array.from({ length: 20 }, (_, index) =>
      client.change(URI, index + 2, [{ text: `${SMALL}# ${index}\n` }]),
    );
    const last = await Promise.race([all.at(-1), new Promise((resolve) => setTimeout(resolve, 5000, undefined))]);
    assert.ok(last);
  });

  it('clears the findings of a closed document', async () => {
    await client.open(URI, SMALL);
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
    await client.nextPublication();
    assert.deepEqual(client.lastOf(URI)?.diagnostics, []);
  });

  it('explains on hover', async () => {
    await client.open(URI, SMALL);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: URI },
      position: { line: 4, character: 4 },
    });
    assert.match(JSON.stringify(hover.contents), /Status/);
  });

  it('offers quick fixes in order: the fix, its explanation; and an edit that mends', async () => {
    await client.open(URI, SMALL);
    const position = { line: 4, character: 12 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.equal(actions[0]?.isPreferred, true);
    const edit = actions[0]?.edit?.documentChanges?.[0];
    assert.ok(edit && 'edits' in edit);
    assert.deepEqual(
      edit.edits.map((change) => ('newText' in change ? change.newText : undefined)),
      ['active'],
    );
    assert.equal(actions.at(-1)?.title, 'Explain this finding');
  });

  it('completes keys and values', async () => {
    await client.open(URI, `${SMALL}mon`);
    const keys = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 5, character: 3 },
    });
    assert.ok(keys.some(({ label }) => label === 'monitoring'));
    assert.ok(!keys.some(({ label }) => label === 'engagement'), 'what is there already is left out');
    const values = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri: URI },
      position: { line: 4, character: 12 },
    });
    assert.ok(values.some(({ label }) => label === 'contracting'));
  });

  it('explains a rule by a message that asks nothing, where the editor has no command of ours', async () => {
    const told = new Promise<ShowMessageParams>((resolve) =>
      client.connection.onNotification('window/showMessage', resolve),
    );
    const params = { command: 'outsource.explainRule', arguments: ['legal/no-nda'] };
    assert.equal(await client.request('workspace/executeCommand', params), null);
    assert.match((await told).message, /\(legal\/no-nda\)/);
  });

  it('accepts a risk: proposal, then one edit', async () => {
    const diagnostics = await client.open(URI, SMALL);
    const finding = diagnostics.find(({ code }) => code === 'communication/missing');
    assert.ok(finding);
    const place = { uri: URI, ruleId: 'communication/missing', position: finding.range.start };
    const proposal = await client.request<{ dates: unknown[] }>('outsource/acceptProposal', place);
    assert.ok(proposal.dates.length > 0);
    const decision = { reason: 'Same office', acceptedBy: 'Ana Reyes', until: '2027-01-31' };
    const edit = await client.request<WorkspaceEdit>('outsource/acceptEdit', { ...place, decision });
    assert.match(JSON.stringify(edit), /Same office/);
  });

  it('leaves what follows from the schema to another extension that serves it', async () => {
    const other = await TestClient.start({ schemaPeerFor: ['yaml'] });
    const diagnostics = await other.open(URI, SMALL, 'yaml');
    assert.ok(!codes(diagnostics).some((code) => String(code).startsWith('format/')));
    assert.ok(codes(diagnostics).includes('legal/contracts-missing'));
    await other.stop();
  });

  it('answers for documents it does not know and places out of range', async () => {
    await client.open(URI, SMALL);
    const nowhere = { textDocument: { uri: 'file:///other.yaml' }, position: { line: 0, character: 0 } };
    assert.equal(await client.request('textDocument/hover', nowhere), null);
    assert.deepEqual(await client.request('textDocument/completion', nowhere), []);
    const beyond = { textDocument: { uri: URI }, position: { line: 9_999, character: 9_999 } };
    assert.equal(await client.request('textDocument/hover', beyond), null);
    await client.request('textDocument/completion', beyond);
  });

  it('reads hostile texts without a crash', async () => {
    const texts = ['', '\u0000', '[', '%', '&a *a', '__proto__: 1\nconstructor: {}', '- '.repeat(2000), '\uFEFF'];
    for (const [index, text] of texts.entries()) await client.open(`file:///desk/${index}.outsource.yaml`, text);
  });
});
