import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type SelectionRange,
  type ServerCapabilities,
  type SymbolInformation,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { documentLinks } from '../language/documentLinks.ts';
import { folding } from '../language/folding.ts';
import { definitions, namedAt } from '../language/named.ts';
import { outline } from '../language/outline.ts';
import { prepareRename, type Refusal, rename } from '../language/rename.ts';
import { selectionRanges } from '../language/selectionRanges.ts';
import { elsewhere, workspaceSymbols } from '../language/workspaceSymbols.ts';
import type { Facts } from '../pitfalls/portfolio/facts.ts';
import type { OpenDocuments } from './features.ts';

/** What finding one's way asks of the workspace. */
export interface Workspace {
  /** All engagements, once they have been read. */
  engagements(): Promise<Iterable<Facts>>;
  /** Where a path leads that stands in a document; undefined outside of the workspace. */
  resolve(documentUri: string, path: string): string | undefined;
  /** Whether a file stands there; undefined where nobody can tell (yet). */
  exists(documentUri: string, path: string): boolean | undefined;
}

/** The ways about a file and a workspace that are served, as the server declares them. */
export const NAVIGATION: ServerCapabilities = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: { label: 'Outsource' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentLinkProvider: {},
};

/** A request for something at a place of a document. */
interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Answers where things are and how they hang together; about a document that isn't open with nothing. */
export function registerNavigation(connection: Connection, documents: OpenDocuments, workspace: Workspace): void {
  const { snapshotOf, peerOf, features } = documents;
  /** What stands at a place, with the document's version. */
  const at = ({ textDocument, position }: At) => {
    const snapshot = snapshotOf(textDocument.uri);
    return snapshot && { snapshot, peer: peerOf(snapshot), offset: snapshot.offsetAt(position) };
  };
  /** The other extension that serves a document knows its structure as well: twice the same would be shown twice. */
  const ownStructure = (uri: string) => {
    const snapshot = snapshotOf(uri);
    return snapshot && peerOf(snapshot) === 'none' ? snapshot : undefined;
  };

  connection.onDefinition((params): Location[] => {
    const place = at(params);
    if (!place) return [];
    const { snapshot, offset, peer } = place;
    return definitions(snapshot, offset, peer).map((range) => ({
      uri: params.textDocument.uri,
      range: snapshot.toLspRange(range),
    }));
  });

  connection.onReferences((params): Location[] => {
    const place = at(params);
    const named = place && namedAt(place.snapshot, place.offset, place.peer);
    if (!named) return [];
    const { includeDeclaration } = params.context;
    const here = named.places
      .filter(({ defines }) => includeDeclaration || !defines)
      .map(({ range }) => ({ uri: params.textDocument.uri, range: place.snapshot.toLspRange(range) }));
    return [...here, ...(includeDeclaration ? elsewhere(place.snapshot, named) : [])];
  });

  connection.onDocumentHighlight((params): DocumentHighlight[] => {
    const place = at(params);
    const named = place && namedAt(place.snapshot, place.offset, place.peer);
    return (named?.places ?? []).flatMap(({ range, defines }) => {
      const kind = defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read;
      return place ? [{ range: place.snapshot.toLspRange(range), kind }] : [];
    });
  });

  connection.onPrepareRename((params): PrepareRenameResult | ResponseError | null => {
    const place = at(params);
    return place ? orError(prepareRename(place.snapshot, params.position, place.peer)) : null;
  });

  connection.onRenameRequest((params): WorkspaceEdit | ResponseError | null => {
    const place = at(params);
    return place ? orError(rename(place.snapshot, params.position, params.newName, features(), place.peer)) : null;
  });

  connection.onDocumentSymbol(({ textDocument }): DocumentSymbol[] => {
    const snapshot = ownStructure(textDocument.uri);
    return snapshot ? outline(snapshot) : [];
  });

  connection.onWorkspaceSymbol(
    async ({ query }): Promise<SymbolInformation[]> => workspaceSymbols(await workspace.engagements(), query),
  );

  connection.onFoldingRanges(({ textDocument }): FoldingRange[] => {
    const snapshot = ownStructure(textDocument.uri);
    return snapshot ? folding(snapshot) : [];
  });

  connection.onSelectionRanges(({ textDocument, positions }): SelectionRange[] => {
    const snapshot = ownStructure(textDocument.uri);
    return snapshot ? selectionRanges(snapshot, positions) : [];
  });

  connection.onDocumentLinks(({ textDocument: { uri } }): DocumentLink[] => {
    const snapshot = snapshotOf(uri);
    return (snapshot ? documentLinks(snapshot) : []).flatMap(({ range, target, tooltip }) => {
      if ('address' in target) return [{ range, tooltip, target: target.address }];
      const exists = workspace.exists(uri, target.path) ?? !target.mayBeText;
      const file = exists ? workspace.resolve(uri, target.path) : undefined;
      return file === undefined ? [] : [{ range, tooltip, target: file }];
    });
  });
}

/** Editors show the message of an error; without one they would only say that it doesn't work. */
function orError<T extends object>(result: T | Refusal): T | ResponseError {
  return 'problem' in result ? new ResponseError(LSPErrorCodes.RequestFailed, result.problem) : result;
}
