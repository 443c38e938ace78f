import type { FormattingOptions, TextEdit } from 'vscode-languageserver-types';
import { keyOrder } from '../engagement/schema.ts';
import { format } from '../yaml/format/format.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The edits that put a whole document in order: keys as in the format, indentation, empty lines, quotes that aren't
 * needed. None for a text that is in order, and for one that can't be read without problems.
 * @param options as the editor sends them; tabs are no indentation in YAML, so that spaces stand in their place
 */
export function formatting(snapshot: Snapshot, options: FormattingOptions): TextEdit[] {
  const edits = format(snapshot.tree, {
    order: (path) => keyOrder(path, snapshot.format),
    indent: options.insertSpaces ? options.tabSize : undefined,
    trimTrailingWhitespace: options.trimTrailingWhitespace,
    insertFinalNewline: options.insertFinalNewline,
    trimFinalNewlines: options.trimFinalNewlines,
  });
  return (edits ?? []).map(({ range, newText }) => ({ range: snapshot.toLspRange(range), newText }));
}
