import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, CodeAction, Diagnostic } from 'vscode-languageclient';
import type { FindingPlace } from '../server/protocol.ts';

/**
 * Mends a finding by the fix that the editor would offer at its place: the only one at once, of several the chosen one.
 * The file has to be in front already, so that the places to fill in can be stepped through.
 * @throws Error where there is no such finding any more, or no way to mend it
 */
export async function fixFinding(client: BaseLanguageClient, { uri, ruleId, position }: FindingPlace): Promise<void> {
  const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], only: ['quickfix'] },
  });
  const fixes = actions.filter(
    ({ edit, diagnostics = [] }) => edit && diagnostics.some((finding) => isFinding(finding, ruleId, position)),
  );
  if (!fixes.length) throw new Error(l10n.t('There is no quick fix for this finding now: the text may have changed.'));
  const fix = fixes.length === 1 ? fixes[0] : await choose(fixes);
  if (!fix?.edit) return;
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(fix.edit);
  if (!(await workspace.applyEdit(edit)))
    throw new Error(l10n.t('The text has changed meanwhile: please try once more.'));
}

async function choose(fixes: readonly CodeAction[]): Promise<CodeAction | undefined> {
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  return (await window.showQuickPick(items, { title: l10n.t('Fix'), placeHolder: l10n.t('Which way?') }))?.fix;
}

function isFinding({ code, range }: Diagnostic, ruleId: string, place: FindingPlace['position']): boolean {
  return code === ruleId && range.start.line === place.line && range.start.character === place.character;
}
