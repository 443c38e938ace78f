import type { Connection } from 'vscode-languageserver';
import { translated } from '../l10n/say.ts';
import { acceptChanges, latestDate, proposedAccepter, proposedDates } from '../language/acceptRisk.ts';
import { toWorkspaceEdit } from '../language/edits.ts';
import { addSectionChanges, type MissingSection, missingSections } from '../language/missingSections.ts';
import { newConfiguration } from '../language/newConfiguration.ts';
import { type NewEngagement, newEngagement, newId } from '../language/newEngagement.ts';
import { nextStatus } from '../language/nextStatus.ts';
import { type NextStatusProposal, nextStatusProposal } from '../language/nextStatusProposal.ts';
import type { ClientFeatures } from '../language/options.ts';
import { type ReviewProposal, recordChanges, reviewProposal } from '../language/recordReview.ts';
import type { Snapshot } from '../language/snapshot.ts';
import type { Finding } from '../lint/run.ts';
import { canBeAccepted } from '../pitfalls/accepted-risk/entries.ts';
import { beginningQuestions, type Questions } from '../pitfalls/beginning.ts';
import { findRule } from '../pitfalls/find.ts';
import type { Change } from '../yaml/change.ts';
import {
  type EditResult,
  MISSING_SECTIONS,
  NEW_CONFIGURATION,
  NEW_ENGAGEMENT,
  NEW_ENGAGEMENT_ID,
  NEW_ENGAGEMENT_QUESTIONS,
  NEXT_STATUS,
  NEXT_STATUS_EDIT,
  type NewEngagementParams,
  type NewIdParams,
  REVIEW_EDIT,
  REVIEW_PROPOSAL,
  type ReviewEditParams,
  SECTION_EDIT,
  type SectionEditParams,
} from './dialogueRequests.ts';
import type {
  AcceptableFinding,
  AcceptEditParams,
  AcceptEditResult,
  AcceptProposal,
  FileParams,
  FindingPlace,
} from './protocol.ts';
import { ACCEPT_EDIT, ACCEPT_PROPOSAL, ACCEPTABLE_FINDINGS } from './protocol.ts';

/** What dialogues need to know of the workspace. */
export interface Desk {
  /** The snapshot of a document's current version; undefined for a document that isn't open. */
  snapshotOf(uri: string): Snapshot | undefined;
  features(): ClientFeatures;
  /** Whether an engagement has this id. */
  isTaken(id: string): boolean;
}

/** Answers what the dialogues of an editor ask: what they propose, and the edit that follows from the answers. */
export function registerDialogues(connection: Connection, desk: Desk): void {
  registerNew(connection, desk);
  registerAcceptance(connection, desk);
  // What has no overview is a configuration, or isn't looked at.
  const engagementAt = (uri: string) => {
    const snapshot = desk.snapshotOf(uri);
    return snapshot?.overview && snapshot;
  };
  const editOf = (uri: string, changesOf: (snapshot: Snapshot) => readonly Change[]): EditResult => {
    const snapshot = engagementAt(uri);
    return (snapshot && toWorkspaceEdit(snapshot, changesOf(snapshot), desk.features())) ?? null;
  };

  connection.onRequest(REVIEW_PROPOSAL, ({ uri }: FileParams): ReviewProposal | null => {
    const snapshot = engagementAt(uri);
    return snapshot ? reviewProposal(snapshot) : null;
  });
  connection.onRequest(REVIEW_EDIT, ({ uri, review }: ReviewEditParams) =>
    editOf(uri, (snapshot) => recordChanges(snapshot, review)),
  );

  connection.onRequest(MISSING_SECTIONS, ({ uri }: FileParams): MissingSection[] => {
    const snapshot = engagementAt(uri);
    return snapshot ? missingSections(snapshot) : [];
  });
  connection.onRequest(SECTION_EDIT, ({ uri, section }: SectionEditParams) =>
    editOf(uri, (snapshot) => addSectionChanges(snapshot, section)),
  );

  connection.onRequest(NEXT_STATUS, ({ uri }: FileParams): NextStatusProposal | null => {
    const snapshot = engagementAt(uri);
    return (snapshot && nextStatusProposal(snapshot)) ?? null;
  });
  connection.onRequest(NEXT_STATUS_EDIT, ({ uri }: FileParams) =>
    editOf(uri, (snapshot) => nextStatus(snapshot)?.changes ?? []),
  );
}

function registerNew(connection: Connection, { isTaken }: Desk): void {
  connection.onRequest(NEW_ENGAGEMENT_QUESTIONS, (): Questions => beginningQuestions());
  connection.onRequest(NEW_ENGAGEMENT_ID, ({ title }: NewIdParams): string => newId(title, isTaken));
  connection.onRequest(NEW_ENGAGEMENT, (beginning: NewEngagementParams): NewEngagement => newEngagement(beginning));
  connection.onRequest(NEW_CONFIGURATION, (): string => newConfiguration());
}

function registerAcceptance(connection: Connection, { snapshotOf, features }: Desk): void {
  connection.onRequest(ACCEPTABLE_FINDINGS, ({ uri }: FileParams): AcceptableFinding[] => {
    const snapshot = snapshotOf(uri);
    if (!snapshot) return [];
    return snapshot.findings
      .filter((finding) => !finding.accepted && canBeAccepted(finding.ruleId))
      .map(({ ruleId, message, range }) => {
        const title = translated(findRule(ruleId)?.title ?? ruleId);
        return { uri, ruleId, title, message, position: snapshot.toLspRange(range).start };
      });
  });

  connection.onRequest(ACCEPT_PROPOSAL, (place: FindingPlace): AcceptProposal | null => {
    const snapshot = snapshotOf(place.uri);
    if (!snapshot || !findingAt(snapshot, place)) return null;
    const { file } = snapshot.engagement;
    return {
      acceptedBy: proposedAccepter(file),
      today: snapshot.today.toString(),
      dates: proposedDates(file, snapshot.today),
      latest: latestDate(snapshot.today).toString(),
    };
  });

  connection.onRequest(ACCEPT_EDIT, (params: AcceptEditParams): AcceptEditResult => {
    const snapshot = snapshotOf(params.uri);
    const finding = snapshot && findingAt(snapshot, params);
    if (!snapshot || !finding) return null;
    const changes = acceptChanges(snapshot, finding, params.decision);
    return toWorkspaceEdit(snapshot, changes, { ...features(), snippetEdits: false }) ?? null;
  });
}

/** The finding that a command named, by its rule and the start of its place. */
function findingAt(snapshot: Snapshot, { ruleId, position }: FindingPlace): Finding | undefined {
  const offset = snapshot.offsetAt(position);
  return snapshot.findings.find((finding) => finding.ruleId === ruleId && finding.range.start === offset);
}
