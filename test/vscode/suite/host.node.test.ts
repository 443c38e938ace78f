import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { uriOf } from './editor.ts';

describe('the extension host of Node', () => {
  it('has Node, and files', () => {
    assert.equal(typeof process.versions.node, 'string');
    assert.equal(uriOf('website.outsource.yaml').scheme, 'file');
    assert.equal(vscode.env.uiKind, vscode.env.remoteName ? vscode.UIKind.Web : vscode.UIKind.Desktop);
  });
});
