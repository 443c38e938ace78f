import { ENGAGEMENT_FORMAT } from '../../engagement/engagementFormat.ts';
import { keyOrder } from '../../engagement/schema.ts';
import { CONFIG_FORMAT } from '../../lint/config/configFormat.ts';
import { isConfigName } from '../../lint/config/name.ts';
import { applyEdits } from '../../yaml/edit.ts';
import { format } from '../../yaml/format/format.ts';
import { parse } from '../../yaml/parse.ts';
import { type ChangeOptions, chooseFiles, problemOf } from '../chosen.ts';
import { readText } from '../files.ts';
import { type FormatOutcome, formatText } from '../format/format.ts';
import { turn } from '../unfinished.ts';
import { writeText } from '../writeText.ts';

/**
 * `outsource format`: puts files in order, or with `check` lists those that aren't; sets the exit code to 1 for such
 * ones then, and to 2 for a file that can't be read or written. A file that isn't well-formed is never touched.
 * @throws UsageError for a path that isn't there
 */
export async function formatCommand(
  paths: readonly string[],
  { check = false, ...options }: ChangeOptions & { readonly check?: boolean },
): Promise<void> {
  const { files } = await chooseFiles(paths, options);
  const outcomes: FormatOutcome[] = [];
  for (const path of files) {
    outcomes.push(putInOrder(path, check));
    await turn();
  }
  process.stdout.write(formatText(outcomes, check));
  if (outcomes.some(({ kind }) => kind === 'error')) process.exitCode = 2;
  else if (check && outcomes.some(({ kind }) => kind === 'changed')) process.exitCode = 1;
}

function putInOrder(path: string, check: boolean): FormatOutcome {
  const content = readText(path, true);
  if ('error' in content) return { path, kind: 'error', message: content.error };
  const { text } = content;
  const tree = parse(text);
  const message = problemOf(tree);
  if (message !== undefined) return { path, kind: 'error', message };
  if (!tree.root) return { path, kind: 'same' };
  const fileFormat = isConfigName(path) ? CONFIG_FORMAT : ENGAGEMENT_FORMAT;
  const edits = format(tree, { order: (at) => keyOrder(at, fileFormat) });
  if (!edits) return { path, kind: 'left' };
  if (edits.length === 0) return { path, kind: 'same' };
  const unwritten = check ? undefined : writeText(path, applyEdits(text, edits));
  return unwritten === undefined ? { path, kind: 'changed' } : { path, kind: 'error', message: unwritten };
}
