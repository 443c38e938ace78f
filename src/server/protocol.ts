import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Texts } from '../l10n/say.ts';
import type { Decision, ProposedDate } from '../language/acceptRisk.ts';
import type { DocumentStatus } from '../language/documentStatus.ts';
import type { ExportFormat, ExportKind } from '../report/exports/kinds.ts';
import type {
  EngagementOverview,
  OverviewDate,
  OverviewDay,
  OverviewFinding,
  OverviewPart,
} from '../report/overview.ts';

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
/** Client to server, request: the report of an open engagement as a page of the editor; null where there is none. */
export const REPORT_PAGE = 'outsource/reportPage';
/** A page of the editor, whose parts the editor puts into a frame of its own. */
export interface ReportPage {
  readonly title: string;
  /** The most important thing about it in a few words, to be read out when it changes. */
  readonly summary: string;
  /** What stands within `main`, as HTML in which all text of files is escaped. */
  readonly body: string;
}

/** Client to server, request: the style of the pages, as CSS. */
export const PAGE_STYLE = 'outsource/pageStyle';

/** Client to server, request: the report of an open engagement as an HTML file that stands for itself; null where there is none. */
export const REPORT_DOCUMENT = 'outsource/reportDocument';

/** Client to server, request: the page about all engagements of the workspace, open or not. */
export const PORTFOLIO_PAGE = 'outsource/portfolioPage';

/** Client to server, request: the same as an HTML file that stands for itself; null where there is no engagement. */
export const PORTFOLIO_DOCUMENT = 'outsource/portfolioDocument';

/** Server to client, notification: the page about all engagements is another now; only after `PORTFOLIO_PAGE`. */
export const PORTFOLIO_CHANGED = 'outsource/portfolioChanged';

/** Client to server, request: all engagements of the workspace, open or not, once each has been judged. */
export const OVERVIEW = 'outsource/overview';
export interface OverviewParams {
  /** Some are to be told of (`OVERVIEW_CHANGED`) before all are known; the answer then doesn't repeat them. */
  readonly inParts?: boolean;
}
export interface OverviewResult {
  readonly engagements: readonly EngagementOverview[];
  /** Those that were told of already and are still the same, as URIs. */
  readonly told: readonly string[];
}
export type { EngagementOverview, OverviewDate, OverviewDay, OverviewFinding, OverviewPart };

/** Server to client, notification: which engagements are others than was told; only after `OVERVIEW`. */
export const OVERVIEW_CHANGED = 'outsource/overviewChanged';
export interface OverviewChange {
  readonly changed: readonly EngagementOverview[];
  /** Those that are there no more, as URIs. */
  readonly gone: readonly string[];
}

/** Client to server, request: searches the workspace anew and judges all engagements; answered when that is done. */
export const CHECK_ALL = 'outsource/checkAll';
export interface CheckAllResult {
  /** How many engagements there are. */
  readonly engagements: number;
}

/** Client to server, request: the state of an open document, or null where it is no engagement that is looked at. */
export const DOCUMENT_STATUS = 'outsource/documentStatus';
export type DocumentStatusResult = DocumentStatus | null;

/**
 * Client to server, request: what a file of an engagement is made of, as `ExportData`; null where there is none to make it
 * of. The file itself is made by whoever asks: the libraries for that are no part of the server.
 */
export const EXPORT = 'outsource/export';
export interface ExportParams {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  /** The engagement; all of the workspace if left out. */
  readonly uri?: string;
}

/** A finding as an editor's command names it. */
export interface FindingPlace {
  readonly uri: string;
  readonly ruleId: string;
  readonly position: Position;
}

/** Client to server, request: the findings that may be accepted in a document. */
export const ACCEPTABLE_FINDINGS = 'outsource/acceptableFindings';
export interface AcceptableFinding extends FindingPlace {
  /** What its rule is called. */
  readonly title: string;
  readonly message: string;
}

/** Client to server, request: what the dialogue about a finding proposes, or null where there is no such finding. */
export const ACCEPT_PROPOSAL = 'outsource/acceptProposal';
export interface AcceptProposal {
  readonly acceptedBy: string;
  /** ISO date of today. */
  readonly today: string;
  readonly dates: readonly ProposedDate[];
  /** ISO date of the last day that anybody may accept the finding until. */
  readonly latest: string;
}

/** Client to server, request: the edit that writes a decision into the file, or null. */
export const ACCEPT_EDIT = 'outsource/acceptEdit';
export interface AcceptEditParams extends FindingPlace {
  readonly decision: Decision;
}
export type AcceptEditResult = WorkspaceEdit | null;

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
