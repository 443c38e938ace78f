import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Change } from '../yaml/change.ts';
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
    const range = snapshot.toLspRange(edit.range);
    return edit.snippet
      ? { range, snippet: { kind: 'snippet', value: edit.newText } }
      : { range, newText: edit.newText };
  });
  if (!features.documentChanges) return { changes: { [snapshot.uri]: lspEdits as TextEdit[] } };
  return {
    documentChanges: [{ textDocument: { uri: snapshot.uri, version: snapshot.version }, edits: lspEdits }],
  };
}
