import assert from 'node:assert/strict';
import * as vscode from 'vscode';

// The worker gets the manifest over HTTP, where an extension under development has it in English alone.
describe('the manifest in German', () => {
  it('names commands in the language, and its snippets', () => {
    const extension = vscode.extensions.getExtension('engagement-as-code.outsource');
    assert.ok(extension);
    const { commands, snippets } = extension.packageJSON.contributes;
    const explain = commands.find(({ command }: { command: string }) => command === 'outsource.explainRule');
    const title = typeof explain.title === 'string' ? explain.title : explain.title.value;
    assert.notEqual(title, 'Explain Rule…');
    assert.doesNotMatch(title, /^%/);
    assert.equal(snippets[0].path, './snippets/outsource.de.code-snippets');
  });
});
