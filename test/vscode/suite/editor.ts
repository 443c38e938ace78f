import * as vscode from 'vscode';

/** A file of the workspace that the tests run in: a copy of `test/vscode/workspace`. */
export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests need a folder to be open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

let written = 0;

/**
 * Writes a new file of the workspace and opens it in an editor.
 *
 * @param suffix the end of the file's name, which no other file has
 */
export async function write(text: string, suffix = '.outsource.yaml'): Promise<vscode.TextEditor> {
  const name = `${++written}/engagement${suffix}`;
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  return open(name);
}

/** Closes all editors and forgets what was not saved. */
export async function closeAll(): Promise<void> {
  for (let left = 20; left > 0 && vscode.window.tabGroups.all.some(({ tabs }) => tabs.length); left--)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/**
 * Asks again and again until there is an answer.
 *
 * @param ask gives undefined, null or false as long as it has none
 * @param what named in the message of the failure
 * @param patience milliseconds
 * @throws Error after that time
 */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  patience = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A finding's rule. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** What the editor shows for a document now, without what others than this extension say. */
export function findingsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'outsource');
}

/** Waits until a document has a finding of a rule. */
export function findingOf(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} in ${document.uri.path}`, () =>
    findingsOf(document).find((finding) => ruleOf(finding) === rule),
  );
}

/** Waits until a document has no finding of a rule any more. */
export async function noFindingOf(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`the end of ${rule}`, () => !findingsOf(document).some((finding) => ruleOf(finding) === rule));
}

/** Waits until the server has read the current text. Its answers come in order, and its findings before them. */
export async function settled(document: vscode.TextDocument): Promise<void> {
  await until(`findings of ${document.uri.path}`, () => findingsOf(document).length > 0);
  let last = '';
  await until('findings that stay', async () => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = JSON.stringify(findingsOf(document));
    const same = now === last;
    last = now;
    return same;
  });
}

/** The place behind some text of a document. @throws Error if the text isn't there */
export function behind(document: vscode.TextDocument, text: string): vscode.Position {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`${JSON.stringify(text)} is not in the document.`);
  return document.positionAt(at + text.length);
}

/** Puts the cursor behind some text. */
export function goto(editor: vscode.TextEditor, text: string): void {
  const place = behind(editor.document, text);
  editor.selection = new vscode.Selection(place, place);
}

/** Types as a user does, one character after the other: closing brackets and indentation come by themselves. */
export async function type(text: string): Promise<void> {
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}
