import { type ExtensionContext, l10n, Uri } from 'vscode';
import { activateWith } from './activate.ts';
import { inWorker } from './exports/inWorker.ts';

/** Starts the extension in a browser: the language server is a web worker. */
export function activate(context: ExtensionContext): void {
  const bundle = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  activateWith(
    context,
    async (options) => {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      // The worker can read no file of ours.
      options.initializationOptions = { ...options.initializationOptions, texts: l10n.bundle };
      const worker = new Worker(bundle('server.browser.js'));
      worker.postMessage(bundle('server.core.js'));
      return new LanguageClient('outsource', 'Outsource', worker, options);
    },
    inWorker(bundle('exports.js')),
  );
}
