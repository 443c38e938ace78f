import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { type Desk, openDesk, until } from './desk.ts';

/** How long anything may take to be seen, in milliseconds. */
const PATIENCE = 20_000;

/** The item of the status bar about what is due, and the one with `{}`. */
const DUE = '[id="engagement-as-code.outsource.outsource.due"]';
const LANGUAGE = '[id="status.languageStatus"]';
/** What `{}` lists when it is pressed: one row each for the health and the configuration. */
const ROW = '.hover-language-status';

const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** An engagement with two actions that are overdue and one deliverable that is due this week. */
const ENGAGEMENT = `version: 1
engagement: { id: desk, title: Support desk, owner: Ana Reyes, status: active }
scope:
  deliverables:
    - { id: plan, title: Plan, due: ${dayIn(4)} }
monitoring:
  cadence: monthly
  reviews:
    - date: ${dayIn(-4)}
      status: green
      actions:
        - { title: New rota, due: ${dayIn(-3)} }
        - { title: Old rota, due: ${dayIn(-2)} }
`;
const FILE = 'desk.outsource.yaml';
const CONFIGURATION = 'outsource.config.yaml';

describe('what the edges of the window say', function () {
  this.timeout(60_000);
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ [FILE]: ENGAGEMENT, [CONFIGURATION]: 'profile: essential\n' });
  });
  after(() => desk?.close());
  beforeEach(async () => {
    await desk.begin();
    desk.set({});
    await desk.workbench.open(FILE);
  });

  const element = (selector: string) => desk.workbench.page.locator(selector).first();
  const seen = (selector: string) => element(selector).waitFor({ timeout: PATIENCE });
  const gone = (selector: string) => element(selector).waitFor({ state: 'hidden', timeout: PATIENCE });
  const write = (file: string, text: string) => fs.writeFileSync(path.join(desk.folder, file), text);
  const isDone = (text: string, action: string) =>
    text.replace(`{ title: ${action},`, `{ title: ${action}, done: true,`);

  /** Waits until the symbol in the activity bar carries a number, and is read with what it means. */
  async function badge(count: number): Promise<void> {
    const label = `.activitybar [role=tab][aria-label="Outsource - ${count} overdue"]`;
    await seen(`${label} .badge-content:text-is("${count}")`);
  }
  const noBadge = () => seen('.activitybar [role=tab][aria-label="Outsource"]');

  /** Waits until the status bar says so, to the eye and to the ear. */
  const due = (text: string, label: string) => seen(`${DUE}[aria-label="${text}: ${label}"]:has-text("${text}")`);

  it('is how much is overdue and due, as the file on disk says it', async () => {
    await badge(2);
    await due('3 due', '2 overdue, 1 this week');
    // An item that is drawn anew under the pointer doesn't notice it: the pointer comes again.
    await until('the tooltip', async () => {
      await element(LANGUAGE).hover();
      await element(DUE).hover();
      const tooltip = element('.monaco-hover:has-text("2 overdue, 1 this week")');
      return tooltip.waitFor({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    });

    const first = isDone(ENGAGEMENT, 'New rota');
    write(FILE, first);
    await badge(1);
    await due('2 due', '1 overdue, 1 this week');

    const both = isDone(first, 'Old rota');
    write(FILE, both);
    await noBadge();
    await due('1 due', '1 this week');

    write(FILE, both.replace(dayIn(4), dayIn(60)));
    await gone(DUE);

    write(FILE, ENGAGEMENT);
    await badge(2);
    await due('3 due', '2 overdue, 1 this week');
  });

  it('is not there where somebody does not want it, and leads to all that is due', async () => {
    await due('3 due', '2 overdue, 1 this week');
    desk.set({ 'outsource.statusBar': false });
    await gone(DUE);
    await badge(2);
    desk.set({});
    await seen(DUE);
    await element(DUE).click();
    await seen(`.pane-header[aria-expanded=true]:has-text("Due")`);
    await seen(`.pane-body .monaco-list-row[aria-label^="Overdue"]`);
    await desk.workbench.command('View: Show Explorer');
  });

  it('is the health of the file in front, and which configuration holds', async () => {
    await seen(
      `${LANGUAGE}[aria-label*="Health 7 of 10: 2 open, 1 weak"][aria-label*="essential, from ${CONFIGURATION}"]`,
    );
    await element(LANGUAGE).click();
    await seen(`${ROW}:has-text("Health 7 of 10"):has-text("2 open, 1 weak"):has(.codicon-check) >> text=Report`);
    await seen(`${ROW}:has-text("essential, from ${CONFIGURATION}"):has(.codicon-check)`);
    await element(`${ROW} >> text=Open Configuration`).click();
    await seen(`.tab.active[data-resource-name="${CONFIGURATION}"]`);
    // It is not about an engagement.
    await gone(`${LANGUAGE}[aria-label*="Health"]`);

    await desk.workbench.open(FILE);
    write(CONFIGURATION, 'profile: recommended\n');
    await seen(`${LANGUAGE}[aria-label*="recommended, from ${CONFIGURATION}"]`);
    write(FILE, `${ENGAGEMENT}objectives:\n  - { id: calls, statement: Answer 90 % of calls within 60 seconds }\n`);
    await seen(`${LANGUAGE}[aria-label*="Health"]:not([aria-label*="2 open, 1 weak"])`);
  });

  it('is that the configuration cannot be read', async () => {
    await seen(`${LANGUAGE}[aria-label*="essential, from ${CONFIGURATION}"]`);
    write(CONFIGURATION, 'profile: [\n');
    await seen(`${LANGUAGE}:has(.codicon-error), ${LANGUAGE}:has(.codicon-bracket-error)`);
    await element(LANGUAGE).click();
    await seen(`${ROW}:has(.codicon-error) >> text=Open Configuration`);
    assert.match(
      (await element(`${ROW}:has(.codicon-error)`).textContent()) ?? '',
      /can’t be read|could not be read|cannot be read/i,
    );
    await desk.workbench.press('Escape');
    write(CONFIGURATION, 'profile: essential\n');
    await seen(`${LANGUAGE}[aria-label*="essential, from ${CONFIGURATION}"]:has(.codicon-bracket)`);
  });
});
