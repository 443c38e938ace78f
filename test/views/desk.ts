import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { Frame } from '../host/browser.ts';
import { openWorkbench, type View, type Workbench } from '../host/workbench.ts';

/** A real editor on a folder of its own, whose pages are looked into. */
export interface Desk {
  readonly workbench: Workbench;
  readonly folder: string;
  /** The page of the extension that is shown, once it holds a text. */
  shown(text: string, patience?: number): Promise<Frame>;
  /** Closes all editors, and writes the files as they were at first. */
  begin(): Promise<void>;
  /** Writes the settings of the folder, which the editor follows. */
  set(settings: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/** Nothing asks whether to save what a test has typed. */
const SAVED_AT_ONCE = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 };

/** Opens an editor on a new folder with some files. */
export async function openDesk(files: Readonly<Record<string, string>>, view?: View): Promise<Desk> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-views-'));
  const write = () => {
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  };
  write();
  const workbench = await openWorkbench(folder, { ...view, settings: { ...view?.settings, ...SAVED_AT_ONCE } });
  return {
    workbench,
    folder,
    shown: (text, patience) => until(`a page with “${text}”`, () => frameWith(workbench, text), patience),
    begin: async () => {
      await workbench.command('View: Close All Editors');
      write();
    },
    set: (settings) => {
      fs.mkdirSync(path.join(folder, '.vscode'), { recursive: true });
      fs.writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
    },
    close: async () => {
      await workbench.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Frames come and go while pages are drawn: what can't be asked isn't the one. */
async function frameWith({ page }: Workbench, text: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const holds = await frame
      .evaluate<boolean>(
        `document.body?.dataset.subject !== undefined && document.body.innerText.includes(${JSON.stringify(text)})`,
      )
      .catch(() => false);
    if (holds) return frame;
  }
  return undefined;
}

/**
 * Asks again and again until there is an answer.
 * @param patience milliseconds
 * @throws Error after that time
 */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false>, patience = 20_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page that people may stumble over, one line each; empty where all is well. */
export async function violations(frame: Frame): Promise<string[]> {
  // The page's own policy forbids foreign scripts; what the test evaluates stands outside of it.
  await frame.evaluate(`void (() => {${AXE}\n})()`);
  return frame.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 150) + ' ' + failureSummary)))`,
  );
}
