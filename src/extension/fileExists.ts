import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileExistsParams } from '../server/protocol.ts';
import { FILE_EXISTS } from '../server/protocol.ts';

/** Lets the server ask for files through the editor, which knows every kind of file system. */
export function answerFileExists(client: BaseLanguageClient): void {
  client.onRequest(FILE_EXISTS, async ({ uri }: FileExistsParams): Promise<boolean> => {
    try {
      await workspace.fs.stat(Uri.parse(uri, true));
      return true;
    } catch {
      return false;
    }
  });
}
