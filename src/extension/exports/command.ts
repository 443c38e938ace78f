import { env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isEngagementName } from '../../engagement/fileNames.ts';
import type { ExportData } from '../../report/exports/data.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportKind } from '../../report/exports/kinds.ts';
import { EXPORT, type ExportParams } from '../../server/protocol.ts';
import { choicesFor, type Wish } from './choices.ts';

/** Makes the content of a file, with libraries that are loaded when this is first called. */
export type MakeContent = (data: ExportData) => Promise<string | Uint8Array>;

/** What was chosen beforehand (for key bindings, buttons and other extensions). */
interface Choice extends Wish {
  /** The file to write; asked for if left out. */
  readonly target?: Uri;
}

/**
 * Asks what to make of an engagement or of all, and where to save it, and writes it. Escape leaves no file.
 * @param file the engagement's URI, as text or not; the file in front if left out
 * @throws Error where there is no engagement to make it of
 */
export async function exportEngagement(
  client: BaseLanguageClient,
  makeContent: MakeContent,
  file: unknown,
  given: unknown,
): Promise<void> {
  const source = uriFrom(file) ?? engagementInFront();
  const choice = isChoice(given) ? given : await choose(source);
  if (!choice) return;
  const { kind, format, all } = choice;
  const params: ExportParams = { kind, format, ...(!all && source && { uri: source.toString() }) };
  const target = choice.target ?? (await askTarget(proposal(choice, source), format));
  if (!target) return;
  if (isEngagementName(target.path))
    throw new Error(l10n.t('An export never takes the place of an engagement: choose another name.'));
  const data = await client.sendRequest<ExportData | null>(EXPORT, params);
  if (!data) throw new Error(l10n.t('There is no engagement to export.'));
  const content = await makeContent(data);
  await workspace.fs.writeFile(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  // Not waited for: the command is done.
  void offerToOpen(target, format !== 'md' && format !== 'csv');
}

function uriFrom(file: unknown): Uri | undefined {
  return typeof file === 'string' ? Uri.parse(file, true) : file instanceof Uri ? file : undefined;
}

function engagementInFront(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document && (document.languageId === 'outsource' || isEngagementName(document.uri.path))
    ? document.uri
    : undefined;
}

function isChoice(given: unknown): given is Choice {
  if (typeof given !== 'object' || given === null || !('kind' in given) || !('format' in given)) return false;
  const formats: readonly unknown[] | undefined = EXPORT_FORMATS[given.kind as ExportKind];
  return formats?.includes(given.format) === true;
}

async function choose(source: Uri | undefined): Promise<Choice | undefined> {
  const chosen = await window.showQuickPick(choicesFor(source?.path.replace(/^.*\//, '')), {
    title: l10n.t('Export'),
    placeHolder: l10n.t('What to make?'),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.choice;
}

/** Where it would lie: beside the engagement; of all engagements, in the first folder. */
function proposal({ kind, format, all }: Choice, source: Uri | undefined): Uri | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (all || !source || source.scheme === 'untitled') return folder && Uri.joinPath(folder, `${kind}.${format}`);
  const name = source.path.replace(/^.*\//, '').replace(/\.?outsource\.ya?ml$/, '') || 'engagement';
  return Uri.joinPath(source, '..', `${name}-${kind === 'markdown' || kind === 'html' ? 'report' : kind}.${format}`);
}

function askTarget(defaultUri: Uri | undefined, format: ExportFormat): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    ...(defaultUri && { defaultUri }),
    title: l10n.t('Export'),
    saveLabel: l10n.t('Export'),
    filters: { [format.toUpperCase()]: [format] },
  });
}

async function offerToOpen(target: Uri, outside: boolean): Promise<void> {
  const open = l10n.t('Open');
  const name = target.path.replace(/^.*\//, '');
  if ((await window.showInformationMessage(l10n.t('{0} is written.', name), open)) !== open) return;
  // Only a program outside of the editor shows what is no text.
  if (outside) await env.openExternal(target);
  else await window.showTextDocument(await workspace.openTextDocument(target));
}
