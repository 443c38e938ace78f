import { type ExtensionContext, l10n, Uri } from 'vscode';
import { activateWith } from './activate.ts';

/** Starts the extension in a browser: the language server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  activateWith(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    // The worker can read no file of ours.
    options.initializationOptions = { ...options.initializationOptions, texts: l10n.bundle };
    return new LanguageClient('outsource', 'Outsource', new Worker(server), options);
  });
}
