/**
 * Runs the suite in a real VS Code: in the extension host of Node and in that of the browser's worker, in each a second
 * time in German.
 * Prints the tests as they end, and last a line `vscode: N passed, N failed`. Exit code 0 if all passed.
 *
 * node test/vscode/run.ts [--host node|web] [--locale de] [--grep TEXT]
 * VSCODE_PATH: a desktop VS Code to use instead of the one that test/host installs.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { HOST, install, ROOT } from '../host/install.ts';
import { bundle, type Host, type Pass } from './bundle.ts';
import { RESULT, type Result } from './suite/report.ts';

const TITLES: Record<Host, string> = {
  node: 'VS Code, extension host of Node',
  web: 'VS Code, extension host of the web worker',
};

const PASSES: readonly Pass[] = (['node', 'web'] as const).flatMap((host) => [{ host }, { host, locale: 'de' }]);

/** The folder in which the editor looks for the extension of `peer`. */
const PEER = 'redhat.vscode-yaml-1.0.0';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    grep: { type: 'string' },
    inside: { type: 'string' },
    locale: { type: 'string' },
    tests: { type: 'string' },
  },
});

/** Runs one host's tests in this process, whose output is the editor's. @throws if a test fails */
async function inside(host: Host, tests: string, locale: string | undefined): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-tests-'));
  try {
    const workspace = path.join(folder, 'workspace');
    const userData = path.join(folder, 'data');
    const extensions = path.join(folder, 'extensions');
    fs.cpSync(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
    fs.mkdirSync(path.join(userData, 'User'), { recursive: true });
    fs.mkdirSync(extensions);
    // Node has the extension beside one that serves schemas for YAML, the worker has it alone.
    if (host === 'node')
      fs.cpSync(path.join(import.meta.dirname, 'peer'), path.join(extensions, PEER), { recursive: true });
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_PATH || path.join(HOST, 'code'),
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: tests,
      extensionTestsEnv: { TEST_NODE: process.execPath },
      launchArgs: [
        workspace,
        `--user-data-dir=${userData}`,
        `--extensions-dir=${extensions}`,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        ...(locale ? [`--locale=${locale}`] : []),
      ],
    });
  } finally {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

let stopped = false;

/** Runs one pass in a process of its own, to read what it prints. */
async function run(pass: Pass): Promise<Result> {
  const { host, locale } = pass;
  console.log(`\n${TITLES[host]}${locale ? ', in German' : ''}`);
  const tests = await bundle(pass, values.grep);
  const language = locale ? ['--locale', locale] : [];
  const child = spawn(process.execPath, [import.meta.filename, '--inside', host, '--tests', tests, ...language], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Not in the terminal's group: Ctrl-C comes here, is passed on once, and the editor is closed in good order.
    detached: process.platform !== 'win32',
  });
  const stop = () => {
    stopped = true;
    child.kill('SIGINT');
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  let result: Result | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    // A desktop may put a time or a source before the words of a console.
    const at = line.indexOf(RESULT);
    if (at >= 0) result = JSON.parse(line.slice(at + RESULT.length, line.lastIndexOf('}') + 1));
    else if (!/^Exit code: +\d+$/.test(line)) console.log(line);
  }
  const code = await new Promise<number>((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', (status) => resolve(status ?? 1));
  });
  for (const signal of SIGNALS) process.off(signal, stop);
  if (!result) console.log('The editor ended without telling how its tests went.');
  result ??= { passed: 0, failed: 1, skipped: 0 };
  // A run without a test, or one that ends badly after the last of them, has not passed.
  return result.failed === 0 && (code !== 0 || result.passed === 0) ? { ...result, failed: 1 } : result;
}

async function main(): Promise<number> {
  if (values.inside) {
    try {
      await inside(values.inside === 'web' ? 'web' : 'node', values.tests ?? '', values.locale);
      return 0;
    } catch {
      return 1; // the editor has told why
    }
  }
  if (!process.env.VSCODE_PATH) await install();
  const passes = PASSES.filter(
    ({ host, locale }) => (!values.host || values.host === host) && (!values.locale || values.locale === locale),
  );
  let [passed, failed] = [0, 0];
  for (const pass of passes) {
    if (stopped) break;
    const result = await run(pass);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`\nvscode: ${passed} passed, ${failed} failed`);
  return failed || !passed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\nvscode: 0 passed, 1 failed');
  process.exitCode = 1;
}
