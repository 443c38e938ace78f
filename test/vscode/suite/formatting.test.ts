import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until, write } from './editor.ts';

/** The editor takes its indentation from the text. */
const MESSY = `engagement:
  title:   "Support desk"
  id: desk # the name of the file
version: 1
`;
const TIDY = `version: 1

engagement:
  id: desk # the name of the file
  title: Support desk
`;

describe('Format Document', () => {
  afterEach(closeAll);

  it('puts a file in order, and leaves one alone that is', async () => {
    const { document } = await write(MESSY);
    await until('the formatted text', async () => {
      await vscode.commands.executeCommand('editor.action.formatDocument');
      return document.getText() === TIDY;
    });
    await document.save();
    const { version } = document;
    await vscode.commands.executeCommand('editor.action.formatDocument');
    assert.equal(document.version, version);
  });
});
