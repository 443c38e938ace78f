import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MissingSection } from '../language/missingSections.ts';
import type { EditResult, SectionEditParams } from '../server/dialogueRequests.ts';
import { MISSING_SECTIONS, SECTION_EDIT } from '../server/dialogueRequests.ts';
import type { FileParams } from '../server/protocol.ts';
import { applyEdit } from './applyEdit.ts';
import { askAll } from './dialogue/ask.ts';
import { quickInputs } from './dialogue/quickInputs.ts';
import { engagementDocument } from './engagementDocument.ts';

/**
 * Asks which of the missing sections to add, those first that a finding asks for, and writes it at its place; Tab walks
 * through what is to be filled in.
 *
 * @param file the engagement's URI; the one in front if left out
 * @param name the section, given beforehand (for key bindings)
 */
export async function addSection(client: BaseLanguageClient, file: unknown, name: unknown): Promise<void> {
  const document = await engagementDocument(file);
  if (!document) return;
  const params: FileParams = { uri: document.uri.toString() };
  const missing = await client.sendRequest<MissingSection[]>(MISSING_SECTIONS, params);
  if (!missing.length) {
    void window.showInformationMessage(l10n.t('This engagement has all sections.'));
    return;
  }
  const answers = await askAll(
    {
      title: l10n.t('Add Section'),
      questions: [
        { kind: 'choice', key: 'section', prompt: l10n.t('Which section?'), options: () => options(missing) },
      ],
      given: typeof name === 'string' ? { section: name } : {},
    },
    quickInputs,
  );
  if (answers?.section === undefined) return;
  const edit: SectionEditParams = { ...params, section: answers.section };
  await applyEdit(client, document, () => client.sendRequest<EditResult>(SECTION_EDIT, edit), 'before');
}

function options(missing: readonly MissingSection[]) {
  return missing.map(({ name, title, purpose, asked }) => ({
    value: name,
    label: title,
    description: asked ? l10n.t('asked for by a finding') : '',
    detail: purpose,
  }));
}
