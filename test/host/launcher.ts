/**
 * Stands in for the `code` program where there is no desktop VS Code: takes its arguments, runs an extension's tests
 * in the workbench of VS Code's server, and exits with 0 if they pass and 1 if not. `@vscode/test-electron` drives it
 * as it drives the desktop.
 *
 * Understood: --extensionDevelopmentPath=, --extensionTestsPath=, --extensionDevelopmentKind=web (the worker of the
 * browser instead of Node), --extensions-dir= (with installed extensions), --user-data-dir= (its User/settings.json is
 * used), --locale= (the language of extensions; the workbench's own words stay English), --verbose (prints the workbench's whole log), and a folder.
 * TEST_TIMEOUT: seconds until a run counts as failed, 240 if not set.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, openBrowser, type Page, speak } from './browser.ts';
import { install } from './install.ts';
import { serveFolder } from './serve.ts';
import { type Server, startServer } from './server.ts';

const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
    locale: { type: 'string' },
    verbose: { type: 'boolean' },
  },
  allowPositionals: true,
  strict: false, // the desktop's other options mean nothing here
});

const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : undefined);
const verbose = values.verbose === true;
const seconds = Number(process.env.TEST_TIMEOUT) || 240;

/** Lines of the log, kept to be shown if the run fails before its first test. */
const history: string[] = [];

const note = (line: string) => {
  if (verbose) console.error(line);
  history.push(line.split('\n', 1)[0]?.slice(0, 300) ?? '');
  if (history.length > 40) history.shift();
};

/** What the workbench says of itself on every start, in the same log as the tests' console. */
const NOISE = [
  /^(Resolving|Resolved) connection token /,
  /^(Creating a socket|Updating additional builtin|Ignoring fetching additional builtin|No search provider) /,
  /^\[(reconnection-grace-time|Service Worker|AgentHost|AccountPolicyGate|chat-stt|DefaultAccount)\b/,
  // Native modules, which the host does without.
  /^(Error: )?(Could not locate the bindings file|Cannot find module '.*\/build\/)/,
  /^(Creation of workbench contribution|Loading development extension at) /,
  /\/package\.nls\.json' failed with status code 404$/,
  // Errors of the workbench's own, such as work that is cancelled when a run ends.
  /\/workbench\/workbench\.js:\d+/,
];

function onLog(type: string, args: unknown[]): void {
  const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
  if (NOISE.some((noise) => noise.test(line))) note(`${type}: ${line}`);
  else console.log(line);
}

function settingsOf(userData: string | undefined): Record<string, unknown> {
  const file = userData && path.join(userData, 'User/settings.json');
  return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

/**
 * Makes the workbench load an extension and its tests as vscode.dev does: over HTTP, into the worker of the browser.
 * (Told by the address, as for Node, it would load them from the server, and the worker host lets no extension that
 * comes from there start a worker of its own.)
 */
async function loadFromWeb(page: Page, authority: string, tests: string): Promise<void> {
  const uri = (file: string) => ({ scheme: 'http', authority, path: `${WEB_PATH}/${file}` });
  const developmentOptions = {
    extensions: [uri('')],
    extensionTestsPath: uri(tests.split(path.sep).join('/')),
    enableSmokeTestDriver: true,
  };
  // The server writes the workbench's configuration into an element of the page, for the script that follows it.
  const content = `new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const settings = { ...JSON.parse(element.dataset.settings), developmentOptions: ${JSON.stringify(developmentOptions)} };
    element.dataset.settings = JSON.stringify(settings);
  }).observe(document, { childList: true, subtree: true });`;
  await page.addInitScript({ content });
}

/** The path of a web extension: none of this machine's, where the server looks for it too. */
const WEB_PATH = '/served-extension';

/** What has to be closed in the end. */
interface Opened {
  server?: Server;
  browser?: Browser;
  files?: { close(): void; readonly authority: string };
}

/** @returns why the run ended: the tests' exit code, or a text */
async function run(opened: Opened): Promise<number | string> {
  const extension = text(values.extensionDevelopmentPath);
  const tests = text(values.extensionTestsPath);
  if (!extension || !tests) return 'Both --extensionDevelopmentPath= and --extensionTestsPath= are needed.';
  await install();
  const settings = settingsOf(text(values['user-data-dir']));
  const server = await startServer({
    settings,
    extensionsDir: text(values['extensions-dir']),
    testDriver: true,
    log: (line) => note(line.trim()),
  });
  opened.server = server;
  opened.browser = await openBrowser();
  const page = await opened.browser.newPage({
    viewport: { width: 1280, height: 900 },
    // The workbench may fetch from its own server only, and a web extension comes from another.
    bypassCSP: true,
  });
  const locale = text(values.locale);
  if (locale) await speak(page, locale);
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (text(values.extensionDevelopmentKind) === 'web') {
    opened.files = await serveFolder(extension, WEB_PATH);
    await loadFromWeb(page, opened.files.authority, path.relative(extension, tests));
  } else {
    payload.push(['extensionDevelopmentPath', server.remote(extension)], ['extensionTestsPath', server.remote(tests)]);
  }
  return new Promise<number | string>((resolve, reject) => {
    setTimeout(resolve, seconds * 1000, `The tests took more than ${seconds} seconds (TEST_TIMEOUT).`).unref();
    page.on('crash', () => resolve('The browser page crashed.'));
    page.on('pageerror', (error) => note(`page: ${error.stack ?? error.message}`));
    Promise.all([
      page.exposeFunction('codeAutomationLog', onLog),
      page.exposeFunction('codeAutomationExit', (code: number) => resolve(code)),
    ])
      .then(() => page.goto(server.address(positionals[0] ?? extension, payload), { waitUntil: 'commit' }))
      .catch(reject);
  });
}

async function main(): Promise<number> {
  const opened: Opened = {};
  const interrupted = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(`Stopped by ${signal}.`));
  });
  let outcome: number | string;
  try {
    outcome = await Promise.race([run(opened), interrupted]);
  } catch (error) {
    outcome = error instanceof Error ? error.message : String(error);
  }
  // A browser that hangs must not keep the server alive.
  await Promise.race([opened.browser?.close().catch(() => {}), new Promise((done) => setTimeout(done, 5000))]);
  opened.server?.close();
  opened.files?.close();
  if (typeof outcome === 'number') return outcome === 0 ? 0 : 1;
  console.error(outcome);
  if (!verbose && history.length) console.error(`The last lines of the log:\n${history.join('\n')}`);
  return 1;
}

process.exit(await main());
