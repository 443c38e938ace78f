import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type Checked, checkOf } from '../assistant/check.ts';
import { acceptChanges, proposedAccepter, proposedDates } from '../language/acceptRisk.ts';
import { toWorkspaceEdit } from '../language/edits.ts';
import { newEngagement } from '../language/newEngagement.ts';
import type { ClientFeatures } from '../language/options.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import type { Snapshot } from '../language/snapshot.ts';
import { rulePage, rulePlainText } from '../lint/rulePage.ts';
import type { Finding } from '../lint/run.ts';
import { canBeAccepted } from '../pitfalls/accepted-risk/entries.ts';
import { findRule } from '../pitfalls/find.ts';
import { RULES } from '../pitfalls/index.ts';
import { told } from '../pitfalls/told.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { reportOf } from '../report/model.ts';
import type {
  AcceptableFinding,
  AcceptEditParams,
  AcceptEditResult,
  AcceptProposal,
  FileParams,
  FindingPlace,
  NewEngagementParams,
  RuleListItem,
  RulePageParams,
} from './protocol.ts';
import {
  ACCEPT_EDIT,
  ACCEPT_PROPOSAL,
  ACCEPTABLE_FINDINGS,
  CHECK,
  NEW_ENGAGEMENT,
  REPORT,
  RULE_LIST,
  RULE_PAGE,
} from './protocol.ts';

/** Answers what editors ask beyond the Language Server Protocol: explanations, reports, and the acceptance of a finding. */
export function registerExtras(
  connection: Connection,
  snapshotOf: (uri: string) => Snapshot | undefined,
  anySnapshot: (uri: string) => Promise<Snapshot | undefined>,
  features: () => ClientFeatures,
): void {
  connection.onRequest(RULE_PAGE, ({ ruleId }: RulePageParams): string | null => {
    const rule = findRule(ruleId);
    return rule ? rulePage(rule) : null;
  });

  connection.onRequest(RULE_LIST, (): RuleListItem[] => RULES.map(told).map(({ id, title }) => ({ id, title })));

  connection.onRequest(REPORT, ({ uri }: FileParams): string | null => {
    const snapshot = snapshotOf(uri);
    // What has no overview is a configuration, or isn't looked at.
    if (!snapshot?.overview) return null;
    const { context, findings, lines } = snapshot;
    return reportMarkdown(reportOf(context, findings, lines), Utils.basename(URI.parse(uri)));
  });

  connection.onRequest(CHECK, async ({ uri }: FileParams): Promise<Checked | null> => {
    const snapshot = await anySnapshot(uri);
    return snapshot?.overview ? checkOf(snapshot) : null;
  });

  connection.onRequest(NEW_ENGAGEMENT, ({ title, id }: NewEngagementParams): string => newEngagement(title, id));

  connection.onRequest(ACCEPTABLE_FINDINGS, ({ uri }: FileParams): AcceptableFinding[] => {
    const snapshot = snapshotOf(uri);
    if (!snapshot) return [];
    return snapshot.findings
      .filter((finding) => !finding.accepted && canBeAccepted(finding.ruleId))
      .map(({ ruleId, message, range }) => ({ uri, ruleId, message, position: snapshot.toLspRange(range).start }));
  });

  connection.onRequest(ACCEPT_PROPOSAL, (place: FindingPlace): AcceptProposal | null => {
    const snapshot = snapshotOf(place.uri);
    if (!snapshot || !findingAt(snapshot, place)) return null;
    const { file } = snapshot.engagement;
    return {
      acceptedBy: proposedAccepter(file),
      today: snapshot.today.toString(),
      dates: proposedDates(file, snapshot.today),
    };
  });

  connection.onRequest(ACCEPT_EDIT, (params: AcceptEditParams): AcceptEditResult => {
    const snapshot = snapshotOf(params.uri);
    const finding = snapshot && findingAt(snapshot, params);
    if (!snapshot || !finding) return null;
    const changes = acceptChanges(snapshot, finding, params.decision);
    return toWorkspaceEdit(snapshot, changes, { ...features(), snippetEdits: false }) ?? null;
  });

  // For editors without commands of this project: the explanations as messages.
  connection.onExecuteCommand(({ command, arguments: args }) => {
    if (command !== EXPLAIN_COMMAND) return null;
    for (const id of [args?.[0]].flat() as unknown[]) {
      const rule = typeof id === 'string' ? findRule(id) : undefined;
      // As a notification: the library's own function asks a question, and Neovim then waits for an answer to choose.
      if (rule)
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Info,
          message: rulePlainText(rule),
        });
    }
    return null;
  });
}

/** The finding that a command named, by its rule and the start of its place. */
function findingAt(snapshot: Snapshot, { ruleId, position }: FindingPlace): Finding | undefined {
  const offset = snapshot.offsetAt(position);
  return snapshot.findings.find((finding) => finding.ruleId === ruleId && finding.range.start === offset);
}
