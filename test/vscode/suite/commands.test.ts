import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingOf, findingsOf, noFindingOf, ruleOf, settled, type, until, uriOf, write } from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
  owner: Ana Reyes
objectives:
  - id: answers
    statement: Answer questions within 4 hours
`;

describe('the command for a new engagement', () => {
  afterEach(closeAll);
  const answers = { model: 'project', criticality: 'high', period: '' };

  it('writes a file with three findings in red, and walks through what is to be filled in', async () => {
    await vscode.commands.executeCommand('outsource.newEngagement', undefined, {
      ...answers,
      title: 'Logo refresh: part 2',
      file: 'new/logo-refresh.outsource.yaml',
    });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document } = editor;
    assert.ok(document.uri.path.endsWith('/new/logo-refresh.outsource.yaml'));
    assert.equal(document.languageId, 'outsource');
    assert.match(document.getText(), /id: logo-refresh-part-2\n/);
    assert.match(document.getText(), /title: "?Logo refresh: part 2"?\n/);
    await settled(document);
    const red = findingsOf(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(red.map(ruleOf).sort(), ['legal/contracts-missing', 'monitoring/missing', 'objectives/missing']);
    assert.equal(editor.selection.isEmpty, false);
    await type('Ana Reyes');
    assert.match(document.getText(), /owner: Ana Reyes\n/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(document.lineAt(editor.selection.active.line).text, /status: /);
  });

  it('never writes over a file', async () => {
    const uri = uriOf('there.outsource.yaml');
    const mine = new TextEncoder().encode('# mine\n');
    await vscode.workspace.fs.writeFile(uri, mine);
    await vscode.commands.executeCommand('outsource.newEngagement', undefined, {
      ...answers,
      title: 'There',
      file: 'there.outsource.yaml',
    });
    assert.deepEqual([...(await vscode.workspace.fs.readFile(uri))], [...mine]);
    assert.equal(vscode.window.activeTextEditor, undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('writes into the folder that it is called on, and nowhere else', async () => {
    await vscode.workspace.fs.createDirectory(uriOf('vendors'));
    const title = 'Straßenladen in Łódź';
    const into = (file: string) =>
      vscode.commands.executeCommand('outsource.newEngagement', uriOf('vendors'), { ...answers, title, file });
    await into('shop.outsource.yaml');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('vendors/shop.outsource.yaml')));
    assert.match(text, /id: strassenladen-in-lodz\n/);
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /id: strassenladen-in-lodz\n/);
    await closeAll();
    await into('../elsewhere.outsource.yaml');
    assert.equal(vscode.window.activeTextEditor, undefined);
    const names = (await vscode.workspace.fs.readDirectory(uriOf('.'))).map(([name]) => name);
    assert.ok(!names.includes('elsewhere.outsource.yaml'));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('the command to explain a rule', () => {
  afterEach(closeAll);

  it('shows the page of the rule', async () => {
    await vscode.commands.executeCommand('outsource.explainRule', 'legal/no-nda');
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('no-nda'))),
    );
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('outsource-rule:/legal/no-nda.md'));
    assert.match(page.getText(), /^# No confidentiality agreement\n/);
    for (const heading of ['Why it matters', 'How to fix it', 'When it is wrong', 'Sources'])
      assert.match(page.getText(), new RegExp(`^## ${heading}$`, 'm'));
    assert.equal(page.languageId, 'markdown');
  });

  it('takes a list with one rule as that rule', async () => {
    await vscode.commands.executeCommand('outsource.explainRule', ['monitoring/no-kpis']);
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('no-kpis'))),
    );
  });

  it('asks which, of several', async () => {
    const done = vscode.commands.executeCommand('outsource.explainRule', ['monitoring/no-kpis', 'legal/no-nda']);
    await pick(2);
    await done;
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('no-nda'))),
    );
  });
});

/** Takes the nth entry of the list that opens. */
async function pick(nth: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  for (let step = 1; step < nth; step++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

describe('the command to accept a risk', () => {
  const decision = { reason: 'The owner: checks "by hand"', acceptedBy: 'Ana Reyes', until: '2099-01-31' };
  afterEach(closeAll);

  async function placeOf(document: vscode.TextDocument, rule: string) {
    const { range } = await findingOf(document, rule);
    const { line, character } = range.start;
    return { uri: document.uri.toString(), ruleId: rule, position: { line, character } };
  }

  it('writes the decision into the file, and one undo takes it back', async () => {
    const { document } = await write(DESK);
    const place = await placeOf(document, 'objectives/not-measurable');
    await vscode.commands.executeCommand('outsource.acceptRisk', place, decision);
    await noFindingOf(document, 'objectives/not-measurable');
    assert.equal(
      document.getText(),
      `${DESK}acceptedRisks:
  - rule: objectives/not-measurable
    at: answers
    reason: 'The owner: checks "by hand"'
    acceptedBy: Ana Reyes
    until: 2099-01-31
`,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DESK);
    await findingOf(document, 'objectives/not-measurable');
  });

  it('adds to the decisions that are there', async () => {
    const { document } = await write(DESK);
    await vscode.commands.executeCommand(
      'outsource.acceptRisk',
      [await placeOf(document, 'objectives/not-measurable')],
      decision,
    );
    await noFindingOf(document, 'objectives/not-measurable');
    await vscode.commands.executeCommand(
      'outsource.acceptRisk',
      await placeOf(document, 'monitoring/missing'),
      decision,
    );
    await noFindingOf(document, 'monitoring/missing');
    assert.equal(document.getText().match(/^ {2}- rule: /gm)?.length, 2);
    assert.ok(!findingsOf(document).some((finding) => ruleOf(finding).startsWith('format/')));
  });

  it('asks which, of several', async () => {
    const { document } = await write(DESK);
    const places = [await placeOf(document, 'legal/contracts-missing'), await placeOf(document, 'monitoring/missing')];
    const done = vscode.commands.executeCommand('outsource.acceptRisk', places, decision);
    await pick(1);
    await done;
    const left = await until('one of both to go', () => {
      const found = findingsOf(document).map(ruleOf);
      const both = places.filter(({ ruleId }) => found.includes(ruleId));
      return both.length === 1 && both;
    });
    assert.equal(left.length, 1);
  });

  it('takes a decision only until its date', async () => {
    const { document } = await write(DESK);
    const place = await placeOf(document, 'objectives/not-measurable');
    await vscode.commands.executeCommand('outsource.acceptRisk', place, { ...decision, until: '2020-01-31' });
    await until('the decision', () => document.getText().includes('2020-01-31'));
    await settled(document);
    await findingOf(document, 'objectives/not-measurable');
  });
});

describe('the commands', () => {
  it('are those that the manifest names', async () => {
    const extension = vscode.extensions.getExtension('engagement-as-code.outsource');
    const named: string[] = extension?.packageJSON.contributes.commands.map((one: { command: string }) => one.command);
    const known = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('outsource.'));
    for (const command of named) assert.ok(known.includes(command), command);
  });

  it('show the log', async () => {
    await vscode.commands.executeCommand('outsource.showLog');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});
