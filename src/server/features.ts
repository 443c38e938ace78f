import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  Connection,
  Hover,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import { CODE_ACTION_KINDS, codeActions } from '../language/codeActions.ts';
import { type Folder, folderAsked } from '../language/completion/paths.ts';
import { COMPLETION_TRIGGERS, completionList } from '../language/completion.ts';
import { formatting } from '../language/formatting.ts';
import { hover } from '../language/hover.ts';
import type { ClientFeatures, SchemaPeer } from '../language/options.ts';
import type { Snapshot } from '../language/snapshot.ts';

/** What features ask of the open documents. */
export interface OpenDocuments {
  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  snapshotOf(uri: string): Snapshot | undefined;
  peerOf(snapshot: Snapshot): SchemaPeer;
  features(): ClientFeatures;
  /** What stands in a folder, by a path relative to a document; undefined outside of the workspace. */
  listFolder(uri: string, path: string): Promise<Folder | undefined>;
}

/** The features of the protocol that are served, as the server declares them. */
export const FEATURES: ServerCapabilities = {
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
  documentFormattingProvider: true,
};

/** Answers the requests of the protocol about a document; for one that isn't open with nothing. */
export function registerFeatures(
  connection: Connection,
  { snapshotOf, peerOf, features, listFolder }: OpenDocuments,
): void {
  connection.onHover(({ textDocument, position }): Hover | null => {
    const snapshot = snapshotOf(textDocument.uri);
    return (snapshot && hover(snapshot, position, features(), peerOf(snapshot))) ?? null;
  });

  connection.onCodeAction(({ textDocument, range, context }): CodeAction[] => {
    const snapshot = snapshotOf(textDocument.uri);
    return snapshot ? codeActions(snapshot, { range, only: context.only }, features(), peerOf(snapshot)) : [];
  });

  connection.onCompletion(async ({ textDocument, position }): Promise<CompletionItem[] | CompletionList> => {
    const snapshot = snapshotOf(textDocument.uri);
    if (!snapshot) return [];
    const path = folderAsked(snapshot, position);
    const folder = path === undefined ? undefined : await listFolder(textDocument.uri, path);
    // The version that was asked about is the one that is answered for, whatever has been typed meanwhile.
    const list = completionList(snapshot, position, { features: features(), peer: peerOf(snapshot), folder });
    return list.isIncomplete ? list : list.items;
  });

  connection.onDocumentFormatting(({ textDocument, options }): TextEdit[] => {
    const snapshot = snapshotOf(textDocument.uri);
    return snapshot ? formatting(snapshot, options) : [];
  });
}
