import { type ExtensionContext, env, extensions, l10n, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { ENGAGEMENT_FILES } from '../engagement/fileNames.ts';
import { localeOf } from '../l10n/locales.ts';
import { speak } from '../l10n/say.ts';
import { ACCEPT_COMMAND, EXPLAIN_COMMAND, REPORT_COMMAND, REVEAL_COMMAND } from '../language/options.ts';
import type { InitializationOptions, SchemaPeerParams } from '../server/protocol.ts';
import { SCHEMA_PEER } from '../server/protocol.ts';
import { acceptRisk } from './acceptRisk.ts';
import { addSection } from './addSection.ts';
import { registerAssistantTools } from './assistant.ts';
import { deskCommands } from './desk/commands.ts';
import { Desk } from './desk/desk.ts';
import { explainRule, RulePages } from './explainRule.ts';
import { exportEngagement, type MakeContent } from './exports/command.ts';
import { answerAboutFiles } from './files.ts';
import { newEngagement } from './newEngagement.ts';
import { nextStatus } from './nextStatus.ts';
import { CONFIG_NAME, openConfiguration } from './openConfiguration.ts';
import { PageView } from './pageView.ts';
import { PORTFOLIO_SOURCE } from './portfolioView.ts';
import { printInto } from './printPage.ts';
import { recordReview } from './recordReview.ts';
import { registerCommands } from './registerCommands.ts';
import { openReport, REPORT_SOURCE } from './reportView.ts';
import { revealPlace } from './revealPlace.ts';
import { copyPipeline } from './walkthrough/copyPipeline.ts';
import { goToFirstFinding, watchFirstFix } from './walkthrough/firstFinding.ts';
import { getStarted, seeReport } from './walkthrough/steps.ts';

/** The extension that serves the format's schema for documents of the language `yaml`, where it is installed. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/**
 * What is the same in every host. Starting the server isn't waited for: the editor goes on meanwhile.
 *
 * @param createClient loads the client's library, which takes most of the time, only when it is called
 * @param makeContent makes the content of an exported file, in the way of this host
 */
export function activateWith(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
  makeContent: MakeContent,
): void {
  // Texts of the core that are said in this process, such as what is wrong with an answer.
  speak(l10n.bundle, localeOf(env.language));
  const whenReady = startClient(context, createClient);
  const desk = new Desk(context, whenReady);
  context.subscriptions.push(desk);
  printInto(context.globalStorageUri);
  const reports = new PageView(REPORT_SOURCE, context.extensionUri, whenReady);
  const portfolio = new PageView(PORTFOLIO_SOURCE, context.extensionUri, whenReady);
  registerCommands(context, whenReady, {
    ...deskCommands(desk.wishes, context.extensionUri),
    'outsource.newEngagement': newEngagement,
    [EXPLAIN_COMMAND]: explainRule,
    [ACCEPT_COMMAND]: acceptRisk,
    'outsource.addSection': addSection,
    'outsource.recordReview': recordReview,
    'outsource.nextStatus': nextStatus,
    'outsource.openConfiguration': openConfiguration,
    [REPORT_COMMAND]: (_client, uri) => openReport(reports, uri),
    'outsource.openPortfolioReport': () => portfolio.show(''),
    'outsource.export': (client, file, choice) => exportEngagement(client, makeContent, file, choice),
    // A step of the row above the engagement, and none that anybody would look for in the palette.
    [REVEAL_COMMAND]: (_client, place) => revealPlace(place),
    'outsource.getStarted': () => getStarted(context),
    // Steps of the walkthrough.
    'outsource.goToFirstFinding': (_client, uri) => goToFirstFinding(uri),
    'outsource.seeReport': seeReport,
    'outsource.copyPipeline': (_client, name) => copyPipeline(name),
    'outsource.showLog': (client) => client.outputChannel.show(),
  });
  registerAssistantTools(context, whenReady);
  context.subscriptions.push(
    reports,
    portfolio,
    watchFirstFix(context),
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
