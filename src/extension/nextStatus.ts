import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NextStatusProposal } from '../language/nextStatusProposal.ts';
import type { EditResult } from '../server/dialogueRequests.ts';
import { NEXT_STATUS, NEXT_STATUS_EDIT } from '../server/dialogueRequests.ts';
import type { FileParams } from '../server/protocol.ts';
import { applyEdit } from './applyEdit.ts';
import { askAll } from './dialogue/ask.ts';
import { quickInputs } from './dialogue/quickInputs.ts';
import { engagementDocument } from './engagementDocument.ts';

/**
 * Shows the stage that follows and what it will newly ask for, and moves the engagement on once somebody says so.
 *
 * @param file the engagement's URI; the one in front if left out
 * @param status the stage to move on to, said beforehand (for key bindings)
 */
export async function nextStatus(client: BaseLanguageClient, file: unknown, status: unknown): Promise<void> {
  const document = await engagementDocument(file);
  if (!document) return;
  const params: FileParams = { uri: document.uri.toString() };
  const proposal = await client.sendRequest<NextStatusProposal | null>(NEXT_STATUS, params);
  if (!proposal) {
    void window.showInformationMessage(l10n.t('No stage follows on the one that the engagement is in.'));
    return;
  }
  const { title, choice } = proposal;
  const { value, label, meaning, asks } = choice;
  const answers = await askAll(
    {
      title: title ? l10n.t('Next Status: {0}', title) : l10n.t('Next Status'),
      questions: [
        {
          kind: 'choice',
          key: 'status',
          prompt: l10n.t('Move on?'),
          options: () => [{ value, label: `$(arrow-right) ${label}`, description: meaning, detail: asks }],
        },
      ],
      given: status === value ? { status: value } : {},
    },
    quickInputs,
  );
  if (!answers) return;
  await applyEdit(client, document, () => client.sendRequest<EditResult>(NEXT_STATUS_EDIT, params));
}
