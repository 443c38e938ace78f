import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change, TextEdit as Edit } from '../yaml/change.ts';
import { toTextEdits } from '../yaml/edit.ts';
import type { ClientFeatures } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** Changes to a snapshot's file as an edit for the editor; undefined where they can't be made without damage. */
export function toWorkspaceEdit(
  snapshot: Snapshot,
  changes: readonly Change[],
  features: ClientFeatures,
): WorkspaceEdit | undefined {
  // Tab stops have no place in the older form of an edit.
  const snippet = features.snippetEdits && features.documentChanges;
  const edits = toTextEdits(snapshot.tree, changes, { snippet });
  if (!edits.length) return undefined;
  const lspEdits = edits.map((edit): TextEdit | SnippetTextEdit => {
    if (edit.snippet)
      return { range: snapshot.toLspRange(edit.range), snippet: { kind: 'snippet', value: edit.newText } };
    const { range, newText } = edits.length === 1 ? insideOfText(edit, snapshot.text) : edit;
    return { range: snapshot.toLspRange(range), newText };
  });
  if (!features.documentChanges) return { changes: { [snapshot.uri]: lspEdits as TextEdit[] } };
  return {
    documentChanges: [{ textDocument: { uri: snapshot.uri, version: snapshot.version }, edits: lspEdits }],
  };
}

/**
 * Lines that are added behind the last line break, as the same lines added before it: Neovim 0.10 puts an empty line
 * behind text that is inserted below the last line.
 */
function insideOfText(edit: Edit, text: string): Edit {
  const [lineBreak] = /\r?\n$/.exec(text) ?? [];
  if (!lineBreak || edit.range.start < text.length || !edit.newText.endsWith(lineBreak)) return edit;
  const start = text.length - lineBreak.length;
  return { range: { start, end: start }, newText: lineBreak + edit.newText.slice(0, -lineBreak.length) };
}
