import { commands, type Uri, window } from 'vscode';

/** Shows a page that is written in Markdown as it is meant to be read. */
export async function showPage(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // Without the editor's Markdown preview the page is readable as text.
    await window.showTextDocument(uri);
  }
}
