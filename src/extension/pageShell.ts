import { Uri, type Webview } from 'vscode';
import { spokenLanguage } from '../l10n/say.ts';
import type { ReportPage } from '../server/protocol.ts';

/** The script of all pages, beside the extension's own bundle. */
export const PAGE_SCRIPT = 'dist/page.js';

/**
 * The HTML of a page in the editor: its style and the script may be used, and nothing else may be loaded or run.
 * @param subject what the page is about, remembered with it for a window that is opened again
 * @param page its body is HTML already
 */
export function shellOf(
  webview: Webview,
  extension: Uri,
  subject: string,
  { title, body }: Pick<ReportPage, 'title' | 'body'>,
  style: string,
): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(Uri.joinPath(extension, PAGE_SCRIPT)).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(spokenLanguage())}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body data-subject="${escaped(subject)}">
<main>${body}</main>
<p class="visually-hidden" role="status" aria-live="polite"></p>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Text as HTML, also within an attribute in double quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A word that nobody can guess, so that no text of a file could name it. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
