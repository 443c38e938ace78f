import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installServer } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';
import { packageExtension } from '../host/packageExtension.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

/** The key that goes back in the field at the top of the window. */
const BACK = os.platform() === 'linux' ? 'Control+Alt+-' : os.platform() === 'darwin' ? 'Control+-' : 'Alt+ArrowLeft';

/** How long anything may take to be seen, in milliseconds. */
const PATIENCE = 20_000;

const FIELD = '.quick-input-widget';

describe('VS Code, by the keyboard alone', function () {
  this.timeout(180_000);
  let folder: string;
  let packed: string;
  let vsix: string;
  let workbench: Workbench;

  before(async function () {
    this.timeout(600_000);
    // It builds the extension, too.
    installServer();
    packed = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-packed-'));
    vsix = await packageExtension(packed);
  });
  after(() => fs.rmSync(packed, { recursive: true, force: true }));
  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-keyboard-'));
    fs.copyFileSync(path.join(ROOT, 'examples/ten-mistakes.outsource.yaml'), at('ten-mistakes.outsource.yaml'));
    workbench = await openWorkbench(folder, { vsix, width: 1500, settings: { 'files.autoSave': 'off' } });
  });
  afterEach(async () => {
    await workbench?.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const at = (name: string) => path.join(folder, name);
  const type = (text: string) => workbench.page.keyboard.type(text, { delay: 20 });
  const element = (selector: string) => workbench.page.locator(selector).first();
  const seen = (selector: string) => element(selector).waitFor({ timeout: PATIENCE });
  const gone = (selector: string) => element(selector).waitFor({ state: 'hidden', timeout: PATIENCE });
  /** A question is shown below a field for words, and inside of a field above a list. */
  const field = (text: string) => {
    const quoted = JSON.stringify(text);
    return seen(`${FIELD}:has-text(${quoted}), ${FIELD} input[placeholder=${quoted}]`);
  };

  /** Runs a command by its title, which may open another field. */
  async function run(title: string): Promise<void> {
    await workbench.press('F1');
    await type(title);
    await seen(`.quick-input-list .monaco-list-row:has-text(${JSON.stringify(title)})`);
    await workbench.press('Enter');
  }

  /** What the editor in front shows; long texts in part. */
  async function text(): Promise<string> {
    const lines = await workbench.page.locator('.editor-instance .view-lines .view-line').allTextContents();
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      assert.ok(Date.now() < end, `${what} was waited for in vain`);
      await workbench.settle(100);
    }
  }

  /** Presses Tab until a button, or what begins so, has the focus, and presses it. */
  async function press(button: string): Promise<void> {
    for (let left = 40; left > 0; left--) {
      const focused =
        (await element(':focus')
          .textContent({ timeout: 1000 })
          .catch(() => '')) ?? '';
      if (focused.trim().startsWith(button)) return workbench.press('Enter');
      await workbench.press('Tab');
    }
    assert.fail(`No Tab leads to ${button}.`);
  }

  /** Opens the menu of what can be done at the cursor, and takes the entry that begins so. */
  async function choose(action: string): Promise<void> {
    await until('the menu', async () => {
      await workbench.press('Control+.');
      await workbench.settle(500);
      return (await element(`.action-widget:has-text(${JSON.stringify(action)})`).count()) > 0;
    });
    for (let left = 10; left > 0; left--) {
      const focused = await element('.action-widget .monaco-list-row.focused').textContent();
      if (focused?.startsWith(action)) return workbench.press('Enter');
      await workbench.press('ArrowDown');
    }
    assert.fail(`No arrow leads to ${action}.`);
  }

  /** Waits until a step of the walkthrough has its tick. */
  const ticked = (step: string) => seen(`.getting-started-step[data-step-id$="#${step}"] .complete`);

  it('goes from the walkthrough to an engagement whose first finding is mended, and to its report', async () => {
    await run('Outsource: Get Started');
    await seen('.getting-started-step');
    await press('New Engagement…');
    await field('What is it called?');
    await seen(`${FIELD} input:focus`);
    await type('Logo refresh');
    await workbench.press('Enter');
    await field('Freelance job');
    await workbench.press('Enter');
    await field('It would cost time and money');
    await workbench.press('Enter');
    await field('From when to when?');
    await type('1 Dec 2026 to 15 Jan 2027');
    await field('From 1 Dec 2026 to 15 Jan 2027');
    await workbench.press('Enter');
    await field('Save where?');
    await workbench.press('Enter');
    await until('the file', async () => /owner: Who answers/.test(await text()));
    await type('Ana Reyes');
    await workbench.press('Tab', 'Tab', 'Escape');
    assert.match(await text(), /owner: Ana Reyes\n {2}status: draft\n {2}model: freelance/);
    assert.match(fs.readFileSync(at('logo-refresh.outsource.yaml'), 'utf8'), /profile: essential\n$/);

    await run('Outsource: Get Started');
    await ticked('newEngagement');
    await press('Fix your first finding');
    await press('Go to the First Finding');
    await until('the cursor', async () => (await element('.editor-instance .cursor').count()) > 0);
    await seen('.squiggly-error');
    await choose('Add an objective');
    await until('the objective', async () => /objectives:\n/.test(await text()));
    await type('A new logo in all formats, accepted by 15 Jan 2027');
    await run('Outsource: Get Started');
    await ticked('firstFinding');

    await press('See the health report');
    await press('Open Health Report');
    await seen('.tab:has-text("Health: Logo refresh")');
    await seen('iframe.webview.ready');
  });

  it('goes back and forward in the dialogue, and Escape leaves no file', async () => {
    await run('Outsource: New Engagement');
    await field('What is it called?');
    await workbench.press('Enter');
    await field('Please give it a name.');
    await type('Help desk');
    await workbench.press('Enter');
    await field('What kind of work?');
    await type('extra');
    await workbench.press('Enter');
    await field('How much depends on it?');
    await workbench.press('Enter');
    await field('From when to when?');
    await type('2026-12-01 to 2026-02-30');
    await workbench.press('Enter');
    await field('Please write existing days');
    await workbench.press(BACK, BACK);
    await seen(`${FIELD} .monaco-list-row.focused:has-text("Extra people")`);
    await workbench.press(BACK);
    await field('What is it called?');
    await workbench.press('End');
    await type(' 2');
    for (const question of ['What kind of work?', 'How much depends on it?', 'From when to when?']) {
      await workbench.press('Enter');
      await field(question);
    }
    // What was written there is there, right or not.
    await workbench.press('Control+A');
    await type('2026-12-01');
    // Another field takes the place of the dialogue, which then goes on with what was answered and written.
    await run('Outsource: New Engagement');
    await field('Go on with what you have begun?');
    await seen(`${FIELD} .monaco-list-row.focused:has-text("Help desk 2"):has-text("From when to when?")`);
    await workbench.press('Enter');
    await field('From 1 Dec 2026');
    await workbench.press('Enter');
    await field('Save where?');
    // A click elsewhere loses nothing.
    await element('.part.editor').click();
    await workbench.settle(500);
    await field('Save where?');
    await element(`${FIELD} input`).click();
    await workbench.press('Escape');
    await gone(FIELD);
    assert.deepEqual(fs.readdirSync(folder), ['ten-mistakes.outsource.yaml']);
  });

  it('accepts a risk in one step to undo', async () => {
    await workbench.open('ten-mistakes.outsource.yaml');
    await workbench.goto(34, 15);
    await seen('.squiggly-warning, .squiggly-error');
    await choose('Accept');
    await field('Why is this acceptable?');
    await type('We look at it ourselves each week');
    await workbench.press('Enter');
    await field('Who accepts it?');
    await type('Ana Reyes');
    await workbench.press('Enter');
    await field('Until when?');
    await workbench.press('Enter');
    await gone(FIELD);
    await until('the decision', async () => {
      await workbench.press('Control+End');
      return /acceptedRisks:[\s\S]*acceptedBy: Ana Reyes\n/.test(await text());
    });
    await workbench.press('Control+z');
    await until('its end', async () => !/acceptedRisks:/.test(await text()));
  });
});
