import { commands, l10n, Range, SnippetString, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileProblem, periodInWords, periodProblem, titleProblem } from '../engagement/answers.ts';
import { readPeriod } from '../engagement/writtenDates.ts';
import type { NewEngagement } from '../language/newEngagement.ts';
import {
  NEW_ENGAGEMENT,
  NEW_ENGAGEMENT_ID,
  NEW_ENGAGEMENT_QUESTIONS,
  type NewEngagementParams,
  type NewIdParams,
  type Questions,
} from '../server/dialogueRequests.ts';
import { askAll } from './dialogue/ask.ts';
import type { Answers, Option, Question } from './dialogue/questions.ts';
import { quickInputs } from './dialogue/quickInputs.ts';
import { uriOf } from './engagementDocument.ts';
import { exists } from './files.ts';
import { pathProblem } from './paths.ts';

type Key = 'title' | 'model' | 'criticality' | 'period' | 'folder' | 'file';

/** Tells the walkthrough that there is an engagement. */
const WRITTEN = 'outsource.engagementWritten';

/**
 * Asks the five questions about a new engagement, writes its file and opens it, the cursor on the first place to fill
 * in. Escape leaves no file; an existing file is never written over. Without a folder the engagement opens as an unsaved
 * document.
 *
 * @param folder where to save it, as a URI; asked for where the workspace has several folders
 * @param given answers given beforehand, which aren't asked for (for key bindings and other extensions)
 */
export async function newEngagement(client: BaseLanguageClient, folder: unknown, given: unknown): Promise<void> {
  const target = uriOf(folder);
  const folders = target ? [target] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const asked = await client.sendRequest<Questions>(NEW_ENGAGEMENT_QUESTIONS);
  const idOf = (title: string) => client.sendRequest<string>(NEW_ENGAGEMENT_ID, { title } satisfies NewIdParams);
  const answers = await askAll(
    {
      title: l10n.t('New Engagement'),
      about: folders.join(' '),
      questions: [...about(asked), ...(folders.length ? whereTo(asked, folders, idOf) : [])],
      given: typeof given === 'object' && given !== null ? given : {},
    },
    quickInputs,
  );
  if (!answers) return;
  const place = folderOf(folders, answers);
  const file = place && (await newFile(place, answers.file ?? ''));
  const params = beginningOf(answers, await idOf(answers.title ?? ''));
  const { text, snippet } = await client.sendRequest<NewEngagement>(NEW_ENGAGEMENT, params);
  await show(file, text, snippet);
  await commands.executeCommand('setContext', WRITTEN, true);
}

/** What is asked about the engagement itself. */
function about({ title, model, criticality, period }: Questions): Question<Key>[] {
  return [
    { kind: 'text', key: 'title', prompt: title.prompt, placeholder: title.example, problem: titleProblem },
    { kind: 'choice', key: 'model', prompt: model.prompt, options: () => model.choices.map(option) },
    {
      kind: 'choice',
      key: 'criticality',
      prompt: criticality.prompt,
      proposal: () => criticality.usual,
      options: () => criticality.choices.map(option),
    },
    {
      kind: 'text',
      key: 'period',
      prompt: period.prompt,
      placeholder: period.example,
      problem: periodProblem,
      note: periodInWords,
    },
  ];
}

function option({ value, label, meaning }: { value: string; label: string; meaning?: string }): Option {
  return { value, label, description: meaning };
}

/** Where the file goes: one step, with the folder first where there are several. */
function whereTo(
  { file }: Questions,
  folders: readonly Uri[],
  idOf: (title: string) => Promise<string>,
): Question<Key>[] {
  const several = folders.length > 1;
  const which: Question<Key> = {
    kind: 'choice',
    key: 'folder',
    prompt: l10n.t('In which folder?'),
    options: () =>
      folders.map((folder, at) => ({
        value: `${at}`,
        label: workspace.getWorkspaceFolder(folder)?.name ?? folder.path.replace(/^.*\//, ''),
        description: folder.path,
      })),
  };
  return [
    ...(several ? [which] : []),
    {
      kind: 'text',
      key: 'file',
      prompt: file.prompt,
      follows: several,
      proposal: async (answers) => freeName(folderOf(folders, answers), await idOf(answers.title ?? '')),
      selectionOf: (name) => name.indexOf('.'),
      problem: (name, answers) => nameProblem(folderOf(folders, answers), name),
    },
  ];
}

function folderOf(folders: readonly Uri[], { folder }: Answers<Key>): Uri | undefined {
  return folders[Number(folder ?? 0)];
}

/** The name of the file after the id, with a number where there is one already. */
async function freeName(folder: Uri | undefined, id: string): Promise<string> {
  let name = `${id}.outsource.yaml`;
  for (let number = 2; folder && (await exists(Uri.joinPath(folder, name))); number += 1)
    name = `${id}-${number}.outsource.yaml`;
  return name;
}

function beginningOf({ title = '', model, criticality, period = '' }: Answers<Key>, id: string): NewEngagementParams {
  // What comes from a list is of the format.
  const chosen = { model, criticality } as Pick<NewEngagementParams, 'model' | 'criticality'>;
  return { id, title: title.trim(), ...chosen, ...readPeriod(period) };
}

/** @throws Error for a name that was given beforehand and won't do, or is that of a file by now */
async function newFile(folder: Uri, name: string): Promise<Uri> {
  const problem = await nameProblem(folder, name);
  if (problem !== undefined) throw new Error(problem);
  return Uri.joinPath(folder, name);
}

async function nameProblem(folder: Uri | undefined, name: string): Promise<string | undefined> {
  return pathProblem(name) ?? fileProblem(name, !!folder && (await exists(Uri.joinPath(folder, name))));
}

/** Writes a file whose text is whole without anybody filling it in, and opens it with its places to fill in. */
async function show(file: Uri | undefined, text: string, snippet: string): Promise<void> {
  if (file) await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const document = await (file
    ? workspace.openTextDocument(file)
    : workspace.openTextDocument({ language: 'outsource' }));
  const editor = await window.showTextDocument(document, { preview: false });
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.insertSnippet(new SnippetString(snippet), whole);
}
