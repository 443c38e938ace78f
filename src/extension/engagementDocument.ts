import { l10n, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';
import { ENGAGEMENT_FILES, isEngagementName, NEVER_SEARCHED } from '../engagement/fileNames.ts';

/** Whoever has more files than this to choose from opens the one that they mean. */
const MOST = 200;

/**
 * The engagement that a command is about: the given one, which needs no editor; else the one in front; else the only one
 * that is open; else one that is chosen from a list. Undefined where nobody chooses.
 *
 * @param given a URI, as text or not
 * @throws Error where there is no engagement at all
 */
export async function engagementDocument(given: unknown): Promise<TextDocument | undefined> {
  const uri = uriOf(given);
  if (uri) return workspace.openTextDocument(uri);
  const front = window.activeTextEditor?.document;
  if (front && isEngagement(front)) return front;
  const open = openEngagements();
  const file = open.length === 1 ? open[0] : await chooseFile();
  return file && workspace.openTextDocument(file);
}

/** A URI that a command was called with, as text or not. */
export function uriOf(given: unknown): Uri | undefined {
  if (given instanceof Uri) return given;
  return typeof given === 'string' ? Uri.parse(given, true) : undefined;
}

/** Whether a document holds an engagement, by its language or its name. */
export function isEngagement({ languageId, uri }: TextDocument): boolean {
  return languageId === 'outsource' || isEngagementName(uri.path);
}

/** The engagements that have a tab, each once. */
function openEngagements(): Uri[] {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const files = inputs.flatMap((input) =>
    input instanceof TabInputText && isEngagementName(input.uri.path) ? [input.uri] : [],
  );
  return [...new Map(files.map((file) => [file.toString(), file])).values()];
}

async function chooseFile(): Promise<Uri | undefined> {
  const files = await workspace.findFiles(ENGAGEMENT_FILES, `{${NEVER_SEARCHED.join(',')}}`, MOST);
  const [first, ...more] = files.sort((a, b) => a.path.localeCompare(b.path));
  if (!first) throw new Error(l10n.t('There is no engagement here yet: begin with “New Engagement…”.'));
  if (!more.length) return first;
  const choice = await window.showQuickPick(
    files.map((file) => {
      const path = workspace.asRelativePath(file);
      return { label: path.replace(/^.*\//, ''), description: path, file };
    }),
    { placeHolder: l10n.t('Which engagement?'), matchOnDescription: true, ignoreFocusOut: true },
  );
  return choice?.file;
}
