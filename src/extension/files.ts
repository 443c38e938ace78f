import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ENGAGEMENT_FILES, NEVER_SEARCHED } from '../engagement/fileNames.ts';
import type { FolderEntry } from '../language/completion/paths.ts';
import type { FileParams, ListFolderParams } from '../server/protocol.ts';
import { FILE_EXISTS, LIST_ENGAGEMENTS, LIST_FOLDER, READ_TEXT } from '../server/protocol.ts';

/** Whether a file or folder stands at a URI. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Lets the server ask for files through the editor, which knows every kind of file system. */
export function answerAboutFiles(client: BaseLanguageClient): void {
  client.onRequest(FILE_EXISTS, ({ uri }: FileParams): Promise<boolean> => exists(Uri.parse(uri, true)));
  client.onRequest(LIST_ENGAGEMENTS, async (): Promise<string[]> => {
    const found = await workspace.findFiles(ENGAGEMENT_FILES, `{${NEVER_SEARCHED.join(',')}}`);
    return found.map((uri) => uri.toString());
  });
  client.onRequest(LIST_FOLDER, async ({ uri, most }: ListFolderParams): Promise<FolderEntry[]> => {
    const folder = Uri.parse(uri, true);
    if (!workspace.getWorkspaceFolder(folder)) return [];
    try {
      const entries = await workspace.fs.readDirectory(folder);
      // Links are left out: they may lead anywhere.
      return entries
        .filter(([, type]) => type === FileType.File || type === FileType.Directory)
        .slice(0, most)
        .map(([name, type]) => ({ name, isFolder: type === FileType.Directory }));
    } catch {
      return [];
    }
  });
  client.onRequest(READ_TEXT, async ({ uri }: FileParams): Promise<string | null> => {
    const file = Uri.parse(uri, true);
    // Nothing outside of the workspace is anybody's business.
    if (!workspace.getWorkspaceFolder(file)) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}
