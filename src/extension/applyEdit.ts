import { l10n, Selection, type TextDocument, type TextEditor, TextEditorRevealType, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EditResult } from '../server/dialogueRequests.ts';
import { firstChange } from './firstChange.ts';

/** Whether the text of an edit is filled in by Tab, which needs the editor in front. */
type Show = 'before' | 'after';

/**
 * Makes an edit that the server has proposed, as one step to undo, and shows the place of it: a change that nobody sees
 * can't be undone. The file isn't saved.
 *
 * @param request the request that gives the edit for the document as it is now
 * @throws Error where the edit can't be made
 */
export async function applyEdit(
  client: BaseLanguageClient,
  document: TextDocument,
  request: () => Promise<EditResult>,
  show: Show = 'after',
): Promise<void> {
  if (show === 'before') await showDocument(document);
  const edit = await request();
  if (!edit) throw new Error(l10n.t('The file can’t be changed at that place: first mend what can’t be read in it.'));
  const before = document.getText();
  const done = await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (!done) throw new Error(l10n.t('The text has changed meanwhile: please try once more.'));
  if (show === 'after') reveal(await showDocument(document), before);
}

function showDocument(document: TextDocument): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, { viewColumn: shown?.viewColumn, preview: false });
}

function reveal(editor: TextEditor, before: string): void {
  const at = editor.document.positionAt(firstChange(before, editor.document.getText()));
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
