import Mocha from 'mocha';
import { report, silent } from './report.ts';

/** Runs the tests that `load` defines, in the extension host of Node. */
export async function start(grep: string, load: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: silent, ...(grep && { fgrep: grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await report(mocha.run());
}
