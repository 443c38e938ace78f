import { Position, Selection, TextEditorRevealType, Uri, window } from 'vscode';

/** Shows a place of a document and puts the cursor there: what a click on a date in the row above the engagement does. */
export async function revealPlace(place: unknown): Promise<void> {
  if (!isPlace(place)) return;
  const editor = await window.showTextDocument(Uri.parse(place.uri, true));
  const { line, character } = place.position;
  const at = new Position(line, character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

interface Place {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null || !('uri' in value) || !('position' in value)) return false;
  const { uri, position } = value;
  if (typeof uri !== 'string' || typeof position !== 'object' || position === null) return false;
  return (
    'line' in position &&
    'character' in position &&
    typeof position.line === 'number' &&
    typeof position.character === 'number'
  );
}
