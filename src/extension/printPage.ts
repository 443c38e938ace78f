import { env, l10n, UIKind, Uri, window, workspace } from 'vscode';

/**
 * Lets a page be printed: opens it in the browser where that can read this machine's files, else saves it where somebody
 * wants it. The editor itself has no way to print.
 * @param document an HTML file that stands for itself; null where there is nothing to print
 * @throws Error where there is nothing to print
 */
export async function printPage(document: string | null, fileName: string): Promise<void> {
  if (document === null) throw new Error(l10n.t('There is nothing to print.'));
  const bytes = new TextEncoder().encode(document);
  if (env.uiKind === UIKind.Desktop && env.remoteName === undefined) {
    const file = Uri.joinPath(await temporaryFolder(), fileName);
    await workspace.fs.writeFile(file, bytes);
    if (await env.openExternal(file)) return;
  }
  await save(bytes, fileName);
}

let folder: Uri | undefined;

/** Where pages to be printed are put, for as long as the extension is installed. */
export function printInto(storage: Uri): void {
  folder = Uri.joinPath(storage, 'print');
}

async function temporaryFolder(): Promise<Uri> {
  if (!folder) throw new Error(l10n.t('There is no place for a page to print.'));
  await workspace.fs.createDirectory(folder);
  return folder;
}

async function save(bytes: Uint8Array, fileName: string): Promise<void> {
  const root = workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: l10n.t('Save the page, to print it in a browser'),
    defaultUri: root && Uri.joinPath(root, fileName),
    filters: { HTML: ['html'] },
  });
  if (file) await workspace.fs.writeFile(file, bytes);
}
