import { type ExtensionContext, env, extensions, l10n, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ENGAGEMENT_FILES } from '../engagement/fileNames.ts';
import { localeOf } from '../l10n/locales.ts';
import { speak } from '../l10n/say.ts';
import { ACCEPT_COMMAND, EXPLAIN_COMMAND, REPORT_COMMAND, REVEAL_COMMAND } from '../language/options.ts';
import type { InitializationOptions, SchemaPeerParams } from '../server/protocol.ts';
import { SCHEMA_PEER } from '../server/protocol.ts';
import { acceptRisk } from './acceptRisk.ts';
import { registerAssistantTools } from './assistant.ts';
import { explainRule, RulePages } from './explainRule.ts';
import { answerAboutFiles } from './files.ts';
import { newEngagement } from './newEngagement.ts';
import { registerCommands } from './registerCommands.ts';
import { openReport, ReportPages } from './report.ts';
import { revealPlace } from './revealPlace.ts';

/** The extension that serves the format's schema for documents of the language `yaml`, where it is installed. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/** What a team has decided about the rules. */
const CONFIG_NAME = 'outsource.config.yaml';

/**
 * What is the same in every host. Starting the server isn't waited for: the editor goes on meanwhile.
 *
 * @param createClient loads the client's library, which takes most of the time, only when it is called
 */
export function activateWith(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): void {
  speak(l10n.bundle, localeOf(env.language));
  const whenReady = startClient(context, createClient);
  registerCommands(context, whenReady, {
    'outsource.newEngagement': newEngagement,
    [EXPLAIN_COMMAND]: explainRule,
    [ACCEPT_COMMAND]: acceptRisk,
    [REPORT_COMMAND]: (_client, uri) => openReport(uri),
    // A step of the row above the engagement, and none that anybody would look for in the palette.
    [REVEAL_COMMAND]: (_client, place) => revealPlace(place),
    'outsource.showLog': (client) => client.outputChannel.show(),
  });
  registerAssistantTools(context, whenReady);
  const reports = new ReportPages(whenReady);
  context.subscriptions.push(
    reports,
    workspace.registerTextDocumentContentProvider(ReportPages.scheme, reports),
    workspace.registerTextDocumentContentProvider(RulePages.scheme, new RulePages(whenReady)),
    extensions.onDidChange(async () => {
      const client = await whenReady;
      const languages: SchemaPeerParams = { languages: schemaPeerLanguages() };
      if (client.isRunning()) await client.sendNotification(SCHEMA_PEER, languages);
    }),
  );
}

async function startClient(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): Promise<BaseLanguageClient> {
  // Loading the library would keep back all that waits for this extension to be active.
  await new Promise((resolve) => setTimeout(resolve));
  const initializationOptions: InitializationOptions = { commands: true, schemaPeerFor: schemaPeerLanguages() };
  const client = await createClient({
    documentSelector: [
      { language: 'outsource' },
      { language: 'outsource-config' },
      { language: 'yaml', pattern: ENGAGEMENT_FILES },
      { language: 'yaml', pattern: `**/${CONFIG_NAME}` },
    ],
    initializationOptions,
    // Links in hovers may run this one command and no other.
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_COMMAND] } },
  });
  context.subscriptions.push(client);
  answerAboutFiles(client);
  // Requests wait for the start by themselves.
  void client.start();
  return client;
}

/** That extension wakes with the first YAML document, so being installed and enabled is being active. */
function schemaPeerLanguages(): string[] {
  return extensions.getExtension(YAML_EXTENSION) ? ['yaml'] : [];
}
