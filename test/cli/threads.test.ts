import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { Helper } from '../../src/cli/run/helpers.ts';
import { lintFiles } from '../../src/cli/run/lintFiles.ts';
import { DAY, Folder } from './run.ts';

const MAIN = pathToFileURL(path.resolve(import.meta.dirname, '../../src/cli/main.ts'));
const ALL = [...FORMATS, 'summary'] as const;
/** Enough for a second thread. */
const MANY = 400;

function engagement(index: number): string {
  const accepts = index % 10 === 0;
  return `version: 1
engagement: { id: desk-${index % 390}, title: Desk ${index}, criticality: high }
provider: { name: Norte Software ${index % 3 ? 'Lda' : ''} }
${accepts ? `acceptedRisks: [{ rule: portfolio/provider-concentration, reason: Planned for, acceptedBy: Ana Reyes, until: 2027-02-28 }]\n` : ''}`;
}

describe('a run over many files', () => {
  const folder = new Folder();
  const home = process.cwd();

  before(() => {
    for (let index = 0; index < MANY; index += 1) {
      folder.write(`${index % 7}/e${index}.outsource.yaml`, engagement(index));
    }
    folder.write('3/broken.outsource.yaml', 'engagement: [');
    folder.write('3/binary.outsource.yaml', Uint8Array.of(0, 1, 2, 3));
    folder.write('5/outsource.config.yaml', 'rules: { portfolio/*: off, nothing/here: error }\n');
    process.chdir(folder.path);
  });
  after(() => {
    process.chdir(home);
    folder.remove();
  });

  async function run(entry?: URL) {
    const written = ALL.map(() => '');
    const sinks = ALL.map((_, index) => ({
      write(text: string) {
        written[index] += text;
      },
    }));
    const settings = { today: DAY, colors: false, showAccepted: true, formats: ALL };
    const totals = await lintFiles(await findFiles(['.']), settings, sinks, entry, undefined, MANY / 2);
    return { totals, written };
  }

  it('prints the same in one thread and in several', async function () {
    this.timeout(60_000);
    const alone = await run();
    assert.equal(alone.totals.summary.files, MANY + 3);
    assert.equal(alone.totals.unread, 1);
    assert.ok(alone.totals.summary.accepted > 10);
    const inThreads = await run(MAIN);
    assert.deepEqual(inThreads, alone);
    const files = (await findFiles(['.'])).map((file) => ({ path: file, name: file }));
    const settings = { today: DAY, colors: false, showAccepted: true, formats: ALL };
    const helper = new Helper(MAIN, { files, settings, counter: new Int32Array(new SharedArrayBuffer(4)) });
    assert.equal((await helper.share).length, files.length);
    helper.stop();
  });

  it('judges the files of a thread that fails itself', async function () {
    this.timeout(60_000);
    const settings = { today: DAY, colors: false, showAccepted: true, formats: ALL };
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const helper = new Helper(new URL('file:///desk/nothing.ts'), { files: [], settings, counter });
    assert.deepEqual(await helper.share, []);
    helper.stop();
    assert.deepEqual(await run(new URL('file:///desk/nothing.ts')), await run());
  });
});
