import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';
import { provideAssistantServer } from './assistantServer.ts';
import { inNode } from './exports/inNode.ts';

/** Starts the extension on the desktop or a remote machine: the language server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.cjs');
  provideAssistantServer(context);
  activateWith(
    context,
    async (options) => {
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      return new LanguageClient('outsource', 'Outsource', { module, transport: TransportKind.ipc }, options);
    },
    inNode(context.asAbsolutePath('dist/exports.js')),
  );
}
