import {
  Disposable,
  type ExtensionContext,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  Uri,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Checked } from '../assistant/check.ts';
import { isEngagementName } from '../engagement/fileNames.ts';
import { CHECK, type FileParams, RULE_PAGE, type RulePageParams } from '../server/protocol.ts';
import { assistantsAreOff, onDidTurnAssistants } from './assistantFeatures.ts';

interface CheckInput {
  readonly filePath: string;
}

interface ExplainInput {
  readonly rule: string;
}

/**
 * What an assistant in the editor may ask: the findings of an engagement, and why a rule matters. Both only read.
 * Where the user has turned AI features off they are gone, also for other extensions, which the condition in the manifest
 * doesn't keep from them.
 */
export function registerAssistantTools(context: ExtensionContext, whenReady: Promise<BaseLanguageClient>): void {
  const check: LanguageModelTool<CheckInput> = {
    prepareInvocation: ({ input }) => ({ invocationMessage: l10n.t('Checking {0}', input.filePath) }),
    async invoke({ input }) {
      const uri = engagementAt(input.filePath);
      const client = await whenReady;
      const params: FileParams | undefined = uri && { uri: client.code2ProtocolConverter.asUri(uri) };
      const checked = params && (await client.sendRequest<Checked | null>(CHECK, params));
      return answer(
        checked
          ? JSON.stringify(checked, null, 2)
          : l10n.t(
              'There is no engagement file {0} in this workspace that is looked at.',
              JSON.stringify(input.filePath),
            ),
      );
    },
  };
  const explain: LanguageModelTool<ExplainInput> = {
    prepareInvocation: ({ input }) => ({ invocationMessage: l10n.t('Explaining {0}', input.rule) }),
    async invoke({ input: { rule } }) {
      const client = await whenReady;
      const params: RulePageParams = { ruleId: rule };
      const page = await client.sendRequest<string | null>(RULE_PAGE, params);
      return answer(page ?? l10n.t('There is no rule {0}.', JSON.stringify(rule)));
    },
  };
  let registered: Disposable | undefined;
  const follow = () => {
    if (assistantsAreOff()) {
      registered?.dispose();
      registered = undefined;
    } else
      registered ??= Disposable.from(
        lm.registerTool('check_engagement', check),
        lm.registerTool('explain_rule', explain),
      );
  };
  follow();
  context.subscriptions.push(onDidTurnAssistants(follow), { dispose: () => registered?.dispose() });
}

/** The engagement file of the workspace at a path, which may be whole or count from one of the workspace's folders. */
function engagementAt(path: string): Uri | undefined {
  if (!isEngagementName(path)) return undefined;
  const isWhole = /^([a-z]:)?[\\/]/i.test(path);
  const places = (workspace.workspaceFolders ?? []).map(({ uri }) => {
    if (!isWhole) return Uri.joinPath(uri, path);
    return uri.scheme === 'file' ? Uri.file(path) : uri.with({ path });
  });
  return places.find((uri) => workspace.getWorkspaceFolder(uri));
}

function answer(text: string): LanguageModelToolResult {
  return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
}
