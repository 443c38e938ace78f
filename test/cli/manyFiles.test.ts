import assert from 'node:assert/strict';
import { findFiles } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { lintFiles } from '../../src/cli/run/lintFiles.ts';
import { Memory } from '../../src/cli/run/memory.ts';
import { readBaseline } from '../../src/cli/run/readBaseline.ts';
import type { RunSettings } from '../../src/cli/run/settings.ts';
import { printedHere } from './here.ts';
import { DAY, Folder } from './run.ts';

const ALL = [...FORMATS, 'summary'] as const;
const MANY = 150;

function engagement(index: number): string {
  const accepts = index % 10 === 0;
  return `version: 1
engagement: { id: desk-${index % 145}, title: Desk ${index}, criticality: high }
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

  const run = (settings: Partial<RunSettings> = {}) => printedHere(ALL, { showAccepted: true, ...settings });
  const kept = (name: string): Partial<RunSettings> => ({ cache: { file: folder.at(name), identity: DAY } });

  it('prints the same whether all, or nothing, or a part is known', async function () {
    this.timeout(60_000);
    const fresh = await run();
    assert.equal(fresh.totals.summary.files, MANY + 3);
    assert.equal(fresh.totals.unread, 1);
    assert.ok(fresh.totals.summary.accepted > 10);
    assert.ok(fresh.texts.unix.split('portfolio/').length > MANY / 2);
    assert.deepEqual(await run(kept('cache')), fresh);
    assert.deepEqual(await run(kept('cache')), fresh);
    folder.write('3/e3.outsource.yaml', engagement(3).replace('Norte', 'Sur'));
    assert.deepEqual(await run(kept('cache')), await run());
    const memory = new Memory();
    const settings = { today: DAY, colors: false, showAccepted: true, formats: ['text'] } as const;
    for (const _ of [1, 2]) {
      const texts: string[] = [];
      await lintFiles(await findFiles(['.']), settings, [{ write: (text) => void texts.push(text) }], memory);
      assert.equal(texts.join(''), (await run()).texts.text);
    }
  });

  it('compares with a baseline and with earlier texts, whatever is known', async function () {
    this.timeout(60_000);
    folder.write('baseline.json', (await printedHere(['baseline'])).texts.baseline);
    const names = (await findFiles(['.'])).filter((name) => /[37]\.outsource/.test(name));
    const texts = new Map(names.map((name) => [folder.at(name), 'version: 1\nengagement: { id: x, status: ended }\n']));
    const since = { changed: new Set(texts.keys()), texts };
    const baseline = readBaseline('baseline.json');
    for (const settings of [{ profile: 'regulated', baseline }, { since }] as const) {
      const alone = await run(settings);
      for (const _ of [1, 2]) assert.deepEqual(await run({ ...kept('other'), ...settings }), alone);
      if ('since' in settings) assert.match(alone.texts.markdown, /\| \d+ to \d+ of 10 \|/);
      else assert.ok((alone.totals.baseline?.known ?? 0) > MANY);
      assert.ok(alone.totals.summary.error + alone.totals.summary.warning > 0);
    }
  });
});
