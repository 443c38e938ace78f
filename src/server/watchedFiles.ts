import type { Connection } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType, WatchKind } from 'vscode-languageserver';
import { NewFolders } from './newFolders.ts';
import type { PortfolioIndex } from './portfolioIndex.ts';
import { canonicalUri } from './uris.ts';
import type { WorkspaceFiles } from './workspaceFiles.ts';

/** What is done about files that come, go or change. */
export interface Watching {
  readonly files: WorkspaceFiles;
  readonly index: PortfolioIndex;
  /** The workspace has to be searched anew. */
  scan(): void;
  /** What was known of files no longer holds. */
  lookAgain(): void;
}

/** Hears from the editor of files that come, go or change. */
export function hearOfFiles(connection: Connection, { files, index, scan, lookAgain }: Watching): void {
  const newFolders = new NewFolders(
    (uri) => files.isFilledFolder(uri),
    () => {
      files.forget();
      scan();
    },
  );
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const events = changes.map(({ uri, type }) => ({ uri: canonicalUri(uri), isNew: type === FileChangeType.Created }));
    const others = events.filter(({ uri, isNew }) => isNew && files.isSearched(uri) && !isYaml(uri));
    newFolders.add(others.map(({ uri }) => uri));
    const engagements = events.flatMap(({ uri, isNew }) => {
      if (files.isEngagement(uri)) return [uri];
      return isNew ? [] : index.inFolder(uri);
    });
    if (!engagements.length && !events.some(({ uri }) => isYaml(uri))) return;
    void index.reread(engagements).then(lookAgain, lookAgain);
  });
}

/** Asks the editor to tell of files that come, go or change. */
export async function watchFiles(connection: Connection): Promise<void> {
  // Of a folder that comes or goes editors may tell the folder alone.
  const watchers = [
    { globPattern: '**/*.{yaml,yml}', kind: WatchKind.Change },
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function isYaml(uri: string): boolean {
  return /\.ya?ml$/.test(uri);
}
