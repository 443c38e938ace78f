import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, openBrowser, type Page, speak } from './browser.ts';
import { extensionFiles } from './extension.ts';
import { install, ROOT, SERVER } from './install.ts';
import { type Server, startServer } from './server.ts';
import { themeNamed } from './themes.ts';

/** What to see: everything has a default. */
export interface View {
  /** Size in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for one CSS pixel: 2 gives sharp pictures. */
  readonly scale?: number;
  /** A theme's id or label, such as `Dark Modern`. */
  readonly theme?: string;
  /** The extension as a package (a path of a `.vsix` file), instead of what was built. */
  readonly vsix?: string;
  /** The language of extensions, such as `de`. The editor's own words stay English: its translations are not installed. */
  readonly language?: string;
  /** Settings beside the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/**
 * The workbench as its users see it, with the built extension installed, driven by keys and the mouse.
 * `close` it, or its server and browser stay.
 */
export interface Workbench {
  readonly page: Page;
  /** Presses keys one after the other, such as `Control+.` or `F8`. */
  press(...keys: string[]): Promise<void>;
  /** Runs a command by its title as the palette shows it. */
  command(title: string): Promise<void>;
  /** Opens a file of the folder. */
  open(file: string): Promise<void>;
  /** Puts the cursor somewhere: both numbers start at one, as the status bar shows them. */
  goto(line: number, column?: number): Promise<void>;
  /** Rests the mouse on the place of the cursor, until the hover is there. */
  hover(): Promise<void>;
  /** Waits until nothing on the screen has changed for a moment. */
  settle(milliseconds?: number): Promise<void>;
  /** Writes what is to be seen to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Copies the built extension to where VS Code looks for installed ones, so that every window has it.
 *
 * @param extensions the folder of the extensions
 * @throws Error if the extension has not been built
 */
export function installExtension(extensions: string): void {
  const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  if (!fs.existsSync(path.join(ROOT, manifest.main)))
    throw new Error(`${manifest.main} is missing: build the extension first (npm run build).`);
  const target = path.join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  // What is published is what is shown.
  for (const file of extensionFiles()) fs.cpSync(path.join(ROOT, file), path.join(target, file));
}

/** Installs a package as its users do. @throws Error if the editor refuses it */
function installPackage(vsix: string, extensions: string): void {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-vscode-'));
  try {
    const server = [
      path.join(SERVER, 'out/server-main.js'),
      '--accept-server-license-terms',
      '--server-data-dir',
      data,
    ];
    const install = ['--extensions-dir', extensions, '--install-extension', path.resolve(vsix)];
    // It complains of native modules that it does without: that is shown only where it fails.
    execFileSync(process.execPath, [...server, ...install], { stdio: 'pipe' });
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}

/**
 * Opens the workbench on a folder.
 *
 * @throws Error if the extension is not built, no browser is there, or no theme has that name
 */
export async function openWorkbench(folder: string, view: View = {}): Promise<Workbench> {
  await install();
  const theme = themeNamed(view.theme ?? 'Light Modern');
  const extensions = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-extensions-'));
  let server: Server | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close().catch(() => {});
    server?.close();
    fs.rmSync(extensions, { recursive: true, force: true });
  };
  try {
    if (view.vsix) installPackage(view.vsix, extensions);
    else installExtension(extensions);
    server = await startServer({
      extensionsDir: extensions,
      settings: {
        'workbench.colorTheme': theme.id,
        'workbench.layoutControl.enabled': false,
        'window.commandCenter': false,
        'editor.minimap.enabled': false,
        'editor.cursorBlinking': 'solid',
        'breadcrumbs.enabled': false,
        ...view.settings,
      },
    });
    browser = await openBrowser();
    const page = await browser.newPage({
      viewport: { width: view.width ?? 1280, height: view.height ?? 800 },
      deviceScaleFactor: view.scale ?? 1,
      colorScheme: theme.isDark ? 'dark' : 'light',
    });
    if (view.language) await speak(page, view.language);
    await page.goto(server.address(folder, [['skipWelcome', 'true']]), { waitUntil: 'commit' });
    await page
      .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 60_000 });
    return drive(page, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function drive(page: Page, close: () => Promise<void>): Workbench {
  const { keyboard } = page;
  const settle = (milliseconds = 600) => page.waitForTimeout(milliseconds);
  /** Opens the palette, writes into it and takes the entry that shows `row` (anything if left out). */
  const pick = async (keys: string, text: string, row?: string) => {
    const input = page.locator('.quick-input-widget input').first();
    // A workbench that still starts swallows keys: press again until the palette is there.
    for (let attempt = 1; ; attempt++) {
      await keyboard.press(keys);
      try {
        await input.waitFor({ state: 'visible', timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
    await keyboard.press('Control+A');
    await keyboard.insertText(text);
    if (row)
      await page
        .locator(`.quick-input-list .monaco-list-row:has-text(${JSON.stringify(row)})`)
        .first()
        .waitFor();
    await settle(300);
    await keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await settle(300);
  };
  return {
    page,
    press: async (...keys) => {
      for (const key of keys) {
        await keyboard.press(key);
        await settle(200);
      }
    },
    command: (title) => pick('F1', `>${title}`, title),
    open: async (file) => {
      await pick('Control+P', file, path.basename(file));
      await page.locator('.editor-instance .view-lines .view-line').first().waitFor();
      await settle(1500);
    },
    goto: (line, column = 1) => pick('Control+G', `:${line}:${column}`),
    hover: async () => {
      const box = await page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
      if (!box) throw new Error('There is no cursor to hover over.');
      await page.mouse.move(box.x + 3, box.y + 30);
      await page.mouse.move(box.x + 3, box.y + box.height / 2, { steps: 4 });
      await page
        .locator('.monaco-hover .hover-contents, .monaco-hover .hover-row')
        .first()
        .waitFor({ timeout: 10_000 });
      await settle(700);
    },
    settle,
    screenshot: async (file) => {
      fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
      await page.screenshot({ path: file });
    },
    close,
  };
}
