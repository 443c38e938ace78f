import {
  Position,
  Selection,
  type Tab,
  TabInputText,
  TextEditorRevealType,
  Uri,
  type ViewColumn,
  window,
} from 'vscode';

/** Shows a place of a document and puts the cursor there: what a click on a date in the row above the engagement does. */
export async function revealPlace(place: unknown): Promise<void> {
  if (!isPlace(place)) return;
  const uri = Uri.parse(place.uri, true);
  const editor = await window.showTextDocument(uri, { viewColumn: columnOf(uri) });
  const { line, character } = place.position;
  const at = new Position(line, character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where a document stands already, so that it doesn't open a second time beside the page that leads to it. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const isThere = ({ input }: Tab) => input instanceof TabInputText && input.uri.toString() === uri.toString();
  const groups = window.tabGroups.all.filter(({ tabs }) => tabs.some(isThere));
  return (groups.find(({ isActive }) => isActive) ?? groups[0])?.viewColumn;
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
