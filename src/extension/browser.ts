import { type ExtensionContext, Uri } from 'vscode';
import { activateWith } from './activate.ts';
import { inWorker } from './exports/inWorker.ts';

/** Starts the extension in a browser: the language server is a web worker. */
export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  const exports = Uri.joinPath(context.extensionUri, 'dist', 'exports', 'index.js').toString(true);
  activateWith(
    context,
    async (options) => {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      return new LanguageClient('outsource', 'Outsource', new Worker(server), options);
    },
    inWorker(exports),
  );
}
