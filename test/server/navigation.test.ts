import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  SelectionRange,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TestClient } from './client.ts';

const TEXT = `version: 1
engagement: { id: acme, title: Support }
provider: { name: Norte, website: https://norte.example }
objectives:
  - id: fast
    statement: Fast answers
monitoring:
  cadence: weekly
  kpis:
    - { id: k, metric: Waiting, objective: fast }
contracts:
  - { id: a, document: docs/a.pdf }
  - { id: b, document: docs/gone.pdf }
  - { id: c, document: ../outside.pdf }
  - { id: d, document: https://c.example/d.pdf }
`;
const ON_ID = { line: 4, character: 8 };
const ON_MENTION = { line: 9, character: 44 };

/** Every request about one document, and what it is answered for a document that isn't open. */
const REQUESTS: Record<string, unknown> = {
  definition: [],
  references: [],
  documentHighlight: [],
  prepareRename: null,
  rename: null,
  documentSymbol: [],
  foldingRange: [],
  selectionRange: [],
  documentLink: [],
};

describe('finding the way over standard input and output', () => {
  let folder = '';
  let client: TestClient;
  let uri = '';
  const at = (name: string) => pathToFileURL(path.join(folder, 'work', name)).href;

  beforeEach(async () => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'outsource-')));
    mkdirSync(path.join(folder, 'work/docs'), { recursive: true });
    for (const name of ['work/docs/a.pdf', 'outside.pdf']) writeFileSync(path.join(folder, name), '');
    writeFileSync(
      path.join(folder, 'work/pay.outsource.yaml'),
      'version: 1\nengagement: { id: pay, title: Payroll }\nprovider: { name: Sur }\n',
    );
    client = await TestClient.start({ folder: pathToFileURL(path.join(folder, 'work')).href });
    uri = at('acme.outsource.yaml');
    await client.open(uri, TEXT);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true, force: true });
  });

  function ask<T>(method: string, more: object = {}, document = uri): Promise<T> {
    return client.request<T>(`textDocument/${method}`, { textDocument: { uri: document }, ...more });
  }
  const start = (location: { range: Location['range'] } | undefined) => location?.range.start;

  it('goes to where an id is defined, and lists and lights up where it is mentioned', async () => {
    const found = await ask<Location[]>('definition', { position: ON_MENTION });
    assert.deepEqual(found, [{ uri, range: { start: ON_ID, end: { line: 4, character: 12 } } }]);
    const usages = await ask<Location[]>('references', { position: ON_ID, context: { includeDeclaration: false } });
    assert.deepEqual(usages.map(start), [{ line: 9, character: 43 }]);
    const all = await ask<Location[]>('references', { position: ON_ID, context: { includeDeclaration: true } });
    assert.equal(all.length, 2);
    const lit = await ask<DocumentHighlight[]>('documentHighlight', { position: ON_MENTION });
    assert.deepEqual(
      lit.map(({ kind }) => kind),
      [3, 2],
    );
  });

  it('renames with the version of the document, and says why it does not', async () => {
    const prepared = await ask('prepareRename', { position: ON_MENTION });
    assert.deepEqual(prepared, {
      range: { start: { line: 9, character: 43 }, end: { line: 9, character: 47 } },
      placeholder: 'fast',
    });
    const edit = await ask<WorkspaceEdit>('rename', { position: ON_MENTION, newName: 'quick' });
    const change = edit.documentChanges?.[0];
    assert.ok(change && 'edits' in change && change.textDocument.version === 1);
    assert.equal(change.edits.length, 2);
    await assert.rejects(ask('rename', { position: ON_ID, newName: 'Not an id' }), {
      message: /is no id: use lower-case/,
    });
    await assert.rejects(ask('rename', { position: ON_ID, newName: 'a' }), { message: /is taken already/ });
    await assert.rejects(ask('prepareRename', { position: { line: 0, character: 2 } }), { message: /^Only ids/ });
  });

  it('gives the outline, what folds, and a growing selection', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Engagement', 'Provider', 'Objectives', 'Monitoring', 'Contracts'],
    );
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 3 && endLine === 5));
    const [grown] = await ask<SelectionRange[]>('selectionRange', { positions: [ON_ID] });
    assert.deepEqual(grown?.range, { start: ON_ID, end: { line: 4, character: 12 } });
    assert.ok(grown.parent);
  });

  it('links to pages and to files that are there, inside the workspace', async () => {
    const links = await ask<DocumentLink[]>('documentLink');
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://norte.example/', at('docs/a.pdf'), 'https://c.example/d.pdf'],
    );
    assert.equal(links[1]?.tooltip, 'Open the contract document');
  });

  it('finds all engagements of the workspace, open or not, by title, id and provider', async () => {
    const find = (query: string) => client.request<SymbolInformation[]>('workspace/symbol', { query });
    assert.deepEqual(
      (await find('payr')).map(({ location }) => location.uri),
      [at('pay.outsource.yaml')],
    );
    assert.deepEqual(
      (await find('norte')).map(({ name }) => name),
      ['Support (Norte)'],
    );
    await client.change(uri, 2, [{ text: TEXT.replace('Support', 'Help') }]);
    assert.deepEqual(
      (await find('hel')).map(({ name }) => name),
      ['Help'],
    );
  });

  it('finds the other engagement of one id, and keeps an id from being given twice', async () => {
    await client.request('workspace/symbol', { query: '' });
    const position = { line: 1, character: 19 };
    await assert.rejects(ask('rename', { position, newName: 'pay' }), { message: /pay\.outsource\.yaml has the id/ });
    await client.change(uri, 2, [{ text: TEXT.replace('id: acme', 'id: pay') }]);
    const all = await ask<Location[]>('references', { position, context: { includeDeclaration: true } });
    assert.deepEqual(
      all.map((location) => location.uri),
      [uri, at('pay.outsource.yaml')],
    );
  });

  it('answers about documents that are not open, or closed, with nothing', async () => {
    const more = { position: ON_ID, positions: [ON_ID], newName: 'x', context: { includeDeclaration: true } };
    for (const [method, nothing] of Object.entries(REQUESTS)) {
      assert.deepEqual(await ask(method, more, at('other.outsource.yaml')), nothing, method);
    }
    void client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    for (const [method, nothing] of Object.entries(REQUESTS))
      assert.deepEqual(await ask(method, more), nothing, method);
  });

  it('answers for places out of range', async () => {
    const beyond = { line: 9_999, character: 9_999 };
    const more = { position: beyond, positions: [beyond], context: { includeDeclaration: true } };
    assert.deepEqual(await ask('definition', more), []);
    assert.deepEqual(await ask('references', more), []);
    assert.deepEqual(await ask('documentHighlight', more), []);
    await assert.rejects(ask('prepareRename', more), { message: /^Only ids/ });
    await assert.rejects(ask('rename', { ...more, newName: 'x' }), { message: /^Only ids/ });
    const found = await ask<SelectionRange[]>('selectionRange', more);
    assert.equal(found.length, 1);
  });

  it('leaves the structure of a document to another extension that serves it', async () => {
    const other = await TestClient.start({ schemaPeerFor: ['yaml'] });
    await other.open(uri, TEXT, 'yaml');
    for (const method of ['documentSymbol', 'foldingRange', 'selectionRange']) {
      const params = { textDocument: { uri }, positions: [ON_ID] };
      assert.deepEqual(await other.request(`textDocument/${method}`, params), [], method);
    }
    const found = await other.request<Location[]>('textDocument/definition', {
      textDocument: { uri },
      position: ON_MENTION,
    });
    assert.equal(found.length, 1);
    await other.stop();
  });
});
