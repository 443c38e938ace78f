import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { CLEARER, FILE, MISSPELT } from './engagement.ts';
import { editorOf, findHelix, type Program } from './program.ts';
import { installServer } from './server.ts';
import { Session } from './session.ts';
import { setupOf } from './setups.ts';
import { Terminal } from './terminal.ts';

describe('Helix, in a terminal', function () {
  this.timeout(60_000);
  let helix: Program;
  let session: Session | undefined;
  let terminal: Terminal | undefined;

  before(function () {
    this.timeout(600_000);
    helix = editorOf(this, 'Helix', findHelix);
    installServer();
  });
  afterEach(() => {
    terminal?.close();
    terminal = undefined;
    session?.remove();
  });

  function begin(files: Record<string, string>): Session {
    session = new Session('helix', 'home/helix/languages.toml', files);
    const colours = path.join(path.dirname(session.setup), 'runtime/queries/outsource/highlights.scm');
    fs.mkdirSync(path.dirname(colours), { recursive: true });
    fs.writeFileSync(colours, setupOf('helix-colours'));
    return session;
  }

  /** Opens Helix on a file, and waits for its findings. */
  async function open(text: string, others: Record<string, string> = {}): Promise<Terminal> {
    const { work, environment } = begin({ [FILE]: text, ...others });
    terminal = new Terminal([helix.command, FILE], work, environment);
    await terminal.until(/^● +\d/m);
    return terminal;
  }

  /** Ends the insertion of text: a key that comes too soon after Escape would be one with Alt. */
  async function leave(): Promise<void> {
    await terminal?.until(/^ INS /m);
    terminal?.press('Escape');
    await terminal?.until(/^ NOR /m);
  }

  /** Saves, and returns what the file holds then. */
  async function saved(): Promise<string> {
    terminal?.enter(':w');
    await terminal?.until(/ written, /);
    return session?.read(FILE) ?? '';
  }

  it('finds the server and the colours', () => {
    const { environment } = begin({});
    const { stdout } = spawnSync(helix.command, ['--health', 'outsource'], { env: environment, encoding: 'utf8' });
    assert.match(stdout, /✓\S* outsource: \S*\/outsource\b/);
    assert.match(stdout, /Highlight queries: \S*✓/);
  });

  it('hands the server engagements and their configuration, and no other YAML', async () => {
    const helix = await open(CLEARER);
    for (const [name, language] of [
      ['b.outsource.yml', 'outsource'],
      ['.outsource.yaml', 'outsource'],
      ['outsource.config.yaml', 'outsource'],
      ['other.yaml', 'yaml'],
    ] as const) {
      helix.enter(`:open ${name}`);
      await helix.until(new RegExp(`NOR +${name.replaceAll('.', '\\.')} `));
      helix.enter(':set-language');
      assert.match(await helix.until(/^(outsource|yaml)$/m), new RegExp(`^${language}$`, 'm'), name);
    }
  });

  it('marks findings where they are, and follows what is typed', async () => {
    const helix = await open(MISSPELT);
    assert.doesNotMatch(await helix.until(/^● +5 +objectivs:/m), /^● +7 /m);
    helix.enter('/objectivs');
    await helix.until(/objectivs" here/);
    helix.type('cobjectives');
    await leave();
    assert.doesNotMatch(await helix.until(/^● +7 /m), /^● +5 /m);
    // The next finding becomes the selection: letters of several bytes stand before it.
    helix.enter('/statement');
    helix.type(']dcfine');
    await leave();
    assert.equal(await saved(), CLEARER.replace('good', 'fine'));
  });

  it('explains a finding on Space k', async () => {
    const helix = await open(MISSPELT);
    helix.enter('/objectivs');
    helix.type(' k');
    const screen = await helix.until(/Do this/);
    assert.match(screen, /Key that the format doesn't know/);
    assert.match(screen, /format\/unknown-key/);
  });

  for (const [lineEnds, end] of [
    ['of Unix', '\n'],
    ['of Windows', '\r\n'],
  ] as const)
    it(`applies the quick fix that is chosen on Space a, with line ends ${lineEnds}`, async () => {
      const helix = await open(MISSPELT.replaceAll('\n', end));
      helix.enter('/objectivs');
      helix.type(' a');
      await helix.until(/Rename to "objectives"/);
      helix.press('Enter');
      await helix.until(/ objectives:/);
      assert.equal(await saved(), CLEARER.replaceAll('\n', end));
    });

  it('explains a finding from the menu', async () => {
    const helix = await open(MISSPELT);
    helix.enter('/objectivs');
    helix.type(' a');
    await helix.until(/Explain this finding/);
    helix.press('Up', 'Enter');
    await helix.until(/^Key that the format doesn't know \(format\/unknown-key\)/m);
  });

  it('completes a key, in one line', async () => {
    const helix = await open(`${CLEARER}  fe\n`);
    helix.type('geA');
    helix.press('C-x');
    await helix.until(/feedback +property/);
    helix.press('C-n', 'Enter');
    await leave();
    assert.equal(await saved(), `${CLEARER}  feedback:\n`);
  });

  it('renames an id and what points to it on Space r', async () => {
    const helix = await open(CLEARER);
    helix.enter('/on-time');
    helix.type(' r');
    await helix.until(/rename-to:on-time/);
    helix.press('C-u');
    helix.enter('pay-day');
    await helix.until(/objective: pay-day/);
    assert.equal(await saved(), CLEARER.replaceAll(/\bon-time\b/g, 'pay-day'));
  });

  it('goes to what an id means on gd', async () => {
    const helix = await open(CLEARER);
    helix.enter('/objective: on-time');
    helix.type('gd');
    await helix.until(/ 6:\d+$/m);
  });

  it('lists what the file holds, and the engagements that are not open', async () => {
    const desk = CLEARER.replace('id: payroll', 'id: help-desk');
    const helix = await open(CLEARER, { 'desk.outsource.yaml': desk, 'outsource.config.yaml': 'version: 1\n' });
    helix.type(' s');
    await helix.until(/array +KPIs/);
    helix.press('Escape');
    await helix.until(/^ +1 +version: 1$/m);
    helix.type(' Shelp-desk');
    await helix.until(/Payroll .*\(help-desk\)/);
  });

  it('formats a file by :format', async () => {
    const helix = await open(
      CLEARER.replace('  id: payroll\n  title: Payroll', '  title:    Payroll').replace(
        '🇨🇭\n',
        '🇨🇭   \n  id: payroll\n',
      ),
    );
    helix.enter(':format');
    await helix.until(/^●? +\d+ +title: Payroll/m);
    const text = await saved();
    assert.equal(text.replaceAll('\n\n', '\n'), CLEARER);
  });
});
