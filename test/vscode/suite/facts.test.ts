import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, until, write } from './editor.ts';

/** Far enough ahead for a date of any day on which the tests run. */
const YEAR = new Date().getFullYear() + 2;
const TEXT = `version: 1
engagement:
  id: desk
  title: Support desk
  status: active
contracts:
  - id: msa
    type: msa
    status: signed
    expires: ${YEAR}-02-28
    noticePeriod: P3M
`;
const NOTICE = `28 Nov ${YEAR - 1}`;

async function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.Command[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 9);
  return lenses.flatMap(({ command }) => command ?? []);
}

async function hintsOf({ uri, lineCount }: vscode.TextDocument): Promise<string[]> {
  const whole = new vscode.Range(0, 0, lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, whole);
  return hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
}

const set = (key: string, value: boolean | undefined) =>
  vscode.workspace.getConfiguration('outsource').update(key, value, vscode.ConfigurationTarget.Workspace);

describe('facts', () => {
  afterEach(async () => {
    await set('codeLens', undefined);
    await set('inlayHints', undefined);
    await closeAll();
  });

  it('are a row above the engagement that leads to what is open and to the next date', async () => {
    const { document } = await write(TEXT);
    const [health, report, next] = await until('the row', async () => {
      const lenses = await lensesOf(document);
      return lenses.length === 3 && lenses;
    });
    assert.match(health?.title ?? '', /^Health \d+ of 10$/);
    assert.ok(health && next);
    assert.ok(next.title.startsWith('Next: notice by 28 Nov'), next.title);
    assert.match(next.tooltip ?? '', /^Last day to give notice \(msa\): 28 Nov /);
    assert.deepEqual([report?.title, report?.arguments], ['Report', [document.uri.toString()]]);
    await vscode.commands.executeCommand(health.command, ...(health.arguments ?? []));
    await vscode.commands.executeCommand(next.command, ...(next.arguments ?? []));
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), document.uri.toString());
    assert.equal(document.lineAt(active?.selection.active ?? assert.fail()).text, '    noticePeriod: P3M');
  });

  it('are hints behind values', async () => {
    const { document } = await write(TEXT);
    const hints = await until('hints', async () => {
      const found = await hintsOf(document);
      return found.length > 0 && found;
    });
    assert.equal(hints.length, 2);
    assert.match(hints[0] ?? '', /^\d+ days left$/);
    assert.equal(hints[1], `last day to give notice ${NOTICE}`);
  });

  it('can each be turned off, and on again', async () => {
    const { document } = await write(TEXT);
    const count = (lenses: number, hints: number) =>
      until(`${lenses} in the row and ${hints} hints`, async () => {
        return (await lensesOf(document)).length === lenses && (await hintsOf(document)).length === hints;
      });
    await count(3, 2);
    await set('codeLens', false);
    await count(0, 2);
    await set('inlayHints', false);
    await count(0, 0);
    await set('codeLens', undefined);
    await set('inlayHints', undefined);
    await count(3, 2);
  });
});
