import { type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { ClientFeatures } from '../language/options.ts';
import type { InitializationOptions } from './protocol.ts';

/** What is assumed of an editor until it has introduced itself. */
export const NO_FEATURES: ClientFeatures = {
  snippetEdits: false,
  documentChanges: false,
  snippetCompletion: false,
  indentedCompletion: false,
  commands: false,
};

/** What an editor can do, by its own words. */
export function featuresOf({ capabilities }: InitializeParams, options: InitializationOptions): ClientFeatures {
  const { workspace, textDocument } = capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    documentChanges,
    snippetEdits: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletion: textDocument?.completion?.completionItem?.snippetSupport === true,
    indentedCompletion: textDocument?.completion?.insertTextMode === InsertTextMode.adjustIndentation,
    commands: options.commands === true,
  };
}
