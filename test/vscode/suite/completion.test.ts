import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  behind,
  closeAll,
  findingOf,
  findingsOf,
  goto,
  noFindingOf,
  ruleOf,
  settled,
  type,
  until,
  write,
} from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
  status: active
`;

async function proposals(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items;
}

/** Types, waits for the list to open, and takes what is on top. */
async function accept(editor: vscode.TextEditor): Promise<void> {
  const { version } = editor.document;
  await until('a proposal to be taken', async () => {
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await new Promise((resolve) => setTimeout(resolve, 150));
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return editor.document.version > version;
  });
}

function complaints(document: vscode.TextDocument): string[] {
  return findingsOf(document)
    .filter((finding) => /^format\/(syntax|schema|unknown-key|impossible-date|duplicate)/.test(ruleOf(finding)))
    .map(({ message }) => message);
}

describe('completion', () => {
  afterEach(closeAll);

  it('offers keys with their meaning, none twice', async () => {
    const { document } = await write(`${DESK}  \n`);
    await findingOf(document, 'legal/contracts-missing');
    const items = await proposals(document, new vscode.Position(5, 2));
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('criticality'));
    assert.ok(!labels.includes('title'));
    assert.equal(new Set(labels).size, labels.length);
    const { detail, documentation } = items.find(({ label }) => label === 'criticality') ?? {};
    assert.ok(detail);
    assert.ok(documentation instanceof vscode.MarkdownString);
    assert.match(documentation.value, /Example: `criticality: /);
  });

  it('offers the values of a key, and ids of the file', async () => {
    const { document } = await write(
      `${DESK}objectives:\n  - id: fast-answers\n    statement: Answer\nmonitoring:\n  kpis:\n    - id: k\n      objective: \n`,
    );
    await findingOf(document, 'legal/contracts-missing');
    const values = await proposals(document, behind(document, 'status: act'));
    assert.ok(values.some(({ label }) => label === 'contracting'));
    const ids = await proposals(document, behind(document, 'objective: '));
    assert.ok(ids.some(({ label }) => label === 'fast-answers'));
  });

  it('writes a section as a filled template with tab stops', async () => {
    const editor = await write(DESK);
    const { document } = editor;
    await findingOf(document, 'monitoring/missing');
    goto(editor, 'status: active\n');
    await type('monit');
    await accept(editor);
    await noFindingOf(document, 'monitoring/missing');
    assert.ok(document.getText().startsWith(`${DESK}monitoring:\n  `), document.getText());
    assert.equal(editor.selection.isEmpty, false, 'the first tab stop is selected');
    await settled(document);
    assert.deepEqual(complaints(document), []);
  });

  it('writes keys and values where they belong', async () => {
    const editor = await write(DESK);
    const { document } = editor;
    await findingOf(document, 'legal/contracts-missing');
    goto(editor, 'status: active');
    await type('\n');
    assert.equal(editor.selection.active.character, 2);
    await type('critic');
    await accept(editor);
    assert.equal(document.lineAt(5).text, '  criticality: ');
    await type('crit');
    await accept(editor);
    assert.equal(document.lineAt(5).text, '  criticality: critical');
  });

  it('finds a country by its name', async () => {
    const editor = await write(`${DESK}client:\n  country: \n`);
    const { document } = editor;
    await findingOf(document, 'legal/contracts-missing');
    goto(editor, 'country: ');
    await type('Germ');
    await accept(editor);
    assert.equal(document.lineAt(6).text, '  country: DE');
  });

  it('goes on into a folder, and from a key to its values', async () => {
    const editor = await write(`${DESK}contracts:\n  - document: \n`);
    const { document } = editor;
    const around = vscode.Uri.joinPath(document.uri, '..');
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(around, 'papers/nda.pdf'), new Uint8Array());
    await findingOf(document, 'legal/no-nda');
    goto(editor, 'document: ');
    await type('pap');
    await accept(editor);
    assert.equal(document.lineAt(6).text, '  - document: papers/');
    const items = await proposals(document, editor.selection.active);
    assert.deepEqual(
      items.map(({ label }) => (typeof label === 'string' ? label : label.label)),
      ['papers/nda.pdf'],
    );
  });

  it('indents what is below a key in relation to it', async () => {
    const editor = await write(DESK);
    const { document } = editor;
    await findingOf(document, 'legal/contracts-missing');
    goto(editor, 'status: active');
    await type('\nval');
    await accept(editor);
    assert.equal(document.lineAt(5).text, '  value:');
    assert.equal(document.lineAt(6).text, '    ');
    assert.deepEqual(editor.selection.active, new vscode.Position(6, 4));
  });
});

describe('snippets', () => {
  afterEach(closeAll);

  const snippets = async (document: vscode.TextDocument) => {
    const items = await proposals(document, new vscode.Position(0, 0));
    return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
  };

  it('are there for the smallest engagement, a full one and each section', async () => {
    const { document } = await write('');
    const names = (
      await until('snippets', async () => {
        const items = await snippets(document);
        return items.length > 10 && items;
      })
    ).map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(names.includes('outsource'), names.join());
    assert.ok(names.includes('outsource-full'));
  });

  it('give nothing that the format does not know', async () => {
    const { document: empty } = await write('');
    const items = await until('snippets', async () => {
      const found = await snippets(empty);
      return found.length > 10 && found;
    });
    const editor = await write('');
    const { document } = editor;
    for (const { label, insertText } of items) {
      const name = typeof label === 'string' ? label : label.label;
      assert.ok(insertText instanceof vscode.SnippetString, name);
      const base = name.startsWith('outsource') ? '' : name === 'engagement' ? 'version: 1\n' : DESK;
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      await editor.edit((edit) => edit.replace(all, base));
      await noFindingOf(document, 'format/unknown-key');
      const end = document.positionAt(base.length);
      await editor.insertSnippet(insertText, end);
      assert.ok(document.getText().length > base.length + 10, name);
      // One thing that is wrong for sure shows that the text has been read.
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'wrong: 1\n'));
      await findingOf(document, 'format/unknown-key');
      const found = complaints(document);
      assert.equal(found.length, 1, [name, ...found, document.getText()].join('\n'));
    }
  }).timeout(120_000);
});
