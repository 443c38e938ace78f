import type { InlayHint, Range as LspRange } from 'vscode-languageserver-types';
import type { Snapshot } from './snapshot.ts';

/** The computed facts of some lines, behind the values from which they follow: at most one a line. */
export function inlayHints(snapshot: Snapshot, range: LspRange): InlayHint[] {
  const hints: InlayHint[] = [];
  let lastLine = -1;
  for (const { at, label, calculation } of snapshot.facts) {
    const position = snapshot.lines.position(at);
    if (position.line === lastLine || position.line < range.start.line || position.line > range.end.line) continue;
    lastLine = position.line;
    hints.push({ position, label, tooltip: calculation(), paddingLeft: true });
  }
  return hints;
}
