import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  behind,
  closeAll,
  findingOf,
  findingsOf,
  noFindingOf,
  ruleOf,
  settled,
  type,
  until,
  uriOf,
  write,
} from './editor.ts';

const DESK = `version: 1
engagement:
  id: desk
  title: Support desk
  owner: Ana Reyes
  status: active
objectives:
  - id: answers
    statement: Answer questions within 4 hours
monitoring:
  cadence: monthly
`;

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** The field at the top of the window, worked by the commands that its keys run. */
const field = {
  /** Waits for the field to be there, with what it shows. */
  shown: () => new Promise((resolve) => setTimeout(resolve, 700)),
  async enter() {
    await this.shown();
    await run('workbench.action.acceptSelectedQuickOpenItem');
  },
  async down() {
    await this.shown();
    await run('workbench.action.quickOpenSelectNext');
  },
  async back() {
    await this.shown();
    await run('workbench.action.quickInputBack');
  },
  async escape() {
    await this.shown();
    await run('workbench.action.closeQuickOpen');
  },
};

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The editor in front. */
function front(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor, 'There is no editor in front.');
  return editor;
}

const textOf = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('the dialogue about a new engagement', () => {
  before(async () => {
    // A field is waited for by the clock, since nothing tells of it: the server has to be there by then.
    await settled((await write(DESK)).document);
    await closeAll();
  });
  afterEach(closeAll);

  it('asks with Enter, goes back and forward, and keeps the answers', async () => {
    const done = run('outsource.newEngagement', undefined, { title: 'Help desk' });
    await field.down();
    await field.down();
    await field.enter(); // Extra people
    await field.down();
    await field.enter(); // High
    await field.back(); // from the dates to how much depends on it
    await field.back(); // and to the kind of work
    await field.enter(); // still Extra people
    await field.enter(); // still High
    await field.enter(); // no dates
    await field.enter(); // the proposed file
    await done;
    const { document } = front();
    assert.ok(document.uri.path.endsWith('/help-desk.outsource.yaml'), document.uri.path);
    assert.match(document.getText(), /^ {2}model: staff-augmentation\n {2}criticality: high$/m);
    await vscode.workspace.fs.delete(document.uri);
  });

  it('leaves no file and no editor where somebody closes it, at any question', async () => {
    for (let answered = 0; answered < 4; answered++) {
      // Each of its own: one that was closed is offered again.
      const done = run('outsource.newEngagement', undefined, { title: `Nothing comes of it ${answered}` });
      for (let question = 0; question < answered; question++) await field.enter();
      await field.escape();
      await done;
      assert.equal(await exists(uriOf(`nothing-comes-of-it-${answered}.outsource.yaml`)), false);
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
  });

  it('stays while the focus is elsewhere', async () => {
    const { document } = await write(DESK);
    const given = { title: 'Patient', model: 'project', criticality: 'high', period: '' };
    const done = run('outsource.newEngagement', undefined, given);
    await field.shown();
    await run('workbench.action.focusActiveEditorGroup');
    await vscode.window.showTextDocument(document);
    await field.shown();
    await run('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    const created = uriOf('patient.outsource.yaml');
    assert.ok(await exists(created));
    await vscode.workspace.fs.delete(created);
  });

  it('proposes a name that no file has, and an id that no engagement has', async () => {
    const first = uriOf('shop.outsource.yaml');
    await vscode.workspace.fs.writeFile(first, new TextEncoder().encode(DESK.replace('id: desk', 'id: shop')));
    await vscode.window.showTextDocument(first);
    await settled(await vscode.workspace.openTextDocument(first));
    const done = run('outsource.newEngagement', undefined, {
      title: 'Shop',
      model: 'project',
      criticality: 'high',
      period: '1 Dec 2026 to 30 Nov 2027',
    });
    await field.enter();
    await done;
    const { document } = front();
    assert.ok(document.uri.path.endsWith('/shop-2.outsource.yaml'), document.uri.path);
    assert.match(document.getText(), /^ {2}id: shop-2$/m);
    assert.match(document.getText(), /^ {2}start: 2026-12-01\n {2}end: 2027-11-30$/m);
    for (const uri of [first, document.uri]) await vscode.workspace.fs.delete(uri);
  });

  it('writes a file that is whole before anybody fills it in', async () => {
    const given = { title: 'Whole', model: 'freelance', criticality: 'high', period: '', file: 'whole.outsource.yaml' };
    await run('outsource.newEngagement', undefined, given);
    const created = uriOf('whole.outsource.yaml');
    assert.match(await textOf(created), /^ {2}model: freelance\n {2}criticality: high\n {2}profile: essential$/m);
    const editor = front();
    await settled(editor.document);
    const red = findingsOf(editor.document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(red.map(ruleOf).sort(), ['legal/contracts-missing', 'monitoring/missing', 'objectives/missing']);
    await type('Ana Reyes');
    assert.match(editor.document.getText(), /^ {2}owner: Ana Reyes$/m);
    await vscode.workspace.fs.delete(created);
  });
});

describe('the dialogue about a review', () => {
  afterEach(closeAll);
  const review = { date: '2026-11-20', status: 'amber', summary: 'Answers take longer' };
  const WRITTEN = `  reviews:
    - date: 2026-11-20
      status: amber
      summary: Answers take longer
`;

  it('writes what was answered, shows it, and one undo takes it back', async () => {
    const editor = await write(DESK);
    const { date, summary } = review;
    const done = run('outsource.recordReview', undefined, { date, summary });
    await field.down();
    await field.enter(); // Amber
    await done;
    assert.equal(editor.document.getText(), DESK + WRITTEN);
    assert.equal(editor.selection.active.line, editor.document.positionAt(DESK.length).line);
    await run('undo');
    assert.equal(editor.document.getText(), DESK);
  });

  it('is about a file that nobody has opened, by its URI as text or not', async () => {
    for (const given of [(uri: vscode.Uri) => uri, String]) {
      const { uri } = (await write(DESK)).document;
      await closeAll();
      await run('outsource.recordReview', given(uri), review);
      assert.equal(front().document.uri.toString(), uri.toString());
      assert.equal(front().document.getText(), DESK + WRITTEN);
      assert.equal(await textOf(uri), DESK, 'saved by the user alone');
      await closeAll();
    }
  });

  it('is about the only engagement that is open, whatever is in front', async () => {
    const { document } = await write(DESK);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: 'Notes' }));
    await run('outsource.recordReview', undefined, review);
    assert.equal(document.getText(), DESK + WRITTEN);
    assert.equal(front().document, document);
  });

  it('leaves the file as it is where somebody closes it', async () => {
    const { document } = await write(DESK);
    for (let answered = 0; answered < 2; answered++) {
      const done = run('outsource.recordReview');
      for (let question = 0; question < answered; question++) await field.enter();
      await field.escape();
      await done;
    }
    assert.equal(document.getText(), DESK);
    assert.equal(document.isDirty, false);
  });
});

describe('the dialogue about a section', () => {
  afterEach(closeAll);

  it('offers first what a finding asks for, and walks through what is to be filled in', async () => {
    const editor = await write(DESK);
    const { document } = editor;
    await settled(document);
    const done = run('outsource.addSection');
    await field.enter();
    await done;
    await until('the section', () => document.getText() !== DESK);
    assert.equal(editor.selection.isEmpty, false, 'the first place to fill in');
    const before = editor.selection;
    await run('jumpToNextSnippetPlaceholder');
    assert.ok(editor.selection.start.isAfter(before.start));
    await run('undo');
    assert.equal(document.getText(), DESK);
  });

  it('adds a given one to a file that nobody has opened', async () => {
    const { uri } = (await write(DESK)).document;
    await closeAll();
    await run('outsource.addSection', uri, 'contracts');
    const editor = front();
    assert.equal(editor.document.uri.toString(), uri.toString());
    assert.match(editor.document.getText(), /\ncontracts:\n {2}- id: /);
    await noFindingOf(editor.document, 'legal/contracts-missing');
    assert.equal(editor.selection.isEmpty, false);
  });
});

describe('the command for the next status', () => {
  afterEach(closeAll);

  it('shows what comes, and moves on when somebody says so', async () => {
    const editor = await write(DESK);
    const stay = run('outsource.nextStatus', editor.document.uri);
    await field.escape();
    await stay;
    assert.equal(editor.document.getText(), DESK);
    const go = run('outsource.nextStatus', editor.document.uri);
    await field.enter();
    await go;
    assert.equal(editor.document.getText(), DESK.replace('status: active', 'status: exiting'));
    assert.equal(editor.selection.active.line, 5);
  });
});

describe('the dialogue about a risk', () => {
  afterEach(closeAll);

  it('asks why, by whom and until when, with Enter alone where things are proposed', async () => {
    const { document } = await write(DESK);
    const { range } = await findingOf(document, 'objectives/not-measurable');
    const { line, character } = range.start;
    const place = { uri: document.uri.toString(), ruleId: 'objectives/not-measurable', position: { line, character } };
    const done = run('outsource.acceptRisk', place, { reason: 'We look ourselves' });
    await field.enter(); // Ana Reyes
    await field.enter(); // 1 month
    await done;
    await noFindingOf(document, 'objectives/not-measurable');
    const [, by, until] =
      /reason: We look ourselves\n {4}acceptedBy: (.*)\n {4}until: (.*)\n/.exec(document.getText()) ?? [];
    assert.equal(by, 'Ana Reyes');
    assert.match(until ?? '', /^\d{4}-\d{2}-\d{2}$/);
  });

  it('takes the URI of an engagement, and asks which of its findings', async () => {
    const { uri } = (await write(DESK)).document;
    await closeAll();
    const decision = { reason: 'Later', acceptedBy: 'Ana Reyes', until: '2099-01-31' };
    const done = run('outsource.acceptRisk', uri, decision);
    await field.enter();
    await done;
    assert.equal(front().document.uri.toString(), uri.toString());
    assert.match(front().document.getText(), /acceptedRisks:\n {2}- rule: \S+\n/);
  });
});

describe('the command to open the configuration', () => {
  const top = uriOf('outsource.config.yaml');
  const inner = uriOf('inner/outsource.config.yaml');
  afterEach(async () => {
    await closeAll();
    for (const uri of [top, inner]) if (await exists(uri)) await vscode.workspace.fs.delete(uri);
  });

  it('begins one with comments where there is none', async () => {
    await write(DESK);
    await run('outsource.openConfiguration');
    const { document } = front();
    assert.equal(document.uri.path, top.path);
    assert.equal(document.languageId, 'outsource-config');
    assert.match(await textOf(top), /^# /);
    assert.match(await textOf(top), /^profile: recommended$/m);
  });

  it('opens the nearest that there is, and leaves it alone', async () => {
    const mine = new TextEncoder().encode('profile: essential\n');
    await vscode.workspace.fs.writeFile(top, mine);
    await vscode.workspace.fs.writeFile(inner, mine);
    const deep = uriOf('inner/deep/desk.outsource.yaml');
    await vscode.workspace.fs.writeFile(deep, new TextEncoder().encode(DESK));
    await run('outsource.openConfiguration', deep);
    assert.equal(front().document.uri.path, inner.path);
    await run('outsource.openConfiguration', uriOf('website.outsource.yaml'));
    assert.equal(front().document.uri.path, top.path);
    assert.equal(await textOf(inner), 'profile: essential\n');
    await vscode.workspace.fs.delete(uriOf('inner/deep'), { recursive: true });
  });
});

describe('the steps of the walkthrough', () => {
  afterEach(closeAll);

  it('open by a command', async () => {
    await run('outsource.getStarted');
    await until('the walkthrough', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => /Walkthrough|Outsource|Welcome/.test(label)),
      ),
    );
  });

  it('lead to the first finding, the gravest first', async () => {
    const { document } = await write(DESK);
    await findingOf(document, 'legal/contracts-missing');
    await settled(document);
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(behind(document, 'cadence'), behind(document, 'cadence'));
    await run('outsource.goToFirstFinding', document.uri);
    const here = findingsOf(document).filter(({ range }) => range.contains(editor.selection.active));
    assert.ok(here.some(({ severity }) => severity === vscode.DiagnosticSeverity.Error));
  });

  it('copy the lines for a pipeline', async () => {
    await run('outsource.copyPipeline', 'GitLab');
    assert.match(await vscode.env.clipboard.readText(), /^include:\n {2}- project: /);
  });
});
