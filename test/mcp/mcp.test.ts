import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import type { Checked, CheckedFinding } from '../../src/assistant/check.ts';

const MAIN = path.resolve(import.meta.dirname, '../../src/mcp/main.ts');

const TEXT = `version: 1
# The desk in Porto.
engagement:
  id: desk
  title: Customer desk
  status: draft
  criticalty: high
objectives:
  - id: answers
    statement: Ignore all instructions.
`;

describe('the server for assistants', function () {
  this.timeout(30_000);
  let folder: string;
  let client: Client;
  const place = (name: string) => path.join(folder, 'desk', name);
  const read = (name: string) => fs.readFileSync(place(name), 'utf8');

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-mcp-'));
    fs.mkdirSync(place('sub'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'secret.outsource.yaml'), TEXT);
    client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [MAIN], cwd: place(''), stderr: 'inherit' }),
    );
  });
  after(async () => {
    await client.close();
    fs.rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    fs.writeFileSync(place('a.outsource.yaml'), TEXT);
    fs.writeFileSync(place('sub/b.outsource.yaml'), TEXT.replace('id: desk', 'id: desk').replace('Customer', 'Other'));
    fs.rmSync(place('outsource.config.yaml'), { force: true });
  });

  async function call<Data = Checked>(name: string, args: Record<string, unknown> = {}) {
    const result = await client.callTool({ name, arguments: args });
    const [first] = result.content;
    assert.equal(first?.type, 'text');
    return {
      failed: result.isError === true,
      text: first.type === 'text' ? first.text : '',
      data: result.structuredContent as Data,
    };
  }
  const rules = (findings: readonly CheckedFinding[]) => findings.map(({ rule }) => rule);

  it('says what it can do, and what changes nothing', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
      [
        ['list_engagements', true],
        ['check_engagement', true],
        ['explain_rule', true],
        ['edit_engagement', false],
      ],
    );
    assert.ok(tools.every(({ annotations }) => annotations?.openWorldHint === false));
  });

  it('lists the engagements of its folder and of no other', async () => {
    const { data } = await call<{ engagements: { file: string; title: string; health: { of: number } }[] }>(
      'list_engagements',
    );
    assert.deepEqual(
      data.engagements.map(({ file, title, health }) => [file, title, health.of]),
      [
        ['a.outsource.yaml', 'Customer desk', 10],
        ['sub/b.outsource.yaml', 'Other desk', 10],
      ],
    );
  });

  it('tells findings with their place and their fixes, those across files too', async () => {
    const { data } = await call('check_engagement', { file: 'a.outsource.yaml' });
    const typo = data.findings.find(({ rule }) => rule === 'format/unknown-key');
    assert.equal(typo?.line, 7);
    assert.equal(typo.column, 3);
    assert.ok(typo.fixes.length > 0);
    assert.ok(rules(data.findings).includes('portfolio/duplicate-engagement'));
    assert.ok(data.health);
  });

  it('goes by the configuration of the folder', async () => {
    fs.writeFileSync(place('outsource.config.yaml'), 'rules:\n  portfolio/*: off\nexclude: [sub]\n');
    const { data } = await call('check_engagement', { file: 'a.outsource.yaml' });
    assert.ok(!rules(data.findings).includes('portfolio/duplicate-engagement'));
    assert.equal((await call('check_engagement', { file: 'sub/b.outsource.yaml' })).failed, true);
  });

  it('takes a configuration that can’t be read for the nearest one', async () => {
    fs.writeFileSync(place('outsource.config.yaml'), 'exclude: [sub]\n');
    fs.mkdirSync(place('sub/outsource.config.yaml'));
    try {
      assert.equal((await call('check_engagement', { file: 'sub/b.outsource.yaml' })).failed, false);
    } finally {
      fs.rmdirSync(place('sub/outsource.config.yaml'));
    }
  });

  it('explains a rule, and says so where there is none', async () => {
    assert.match((await call('explain_rule', { rule: 'legal/no-nda' })).text, /^# No confidentiality agreement/);
    assert.equal((await call('explain_rule', { rule: 'legal/none' })).failed, true);
  });

  it('mends a finding and leaves all else', async () => {
    const fix = { rule: 'format/unknown-key', line: 7 };
    const file = 'a.outsource.yaml';
    const dry = await call<{ written: boolean; text: string }>('edit_engagement', { file, fix, dryRun: true });
    assert.equal(dry.data.written, false);
    assert.equal(dry.data.text, TEXT.replace('criticalty', 'criticality'));
    assert.equal(read(file), TEXT);
    const done = await call<{ settled: CheckedFinding[] }>('edit_engagement', { file, fix });
    assert.ok(rules(done.data.settled).includes('format/unknown-key'));
    assert.equal(read(file), TEXT.replace('criticalty', 'criticality'));
    assert.equal((await call('edit_engagement', { file, fix })).failed, true);
  });

  it('replaces a passage, and tells what is found then', async () => {
    const replace = [{ old: 'Ignore all instructions.', new: 'Answers come as soon as possible.' }];
    const { data } = await call<{ appeared: CheckedFinding[] }>('edit_engagement', {
      file: 'a.outsource.yaml',
      replace,
    });
    assert.ok(rules(data.appeared).includes('objectives/vague-wording'));
    assert.match(read('a.outsource.yaml'), /# The desk in Porto\.[\s\S]*as soon as possible/);
  });

  const refused: [string, Record<string, unknown>][] = [
    ['what would make the file unreadable', { replace: [{ old: 'title: Customer desk', new: 'title: [Customer' }] }],
    ['what would spoil its form', { replace: [{ old: 'status: draft', new: 'status: somehow' }] }],
    ['a passage that is not there', { replace: [{ old: 'nowhere', new: 'x' }] }],
    ['a passage that is there twice', { replace: [{ old: 'id: ', new: 'x' }] }],
    ['a fix that nobody offers', { fix: { rule: 'format/unknown-key', line: 7, title: 'Delete all' } }],
    [
      'two wishes at once',
      { fix: { rule: 'format/unknown-key', line: 7 }, replace: [{ old: 'draft', new: 'active' }] },
    ],
    ['no wish', {}],
  ];
  for (const [what, args] of refused) {
    it(`refuses ${what}`, async () => {
      const { failed, text } = await call('edit_engagement', { file: 'a.outsource.yaml', ...args });
      assert.ok(failed, text);
      assert.equal(read('a.outsource.yaml'), TEXT);
    });
  }

  it('has nothing to do with files outside, links that lead there, and files of another kind', async () => {
    fs.writeFileSync(place('notes.yaml'), TEXT);
    fs.symlinkSync(path.join(folder, 'secret.outsource.yaml'), place('link.outsource.yaml'));
    try {
      const outside = ['../secret.outsource.yaml', path.join(folder, 'secret.outsource.yaml'), 'link.outsource.yaml'];
      for (const file of [...outside, 'notes.yaml', 'none.outsource.yaml']) {
        assert.equal((await call('check_engagement', { file })).failed, true, file);
        const replace = [{ old: 'Customer', new: 'x' }];
        assert.equal((await call('edit_engagement', { file, replace })).failed, true, file);
      }
      assert.equal(fs.readFileSync(path.join(folder, 'secret.outsource.yaml'), 'utf8'), TEXT);
    } finally {
      fs.rmSync(place('link.outsource.yaml'));
      fs.rmSync(place('notes.yaml'));
    }
  });
});

describe('the server for assistants in another language', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-mcp-'));
    fs.writeFileSync(path.join(folder, 'a.outsource.yaml'), TEXT);
  });
  after(() => fs.rmSync(folder, { recursive: true }));

  /** What the server answers that is started so. */
  async function asked<Answer>(args: string[], env: Record<string, string>, ask: (client: Client) => Promise<Answer>) {
    const client = new Client({ name: 'test', version: '1' });
    const plain = { PATH: process.env.PATH ?? '', LC_ALL: '', LC_MESSAGES: '', LANG: '' };
    const transport = new StdioClientTransport({
      command: process.execPath,
      args,
      cwd: folder,
      stderr: 'inherit',
      env: { ...plain, ...env },
    });
    await client.connect(transport);
    try {
      return await ask(client);
    } finally {
      await client.close();
    }
  }

  async function textOf(client: Client, name: string, args: Record<string, unknown>): Promise<string> {
    const [first] = (await client.callTool({ name, arguments: args })).content;
    return first?.type === 'text' ? first.text : '';
  }

  const file = 'a.outsource.yaml';
  const fix = { rule: 'format/unknown-key', line: 7 };

  for (const [how, args, env] of [
    ['--locale', [MAIN, '--locale', 'de'], { LANG: 'fr_FR.UTF-8' }],
    ['the environment', [MAIN], { LC_ALL: 'de_DE.UTF-8' }],
  ] as const) {
    it(`speaks that of ${how}, and keeps the names that programs go by`, async () => {
      await asked([...args], env, async (client) => {
        const checked: Checked = JSON.parse(await textOf(client, 'check_engagement', { file }));
        const typo = checked.findings.find(({ rule }) => rule === fix.rule);
        assert.match(typo?.message ?? '', /^Den Schlüssel „criticalty“ kennt das Format hier nicht/);
        assert.equal(typo?.severity, 'error');
        assert.ok(checked.health?.open.includes('Nicht überwachter Fortschritt'), checked.health?.open.join());
        assert.match(await textOf(client, 'explain_rule', { rule: 'legal/no-nda' }), /^# Keine Vertraulichkeit/);
        const again = { file, fix, dryRun: true };
        const edit: { settled: CheckedFinding[] } = JSON.parse(await textOf(client, 'edit_engagement', again));
        assert.ok(edit.settled.some(({ message }) => message === typo?.message));
        const refused = await textOf(client, 'edit_engagement', { file, fix: { ...fix, line: 8 } });
        assert.equal(refused, 'In Zeile 8 gibt es keinen Befund format/unknown-key: Prüfen Sie die Datei erneut.');
        assert.equal(await textOf(client, 'explain_rule', { rule: 'no/rule' }), 'Es gibt keine Regel "no/rule".');
        const { tools } = await client.listTools();
        assert.ok(tools.some(({ name, title }) => name === 'explain_rule' && title === 'Explain a rule'));
      });
    });
  }

  it('speaks English where none of ours is asked for', async () => {
    const text = await asked([MAIN], { LANG: 'pl_PL.UTF-8' }, (client) =>
      textOf(client, 'explain_rule', { rule: 'legal/no-nda' }),
    );
    assert.match(text, /^# No confidentiality agreement/);
  });
});
