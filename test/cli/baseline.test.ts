import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { FORMATS } from '../../src/cli/format/printers.ts';
import { readBaseline } from '../../src/cli/run/readBaseline.ts';
import type { RunSettings } from '../../src/cli/run/settings.ts';
import { jsonHere, printedHere } from './here.ts';
import { CLEAN, checked, DAY, Folder, outsource } from './run.ts';

/** One error: a key that the format doesn't know. */
const MISSPELT = CLEAN.replace('model:', 'modle:');
/** Much is missing here: three errors, eight warnings, three informations. */
const DESK = 'version: 1\nengagement: { id: desk, title: Desk, status: active }\n';
const ACCEPTED = `acceptedRisks:
  - { rule: selection/missing, reason: Chosen long ago, acceptedBy: Ana Reyes, until: 2027-02-28 }
`;
const FILE = 'vendors/logo.outsource.yaml';

describe('a baseline', () => {
  let folder: Folder;
  const home = process.cwd();
  beforeEach(() => {
    folder = new Folder({ [FILE]: MISSPELT });
    process.chdir(folder.path);
  });
  afterEach(() => {
    process.chdir(home);
    folder.remove();
  });

  const lint = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]);
  const text = () => readFileSync('baseline.json', 'utf8');
  const write = async () => writeFileSync('baseline.json', (await printedHere(['baseline'])).texts.baseline);
  const compared = (settings: Partial<RunSettings> = {}, paths?: readonly string[]) =>
    jsonHere({ baseline: readBaseline('baseline.json'), ...settings }, paths);
  /** How many findings are new, known and gone. */
  const counts = async (...paths: readonly string[]) => {
    const { summary } = await compared({}, paths.length ? paths : undefined);
    const { error = 0, warning = 0, information = 0, hint = 0, known, resolved } = summary;
    return { fresh: error + warning + information + hint, known, resolved };
  };

  it('is small, always the same, and says nothing of what stands in a file', async () => {
    folder.write('broken.outsource.yaml', 'engagement: [');
    folder.write('binary.outsource.yaml', Uint8Array.of(0, 1, 2));
    assert.equal(lint('--write-baseline', 'baseline.json').code, 2);
    const { files } = checked('baseline', text()) as { files: Record<string, { health?: number; findings: object }> };
    assert.deepEqual(Object.keys(files), ['broken.outsource.yaml', FILE]);
    assert.deepEqual(Object.keys(files[FILE]?.findings ?? {}), ['format/unknown-key']);
    assert.equal(files[FILE]?.health, 10);
    assert.equal(files['broken.outsource.yaml']?.health, undefined);
    assert.doesNotMatch(text(), /Logo|logo-refresh|Norte|modle/);
    const before = text();
    lint('--write-baseline', 'baseline.json', '--baseline', 'baseline.json', '--format', 'sarif');
    assert.equal(text(), before);
    assert.deepEqual(readdirSync('.'), ['baseline.json', 'binary.outsource.yaml', 'broken.outsource.yaml', 'vendors']);
  });

  it('is refused by its schema where it holds a text', async () => {
    await write();
    assert.throws(() => checked('baseline', text().replace('"error"', '"modle: freelance"')));
    assert.throws(() => checked('baseline', text().replace('"health": 10', '"health": 10, "title": "Logo"')));
  });

  it('conforms to its schema without a file, too', async () => {
    rmSync(FILE);
    await write();
    checked('baseline', text());
  });

  it('knows text that has moved, and not what is written otherwise', async () => {
    await write();
    assert.deepEqual(await counts(), { fresh: 0, known: 1, resolved: 0 });
    folder.write(FILE, MISSPELT.replace('version: 1\n', '# A comment\n\nversion: 1\n').replace(/^ {2}/gm, '    '));
    assert.deepEqual(await counts(), { fresh: 0, known: 1, resolved: 0 });
    folder.write(FILE, MISSPELT.replace('modle: freelance', 'modle: project'));
    assert.deepEqual(await counts(), { fresh: 1, known: 0, resolved: 1 });
    folder.write(FILE, CLEAN);
    assert.deepEqual(await counts(), { fresh: 0, known: 0, resolved: 1 });
  });

  it('counts equal findings', async () => {
    const contracts = (count: number) => `${CLEAN}${'  - { typ: sow }\n'.repeat(count)}`;
    folder.write(FILE, contracts(2));
    await write();
    const { known = 0 } = await counts();
    assert.ok(known >= 2);
    folder.write(FILE, contracts(3));
    const more = await counts();
    assert.deepEqual([more.known, more.resolved], [known, 0]);
    assert.ok(more.fresh >= 1);
    folder.write(FILE, contracts(1));
    const fewer = await counts();
    assert.equal(fewer.fresh, 0);
    assert.ok((fewer.resolved ?? 0) >= 1);
  });

  it('tells anew of a finding that has become heavier, and not of one that is lighter', async () => {
    const weight = (severity: string) =>
      folder.write('outsource.config.yaml', `rules: { selection/missing: ${severity} }\n`);
    folder.write(FILE, DESK);
    weight('warning');
    await write();
    weight('information');
    assert.deepEqual(await counts(), { fresh: 0, known: 14, resolved: 0 });
    weight('error');
    assert.deepEqual(await counts(), { fresh: 1, known: 13, resolved: 0 });
  });

  it('lets a finding return when its acceptance ends', async () => {
    folder.write(FILE, DESK + ACCEPTED);
    await write();
    assert.deepEqual(await counts(), { fresh: 0, known: 13, resolved: 0 });
    const [file] = (await compared({ today: '2027-03-01' })).files;
    const fresh = file?.findings.filter(({ known }) => !known).map(({ ruleId }) => ruleId);
    assert.deepEqual(fresh?.sort(), ['accepted-risk/expired', 'selection/missing']);
  });

  it('takes no finding for gone that somebody has accepted', async () => {
    folder.write(FILE, DESK);
    await write();
    folder.write(FILE, DESK + ACCEPTED);
    const { summary } = await compared();
    assert.deepEqual([summary.accepted, summary.known, summary.resolved], [1, 13, 0]);
  });

  it('knows a renamed file by the id of its engagement, and takes no copy for it', async () => {
    await write();
    const moved = 'archive/new-name.outsource.yaml';
    folder.write(moved, MISSPELT);
    assert.deepEqual(await counts(moved), { fresh: 1, known: 0, resolved: 0 });
    rmSync(FILE);
    assert.deepEqual(await counts(), { fresh: 0, known: 1, resolved: 0 });
    folder.write(moved, MISSPELT.replace('id: logo-refresh', 'id: logo-renewal'));
    assert.deepEqual(await counts(), { fresh: 1, known: 0, resolved: 0 });
  });

  it('takes nothing for gone in a file that cannot be read or parsed', async () => {
    await write();
    folder.write(FILE, `${MISSPELT}engagement: [`);
    assert.equal((await counts()).resolved, 0);
    folder.write(FILE, Uint8Array.of(0, 1));
    assert.deepEqual(await counts(), { fresh: 0, known: 0, resolved: 0 });
  });

  it('is told of in each format', async () => {
    const two = MISSPELT.replace('cadence: weekly', 'cadense: weekly');
    folder.write(FILE, two);
    await write();
    folder.write(FILE, two.replace('provider:', 'providre:').replace('cadense', 'cadence'));
    const baseline = readBaseline('baseline.json');
    const { texts } = await printedHere(FORMATS, { baseline });
    const { files, summary } = await compared();
    assert.deepEqual([summary.error, summary.known, summary.resolved], [1, 1, 1]);
    assert.deepEqual([files[0]?.before, files[0]?.resolved], [10, 1]);
    assert.deepEqual(
      files[0]?.findings.map(({ known, range }) => [known, range.start.line]),
      [
        [true, 4],
        [undefined, 10],
      ],
    );
    const { json, sarif, ...others } = texts;
    const results = (JSON.parse(sarif) as Log).runs[0]?.results;
    assert.deepEqual(
      results?.map(({ baselineState }) => baselineState),
      ['unchanged', 'new'],
    );
    for (const [format, out] of Object.entries(others)) {
      assert.ok(out.includes('providre'), format);
      assert.ok(!out.includes('modle'), format);
    }
    assert.match(texts.text, /\n1 engagement: 1 new error, 1 known, 1 resolved\. {2}Why\?/);
    assert.match(texts.markdown, /\n### 1 engagement: 1 new error, 1 known, 1 resolved, health 10 of 10\n/);
    folder.write(FILE, two);
    assert.equal((await printedHere(['text'], { baseline })).texts.text, '1 engagement, nothing new; 2 known.\n');
  });

  it('shows the health before and after, also where nothing is new', async () => {
    folder.write(FILE, MISSPELT);
    folder.write('clean.outsource.yaml', CLEAN.replace('logo-refresh', 'clean'));
    await write();
    const baseline = readBaseline('baseline.json');
    folder.write(FILE, DESK.replace('desk', 'logo-refresh'));
    const worse = await printedHere(['text', 'markdown'], { baseline });
    assert.match(worse.texts.text, /^vendors\/logo\.outsource\.yaml {2}Desk {2}10 to 2 of 10\n/);
    assert.match(worse.texts.markdown, /\| 10 to 2 of 10 \| 3 new errors, .*, 1 resolved \|/);
    assert.match(worse.texts.markdown, /\n1 more file with nothing new\.\n/);
    await write();
    const { texts } = await printedHere(['markdown'], { baseline: readBaseline('baseline.json') });
    assert.match(texts.markdown, /### 2 engagements: nothing new, 14 known\n$/);
  });

  it('leaves the exit code to what is new', () => {
    folder.write(FILE, DESK);
    const most = (number: string, ...more: string[]) =>
      lint('--fail-on', 'never', '--max-warnings', number, ...more).code;
    assert.deepEqual([most('8'), most('7')], [0, 1]);
    assert.equal(most('0', '--write-baseline', 'baseline.json'), 0);
    assert.deepEqual([lint().code, lint('--baseline', 'baseline.json', '--max-warnings', '0').code], [1, 0]);
    folder.write('outsource.config.yaml', 'rules: { objectives/no-scope-limit: warning }\n');
    assert.deepEqual([most('0', '--baseline', 'baseline.json'), most('1', '--baseline', 'baseline.json')], [1, 0]);
    for (const wrong of ['-1', '1.5', '']) assert.equal(most(wrong), 2, wrong);
  });

  it('has to be there, and be one', async () => {
    await write();
    const whole = text();
    const tried = {
      empty: '',
      'of another tool': '{"version": 1, "files": {}}',
      'a list': '[]',
      nothing: 'null',
      cut: whole.slice(0, -20),
      'of another version': whole.replace('"version": 1', '"version": 2'),
      'of odd weights': whole.replace('"error"', '"grave"'),
      'of odd health': whole.replace('"health": 10', '"health": "10"'),
      'of odd findings': whole.replace('"format/unknown-key": {', '"legal/no-nda": [], "format/unknown-key": {'),
      'of odd files': whole.replace('"files": {', '"files": { "a": null,'),
    };
    const message = 'baseline.json is no baseline, or one of another version: write it anew by --write-baseline.';
    for (const [name, content] of Object.entries(tried)) {
      folder.write('baseline.json', content);
      assert.throws(() => readBaseline('baseline.json'), { message }, name);
    }
    assert.deepEqual(lint('--baseline', 'baseline.json'), { code: 2, out: '', err: `outsource: ${message}\n` });
    mkdirSync('folder');
    assert.throws(() => readBaseline('folder'), { message: 'folder: This is a folder, not a file.' });
    const missing = 'there is no baseline no\\u{1b}.json: write one by --write-baseline.';
    assert.throws(() => readBaseline('no\u001b.json'), { message: missing });
  });

  it('is written whole or not at all, and over no engagement', async () => {
    await write();
    const whole = text();
    folder.write(FILE, CLEAN);
    assert.equal(lint('--write-baseline', 'baseline.json', '--format', 'json=nowhere/x.json').code, 2);
    assert.equal(lint('--write-baseline', FILE).code, 2);
    assert.equal(readFileSync(FILE, 'utf8'), CLEAN);
    assert.equal(text(), whole);
    assert.match(lint('--write-baseline', 'x.json', '--since', 'HEAD').err, /leave out --since/);
  });

  it('changes nothing in the cache, and nothing of it comes from there', async () => {
    await write();
    const cache = { file: folder.at('cache'), identity: DAY };
    const baseline = readBaseline('baseline.json');
    const [plain, fresh] = [await printedHere(FORMATS), await printedHere(FORMATS, { baseline })];
    assert.notDeepEqual(plain, fresh);
    for (let round = 0; round < 2; round += 1) {
      assert.deepEqual(await printedHere(FORMATS, { baseline, cache }), fresh);
      const kept = readFileSync('cache');
      assert.deepEqual(await printedHere(FORMATS, { cache }), plain);
      assert.deepEqual(readFileSync('cache'), kept);
    }
  });
});
