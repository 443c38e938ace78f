import {
  type Disposable,
  type DocumentSelector,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ENGAGEMENT_FILES } from '../../engagement/fileNames.ts';
import { REPORT_COMMAND } from '../../language/options.ts';
import type { DocumentStatusResult, FileParams } from '../../server/protocol.ts';
import { DOCUMENT_STATUS } from '../../server/protocol.ts';

const ENGAGEMENTS: DocumentSelector = [{ language: 'outsource' }, { language: 'yaml', pattern: ENGAGEMENT_FILES }];

/** How long nobody has typed when the status is told anew, in milliseconds. */
const REST = 1000;

/** What `{}` at the end of the status bar says of the file in front: its health, and which configuration holds. */
export class DocumentStatusItems implements Disposable {
  private readonly whenReady: Promise<BaseLanguageClient>;
  private readonly subscriptions: Disposable[];
  private items?: { readonly health: LanguageStatusItem; readonly configuration: LanguageStatusItem };
  private timer?: ReturnType<typeof setTimeout>;
  private run = 0;

  constructor(whenReady: Promise<BaseLanguageClient>) {
    this.whenReady = whenReady;
    this.subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.renew(0)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) this.renew(REST);
      }),
      workspace.onDidSaveTextDocument(() => this.renew(0)),
    ];
    this.renew(0);
  }

  /** Something has changed that the status may depend on. */
  renew(delay = 0): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), delay);
  }

  private async tell(): Promise<void> {
    this.run += 1;
    const { run } = this;
    const document = window.activeTextEditor?.document;
    const status = document && isEngagement(document) ? await this.ask(document) : null;
    if (run !== this.run) return;
    if (!status) {
      this.clear();
      return;
    }
    this.items ??= create();
    const { health, configuration } = this.items;
    health.text = status.health;
    health.detail = status.states;
    health.severity = status.isRead ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    health.command = { command: REPORT_COMMAND, title: l10n.t('Report'), arguments: [document?.uri] };
    health.accessibilityInformation = { label: `${status.health}: ${status.states}` };
    configuration.text = status.configuration;
    configuration.detail = status.trouble?.text;
    configuration.severity = severityOf(status.trouble);
    configuration.command = status.configUri
      ? {
          command: 'vscode.open',
          title: l10n.t('Open Configuration'),
          arguments: [Uri.parse(status.configUri, true)],
        }
      : undefined;
  }

  private async ask({ uri }: TextDocument): Promise<DocumentStatusResult> {
    const client = await this.whenReady;
    try {
      return await client.sendRequest<DocumentStatusResult>(DOCUMENT_STATUS, {
        uri: client.code2ProtocolConverter.asUri(uri),
      } satisfies FileParams);
    } catch {
      // A server that ends has nothing more to say.
      return null;
    }
  }

  private clear(): void {
    this.items?.health.dispose();
    this.items?.configuration.dispose();
    this.items = undefined;
  }

  dispose(): void {
    this.run += 1;
    clearTimeout(this.timer);
    this.clear();
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

function isEngagement(document: TextDocument): boolean {
  return languages.match(ENGAGEMENTS, document) > 0;
}

function severityOf(trouble: NonNullable<DocumentStatusResult>['trouble']): LanguageStatusSeverity {
  if (!trouble) return LanguageStatusSeverity.Information;
  return trouble.isUnread ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Warning;
}

/** The editor lists them in the order of their ids. */
function create(): { readonly health: LanguageStatusItem; readonly configuration: LanguageStatusItem } {
  const health = languages.createLanguageStatusItem('outsource.health', ENGAGEMENTS);
  health.name = l10n.t('Health of the engagement');
  const configuration = languages.createLanguageStatusItem('outsource.rules', ENGAGEMENTS);
  configuration.name = l10n.t('Configuration of the rules');
  return { health, configuration };
}
