import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, until, uriOf, write } from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: "Support <b>desk</b>"
  status: active
`;

/** The tabs that show a report. */
function reports(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('outsource.report'));
}

/** Waits until the one report has a title. */
function titled(title: string): Promise<vscode.Tab> {
  return until(`the report “${title}”`, () => reports().find(({ label }) => label === title));
}

async function openReport(...args: unknown[]): Promise<void> {
  await vscode.commands.executeCommand('outsource.openReport', ...args);
}

describe('the report', () => {
  afterEach(closeAll);

  it('opens about the file in front', async () => {
    await write(DESK);
    await openReport();
    const tab = await titled('Health: Support <b>desk</b>');
    assert.ok(tab.isActive);
  });

  it('opens about a given file, which needs no editor', async () => {
    for (const given of [(uri: vscode.Uri) => uri, String]) {
      const { uri } = (await write(DESK)).document;
      await closeAll();
      await openReport(given(uri));
      await titled('Health: Support <b>desk</b>');
      await closeAll();
    }
  });

  it('is one tab, used again for another file', async () => {
    const { uri } = (await write(DESK)).document;
    await write(DESK.replace(/"Support.*"/, 'Payroll'));
    await openReport();
    await titled('Health: Payroll');
    await openReport(uri);
    await titled('Health: Support <b>desk</b>');
    assert.equal(reports().length, 1);
    await openReport(uri);
    assert.equal(reports().length, 1);
  });

  it('follows the text', async () => {
    const { document } = await write(DESK);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    await openReport();
    await titled('Health: Support <b>desk</b>');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, behind(document, '"Support'), ' and sales');
    await vscode.workspace.applyEdit(edit);
    await titled('Health: Support and sales <b>desk</b>');
  });

  it('says so where there is nothing to report', async () => {
    const gone = uriOf('gone/engagement.outsource.yaml');
    await openReport(gone);
    await titled('There is no report');
  });

  it('on all engagements is a tab of its own', async () => {
    await vscode.commands.executeCommand('outsource.openPortfolioReport');
    const tab = await until('the portfolio report', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label === 'Portfolio report'),
    );
    assert.ok(tab.input instanceof vscode.TabInputWebview);
  });
});
