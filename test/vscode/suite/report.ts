import type { ReporterConstructor, Runner, Test } from 'mocha';

/** How a run ended, told to the runner outside the editor. */
export interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Keeps mocha's own reporters out, which want a terminal or a page. It calls no method of it. */
export const silent = class {} as unknown as ReporterConstructor;

/** Starts the line of the log that carries the result as JSON. */
export const RESULT = '@result ';

/** The message and the frames that are the tests' own: mocha's say nothing about a failure. */
function stackOf(error: Error): string {
  const lines = (error.stack ?? String(error)).split('\n');
  return lines
    .filter((line) => !/^\s+at .*(\b(Runner|Test|callFn|timeslice|processImmediate)\b|<anonymous>$)/.test(line))
    .join('\n');
}

/**
 * Prints a run line by line to the console, which is all that leaves an extension host, and sums it up.
 *
 * @returns resolves when the run has ended; rejects if a test failed, which is how an editor learns of it
 */
export function report(runner: Runner): Promise<void> {
  let depth = 0;
  const result = { passed: 0, failed: 0, skipped: 0 };
  const failures: [Test, Error][] = [];
  const print = (line: string) => console.log(`${'  '.repeat(depth)}${line}`);
  runner.on('suite', (suite) => {
    if (suite.title) print(suite.title);
    depth++;
  });
  runner.on('suite end', () => depth--);
  runner.on('pass', (test) => {
    result.passed++;
    print(`✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', (test) => {
    result.skipped++;
    print(`- ${test.title}`);
  });
  runner.on('fail', (test, error) => {
    result.failed++;
    failures.push([test, error]);
    print(`✗ ${test.title}`);
  });
  return new Promise((resolve, reject) => {
    runner.once('end', () => {
      for (const [test, error] of failures) console.log(`\n✗ ${test.fullTitle()}\n${stackOf(error)}`);
      console.log(RESULT + JSON.stringify(result));
      // The editor prints what it gets, a stack too, and all has been told by now.
      if (result.failed) reject(Object.assign(new Error(), { stack: `${result.failed} failed` }));
      else resolve();
    });
  });
}
