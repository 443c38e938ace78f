import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { NEW_CONFIGURATION } from '../server/dialogueRequests.ts';
import { uriOf } from './engagementDocument.ts';
import { exists } from './files.ts';

/** What a team has decided about the rules. */
export const CONFIG_NAME = 'outsource.config.yaml';

/**
 * Opens the configuration that holds for a file; where there is none, a commented one is written into the top folder of
 * the workspace first, which changes nothing yet. Without a folder it opens as an unsaved document.
 *
 * @param file the URI of an engagement or a folder; the file in front if left out
 */
export async function openConfiguration(client: BaseLanguageClient, file: unknown): Promise<void> {
  const about = uriOf(file) ?? window.activeTextEditor?.document.uri;
  const root = about && workspace.getWorkspaceFolder(about)?.uri;
  const top = root ?? (await chooseFolder());
  const holding = top && (await holdingConfiguration(root ? about : top, top));
  if (holding) {
    await window.showTextDocument(holding);
    return;
  }
  if (!top && workspace.workspaceFolders?.length) return;
  const content = await client.sendRequest<string>(NEW_CONFIGURATION);
  if (!top) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'outsource-config', content }));
    return;
  }
  const created = Uri.joinPath(top, CONFIG_NAME);
  await workspace.fs.writeFile(created, new TextEncoder().encode(content));
  await window.showTextDocument(created);
}

/** The nearest configuration, from the folder of a file up to the top of the workspace. */
async function holdingConfiguration(file: Uri, top: Uri): Promise<Uri | undefined> {
  for (let folder = file; ; folder = Uri.joinPath(folder, '..')) {
    const candidate = Uri.joinPath(folder, CONFIG_NAME);
    if (await exists(candidate)) return candidate;
    if (folder.path.length <= top.path.length) return undefined;
  }
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const choice = await window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder’s configuration?') });
  return choice?.uri;
}
