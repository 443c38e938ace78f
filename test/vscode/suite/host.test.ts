import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open } from './editor.ts';

describe('the extension', () => {
  it('is there, and wakes up', async () => {
    const extension = vscode.extensions.getExtension('engagement-as-code.outsource');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('gives engagement files their language', async () => {
    const { document } = await open('website.outsource.yaml');
    assert.equal(document.languageId, 'outsource');
  });
});
