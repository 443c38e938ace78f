import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import product from '../../package.json' with { type: 'json' };
import { Configurations } from '../../src/cli/configurations.ts';
import { findFiles } from '../../src/cli/files.ts';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { Cache } from '../../src/cli/run/cache.ts';
import { Checker } from '../../src/cli/run/checker.ts';
import { lintFiles } from '../../src/cli/run/lintFiles.ts';
import type { RunSettings } from '../../src/cli/run/settings.ts';
import { DAY, Folder, outsource } from './run.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');
const CONTRACT = `version: 1
engagement: { id: desk, title: Desk, status: active }
contracts: [{ id: msa, type: msa, status: signed, document: msa.pdf }]
`;

describe('the cache', () => {
  let folder: Folder;
  let cache: string;
  const home = process.cwd();

  beforeEach(() => {
    folder = new Folder({ 'desk.outsource.yaml': CONTRACT });
    cpSync(EXAMPLES, folder.at('examples'), { recursive: true });
    cache = folder.at('kept/results');
    process.chdir(folder.path);
  });
  afterEach(() => {
    process.chdir(home);
    folder.remove();
  });

  const settings = (more: Partial<RunSettings> = {}): RunSettings => ({
    today: DAY,
    colors: false,
    showAccepted: true,
    formats: FORMATS,
    ...more,
  });
  const kept = (more: Partial<RunSettings> = {}) =>
    settings({ cache: { file: cache, identity: `1 ${more.today ?? DAY}` }, ...more });

  async function run(given: RunSettings) {
    const written = given.formats.map(() => '');
    const sinks = written.map((_, index) => ({
      write(text: string) {
        written[index] += text;
      },
    }));
    const totals = await lintFiles(await findFiles(['.']), given, sinks);
    return { totals, written };
  }

  /** How many files a run would have to judge. */
  async function unknown(given: RunSettings): Promise<number> {
    const files = (await findFiles(['.'])).map((file) => ({ path: file, name: file }));
    const configurations = await Configurations.for(files.map((file) => file.path));
    const checker = await Checker.of(configurations, given);
    let count = 0;
    for (const file of files) if ((await checker.check(file)).isNew) count += 1;
    checker.close();
    return count;
  }

  /** Runs with the cache, and holds what comes out against a run without it. */
  async function assertFresh(more: Partial<RunSettings> = {}) {
    assert.deepEqual(await run(kept(more)), await run(settings(more)));
  }

  /** Whether a run with the cache finds something; some formats list all rules, JSON doesn't. */
  async function finds(ruleId: string): Promise<boolean> {
    return (await run(kept())).written.join('').includes(`"ruleId": "${ruleId}"`);
  }

  it('gives what a fresh run gives, and judges nothing twice', async () => {
    await assertFresh();
    assert.equal(await unknown(kept()), 0);
    await assertFresh();
  });

  it('knows nothing of changed files, settings, days, versions', async () => {
    await run(kept());
    assert.ok((await unknown(kept({ profile: 'regulated' }))) > 0);
    assert.ok((await unknown(kept({ today: '2026-11-24' }))) > 0);
    assert.ok((await unknown(settings({ cache: { file: cache, identity: `2 ${DAY}` } }))) > 0);
    folder.write('desk.outsource.yaml', CONTRACT.replace('Desk', 'Dusk'));
    assert.equal(await unknown(kept()), 1);
    await assertFresh();
    await assertFresh({ profile: 'regulated' });
    await assertFresh({ today: '2026-11-24' });
  });

  it('sees a configuration come, change and go', async () => {
    await run(kept());
    for (const rules of ['legal/no-nda: off', 'legal/no-nda: error', 'culture/*: off']) {
      folder.write('outsource.config.yaml', `rules: { ${rules} }\n`);
      await assertFresh();
    }
    folder.write('outsource.config.yaml', 'exclude: [examples]\n');
    await assertFresh();
  });

  it('looks for documents each time', async () => {
    const missing = () => finds('legal/document-missing');
    assert.equal(await missing(), true);
    folder.write('msa.pdf', '');
    assert.equal(await missing(), false);
    assert.equal(await missing(), false);
  });

  it('works out findings across files each time', async () => {
    const doubled = () => finds('portfolio/duplicate-engagement');
    assert.equal(await doubled(), false);
    folder.write('copy.outsource.yaml', CONTRACT);
    assert.equal(await doubled(), true);
    assert.equal(await unknown(kept()), 0);
    await assertFresh();
    folder.write('copy.outsource.yaml', CONTRACT.replace('id: desk', 'id: other'));
    assert.equal(await doubled(), false);
  });

  it('keeps what it knows of other folders', async () => {
    await run(kept());
    folder.write('desk.outsource.yaml', `${CONTRACT}# one more line\n`);
    await lintFiles(['desk.outsource.yaml'], kept(), [{ write: () => undefined }, { write: () => undefined }]);
    assert.equal(await unknown(kept()), 0);
  });

  it('takes a broken or foreign file for none', async () => {
    await run(kept());
    const whole = readFileSync(cache);
    const broken = {
      empty: Buffer.alloc(0),
      foreign: Buffer.from('{"hello": "world"}'),
      cut: whole.subarray(0, whole.length - 40),
      'without its beginning': whole.subarray(10),
      'changed inside': Buffer.from(whole.map((byte, at) => (at > 200 && at < 20_000 ? byte ^ 1 : byte))),
      'of odd numbers': Buffer.from(whole.toString('latin1').replace(/\[\d+,/g, '[-1,'), 'latin1'),
    };
    for (const [name, bytes] of Object.entries(broken)) {
      writeFileSync(cache, bytes);
      assert.deepEqual(await run(kept()), await run(settings()), name);
      assert.equal(await unknown(kept()), 0, name);
    }
  });

  it('does without where nothing can be kept', async () => {
    folder.write('kept/results/taken', '');
    await assertFresh();
    writeFileSync(folder.at('file'), '');
    const nowhere = settings({ cache: { file: folder.at('file/results'), identity: '1' } });
    assert.deepEqual(await run(nowhere), await run(settings()));
  });

  it('is of the user alone, and leaves nothing else behind', async () => {
    await run(kept());
    assert.equal(statSync(cache).mode & 0o777, 0o600);
    assert.deepEqual(readdirSync(folder.at('kept')), ['results']);
  });

  it('stands runs beside each other', async function () {
    this.timeout(120_000);
    await Promise.all(Array.from({ length: 4 }, () => assertFresh()));
    assert.equal(await unknown(kept()), 0);
    truncateSync(cache, 100);
    await Promise.all(Array.from({ length: 4 }, () => assertFresh()));
  });

  it('is used by the command line, unless it is told not to', () => {
    outsource(folder.path, ['lint', '--no-cache', '--cache-location', cache]);
    assert.equal(existsSync(cache), false);
    const first = outsource(folder.path, ['lint', '--today', DAY, '--cache-location', cache]);
    const cached = new Cache(cache, `${product.version}  ${DAY}`);
    assert.equal(
      [...cached.keys()].length,
      readdirSync(folder.at('examples')).filter((name) => name.endsWith('.yaml')).length + 1,
    );
    cached.close();
    assert.deepEqual(outsource(folder.path, ['lint', '--today', DAY, '--cache-location', cache]), first);
  });
});
