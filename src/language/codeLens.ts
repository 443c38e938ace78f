import type { CodeLens, Command, Range as LspRange } from 'vscode-languageserver-types';
import { pairOf } from '../engagement/model.ts';
import { say } from '../l10n/say.ts';
import type { ClientFeatures } from './options.ts';
import { REPORT_COMMAND, REVEAL_COMMAND } from './options.ts';
import type { Snapshot } from './snapshot.ts';

/** The list of problems of VS Code: what is open, with a way to each place. */
const PROBLEMS_COMMAND = 'workbench.actions.view.problems';

/** The key that the row stands above, found even where the text can't be read as YAML. */
const ENGAGEMENT_KEY = /^\ufeff?(["']?)engagement\1[ \t]*:/m;

/**
 * The row above `engagement`: its health, the way to its report, and the next date that matters. It stands there whatever
 * the state of the file, so that no text jumps while somebody types. Editors with our commands follow a click: to the
 * list of problems, to the report, and to the line of the date; others have no report to open, so it isn't offered there.
 */
export function codeLens(snapshot: Snapshot, features: ClientFeatures): CodeLens[] {
  const { overview } = snapshot;
  const range = overview && rowRange(snapshot);
  if (!range) return [];
  const { health, next } = overview;
  const lenses: CodeLens[] = [{ range, command: remark(health, features.commands ? PROBLEMS_COMMAND : '') }];
  if (features.commands) {
    const report = { label: say`Report`, detail: say`How it stands, what to do next, and the next 90 days` };
    lenses.push({ range, command: { ...remark(report, REPORT_COMMAND), arguments: [snapshot.uri] } });
  }
  if (next) {
    const place = [{ uri: snapshot.uri, position: snapshot.toLspRange(next.range).start }];
    lenses.push({
      range,
      command: features.commands ? { ...remark(next, REVEAL_COMMAND), arguments: place } : remark(next, ''),
    });
  }
  return lenses;
}

/** A command without a name is text alone. */
function remark({ label, detail }: { readonly label: string; readonly detail: string }, command: string): Command {
  return { title: label, tooltip: detail, command };
}

function rowRange(snapshot: Snapshot): LspRange | undefined {
  const key = pairOf(snapshot.engagement.file, 'engagement')?.key.range;
  if (key) return snapshot.toLspRange(key);
  const found = ENGAGEMENT_KEY.exec(snapshot.text);
  if (!found) return undefined;
  const start = found.index + (found[0].startsWith('\ufeff') ? 1 : 0);
  return snapshot.toLspRange({ start, end: found.index + found[0].length });
}
