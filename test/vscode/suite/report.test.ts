import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, until, uriOf, write } from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: "Support <b>desk</b> ![x](https://a.example/x.png) www.a.example"
  status: active
`;

/** Opens the report of an engagement, and gives the text behind the preview. */
async function pageOf(engagement: vscode.Uri, ...args: unknown[]): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('outsource.openReport', ...args);
  await until('the preview', () =>
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Report of engagement'))),
  );
  return until('the page', () =>
    vscode.workspace.textDocuments.find(
      ({ uri }) => uri.scheme === 'outsource-report' && uri.query === engagement.toString(),
    ),
  );
}

describe('the report', () => {
  afterEach(closeAll);

  it('opens about the file in front, and shows its text as text', async () => {
    const { document } = await write(DESK);
    const page = await pageOf(document.uri);
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /^## What to do next$/m);
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', page.getText());
    assert.ok(html.includes('Support &lt;b&gt;desk&lt;/b&gt; ![x](https://a.example/x.png) www.a.example</h1>'), html);
    assert.doesNotMatch(html, /<(?:b|img|a)\b/);
    assert.match(html, /<td[^>]*>Objectives<\/td>/);
    // What a page asks for when the editor has let go of its text.
    assert.ok((await vscode.commands.getCommands(true)).includes('markdown.preview.refresh'));
  });

  it('opens about a given file, which needs no editor', async () => {
    for (const given of [(uri: vscode.Uri) => uri, String]) {
      const { uri } = (await write(DESK)).document;
      await closeAll();
      const page = await pageOf(uri, given(uri));
      assert.match(page.getText(), /^# Support /);
      await closeAll();
    }
  });

  it('follows the text', async () => {
    const { document } = await write(DESK);
    const page = await pageOf(document.uri);
    assert.match(page.getText(), /\*\*Active /);
    const edit = new vscode.WorkspaceEdit();
    const end = behind(document, 'status: active');
    edit.replace(document.uri, new vscode.Range(end.translate(0, -'active'.length), end), 'selecting');
    await vscode.workspace.applyEdit(edit);
    await until('the new page', () => page.getText().includes('**Selecting '));
  });

  it('says so where there is nothing to report', async () => {
    const gone = uriOf('gone/engagement.outsource.yaml');
    const page = await pageOf(gone, gone);
    assert.match(page.getText(), /^There is no report: the file is gone/);
  });
});
