import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Texts } from '../l10n/say.ts';
import type { Decision, ProposedDate } from '../language/acceptRisk.ts';

/** What an editor may hand over at `initialize`, besides what the Language Server Protocol knows. */
export interface InitializationOptions {
  /** The editor registers `outsource.explainRule` and `outsource.acceptRisk` itself. */
  readonly commands?: boolean;
  /** Another extension serves the JSON Schema for documents of these languages. */
  readonly schemaPeerFor?: readonly string[];
  /** The texts of the editor's language by their English ones, for hosts that can't read them themselves. */
  readonly texts?: Texts;
  /** The day to judge at, instead of the clock's (ISO date); for tests and demonstrations. */
  readonly today?: string;
}

/** Client to server, notification: whether another extension serves the schema for some languages has changed. */
export const SCHEMA_PEER = 'outsource/schemaPeer';
export interface SchemaPeerParams {
  readonly languages: readonly string[];
}

/** A request about one file. */
export interface FileParams {
  readonly uri: string;
}

/** Client to server, request: the page of one rule as Markdown, or null. */
export const RULE_PAGE = 'outsource/rulePage';
export interface RulePageParams {
  readonly ruleId: string;
}

/** Client to server, request: all rules, for a list to choose from. */
export const RULE_LIST = 'outsource/ruleList';
export interface RuleListItem {
  readonly id: string;
  readonly title: string;
}

/** Client to server, request: the report of an open engagement as Markdown; null where there is none to report on. */
export const REPORT = 'outsource/report';

/** Client to server, request: how an engagement stands (`Checked`), open or not; null where there is none. */
export const CHECK = 'outsource/check';

/** A finding as an editor's command names it. */
export interface FindingPlace {
  readonly uri: string;
  readonly ruleId: string;
  readonly position: Position;
}

/** Client to server, request: the findings that may be accepted in a document. */
export const ACCEPTABLE_FINDINGS = 'outsource/acceptableFindings';
export interface AcceptableFinding extends FindingPlace {
  readonly message: string;
}

/** Client to server, request: what the dialogue about a finding proposes, or null where there is no such finding. */
export const ACCEPT_PROPOSAL = 'outsource/acceptProposal';
export interface AcceptProposal {
  readonly acceptedBy: string;
  /** ISO date of today. */
  readonly today: string;
  readonly dates: readonly ProposedDate[];
}

/** Client to server, request: the edit that writes a decision into the file, or null. */
export const ACCEPT_EDIT = 'outsource/acceptEdit';
export interface AcceptEditParams extends FindingPlace {
  readonly decision: Decision;
}
export type AcceptEditResult = WorkspaceEdit | null;

/** Client to server, request: the text of a new engagement file as a snippet. */
export const NEW_ENGAGEMENT = 'outsource/newEngagement';
export interface NewEngagementParams {
  readonly title: string;
  readonly id: string;
}

/** Server to client, request: whether a file stands at a URI (for hosts without a file system of their own). */
export const FILE_EXISTS = 'outsource/fileExists';

/** Server to client, request: the engagement files of the workspace as URIs (for hosts without a file system). */
export const LIST_ENGAGEMENTS = 'outsource/listEngagements';

/** Server to client, request: what stands in a folder of the workspace (for hosts without a file system). */
export const LIST_FOLDER = 'outsource/listFolder';
export interface ListFolderParams extends FileParams {
  /** How many entries at most. */
  readonly most: number;
}

/** Server to client, request: the text of a file in the workspace, or null (for hosts without a file system of their own). */
export const READ_TEXT = 'outsource/readText';
