import { commands, type ExtensionContext } from 'vscode';
import { REPORT_COMMAND } from '../../language/options.ts';
import { engagementDocument } from '../engagementDocument.ts';

/** The id of the walkthrough in the manifest. */
const WALKTHROUGH = 'firstSteps';

/** Opens the walkthrough, at the step where it was left. */
export async function getStarted({ extension }: ExtensionContext): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${WALKTHROUGH}`, false);
}

/** Opens a report from the walkthrough, where no engagement is in front: of the only one, or of one that is chosen. */
export async function seeReport(): Promise<void> {
  const document = await engagementDocument(undefined);
  if (document) await commands.executeCommand(REPORT_COMMAND, document.uri);
}
