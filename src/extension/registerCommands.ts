import { commands, type ExtensionContext, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type Command = (client: BaseLanguageClient, ...args: unknown[]) => unknown;

/** Registers commands, which wait for the client; one that fails says so once, with the way to the log. */
export function registerCommands(
  context: ExtensionContext,
  whenReady: Promise<BaseLanguageClient>,
  handlers: Readonly<Record<string, Command>>,
): void {
  for (const [id, handler] of Object.entries(handlers)) {
    context.subscriptions.push(
      commands.registerCommand(id, async (...args: unknown[]) => {
        const client = await whenReady;
        try {
          return await handler(client, ...args);
        } catch (error) {
          client.error(`${id} failed`, error, false);
          const reason = error instanceof Error ? error.message : String(error);
          void offerLog(client, reason);
          return undefined;
        }
      }),
    );
  }
}

async function offerLog(client: BaseLanguageClient, reason: string): Promise<void> {
  const showLog = l10n.t('Show Log');
  if ((await window.showErrorMessage(`Outsource: ${reason}`, showLog)) === showLog) client.outputChannel.show();
}
