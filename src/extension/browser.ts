import { type ExtensionContext, env, Uri, workspace } from 'vscode';
import { LOCALES, localeOf } from '../l10n/locales.ts';
import type { Texts } from '../l10n/say.ts';
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
      options.initializationOptions = { ...options.initializationOptions, texts: await textsOf(context.extensionUri) };
      const worker = new Worker(bundle('server.browser.js'));
      worker.postMessage(bundle('server.core.js'));
      return new LanguageClient('outsource', 'Outsource', worker, options);
    },
    inWorker(bundle('exports.js')),
  );
}

/** The core's texts in the editor's language; undefined where that is none of ours, or English. */
async function textsOf(extension: Uri): Promise<Texts | undefined> {
  const locale = localeOf(env.language);
  if (locale === undefined || !LOCALES.includes(locale)) return undefined;
  const file = Uri.joinPath(extension, 'dist', 'texts', `bundle.l10n.${locale}.json`);
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}
