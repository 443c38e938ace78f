import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, uriOf } from './editor.ts';

describe('a task with $outsource', () => {
  it('leads to the lines of a file that nobody has opened', async () => {
    const uri = uriOf('task/é.outsource.yaml');
    const text = 'version: 1\nengagement:\n  id: Desk\n  title: Support desk\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'outsource');
    const node = process.env.TEST_NODE;
    assert.ok(folder && extension && node);
    const cli = vscode.Uri.joinPath(extension.extensionUri, 'dist/cli.cjs').fsPath;
    const execution = new vscode.ProcessExecution(node, [cli, 'lint', 'task', '--format=unix', '--no-cache']);
    await vscode.tasks.executeTask(
      new vscode.Task({ type: 'process' }, folder, 'Check engagements', 'outsource', execution, '$outsource'),
    );
    const { range, severity, message } = await until('what the task finds', () =>
      vscode.languages
        .getDiagnostics(uri)
        .find(({ source, code }) => source === 'outsource task' && code === 'format/schema'),
    );
    assert.deepEqual(range.start, new vscode.Position(2, 6));
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
    assert.match(message, /^An id has only lower-case letters.*"desk"\.$/);
  });
});
