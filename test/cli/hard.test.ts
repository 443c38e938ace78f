import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs, { mkdirSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { readText } from '../../src/cli/files.ts';
import { CLEAN, DAY, Folder, type JsonReport, lintJson, outsource, start } from './run.ts';

const WRONG = CLEAN.replace('version: 1', 'version: 2');
/** Rules that look at other files and at documents are silent once all is over. */
const ACTIVE = CLEAN.replace('status: ended', 'status: active');
const id = (name: string) => CLEAN.replace('logo-refresh', name);

describe('hard cases of outsource lint', function () {
  this.timeout(60_000);
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const pathsOf = ({ files }: JsonReport) => files.map((file) => file.path);

  describe('names', () => {
    const composed = 'verträge'.normalize('NFC');
    const decomposed = 'verträge'.normalize('NFD');
    const names = ['with space', '-x', '--help', composed, '日本語 😀', "it's", '#1', 'a&b;c', '%41', '~', '$HOME'];
    if (process.platform === 'linux') names.push(decomposed, 'a\\b', 'q"q', 'star*', '[ab]', '{a,b}', '!not', '(x|y)');

    it('may hold whatever a file system allows, in a search, by name, and behind --', () => {
      for (const [at, name] of names.entries()) folder.write(`${name}.outsource.yaml`, id(`a${at}`));
      const expected = names.map((name) => `${name}.outsource.yaml`).sort();
      assert.deepEqual(pathsOf(lintJson(folder.path)), expected);
      assert.deepEqual(pathsOf(lintJson(folder.path, ...expected.map((name) => `./${name}`))), expected);
      assert.deepEqual(pathsOf(lintJson(folder.path, '--', ...expected)), expected);
      assert.equal(lintJson(folder.path).summary.error, 0);
    });

    it('are not options behind -- alone', () => {
      folder.write('-x.outsource.yaml', WRONG);
      assert.equal(outsource(folder.path, ['lint', '-x.outsource.yaml']).code, 2);
      assert.equal(outsource(folder.path, ['lint', '--', '-x.outsource.yaml']).code, 1);
      assert.deepEqual(pathsOf(lintJson(folder.path, '--', '-*.outsource.yaml')), ['-x.outsource.yaml']);
    });

    it('of documents may hold spaces and letters beyond ASCII', () => {
      const text = (document: string) => ACTIVE.replace('type: sow', `type: sow\n    document: "${document}"`);
      const found = () =>
        lintJson(folder.path).files[0]?.findings.filter(({ ruleId }) => ruleId === 'legal/document-missing').length;
      folder.write('a.outsource.yaml', text(`${composed} 1/sow ü.pdf`));
      assert.equal(found(), 1);
      folder.write(`${composed} 1/sow ü.pdf`, '');
      assert.equal(found(), 0);
    });
  });

  describe('standard input', () => {
    const lint = (input: string | Uint8Array, ...args: string[]) => {
      const { code, out, err } = outsource(folder.path, ['lint', '--today', DAY, ...args], {}, { input });
      return { code, out, err };
    };
    const json = (input: string, ...args: string[]) =>
      (JSON.parse(lint(input, '--format', 'json', ...args).out) as JsonReport).files;

    it('is judged as a file of this folder, or by the name that is given', () => {
      assert.deepEqual(json(WRONG, '-'), json(WRONG, '-', '--stdin-filename', '-'));
      const [report, ...rest] = json(WRONG, '-', '--stdin-filename', './vendors/../vendors/a.yaml');
      assert.equal(report?.path, 'vendors/a.yaml');
      assert.deepEqual(
        report.findings.map(({ ruleId }) => ruleId),
        ['format/schema'],
      );
      assert.deepEqual(rest, []);
      const { code, out } = lint(WRONG, '-', '--stdin-filename', 'vendors/a.yaml');
      assert.match(out, /^vendors\/a\.yaml {2}Logo refresh/);
      assert.equal(code, 1);
    });

    it('follows the configuration and the documents of its name, and stands for the file of that name', () => {
      folder.write('vendors/outsource.config.yaml', 'rules: { format/schema: off, contracts/x: off }\n');
      folder.write('vendors/sow.pdf', '');
      folder.write('vendors/a.outsource.yaml', 'never: read\n');
      const input = ACTIVE.replace('type: sow', 'type: sow\n    document: sow.pdf');
      const misses = (name: string) =>
        json(input, '-', '--stdin-filename', name).some(({ findings }) =>
          findings.some(({ ruleId }) => ruleId === 'legal/document-missing'),
        );
      assert.ok(misses('a.outsource.yaml'));
      assert.ok(!misses('vendors/a.outsource.yaml'));
      assert.ok(
        json(input, '-', '--stdin-filename', 'vendors/a.outsource.yaml').some(
          ({ path: one }) => one === 'vendors/outsource.config.yaml',
        ),
        'the wrong rule of the configuration is reported',
      );
      assert.deepEqual(json(input, '.', '-', '--stdin-filename', 'vendors/a.outsource.yaml').length, 2);
    });

    it('may be a configuration', () => {
      folder.write('outsource.config.yaml', 'profile: essential\n');
      const [report] = json('proflie: essential\n', '-', '--stdin-filename', 'outsource.config.yaml');
      assert.equal(report?.findings[0]?.ruleId, 'format/unknown-key');
    });

    it('is reported like a file where it is no text', () => {
      const { code, out } = lint(new Uint8Array([0xff, 0xfe, 0x61, 0]), '-', '--stdin-filename', 'a.yaml');
      assert.equal(code, 2);
      assert.match(out, /^a\.yaml\n {2}✖ This file is UTF-16 text/);
    });

    it('needs a dash, and cannot be watched', () => {
      const alone = lint('', '--stdin-filename', 'a.yaml');
      assert.deepEqual([alone.code, alone.out], [2, '']);
      assert.match(alone.err, /^outsource: --stdin-filename names standard input: write - among the paths/);
      assert.equal(lint('', '-', '--watch').code, 2);
    });
  });

  it('follows no link to a folder round and round, and names a file by the path that was given', function () {
    if (process.platform === 'win32') this.skip();
    folder.write('real/a.outsource.yaml', ACTIVE);
    symlinkSync('..', folder.at('real/up'));
    symlinkSync('real', folder.at('linked'));
    symlinkSync('loop', folder.at('loop'));
    symlinkSync('real/a.outsource.yaml', folder.at('b.outsource.yaml'));
    assert.deepEqual(pathsOf(lintJson(folder.path)), ['b.outsource.yaml', 'real/a.outsource.yaml']);
    assert.deepEqual(pathsOf(lintJson(folder.path, 'linked')), ['linked/a.outsource.yaml']);
    assert.deepEqual(pathsOf(lintJson(folder.path, 'real/up/real/up/real')), ['real/up/real/up/real/a.outsource.yaml']);
    const { files } = lintJson(folder.path);
    assert.ok(
      files.every(({ findings }) => findings.every(({ ruleId }) => !ruleId.startsWith('portfolio/'))),
      'a link is no second engagement',
    );
    assert.equal(outsource(folder.path, ['lint', 'loop']).code, 2);
  });

  it('reports a pipe rather than waiting for it', function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [folder.at('pipe.outsource.yaml')]);
    for (const args of [[], ['pipe.outsource.yaml']]) {
      const { files, code } = lintJson(folder.path, ...args);
      assert.deepEqual(
        files.map(({ error }) => error),
        ['This is a pipe or a device, not a file: hand in its text as "-", standard input.'],
      );
      assert.equal(code, 2);
    }
    execFileSync('mkfifo', [folder.at('outsource.config.yaml')]);
    assert.equal(lintJson(folder.path).code, 2);
    assert.equal(outsource(folder.path, ['format', 'pipe.outsource.yaml']).code, 2);
  });

  it('judges 10,000 files', function () {
    this.timeout(120_000);
    for (let at = 0; at < 9_998; at += 1) folder.write(`${at % 100}/${at}.outsource.yaml`, id(`a${at}`));
    for (const name of ['first', 'last']) folder.write(`${name}.outsource.yaml`, ACTIVE);
    const { code, out } = outsource(folder.path, ['lint', '--today', DAY, '--no-cache']);
    assert.match(out, /^10000 engagements: \d+ errors/m);
    assert.equal(out.match(/portfolio\/duplicate-engagement/g)?.length, 2);
    assert.equal(code, 1);
  });

  describe('a file that changes while it is read', () => {
    const { readFileSync } = fs;
    afterEach(() => {
      Object.assign(fs, { readFileSync });
      syncBuiltinESMExports();
    });

    /** Does something each time that a file has just been read. */
    function afterReading(deed: (time: number) => void): void {
      replaceReading((read, time) => {
        const text = read();
        deed(time);
        return text;
      });
    }

    /** Does something each time that a file is just to be read. */
    function beforeReading(deed: (time: number) => void): void {
      replaceReading((read, time) => {
        deed(time);
        return read();
      });
    }

    function replaceReading(replacement: (read: () => string, time: number) => string): void {
      let time = 0;
      const replaced = (file: string, encoding: 'utf8') => {
        time += 1;
        return replacement(() => readFileSync(file, encoding), time);
      };
      Object.assign(fs, { readFileSync: replaced });
      syncBuiltinESMExports();
    }

    it('is read again', () => {
      folder.write('a', 'half ');
      afterReading((time) => {
        if (time === 1) fs.appendFileSync(folder.at('a'), 'and whole');
      });
      assert.deepEqual(readText(folder.at('a')), { text: 'half and whole' });
      afterReading((time) => {
        if (time > 1) return;
        folder.write('a', 'half and other');
        fs.utimesSync(folder.at('a'), 1, 1);
      });
      assert.deepEqual(readText(folder.at('a')), { text: 'half and other' });
    });

    it('is taken as it was where nobody had touched it for a while, unless it was cut', () => {
      const write = (text: string) => {
        folder.write('a', text);
        fs.utimesSync(folder.at('a'), 1, 1);
      };
      write('whole');
      afterReading((time) => {
        if (time === 1) fs.appendFileSync(folder.at('a'), ', and more');
      });
      assert.deepEqual(readText(folder.at('a')), { text: 'whole' });
      for (const text of ['whole', 'größer', '']) {
        write('older');
        beforeReading((time) => {
          if (time === 1) write(text);
        });
        assert.deepEqual(readText(folder.at('a')), { text });
      }
    });

    it('is reported where that does not end', () => {
      folder.write('a', '');
      afterReading(() => fs.appendFileSync(folder.at('a'), 'more'));
      assert.deepEqual(readText(folder.at('a')), {
        error: 'This file is being written: check it again when that is done.',
      });
    });

    it('is whole where it was replaced or deleted', () => {
      folder.write('a', 'old');
      folder.write('b', 'new');
      afterReading((time) => {
        if (time === 1) fs.renameSync(folder.at('b'), folder.at('a'));
      });
      assert.deepEqual(readText(folder.at('a')), { text: 'new' });
      afterReading(() => fs.rmSync(folder.at('a')));
      assert.deepEqual(readText(folder.at('a')), { text: 'new' });
      assert.deepEqual(readText(folder.at('a')), { error: 'This file is gone, or a link that leads nowhere.' });
    });
  });

  it('ends well when the reader has gone', async () => {
    for (let at = 0; at < 400; at += 1) folder.write(`${at}.outsource.yaml`, `x: ${at}\n`);
    const run = start(folder.path, ['lint', '--format', 'json']);
    await run.until(() => run.out.length > 0);
    run.child.stdout.destroy();
    const [code, signal] = await run.ended;
    assert.deepEqual([code, signal, run.err], [1, null, '']);
  });

  it('finds the same at Windows line ends', () => {
    const text = ACTIVE.replace('statement: Deliver a logo', 'statement: Deliver a user-friendly logo');
    folder.write('a.outsource.yaml', text);
    const unix = lintJson(folder.path);
    const shown = outsource(folder.path, ['lint', '--today', DAY]).out;
    assert.ok(unix.files[0]?.findings.length);
    folder.write('a.outsource.yaml', text.replaceAll('\n', '\r\n'));
    assert.deepEqual(lintJson(folder.path), unix);
    assert.equal(outsource(folder.path, ['lint', '--today', DAY]).out, shown);
  });

  it('passes no folder over that has the name of a file', () => {
    mkdirSync(folder.at('odd.outsource.yaml'));
    folder.write('odd.outsource.yaml/a.outsource.yaml', CLEAN);
    const { files } = lintJson(folder.path);
    assert.deepEqual(
      files.map(({ path: one, error }) => [one, error]),
      [['odd.outsource.yaml', 'This is a folder, not a file.']],
    );
  });

  it('is told of in a shell by its exit code', function () {
    if (process.platform === 'win32') this.skip();
    folder.write('a b.outsource.yaml', WRONG);
    const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
    const script = `set -o pipefail; "$0" "$1" lint 'a b.outsource.yaml' | head -n 1`;
    const { status, stdout } = spawnSync('bash', ['-c', script, process.execPath, main], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stdout, /^a b\.outsource\.yaml/);
  });
});
