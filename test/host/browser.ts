import { execFile, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { HOST, load } from './install.ts';

/** The few parts of playwright that are used here, so that the type check needs no install of it. */
export interface Page {
  goto(url: string, options?: { waitUntil?: 'commit' | 'load' }): Promise<unknown>;
  exposeFunction(name: string, callback: (...args: never[]) => unknown): Promise<unknown>;
  on(event: 'crash' | 'close', listener: () => void): unknown;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  addInitScript(script: { content: string }): Promise<unknown>;
  screenshot(options: { path: string; clip?: Box }): Promise<unknown>;
  waitForTimeout(milliseconds: number): Promise<void>;
  waitForFunction(expression: string, argument?: unknown, options?: { timeout?: number }): Promise<unknown>;
  locator(selector: string): Locator;
  frames(): Frame[];
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  reload(options?: { waitUntil?: 'commit' | 'load' }): Promise<unknown>;
  readonly keyboard: {
    press(keys: string): Promise<void>;
    type(text: string, options?: { delay?: number }): Promise<void>;
    insertText(text: string): Promise<void>;
  };
  readonly mouse: { move(x: number, y: number, options?: { steps?: number }): Promise<void> };
}

/** A page within a page: what an extension shows in a tab is one. */
export interface Frame {
  /** The value of an expression in the frame, or of the promise that it gives. */
  evaluate<T>(expression: string): Promise<T>;
  locator(selector: string): Locator;
}

/** A place in a page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Elements of a page. */
export interface Locator {
  first(): Locator;
  nth(index: number): Locator;
  count(): Promise<number>;
  click(options?: { timeout?: number }): Promise<void>;
  hover(options?: { timeout?: number }): Promise<void>;
  focus(options?: { timeout?: number }): Promise<void>;
  boundingBox(options?: { timeout?: number }): Promise<Box | null>;
  textContent(options?: { timeout?: number }): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  waitFor(options?: { state?: 'attached' | 'visible' | 'hidden' | 'detached'; timeout?: number }): Promise<void>;
}

/** A running browser. */
export interface Browser {
  newPage(options?: {
    viewport?: { width: number; height: number };
    deviceScaleFactor?: number;
    locale?: string;
    bypassCSP?: boolean;
    colorScheme?: 'light' | 'dark';
    forcedColors?: 'active' | 'none';
  }): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: string[]; env?: NodeJS.ProcessEnv }): Promise<Browser>;
  };
}

interface PackedChromium {
  readonly default: { readonly args: string[] };
}

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'];

/** Names on the PATH and places of browsers that can show the workbench, best first. */
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Starts a browser without a window: CHROME_PATH if set, then an installed Chrome, Chromium or Edge (their pictures
 * look best), then the Chromium of the host's packages (Linux x64), which needs nothing of the machine.
 *
 * @throws Error that says what to do, if there is none
 */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = (await load('playwright-core')) as Playwright;
  const installed = process.env.CHROME_PATH || findInstalled();
  if (installed) return chromium.launch({ executablePath: installed, args: ARGS });
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome, Chromium or Edge was found: install one, or name it in CHROME_PATH.');
  return chromium.launch(await unpack());
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES];
  return candidates.find((file) => {
    try {
      fs.accessSync(file, fs.constants.X_OK);
      return fs.statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

const UNPACK = `
  import chromium, { inflate } from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
`;

/** Unpacks the packed Chromium beside its package, once: two seconds, then reused. */
async function unpack(): Promise<{ executablePath: string; args: string[]; env: NodeJS.ProcessEnv }> {
  const packed = (await load('@sparticuz/chromium')) as PackedChromium;
  const folder = path.join(HOST, 'node_modules/.chromium');
  if (!fs.existsSync(folder)) {
    // Unpacked under another name, then renamed: whoever finds the folder finds all of it.
    const draft = fs.mkdtempSync(`${folder}-`);
    try {
      // The package unpacks to the temporary folder and takes no other: so a process with a temporary folder of its own.
      const args = ['--input-type=module', '--eval', UNPACK];
      await promisify(execFile)(process.execPath, args, { cwd: HOST, env: { ...process.env, TMPDIR: draft } });
      // Its own configuration looks for the fonts where they are not.
      const fonts = `<fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>`;
      fs.writeFileSync(path.join(draft, 'fonts/fonts.conf'), fonts);
      fs.renameSync(draft, folder);
    } catch (error) {
      if (!fs.existsSync(folder)) throw error;
    } finally {
      fs.rmSync(draft, { recursive: true, force: true });
    }
  }
  const executablePath = path.join(folder, 'chromium');
  const env = { ...process.env };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  if (!fs.existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  // The rules of the web stay on: the workbench is to be seen as its users see it.
  const args = packed.default.args.filter((arg) => arg !== '--disable-web-security');
  return { executablePath, args: [...args, '--disable-background-networking', '--disable-dev-shm-usage'], env };
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
  } catch {
    return false;
  }
}

/**
 * Lets the workbench that is opened next ask extensions for their texts in a language. Its own words stay English: its
 * translations aren't installed.
 */
export async function speak(page: Page, language: string): Promise<void> {
  await page.addInitScript({ content: `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};` });
}
