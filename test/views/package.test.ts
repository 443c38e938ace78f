import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageExtension } from '../host/packageExtension.ts';
import { openWorkbench, type Workbench } from '../host/workbench.ts';

/** What the package may weigh, in bytes. */
const MOST = 1_500_000;

const ENGAGEMENT = `version: 1
engagement:
  id: desk
  title: Customer desk
  status: active
`;

describe('the package for VS Code', function () {
  this.timeout(300_000);
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-vsix-'));
    vsix = await packageExtension(folder);
  });
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is light', () => {
    const { size } = fs.statSync(vsix);
    assert.ok(size < MOST, `${size} bytes`);
  });

  describe('installed into a fresh editor', () => {
    let workbench: Workbench;
    afterEach(() => workbench?.close());

    const openOn = async (name: string, text: string) => {
      const desk = fs.mkdtempSync(path.join(folder, 'desk-'));
      fs.writeFileSync(path.join(desk, name), text);
      workbench = await openWorkbench(desk, { vsix });
    };
    const has = (selector: string) => workbench.page.locator(selector).first().waitFor({ timeout: 60_000 });

    it('finds what is missing in an engagement', async () => {
      await openOn('desk.outsource.yaml', ENGAGEMENT);
      await workbench.open('desk.outsource.yaml');
      await has('.editor-instance .squiggly-error, .editor-instance .squiggly-warning');
      await has('.codelens-decoration :text("Health")');
    });

    it('sleeps where there is no engagement', async () => {
      await openOn('notes.yaml', 'title: Notes\n');
      await workbench.open('notes.yaml');
      await workbench.command('Developer: Show Running Extensions');
      await has('.runtime-extensions-editor .monaco-list-row');
      const running = await workbench.page.locator('.runtime-extensions-editor .monaco-list-row').allTextContents();
      assert.deepEqual(
        running.filter((row) => /outsource/i.test(row)),
        [],
      );
    });
  });
});
