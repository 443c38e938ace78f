import { spawn } from 'node:child_process';

/** Runs every check and every test, and ends with the counts. Exit code 1 if anything failed. */
const CHECKS: readonly string[] = [
  'biome check .',
  'tsc -p .',
  'tsc -p src/extension/webview',
  'depcruise --config .dependency-cruiser.mjs src',
  'node scripts/generate.ts --check',
];
/** What runs side by side; within a lane one after the other, since those that follow take the place of built files. */
const LANES: readonly (readonly string[])[] = [
  ['npm run --silent test:unit'],
  ['npm run --silent test:ci', 'npm run --silent test:editors'],
];
/** What drives an editor by its keys and windows needs the machine for itself. */
const ALONE: readonly string[] = ['npm run --silent test:views', 'npm run --silent test:vscode'];

/** Minutes after which a command counts as hanging: no test can interrupt code that never returns. */
const LONGEST = 14;

/** How mocha and the suite in VS Code count, a line for each kind or one for all. */
const COUNTS = {
  passed: [/^\s*(\d+) passing\b/gm, /^vscode: (\d+) passed\b/gm],
  failed: [/^\s*(\d+) failing\b/gm, /^vscode: \d+ passed, (\d+) failed\b/gm],
  skipped: [/^\s*(\d+) pending\b/gm],
};

/** Lines of a command's failures that are said again. */
const MOST_TOLD = 100;

/** What mocha says of the tests that failed, at its end, and the suite in VS Code, at the end of each pass. */
const FAILURES = /^\s*\d+ failing\b[\s\S]*|^✗ [\s\S]*?^\d+ failed$/gm;

/** What a suite says of tests for which something is missing on this machine. */
const NOT_RUN = /^not run: .+$/gm;

const running = new Set<number | undefined>();
const stop = () => {
  for (const pid of running) kill(pid);
  process.exit(130);
};
process.once('SIGINT', stop).once('SIGTERM', stop);

const notRun: string[] = [];
/** What failed, said again at the end: there it is found without a search, and in a log of which only the end is kept. */
const failures: string[] = [];
let passed = 0;
let failed = 0;
let skipped = 0;

for (const check of CHECKS) {
  const { code, output } = await run(check);
  if (code === 0) passed += 1;
  else fail(check, 1, [output]);
}
if ((await run('node esbuild.mjs')).code !== 0) process.exit(1);
await Promise.all(
  LANES.map(async (suites) => {
    for (const suite of suites) tally(suite, await run(suite, suites !== LANES[0]));
  }),
);
for (const suite of ALONE) tally(suite, await run(suite));

process.stdout.write(`\n${notRun.map((line) => `${line}\n`).join('')}`);
process.stdout.write(failures.map((text) => `${text}\n`).join(''));
if (skipped) process.stdout.write(`${skipped} skipped\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;

function tally(suite: string, { code, output }: Ended): void {
  const successes = count(output, COUNTS.passed);
  passed += successes;
  skipped += count(output, COUNTS.skipped);
  notRun.push(...(output.match(NOT_RUN) ?? []));
  // A suite that broke off before it could count has failed, and so has one that ran nothing.
  const number = count(output, COUNTS.failed) || (code !== 0 || successes === 0 ? 1 : 0);
  if (number) fail(suite, number, output.match(FAILURES) ?? [output]);
}

/** @param told what the command printed of it; of much, the end */
function fail(command: string, number: number, told: readonly string[]): void {
  failed += number;
  const lines = told.join('\n').trim().split('\n');
  failures.push(`failed: ${command}\n${lines.slice(-MOST_TOLD).join('\n')}\n`);
}

function count(output: string, patterns: readonly RegExp[]): number {
  const counts = patterns.flatMap((pattern) => [...output.matchAll(pattern)]);
  return counts.reduce((sum, [, number]) => sum + Number(number), 0);
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** @param late whether what it prints is shown when it has ended, and not among the lines of another */
function run(command: string, late = false): Promise<Ended> {
  if (!late) process.stdout.write(`\n> ${command}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    running.add(child.pid);
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data;
      if (!late) process.stdout.write(data);
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data;
      process.stderr.write(data);
    });
    const timer = setTimeout(() => {
      process.stdout.write(`\nNot done after ${LONGEST} minutes: ${command}\n`);
      kill(child.pid);
    }, LONGEST * 60_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child.pid);
      if (late) process.stdout.write(`\n> ${command}\n${output}`);
      resolve({ code, output });
    });
  });
}

/** Ends a command with all that it has started. */
function kill(pid: number | undefined): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}
