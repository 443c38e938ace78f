import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { Helper } from '../../src/cli/run/helpers.ts';
import { readBaseline } from '../../src/cli/run/readBaseline.ts';
import type { RunSettings } from '../../src/cli/run/settings.ts';
import { printedHere } from './here.ts';
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

  const run = (entry?: URL, settings: Partial<RunSettings> = {}) =>
    printedHere(ALL, { showAccepted: true, ...settings }, ['.'], entry, MANY / 2);

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
    const helper = new Helper(MAIN, {
      files,
      settings,
      counter: new Int32Array(new SharedArrayBuffer(4)),
      language: 'en',
    });
    assert.equal((await helper.share).length, files.length);
    helper.stop();
  });

  it('compares with a baseline and with earlier texts in one thread and in several', async function () {
    this.timeout(60_000);
    folder.write('baseline.json', (await printedHere(['baseline'])).texts.baseline);
    const names = (await findFiles(['.'])).filter((name) => /[37]\.outsource/.test(name));
    const texts = new Map(names.map((name) => [folder.at(name), 'version: 1\nengagement: { id: x, status: ended }\n']));
    const since = { changed: new Set(texts.keys()), texts };
    const baseline = readBaseline('baseline.json');
    for (const settings of [{ profile: 'regulated', baseline }, { since }] as const) {
      const alone = await run(undefined, settings);
      assert.deepEqual(await run(MAIN, settings), alone);
      if ('since' in settings) assert.match(alone.texts.markdown, /\| \d+ to \d+ of 10 \|/);
      else assert.ok((alone.totals.baseline?.known ?? 0) > MANY);
      assert.ok(alone.totals.summary.error + alone.totals.summary.warning > 0);
    }
  });

  it('judges the files of a thread that fails itself', async function () {
    this.timeout(60_000);
    const settings = { today: DAY, colors: false, showAccepted: true, formats: ALL };
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const helper = new Helper(new URL('file:///desk/nothing.ts'), { files: [], settings, counter, language: 'en' });
    assert.deepEqual(await helper.share, []);
    helper.stop();
    assert.deepEqual(await run(new URL('file:///desk/nothing.ts')), await run());
  });
});
