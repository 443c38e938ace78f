import type { Connection } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { type Checked, checkOf } from '../assistant/check.ts';
import { EXPLAIN_COMMAND } from '../language/options.ts';
import type { Snapshot } from '../language/snapshot.ts';
import { rulePage, rulePlainText } from '../lint/rulePage.ts';
import { findRule } from '../pitfalls/find.ts';
import { RULES } from '../pitfalls/index.ts';
import { told } from '../pitfalls/told.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { reportOf } from '../report/model.ts';
import type { FileParams, RuleListItem, RulePageParams } from './protocol.ts';
import { CHECK, REPORT, RULE_LIST, RULE_PAGE } from './protocol.ts';

/**
 * Answers what editors ask beyond the Language Server Protocol: explanations, reports and what assistants are told.
 * @param snapshotOf the snapshot of an open document
 * @param anySnapshot that of an engagement, open or not
 */
export function registerExtras(
  connection: Connection,
  snapshotOf: (uri: string) => Snapshot | undefined,
  anySnapshot: (uri: string) => Promise<Snapshot | undefined>,
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
