import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, goto, type, write } from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
objectives:
  - id: answers
    statement: Answer
`;

describe('typing', () => {
  afterEach(closeAll);

  it('turns lines into comments and back', async () => {
    const editor = await write(DESK);
    goto(editor, '  id: desk');
    await vscode.commands.executeCommand('editor.action.commentLine');
    assert.equal(editor.document.lineAt(2).text, '  # id: desk');
    await vscode.commands.executeCommand('editor.action.commentLine');
    assert.equal(editor.document.getText(), DESK);
  });

  for (const [after, column] of [
    ['engagement:', 2],
    ['engagement: # what it is', 2],
    ['  title: Support desk', 2],
    ['objectives:', 2],
    ['  - id: answers', 4],
    ['  - statement: Answer: now', 4],
    ['    acceptance:', 6],
    ['  - acceptance:', 6],
    ['    - reason: >', 8],
    ['  value: { amount: 5 }', 2],
    ['  - { id: a, title: b }', 2],
    ['    - Shown at 16 px', 4],
    ['  summary: >-', 4],
    ['  url: https://a.example', 2],
    ['# engagement:', 0],
    ['  # objectives:', 2],
  ] as const)
    it(`goes on at column ${column} after ${JSON.stringify(after)}`, async () => {
      const editor = await write(`${DESK}${after}`);
      const { line } = editor.document.positionAt(DESK.length);
      const end = new vscode.Position(line, after.length);
      editor.selection = new vscode.Selection(end, end);
      await type('\n');
      assert.deepEqual(editor.selection.active, new vscode.Position(line + 1, column));
      assert.equal(editor.document.lineAt(line).text, after);
    });

  it('closes brackets and quotes', async () => {
    const editor = await write('');
    await type('a: [');
    assert.equal(editor.document.getText(), 'a: []');
  });

  it('leaves apostrophes and dashes alone', async () => {
    const editor = await write('');
    await type("title: Ana's desk - Porto");
    assert.equal(editor.document.getText(), "title: Ana's desk - Porto");
  });

  it('folds by indentation', async () => {
    const editor = await write(DESK);
    goto(editor, 'engagement');
    await vscode.commands.executeCommand('editor.fold');
    // Folded lines are not to be seen.
    assert.ok(editor.visibleRanges.length > 1);
    await vscode.commands.executeCommand('editor.unfold');
    assert.equal(editor.visibleRanges.length, 1);
  });
});

describe('the language', () => {
  it('knows what a word is, without which nothing is proposed while one types', async () => {
    const { document } = await write('engagement:\n  título: Wrocław\n  rule: legal/no-nda\n');
    for (const word of ['título', 'Wrocław', 'legal/no-nda']) {
      const range = document.getWordRangeAtPosition(behind(document, word.slice(0, -1)));
      assert.equal(range && document.getText(range), word);
    }
  });

  it('has a grammar that embeds YAML, an icon and snippets', () => {
    const extension = vscode.extensions.getExtension('engagement-as-code.outsource');
    const { languages, grammars, snippets, yamlValidation } = extension?.packageJSON.contributes ?? {};
    const ids = ['outsource', 'outsource-config'];
    assert.deepEqual(languages.map(idOf), ids);
    for (const { icon } of languages) assert.ok(icon.light && icon.dark);
    assert.deepEqual(grammars.map(languageOf), ids);
    assert.equal(snippets[0].language, 'outsource');
    assert.equal(yamlValidation.length, 2);
  });

  it('has all the files that its manifest names', async () => {
    const extension = vscode.extensions.getExtension('engagement-as-code.outsource');
    assert.ok(extension);
    const { contributes, icon } = extension.packageJSON;
    const named: string[] = [
      icon,
      ...contributes.languages.flatMap(filesOfLanguage),
      ...[...contributes.grammars, ...contributes.snippets].map(({ path }: { path: string }) => path),
      ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
    ];
    for (const file of named) await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, file));
  });
});

const idOf = ({ id }: { id: string }) => id;
const languageOf = ({ language }: { language: string }) => language;

function filesOfLanguage(language: { icon: { light: string; dark: string }; configuration: string }): string[] {
  return [language.icon.light, language.icon.dark, language.configuration];
}
