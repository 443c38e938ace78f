import { SnippetString, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { idFor } from '../engagement/ids.ts';
import { NEW_ENGAGEMENT } from '../server/protocol.ts';

/** Answers given beforehand (for key bindings and other extensions). */
interface Answers {
  readonly title?: string;
  /** The file's name within the folder. */
  readonly file?: string;
}

/**
 * Asks for the name of an engagement and for its file, and opens the file with the smallest engagement in it, the
 * cursor on the first place to fill in. Escape leaves no file; an existing file is never written over. Without a folder
 * the engagement opens as an unsaved document.
 */
export async function newEngagement(client: BaseLanguageClient, folder: unknown, answers: unknown): Promise<void> {
  const given: Answers = typeof answers === 'object' && answers !== null ? answers : {};
  const title = given.title ?? (await askTitle());
  if (title === undefined) return;
  const target = folder instanceof Uri ? folder : workspace.workspaceFolders?.[0]?.uri;
  const id = idFor(title);
  const text = await client.sendRequest<string>(NEW_ENGAGEMENT, { title, id });
  if (!target) {
    const untitled = await workspace.openTextDocument({ language: 'outsource' });
    await window.showTextDocument(untitled);
  } else {
    const name = given.file ?? (await askFile(target, id));
    if (name === undefined) return;
    const file = Uri.joinPath(target, name);
    if (await exists(file)) throw new Error(`${name} is there already: choose another name.`);
    await workspace.fs.writeFile(file, new Uint8Array());
    await window.showTextDocument(await workspace.openTextDocument(file));
  }
  await window.activeTextEditor?.insertSnippet(new SnippetString(text));
}

async function askTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: 'New Engagement (1/2)',
    prompt: 'What is it called?',
    placeHolder: 'Logo refresh',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Please give it a name.' : undefined),
  });
  return title?.trim();
}

async function askFile(folder: Uri, id: string): Promise<string | undefined> {
  const value = `${id}.outsource.yaml`;
  return window.showInputBox({
    title: 'New Engagement (2/2)',
    prompt: 'Save where?',
    value,
    valueSelection: [0, id.length],
    ignoreFocusOut: true,
    validateInput: async (name) => {
      if (!/\.outsource\.ya?ml$/.test(name)) {
        return 'The name has to end in .outsource.yaml.';
      }
      if (name.split(/[\\/]/).includes('..')) return 'The file has to be in this folder.';
      return (await exists(Uri.joinPath(folder, name))) ? 'There is such a file already.' : undefined;
    },
  });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
