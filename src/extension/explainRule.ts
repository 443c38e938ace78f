import { l10n, type TextDocumentContentProvider, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { RuleListItem, RulePageParams } from '../server/protocol.ts';
import { RULE_LIST, RULE_PAGE } from '../server/protocol.ts';
import { showPage } from './showPage.ts';

/** The pages of the rules as read-only documents, so that they open without a connection to anywhere. */
export class RulePages implements TextDocumentContentProvider {
  static readonly scheme = 'outsource-rule';
  private readonly whenReady: Promise<BaseLanguageClient>;

  constructor(whenReady: Promise<BaseLanguageClient>) {
    this.whenReady = whenReady;
  }

  static uri(ruleId: string): Uri {
    return Uri.from({ scheme: RulePages.scheme, path: `/${ruleId}.md` });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const ruleId = uri.path.replace(/^\/|\.md$/g, '');
    const params: RulePageParams = { ruleId };
    const client = await this.whenReady;
    const page = await client.sendRequest<string | null>(RULE_PAGE, params);
    return page ?? l10n.t('There is no such rule.');
  }
}

/** Opens the page of a rule. Of several one is chosen from a list; of all, if none is given. */
export async function explainRule(client: BaseLanguageClient, ruleIds: unknown): Promise<void> {
  const ids = [...new Set([ruleIds].flat())].filter((id) => typeof id === 'string');
  const id = ids.length === 1 ? ids[0] : await chooseRule(client, ids);
  if (id === undefined) return;
  await showPage(RulePages.uri(id));
}

/** @param ids the rules to choose from; all if there are none */
async function chooseRule(client: BaseLanguageClient, ids: readonly string[]): Promise<string | undefined> {
  const rules = await client.sendRequest<RuleListItem[]>(RULE_LIST);
  const offered = ids.length ? ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []) : rules;
  const choice = await window.showQuickPick(
    offered.map(({ id, title }) => ({ label: title, description: id })),
    { title: l10n.t('Explain Rule'), placeHolder: l10n.t('Which rule?'), matchOnDescription: true },
  );
  return choice?.description;
}
