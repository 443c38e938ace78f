import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { HeldReview } from '../language/recordReview.ts';
import type { Beginning } from '../pitfalls/newEngagement.ts';
import type { FileParams } from './protocol.ts';

/* What dialogues ask of the server. All are requests from client to server about an open document, if about any. */

export type { Questions } from '../pitfalls/beginning.ts';

/** What is asked about an engagement that begins: `Questions`. */
export const NEW_ENGAGEMENT_QUESTIONS = 'outsource/newEngagementQuestions';

/** The id for a new engagement, which no other engagement has. */
export const NEW_ENGAGEMENT_ID = 'outsource/newEngagementId';
export interface NewIdParams {
  readonly title: string;
}

/** The text of a new engagement file: `NewEngagement`. */
export const NEW_ENGAGEMENT = 'outsource/newEngagement';
export type NewEngagementParams = Beginning;

/** What there is to know before a review is written down: `ReviewProposal`, or null for what is no engagement. */
export const REVIEW_PROPOSAL = 'outsource/reviewProposal';

/** The edit that writes a review into a file, or null. */
export const REVIEW_EDIT = 'outsource/reviewEdit';
export interface ReviewEditParams extends FileParams {
  readonly review: HeldReview;
}

/** The sections that a file lacks, those first that a finding asks for: a list of `MissingSection`. */
export const MISSING_SECTIONS = 'outsource/missingSections';

/** The edit that adds a section with tab stops, or null. */
export const SECTION_EDIT = 'outsource/sectionEdit';
export interface SectionEditParams extends FileParams {
  readonly section: string;
}

/** The stage that follows on an engagement's own: `NextStatusProposal`, or null. */
export const NEXT_STATUS = 'outsource/nextStatus';

/** The edit that moves an engagement on to the stage that follows, or null. */
export const NEXT_STATUS_EDIT = 'outsource/nextStatusEdit';

/** The text of a configuration that changes nothing yet. */
export const NEW_CONFIGURATION = 'outsource/newConfiguration';

export type EditResult = WorkspaceEdit | null;
