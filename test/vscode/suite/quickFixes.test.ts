import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findingOf, findingsOf, goto, noFindingOf, ruleOf, type, until, write } from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk # the name of the file
  title: Support desk
  owner: Ana Reyes
  status: activ
objectives:
  - id: answers
    statement: Answer questions within 4 hours
`;

/**
 * What we offer at a place: once its own assistant was turned on, the editor adds to that. While other extensions still
 * wake up, editors break such questions off: asked again.
 */
async function actionsFor(document: vscode.TextDocument, range: vscode.Range, kind: vscode.CodeActionKind) {
  const offered = await until('actions', () =>
    vscode.commands
      .executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind.value)
      .then(undefined, () => undefined),
  );
  return offered.filter(({ edit, command }) => edit || command?.command.startsWith('outsource.'));
}

/** Runs a command of the editor that applies an action, again if it was broken off. */
async function run(command: string, { document }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  await until(command, async () => {
    await vscode.commands.executeCommand(command);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return document.version > version;
  });
}

/** The action that mends a finding, by its title: what editors tell of an action does not name the finding. */
async function fixOf(document: vscode.TextDocument, rule: string, title: RegExp): Promise<vscode.CodeAction> {
  const finding = await findingOf(document, rule);
  const actions = await actionsFor(document, finding.range, vscode.CodeActionKind.QuickFix);
  const fix = actions.find((action) => action.edit && title.test(action.title));
  assert.ok(fix, `${title} is not among\n${actions.map((action) => action.title).join('\n')}`);
  return fix;
}

async function apply({ edit }: vscode.CodeAction): Promise<void> {
  assert.ok(edit);
  assert.equal(await vscode.workspace.applyEdit(edit), true);
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('come in order: the fix, which is preferred, other fixes, the explanation', async () => {
    const { document } = await write(DESK);
    const { range } = await findingOf(document, 'format/schema');
    const actions = await actionsFor(document, range, vscode.CodeActionKind.QuickFix);
    assert.equal(actions[0]?.isPreferred, true, actions.map(({ title }) => title).join('\n'));
    assert.match(actions[0]?.title ?? '', /active/);
    assert.ok(actions.slice(1).every(({ isPreferred }) => !isPreferred));
    assert.equal(actions.at(-1)?.title, 'Explain this finding');
    assert.deepEqual(actions.at(-1)?.command?.arguments, ['format/schema']);
    assert.ok(actions.length <= 6);
  });

  it('end with the explanation and the acceptance of what can be accepted', async () => {
    const { document } = await write(DESK);
    const { range } = await findingOf(document, 'objectives/not-measurable');
    const actions = await actionsFor(document, range, vscode.CodeActionKind.QuickFix);
    const titles = actions.map(({ title }) => title);
    assert.equal(actions[0]?.isPreferred, true);
    assert.deepEqual(titles.slice(-2), ['Explain this finding', 'Accept this risk…']);
    assert.equal(actions.at(-1)?.command?.command, 'outsource.acceptRisk');
  });

  it('stay few where many findings share a place', async () => {
    const { document } = await write(DESK);
    const { range } = await findingOf(document, 'legal/contracts-missing');
    const there = findingsOf(document).filter((finding) => finding.range.isEqual(range));
    assert.ok(there.length > 2);
    const actions = await actionsFor(document, range, vscode.CodeActionKind.QuickFix);
    const titles = actions.map(({ title }) => title);
    assert.equal(titles.filter((title) => title.startsWith('Explain ')).length, 1, titles.join('\n'));
    assert.equal(titles.filter((title) => title.startsWith('Accept ')).length, 1, titles.join('\n'));
    assert.match(titles.at(-2) ?? '', /^Explain/);
    assert.match(titles.at(-1) ?? '', /^Accept/);
    assert.deepEqual(new Set(titles).size, titles.length, titles.join('\n'));
  });

  it('mend by the key that editors have for the preferred one', async () => {
    const editor = await write(DESK);
    await findingOf(editor.document, 'format/schema');
    goto(editor, 'status: act');
    await run('editor.action.autoFix', editor);
    await noFindingOf(editor.document, 'format/schema');
    assert.equal(editor.document.getText(), DESK.replace('activ\n', 'active\n'));
  });

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const)
    it(`insert a filled template with tab stops, and leave all other lines, with ${name}`, async () => {
      const text = DESK.replaceAll('\n', eol);
      const editor = await write(text);
      const { document } = editor;
      await apply(await fixOf(document, 'legal/contracts-missing', /agreement|contract/i));
      await noFindingOf(document, 'legal/contracts-missing');
      const after = document.getText();
      const lines = after.split(eol);
      assert.ok(after.length > text.length);
      assert.doesNotMatch(after.replaceAll(eol, ''), /[\r\n]/);
      const kept = text.split(eol).filter((line) => line !== '');
      assert.deepEqual(
        lines.filter((line) => kept.includes(line)),
        kept,
      );
      const first = lines.indexOf('contracts:');
      assert.ok(first > 0, after);
      assert.match(lines[first + 1] ?? '', /^ {2}- id: \S/);
      assert.match(lines[first + 2] ?? '', /^ {4}\w+: \S/);
      // The first place to fill in is selected; Tab leads to the next.
      const { selection } = editor;
      assert.equal(selection.isEmpty, false);
      assert.ok(selection.start.line > first);
      await type('mine');
      assert.equal(document.lineAt(selection.start.line).text.includes('mine'), true);
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      assert.equal(editor.selection.isEmpty, false);
      assert.ok(editor.selection.start.isAfter(selection.end));
    });

  it('put an item into a list as the list is indented', async () => {
    const editor = await write(
      // Work of a kind that isn't told is asked for no KPI.
      DESK.replace(
        /objectives:[\s\S]*/,
        '  model: managed-service\nmonitoring:\n    cadence: weekly\ncontracts:\n- id: a\n',
      ),
    );
    const { document } = editor;
    const before = document.getText();
    await apply(await fixOf(document, 'monitoring/no-kpis', /KPI/));
    const after = document.getText();
    assert.match(after, /^ {4}kpis:$/m);
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    assert.ok(added.length > 0);
    assert.ok(added.every((line) => line.startsWith('    ')));
    assert.ok(!findingsOf(document).some((finding) => ruleOf(finding) === 'format/syntax'));
  });

  it('are undone by one undo', async () => {
    const editor = await write(DESK);
    await apply(await fixOf(editor.document, 'legal/contracts-missing', /agreement|contract/i));
    assert.notEqual(editor.document.getText(), DESK);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), DESK);
  });
});

describe('the source action to fix all', () => {
  const SPELLING = `version: 1
engagement:
  id: desk
  titel: Support desk
  status: activ
objectives:
  - id: answers
    statment: Answer questions within 4 hours
`;
  afterEach(closeAll);

  it('is offered on demand, and mends the spelling of keys and values', async () => {
    const { document } = await write(SPELLING);
    await findingOf(document, 'format/schema');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...others] = await actionsFor(document, whole, vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(others, []);
    assert.equal(action?.kind?.value, 'source.fixAll.outsource');
  });

  it('runs by the command that editors have for it', async () => {
    const editor = await write(SPELLING);
    const { document } = editor;
    await findingOf(document, 'format/schema');
    goto(editor, 'version: 1');
    await run('editor.action.fixAll', editor);
    await noFindingOf(document, 'format/schema');
    assert.equal(
      document.getText(),
      SPELLING.replace('titel', 'title').replace('activ\n', 'active\n').replace('statment', 'statement'),
    );
  });

  it('runs on save where the user wants it', async () => {
    const editor = await write(SPELLING);
    const { document } = editor;
    await findingOf(document, 'format/schema');
    const settings = vscode.workspace.getConfiguration('editor', { languageId: 'outsource' });
    const set = (value: unknown) =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace, true);
    await set({ 'source.fixAll': 'explicit' });
    try {
      await editor.edit((edit) => edit.insert(behind(document, 'Support desk'), ' of the shop'));
      await document.save();
      assert.match(document.getText(), /title: Support desk of the shop\n {2}status: active\n/);
    } finally {
      await set(undefined);
    }
  });
});
