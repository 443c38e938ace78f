import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { drawerIn } from '../../../src/extension/desk/drawer.ts';
import { DueRows } from '../../../src/extension/desk/dueRows.ts';
import { EngagementRows } from '../../../src/extension/desk/engagementRows.ts';
import { StateIcons } from '../../../src/extension/desk/icons.ts';
import { KeptOverviews } from '../../../src/extension/desk/kept.ts';
import type { Row } from '../../../src/extension/desk/rows.ts';
import { DeskStore } from '../../../src/extension/desk/store.ts';
import { Wishes } from '../../../src/extension/desk/wishes.ts';
import type {
  CheckAllResult,
  EngagementOverview,
  OverviewChange,
  OverviewResult,
} from '../../../src/server/protocol.ts';
import { due, finding, overview, part } from '../../extension/desk/overviews.ts';
import { closeAll, findingsOf, open, until, uriOf } from './editor.ts';

const CONTEXT = { extensionUri: vscode.Uri.file('/extension') } as vscode.ExtensionContext;

/** What a workspace remembers, for one test. */
class Memory implements vscode.Memento {
  private readonly kept = new Map<string, unknown>();
  keys = () => [...this.kept.keys()];
  get = <T>(key: string, fallback?: T) => (this.kept.get(key) ?? fallback) as T;
  update = async (key: string, value: unknown) => void this.kept.set(key, value);
}

/** A server that tells of some engagements, once it answers. */
function serverOf(
  engagements: readonly EngagementOverview[],
  answered: Promise<unknown> = Promise.resolve(),
): {
  client: BaseLanguageClient;
  tell: (change: Partial<OverviewChange>) => void;
} {
  let hear: (change: OverviewChange) => void = () => undefined;
  const nothing = { dispose: () => undefined };
  const client = {
    onNotification: (_: string, listener: typeof hear) => {
      hear = listener;
      return nothing;
    },
    onDidChangeState: () => nothing,
    sendRequest: async (): Promise<OverviewResult> => {
      await answered;
      return { engagements, told: [] };
    },
  };
  return {
    client: client as unknown as BaseLanguageClient,
    tell: (change) => hear({ changed: [], gone: [], ...change }),
  };
}

/**
 * @param kept what was kept from the last session
 * @param answered settles once the server is to answer
 */
async function rowsOf(engagements: readonly EngagementOverview[], kept?: KeptOverviews, answered?: Promise<unknown>) {
  const store = new DeskStore(kept);
  const { client, tell } = serverOf(engagements, answered);
  const load = () => store.load(Promise.resolve(client));
  const wishes = new Wishes(new Memory());
  const rows = new EngagementRows(store, new StateIcons(CONTEXT), wishes, load);
  const dates = new DueRows(store, new StateIcons(CONTEXT), () => 30, load);
  store.onDidChange((uris) => {
    rows.refresh(uris);
    dates.refresh();
  });
  const fired: (Row | Row[] | undefined)[] = [];
  rows.onDidChangeTreeData((row) => fired.push(row));
  const loaded = load();
  await (answered ? Promise.race([store.whenSome, loaded]) : loaded);
  const item = async (...path: number[]): Promise<vscode.TreeItem> => {
    let row: Row | undefined;
    for (const index of path) row = (await rows.getChildren(row))[index];
    assert.ok(row);
    return rows.resolveTreeItem(rows.getTreeItem(row), row);
  };
  return { store, rows, dates, wishes, tell, item, fired, loaded };
}

const label = ({ accessibilityInformation }: vscode.TreeItem) => accessibilityInformation?.label;
const { Collapsed } = vscode.TreeItemCollapsibleState;

describe('the Outsource view', () => {
  afterEach(closeAll);

  const desk = overview('desk', {
    title: 'Customer support desk',
    health: { covered: 6, of: 10 },
    remark: { text: 'notice by 28 Nov', spoken: 'notice by 28 November' },
    parts: [
      {
        ...part('contingency', 'open'),
        number: 8,
        area: 'Contingency',
        findings: [
          finding('contingency/backup-is-provider', {
            title: 'Backup is the provider itself',
            at: { line: 60, character: 8 },
          }),
        ],
      },
      { ...part('onboarding', 'accepted', ['x']), number: 10, acceptedUntil: { iso: '2027-02-28', words: '28 Feb' } },
      part('objectives', 'covered'),
    ],
  });

  it('shows an engagement with its health and what matters next, and reads that aloud', async () => {
    const { item } = await rowsOf([desk]);
    const shown = await item(0);
    assert.deepEqual([shown.label, shown.description], ['Customer support desk', '6 of 10 · notice by 28 Nov']);
    assert.equal(label(shown), 'Customer support desk, 6 of 10, 1 open, notice by 28 November');
    assert.deepEqual([shown.id, shown.collapsibleState], [desk.uri, Collapsed]);
    assert.equal(shown.command, undefined);
    assert.match(String(shown.tooltip), /^Customer support desk\nHealth 6 of 10\n/);
    assert.match(String((shown.iconPath as { light: vscode.Uri }).light), /state-open-light\.svg$/);
  });

  it('shows the pitfalls that need somebody and the findings, which lead to their lines', async () => {
    const { item } = await rowsOf([desk]);
    const pitfall = await item(0, 0);
    assert.deepEqual(
      [pitfall.label, pitfall.description, pitfall.collapsibleState],
      ['8 Contingency', 'open', Collapsed],
    );
    const found = await item(0, 0, 0);
    assert.deepEqual([found.label, found.description], ['Backup is the provider itself', 'line 61']);
    const [uri, { selection }] = (found.command?.arguments ?? []) as [vscode.Uri, { selection: vscode.Range }];
    assert.deepEqual([uri.toString(), selection.start.line, selection.start.character], [desk.uri, 60, 8]);
    assert.equal((await item(0, 1)).description, 'accepted until 28 Feb');
    assert.deepEqual([(await item(0, 2)).label, (await item(0, 2)).collapsibleState], ['1 covered', Collapsed]);
  });

  it('cuts what is long, and shows nothing of a file but its text', async () => {
    const { item } = await rowsOf([
      overview('a', {
        title: `<b>**x**\n\u202e${'y'.repeat(200)}`,
        remark: { text: '[a](command:x) '.repeat(9), spoken: '' },
      }),
    ]);
    const shown = await item(0);
    assert.ok(String(shown.label).startsWith('<b>**x** y') && String(shown.label).length <= 80);
    assert.ok(String(shown.description).length <= 40);
    assert.equal(typeof shown.tooltip, 'string');
  });

  it('shows a single row anew where only that has changed, and all where rows come or move', async () => {
    const { rows, tell, fired } = await rowsOf([desk, overview('other')]);
    await rows.getChildren();
    fired.length = 0;
    tell({ changed: [{ ...desk, title: 'Desk' }] });
    assert.deepEqual(
      fired.map((row) => (Array.isArray(row) ? row.map(({ id }) => id) : row)),
      [[desk.uri]],
    );
    tell({ gone: [desk.uri] });
    assert.equal(fired[1], undefined);
    assert.deepEqual(
      (await rows.getChildren()).map(({ id }) => id),
      [overview('other').uri],
    );
  });

  describe('from what was kept', () => {
    const folder = uriOf('kept');
    const opened: KeptOverviews[] = [];
    const open = () => {
      const kept = new KeptOverviews(drawerIn(folder), '1 en', { soon: 0, rarely: 0 });
      opened.push(kept);
      return kept;
    };
    const here = (id: string, given: Partial<EngagementOverview> = {}) =>
      overview(id, { uri: uriOf(`${id}.outsource.yaml`).toString(), ...given });
    const ids = async (rows: EngagementRows) => (await rows.getChildren()).map(({ id }) => id);

    /** An answer that comes when it is called for. */
    function answering(): { answered: Promise<void>; answer: () => void } {
      let answer: () => void = () => undefined;
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      return { answered, answer };
    }

    afterEach(async () => {
      // What a store that knows all by now is about to put away would come into the next test.
      await Promise.all(opened.splice(0).map(({ whenWritten }) => whenWritten));
      await vscode.workspace.fs.delete(folder, { recursive: true });
    });

    async function keep(...engagements: readonly EngagementOverview[]): Promise<void> {
      const kept = open();
      kept.later(() => engagements);
      await kept.whenWritten;
    }

    it('is there before the server answers, and each row changes once, when all is known', async () => {
      const [same, other, gone] = [here('same'), here('other'), here('gone')];
      await keep(same, other, gone, overview('elsewhere'));
      const { answered, answer } = answering();
      const renewed = { ...other, title: 'other one' };
      const found = await rowsOf([same, renewed, here('zoo')], open(), answered);
      const { store, rows, tell, fired, loaded } = found;
      assert.deepEqual(await ids(rows), [gone.uri, other.uri, same.uri]);
      assert.equal(store.isComplete, false);
      const [, row] = await rows.getChildren();
      fired.length = 0;
      // Found before all are known: a row that is there waits for the last word, a new one doesn't.
      tell({ changed: [{ ...other, title: 'half known' }] });
      assert.equal((await found.item(1)).label, 'other');
      tell({ changed: [here('zoo')] });
      assert.deepEqual(await ids(rows), [gone.uri, other.uri, same.uri, here('zoo').uri]);
      answer();
      await loaded;
      assert.deepEqual(await ids(rows), [renewed.uri, same.uri, here('zoo').uri]);
      assert.deepEqual([(await rows.getChildren())[0] === row, (await found.item(0)).label], [true, 'other one']);
    });

    it('shows no row anew of which nothing has changed', async () => {
      const engagements = [here('one', { parts: [part('legal', 'open', ['legal/no-nda'])] }), here('two')];
      await keep(...engagements);
      const { answered, answer } = answering();
      const { rows, fired, loaded } = await rowsOf(engagements, open(), answered);
      assert.equal((await rows.getChildren()).length, 2);
      fired.length = 0;
      answer();
      await loaded;
      assert.deepEqual(fired, []);
    });

    it('goes where the server can’t answer', async () => {
      await keep(here('one'));
      let fail: (error: Error) => void = () => undefined;
      const answered = new Promise<void>((_, reject) => {
        fail = reject;
      });
      const { rows, store, loaded } = await rowsOf([], open(), answered);
      assert.equal((await rows.getChildren()).length, 1);
      fail(new Error('There is no server.'));
      assert.match(String(await loaded.catch((error: Error) => error)), /There is no server/);
      assert.deepEqual([store.all, rows.isEmpty], [[], true]);
    });

    it('is put away when all is known, in one file', async () => {
      const kept = open();
      await rowsOf([here('one')], kept);
      await kept.whenWritten;
      assert.deepEqual(
        (await open().read(new Date())).map(({ id }) => id),
        ['one'],
      );
      await keep(here('two'));
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      assert.deepEqual(names, ['engagements']);
    });
  });

  it('shows what somebody wants to see, and keeps that', async () => {
    const { rows, wishes, item } = await rowsOf([desk, overview('fine', { owner: { name: 'Ana' } })]);
    wishes.set({ onlyAttention: true });
    rows.refresh([]);
    assert.equal((await rows.getChildren()).length, 1);
    wishes.set({ onlyAttention: false, grouping: 'owner' });
    rows.refresh([]);
    assert.deepEqual([(await item(0)).label, (await item(1)).label], ['Ana', 'Without an owner']);
    const memory = new Memory();
    new Wishes(memory).set({ order: 'date' });
    assert.equal(new Wishes(memory).current.order, 'date');
    await memory.update('outsource.desk', { order: 'nonsense', grouping: 7 });
    assert.deepEqual(new Wishes(memory).current, { order: 'worst', grouping: 'none', onlyAttention: false });
    new Wishes(new Memory());
  });

  it('shows what is due under its headings, by engagement and day', async () => {
    const dates = [
      due(-1, { noun: 'Review' }),
      due(-23, { noun: 'Evidence' }),
      due(4, { noun: 'Delivery', day: 'Fri 27 Nov' }),
      due(40),
    ];
    const { dates: rows } = await rowsOf([overview('desk', { title: 'Desk', due: dates })]);
    const spans = await rows.getChildren();
    const heads = spans.map((row) => rows.getTreeItem(row));
    assert.deepEqual(
      heads.map(({ label: head, description }) => [head, description]),
      [
        ['Overdue', '2'],
        ['This week', '1'],
      ],
    );
    const items = await Promise.all(
      spans.map(async (row) => (await rows.getChildren(row)).map((each) => rows.getTreeItem(each))),
    );
    assert.deepEqual(
      items.flat().map(({ label: head, description }) => [head, description]),
      [
        ['Evidence', 'Desk · 23 days'],
        ['Review', 'Desk · 1 day'],
        ['Fri 27 Nov', 'Delivery · Desk'],
      ],
    );
    assert.equal(items[0]?.[0] && label(items[0][0]), 'Evidence, 23 days overdue, Desk');
    assert.equal(items.flat().at(-1)?.command?.command, 'vscode.open');
  });

  it('says so where nothing is due', async () => {
    const { dates, store } = await rowsOf([overview('desk')]);
    assert.ok(store.isComplete);
    assert.equal(dates.message, 'Nothing is due in the next 30 days.');
    assert.equal((await rowsOf([overview('desk', { due: [due(3)] })])).dates.message, undefined);
    assert.equal((await rowsOf([])).dates.message, undefined);
  });

  it('leads by keyboard alone from an engagement to the line of a finding', async () => {
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
    // The first engagement may be one that can't be read, whose findings stand right below it.
    let depth = 1;
    const step = async (name: string) => {
      await vscode.commands.executeCommand(`list.${name}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    const look = async () => {
      await vscode.commands.executeCommand('outsource.engagements.focus');
      depth = 3 - depth;
      const down = Array.from({ length: depth }, () => ['expand', 'focusDown']).flat();
      // What is unfolded already is left by "expand" for its first row.
      for (const name of ['collapseAll', 'focusFirst', ...down, 'select']) await step(name);
      return vscode.window.activeTextEditor;
    };
    const editor = await until('the file of the first finding', look, 25_000);
    const { document } = editor;
    assert.match(document.uri.path, /\.outsource\.yaml$/);
    await until('the finding at the cursor', () =>
      findingsOf(document).some(({ range }) => range.start.isEqual(editor.selection.active)),
    );
  });

  it('opens the file of a row, and the place of a finding that is to be accepted', async () => {
    const uri = uriOf('website.outsource.yaml').toString();
    const row: Row = { kind: 'engagement', id: uri, overview: { ...desk, uri } };
    await vscode.commands.executeCommand('outsource.desk.open', row);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri);
    await closeAll();
    const found = finding('legal/no-nda', { at: { line: 2, character: 1 } });
    const accepting = vscode.commands.executeCommand('outsource.desk.accept', {
      kind: 'finding',
      id: 'x',
      uri,
      finding: found,
    } satisfies Row);
    await until('the place', () => vscode.window.activeTextEditor?.selection.active.line === 2);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await Promise.race([accepting, new Promise((resolve) => setTimeout(resolve, 2000))]);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('ignores what is no row', async () => {
    for (const nonsense of [undefined, null, 7, {}, { kind: 'group' }, { kind: 'other', uri: 'file:///x' }])
      await vscode.commands.executeCommand('outsource.desk.open', nonsense);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('checks all engagements on demand, also those that came unseen', async () => {
    const uri = uriOf('unseen/a.outsource.yaml');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('version: 1\nengagement: { id: unseen, title: U, status: active }\n'),
    );
    const result = await vscode.commands.executeCommand<CheckAllResult>('outsource.checkAll');
    assert.ok(result.engagements > 1);
    await until('its findings', () => vscode.languages.getDiagnostics(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('opens an example as a document of its own', async () => {
    await vscode.commands.executeCommand('outsource.openExample');
    const { document } = await until('the example', () => vscode.window.activeTextEditor);
    assert.deepEqual([document.isUntitled, document.languageId], [true, 'outsource']);
    assert.match(document.getText(), /^version: 1$/m);
  });

  it('opens nothing by itself', async () => {
    await open('website.outsource.yaml');
    await closeAll();
    await vscode.commands.executeCommand('outsource.due.focus');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
      [],
    );
  });
});
