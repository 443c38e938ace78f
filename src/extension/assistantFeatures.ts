import { type Disposable, workspace } from 'vscode';

/** The editor's own switch for all that has to do with AI. */
const OFF = 'chat.disableAIFeatures';

/** Whether the user has turned off all that has to do with AI. */
export function assistantsAreOff(): boolean {
  return workspace.getConfiguration().get(OFF) === true;
}

/** Tells when the user has turned it off or on. */
export function onDidTurnAssistants(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(OFF)) listener();
  });
}
