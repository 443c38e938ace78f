import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findingsOf, noFindingOf, settled, write } from './editor.ts';

const SMALL = 'version: 1\nengagement:\n  id: desk\n  title: Support desk\n';

describe('files of engagements', () => {
  afterEach(closeAll);

  for (const suffix of ['.outsource.yaml', '.outsource.yml'])
    it(`are those with a name that ends in ${suffix}`, async () => {
      const { document } = await write(SMALL, suffix);
      assert.equal(document.languageId, 'outsource');
      await findingOf(document, 'legal/contracts-missing');
    });

  for (const name of ['.outsource.yaml', '.outsource.yml'])
    it(`are those with the name ${name}`, async () => {
      const folder = vscode.workspace.workspaceFolders?.[0];
      assert.ok(folder);
      const uri = vscode.Uri.joinPath(folder.uri, 'nothing-but-an-ending', name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(SMALL));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      assert.equal(document.languageId, 'outsource');
      await findingOf(document, 'legal/contracts-missing');
    });

  it('may be unsaved documents', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'outsource', content: SMALL });
    await vscode.window.showTextDocument(document);
    assert.equal(document.isUntitled, true);
    await findingOf(document, 'legal/contracts-missing');
  });

  for (const suffix of ['.yaml', '-outsource.yaml', '.outsource.yaml.txt'])
    it(`are none with a name that ends in ${suffix} only`, async () => {
      const ours = await write(SMALL);
      const { document } = await write(SMALL, suffix);
      assert.notEqual(document.languageId, 'outsource');
      await settled(ours.document);
      assert.deepEqual(findingsOf(document), []);
    });

  it('have spaces of two, and words for suggestions out of the way', async () => {
    const { document, options } = await write(SMALL);
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(options.insertSpaces, true);
    assert.equal(options.tabSize, 2);
    assert.equal(settings.get('wordBasedSuggestions'), 'off');
    assert.equal(settings.get('autoIndent'), 'advanced');
  });
});

describe('files of engagements that a user keeps as YAML', () => {
  const peer = vscode.extensions.getExtension('redhat.vscode-yaml');
  const WRONG = `${SMALL}  status: activ\n`;
  afterEach(closeAll);

  async function asYaml() {
    const { document } = await write(WRONG);
    const yaml = await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await findingOf(yaml, 'legal/contracts-missing');
    return yaml;
  }

  if (peer) {
    it('leave to the YAML extension what follows from the schema', async () => {
      const document = await asYaml();
      await settled(document);
      await noFindingOf(document, 'format/schema');
      const hovers = await hoversAt(document, new vscode.Position(4, 4));
      assert.deepEqual(hovers, []);
      const { items } = await completionAt(document, new vscode.Position(4, 12));
      assert.ok(!items.some(({ label }) => label === 'contracting'));
    });

    it('have their own findings only under their own language', async () => {
      const { document } = await write(WRONG);
      assert.equal(document.languageId, 'outsource');
      await findingOf(document, 'format/schema');
      const { items } = await completionAt(document, new vscode.Position(4, 12));
      assert.ok(items.some(({ label }) => label === 'contracting'));
    });
  } else
    it('have all findings and help where no other extension knows the format', async () => {
      const document = await asYaml();
      await findingOf(document, 'format/schema');
      assert.equal((await hoversAt(document, new vscode.Position(4, 4))).length, 1);
      const { items } = await completionAt(document, new vscode.Position(4, 12));
      assert.ok(items.some(({ label }) => label === 'contracting'));
    });

  const hoversAt = ({ uri }: vscode.TextDocument, position: vscode.Position) =>
    vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  const completionAt = ({ uri }: vscode.TextDocument, position: vscode.Position) =>
    vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position);
});
