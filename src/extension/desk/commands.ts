import { commands, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ACCEPT_COMMAND, EXPLAIN_COMMAND, REPORT_COMMAND } from '../../language/options.ts';
import type { CheckAllResult, FindingPlace } from '../../server/protocol.ts';
import { CHECK_ALL } from '../../server/protocol.ts';
import { revealPlace } from '../revealPlace.ts';
import type { DueRow } from './dueRows.ts';
import type { FindingRow, Row } from './rows.ts';
import type { Wishes } from './wishes.ts';

type Handler = (client: BaseLanguageClient, ...args: unknown[]) => unknown;

/** The example that the empty view leads to, within the extension. */
const EXAMPLE = ['examples', 'support-desk.outsource.yaml'];

/** What can be done with a row: the commands of others, told which file is meant. */
const ABOUT_A_FILE = {
  'outsource.desk.report': REPORT_COMMAND,
  'outsource.desk.review': 'outsource.recordReview',
  'outsource.desk.nextStatus': 'outsource.nextStatus',
  'outsource.desk.addSection': 'outsource.addSection',
} as const;

/** The commands of the Outsource view. */
export function deskCommands(wishes: Wishes, extensionUri: Uri): Readonly<Record<string, Handler>> {
  const wish = (part: Parameters<Wishes['set']>[0]) => () => wishes.set(part);
  return {
    'outsource.checkAll': checkAll,
    'outsource.openExample': () => openExample(extensionUri),
    'outsource.desk.open': (_, row) => openFile(row),
    'outsource.desk.accept': (_, row) => accept(row),
    'outsource.desk.explain': (_, row) => explain(row),
    ...Object.fromEntries(
      Object.entries(ABOUT_A_FILE).map(([id, command]): [string, Handler] => [id, (_, row) => runOn(command, row)]),
    ),
    'outsource.desk.showAttention': wish({ onlyAttention: true }),
    'outsource.desk.showAll': wish({ onlyAttention: false }),
    'outsource.desk.sortByWorst': wish({ order: 'worst' }),
    'outsource.desk.sortByName': wish({ order: 'name' }),
    'outsource.desk.sortByDate': wish({ order: 'date' }),
    'outsource.desk.groupByNone': wish({ grouping: 'none' }),
    'outsource.desk.groupByStatus': wish({ grouping: 'status' }),
    'outsource.desk.groupByOwner': wish({ grouping: 'owner' }),
  };
}

/** Judges all engagements of the workspace anew, and shows what was found where the editor lists it. */
async function checkAll(client: BaseLanguageClient): Promise<CheckAllResult> {
  const result = await client.sendRequest<CheckAllResult>(CHECK_ALL);
  await commands.executeCommand('workbench.actions.view.problems');
  return result;
}

/** As an unsaved document: what belongs to the extension can't be changed. */
async function openExample(extensionUri: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, ...EXAMPLE));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'outsource', content }));
}

async function openFile(row: unknown): Promise<void> {
  const uri = uriOf(row);
  if (uri) await window.showTextDocument(uri);
}

async function runOn(command: string, row: unknown): Promise<void> {
  const uri = uriOf(row);
  if (uri) await commands.executeCommand(command, uri);
}

/** Whoever accepts a finding sees the place that it is about. */
async function accept(row: unknown): Promise<void> {
  if (!isFinding(row)) return;
  const { uri, finding } = row;
  const place: FindingPlace = { uri, ruleId: finding.ruleId, position: finding.at };
  await revealPlace(place);
  await commands.executeCommand(ACCEPT_COMMAND, place);
}

async function explain(row: unknown): Promise<void> {
  if (isFinding(row)) await commands.executeCommand(EXPLAIN_COMMAND, row.finding.ruleId);
}

/** The file that a row of either view is about. */
function uriOf(row: unknown): Uri | undefined {
  if (!isRow(row)) return undefined;
  if (row.kind === 'group') return undefined;
  if (row.kind === 'due') return Uri.parse(row.due.overview.uri, true);
  return Uri.parse(row.kind === 'engagement' ? row.overview.uri : row.uri, true);
}

function isFinding(row: unknown): row is FindingRow {
  return isRow(row) && row.kind === 'finding';
}

const KINDS: readonly unknown[] = ['group', 'engagement', 'part', 'rest', 'finding', 'due'] satisfies (
  | Row
  | DueRow
)['kind'][];

function isRow(row: unknown): row is Row | DueRow {
  return typeof row === 'object' && row !== null && 'kind' in row && KINDS.includes(row.kind);
}
