import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findingsOf, goto, noFindingOf, type, until, uriOf, write } from './editor.ts';

const TWICE = `version: 1
engagement:
  id: desk
  title: Support desk
objectives:
  - id: answers
    statement: Answer questions within 4 hours
  - id: answers
    statement: Answer calls within 2 minutes
`;

describe('findings', () => {
  afterEach(closeAll);

  it('are there without a save, and follow what is typed', async () => {
    const editor = await write(TWICE.replace('title: Support desk', 'title: Support desk\n  status: active'));
    const { document } = editor;
    await findingOf(document, 'format/duplicate-id');
    goto(editor, 'status: active');
    await vscode.commands.executeCommand('deleteLeft');
    const wrong = await findingOf(document, 'format/schema');
    assert.equal(document.getText(wrong.range), 'activ');
    await findingOf(document, 'format/duplicate-id');
    await type('e');
    await noFindingOf(document, 'format/schema');
    assert.equal(document.isDirty, true);
  });

  it('outlive text that is not well-formed', async () => {
    const editor = await write(TWICE);
    await findingOf(editor.document, 'legal/contracts-missing');
    goto(editor, 'Support desk');
    await vscode.commands.executeCommand('type', { text: '\n  status: [active' });
    await findingOf(editor.document, 'format/syntax');
    await findingOf(editor.document, 'format/duplicate-id');
    await findingOf(editor.document, 'legal/contracts-missing');
  });

  it('name their source, and their rule with a link to its page', async () => {
    const { document } = await write(TWICE);
    const { code, source, severity, message } = await findingOf(document, 'legal/contracts-missing');
    assert.equal(source, 'outsource');
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
    assert.ok(message.length <= 140);
    assert.ok(typeof code === 'object');
    assert.equal(code.value, 'legal/contracts-missing');
    assert.match(code.target.toString(true), /^https:\/\/.+\/rules\/legal\/contracts-missing$/);
  });

  it('show the other place where two disagree', async () => {
    const { document } = await write(TWICE);
    const { range, relatedInformation } = await findingOf(document, 'format/duplicate-id');
    assert.equal(range.start.line, 7);
    assert.equal(relatedInformation?.length, 1);
    const [first] = relatedInformation ?? [];
    assert.equal(first?.location.uri.toString(), document.uri.toString());
    assert.equal(first?.location.range.start.line, 5);
    assert.notEqual(first?.message, '');
  });

  it('are fine lines on text that does nothing', async () => {
    const { document } = await write(TWICE.replace('title: Support desk', 'title: Support desk\n  title: Desk'));
    const { tags } = await findingOf(document, 'format/duplicate-key');
    assert.deepEqual(tags, [vscode.DiagnosticTag.Unnecessary]);
  });

  it('are at most 100 a file, the heaviest', async () => {
    const objective = (_: unknown, index: number) =>
      `  - id: o${index}\n    statement: Do it well\n    wrong: ${index}\n`;
    const { document } = await write(
      `version: 1\nengagement:\n  id: desk\n  title: Desk\nobjectives:\n${Array.from({ length: 150 }, objective).join('')}`,
    );
    await findingOf(document, 'format/unknown-key');
    const findings = findingsOf(document);
    assert.equal(findings.length, 100);
    assert.ok(findings.every(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('are those of the file on disk once it is closed, and go with it', async () => {
    const { document } = await write(TWICE);
    await closeAll();
    // Opened as from the explorer: a document that a test has asked for stays open for a while.
    const uri = vscode.Uri.joinPath(document.uri, '../closed.outsource.yaml');
    await vscode.workspace.fs.copy(document.uri, uri);
    await vscode.commands.executeCommand('vscode.open', uri);
    const opened = await until('the editor', () => vscode.window.activeTextEditor);
    await findingOf(opened.document, 'legal/contracts-missing');
    goto(opened, 'Support desk');
    await vscode.commands.executeCommand('type', { text: '\n  status: [active' });
    await findingOf(opened.document, 'format/syntax');
    await closeAll();
    await noFindingOf(opened.document, 'format/syntax');
    await findingOf(opened.document, 'legal/contracts-missing');
    await vscode.workspace.fs.delete(uri);
    await noFindingOf(opened.document, 'legal/contracts-missing');
    assert.deepEqual(findingsOf(opened.document), []);
  });

  it('are there for files that nobody has opened, and follow them on disk', async () => {
    const uri = uriOf('never-opened/engagement.outsource.yaml');
    const file = { uri } as vscode.TextDocument;
    // The extension wakes with the first engagement.
    await findingOf((await write(TWICE)).document, 'format/duplicate-id');
    // The folder comes into being together with the file, which an editor's watcher may miss.
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TWICE));
    await findingOf(file, 'format/duplicate-id');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TWICE.replace('id: answers', 'id: calls')));
    await noFindingOf(file, 'format/duplicate-id');
    await findingOf(file, 'legal/contracts-missing');
    await vscode.workspace.fs.delete(uriOf('never-opened'), { recursive: true });
    await noFindingOf(file, 'legal/contracts-missing');
  });
});
