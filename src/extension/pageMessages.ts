import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { EXPLAIN_COMMAND, REPORT_COMMAND } from '../language/options.ts';
import { fixFinding } from './fixFinding.ts';
import type { PageSource } from './pageSource.ts';
import { printPage } from './printPage.ts';
import { revealPlace } from './revealPlace.ts';
import type { FromPage } from './webview/messages.ts';

/**
 * Does what somebody asks of a page.
 * @param subject what the page is about: the URI of a file, or nothing for all
 */
export async function followPage(
  client: BaseLanguageClient,
  message: unknown,
  subject: string,
  source: PageSource,
): Promise<void> {
  if (!isFromPage(message)) return;
  try {
    await follow(client, message, subject, source);
  } catch (error) {
    client.error(`A page’s “${message.type}” failed`, error, false);
    void window.showErrorMessage(`Outsource: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function follow(
  client: BaseLanguageClient,
  message: FromPage,
  subject: string,
  source: PageSource,
): Promise<unknown> {
  if (message.type === 'explain') return commands.executeCommand(EXPLAIN_COMMAND, message.rule);
  if (message.type === 'open') return window.showTextDocument(Uri.parse(subject, true));
  if (message.type === 'print') return printPage(await source.document(client, subject), source.fileName(subject));
  if (message.type === 'export') return exportPage(subject);
  if (message.type === 'report') return commands.executeCommand(REPORT_COMMAND, message.uri);
  if (message.type === 'ready') return undefined;
  const { line, character } = message;
  const place = { uri: fileOf(message.uri, subject), position: { line, character } };
  await revealPlace(place);
  return message.type === 'fix' ? fixFinding(client, { ...place, ruleId: message.rule }) : undefined;
}

/** The file that a page leads to: its own, else one of the workspace. */
function fileOf(uri: string | undefined, subject: string): string {
  if (uri === undefined || uri === subject) return subject;
  if (!workspace.getWorkspaceFolder(Uri.parse(uri, true)))
    throw new Error(l10n.t('The file is not in this workspace.'));
  return uri;
}

async function exportPage(subject: string): Promise<void> {
  await commands.executeCommand('outsource.export', ...(subject ? [Uri.parse(subject, true)] : []));
}

function isFromPage(value: unknown): value is FromPage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const { type } = value;
  if (type === 'ready' || type === 'open' || type === 'print' || type === 'export') return true;
  if (type === 'report') return 'uri' in value && typeof value.uri === 'string';
  if ('uri' in value && value.uri !== undefined && typeof value.uri !== 'string') return false;
  if (!('line' in value && 'character' in value && isCount(value.line) && isCount(value.character))) return false;
  if (type === 'reveal') return true;
  return (type === 'fix' || type === 'explain') && 'rule' in value && typeof value.rule === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
