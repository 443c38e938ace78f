import 'mocha/mocha.js';
import { report, silent } from './report.ts';

/** Runs the tests that `load` defines, in the extension host of the browser's worker. */
export async function start(grep: string, load: () => void): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: silent, ...(grep && { fgrep: grep }) });
  load();
  await report(mocha.run());
}
