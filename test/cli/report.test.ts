import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { CLEAN, DAY, Folder, outsource } from './run.ts';

const ACTIVE = CLEAN.replace('status: ended', 'status: active').replace('Logo refresh', 'Running');
const BROKEN = 'version: 1\nengagement: { id: broken, title: Broken\n';

describe('outsource report', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': CLEAN, 'b.outsource.yaml': ACTIVE });
  });
  afterEach(() => folder.remove());
  const report = (...args: string[]) => outsource(folder.path, ['report', '--today', DAY, ...args]);
  const titles = (text: string) => [...text.matchAll(/^# (.*)$/gm)].map(([, title]) => title);

  it('prints a page about an engagement, as of a day', () => {
    const { code, out, err } = report('b.outsource.yaml');
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^# Running\n\n\*\*Active · medium criticality · freelance\*\*\n/);
    assert.match(out, /^## What to do next$/m);
    assert.match(out, /^\*Checked on 23 Nov 2026 with the profile essential: `b\.outsource\.yaml`\./m);
    const later = outsource(folder.path, ['report', 'b.outsource.yaml', '--today', '2026-12-31']);
    assert.match(later.out, /^\*Checked on 31 Dec 2026/m);
  });

  it('prints several one after the other, the worst first', () => {
    folder.write('c.outsource.yaml', BROKEN);
    const { code, out } = report('.');
    assert.equal(code, 0);
    assert.deepEqual(titles(out), ['Broken', 'Running', 'Logo refresh']);
    assert.equal(out.match(/^---$/gm)?.length, 2);
  });

  it('counts errors where the health is the same', () => {
    const more = ACTIVE.replace('type: sow', 'type: sow\n    status: draft').replace('Running', 'Worse');
    folder.write('c.outsource.yaml', more);
    const health = (text: string) => [...text.matchAll(/^## (Health .*)$/gm)].map(([, words]) => words);
    const { out } = report('b.outsource.yaml', 'c.outsource.yaml');
    assert.equal(new Set(health(out)).size, 1);
    assert.deepEqual(titles(out), ['Worse', 'Running']);
  });

  it('looks across the files that it is given', () => {
    const { out } = report('.');
    assert.match(out, /`portfolio\/duplicate-engagement`/);
    assert.doesNotMatch(report('b.outsource.yaml').out, /portfolio/);
  });

  it('says which file it could not read, and prints the others', () => {
    folder.write('c.outsource.yaml', Buffer.from('title: caf\xe9\n', 'latin1'));
    const { code, out, err } = report('.');
    assert.equal(code, 2);
    assert.equal(err, 'outsource: c.outsource.yaml: This file is not UTF-8 text.\n');
    assert.deepEqual(titles(out), ['Running', 'Logo refresh']);
  });

  it('lets nothing of a file act on a terminal or as Markdown', () => {
    folder.write('a.outsource.yaml', CLEAN.replace('title: Logo refresh', 'title: "\\e[2J<b>[x](http://y)\\u202e|"'));
    const { out } = report('a.outsource.yaml');
    for (const active of ['\u001b', '\u202e', '<b>']) assert.ok(!out.includes(active));
    assert.match(out, /^# \\\[2J&lt;b&gt;\\\[x\\\]\(http&#58;\/\/y\) \\\|$/m);
  });

  it('holds what the configuration says', () => {
    folder.write('outsource.config.yaml', 'exclude: ["a.*"]\nprofile: regulated\n');
    assert.deepEqual(titles(report('.').out), ['Running']);
    const { code, err } = report('a.outsource.yaml');
    assert.equal(code, 2);
    assert.match(err, /there is no engagement to report on/);
  });

  it('asks for a file, and tells of a path or a day that is not there', () => {
    assert.equal(report().code, 2);
    assert.match(report('nothing.yaml').err, /there is no file or folder nothing\.yaml/);
    const { code, err } = outsource(folder.path, ['report', 'a.outsource.yaml', '--today', '2026-02-30']);
    assert.equal(code, 2);
    assert.match(err, /--today 2026-02-30: write an existing day/);
  });

  describe('with --output', () => {
    const text = (name: string) => readFileSync(folder.at(name), 'utf8');

    it('writes a new file, and the next time in its place', () => {
      const first = report('a.outsource.yaml', '--output', 'report.md');
      assert.deepEqual([first.code, first.out, first.err], [0, '', '']);
      assert.deepEqual(titles(text('report.md')), ['Logo refresh']);
      assert.equal(report('b.outsource.yaml', '--output', 'report.md').code, 0);
      assert.deepEqual(titles(text('report.md')), ['Running']);
      assert.deepEqual(readdirSync(folder.path).sort(), ['a.outsource.yaml', 'b.outsource.yaml', 'report.md']);
    });

    it('keeps a link and the permissions of what it replaces', function () {
      if (process.platform === 'win32') this.skip();
      folder.write('real.md', 'old');
      chmodSync(folder.at('real.md'), 0o640);
      symlinkSync('real.md', folder.at('link.md'));
      assert.equal(report('a.outsource.yaml', '--output', 'link.md').code, 0);
      assert.deepEqual(titles(text('real.md')), ['Logo refresh']);
      assert.equal(statSync(folder.at('real.md')).mode & 0o777, 0o640);
      assert.ok(lstatSync(folder.at('link.md')).isSymbolicLink());
    });

    it('writes to a device without taking its place', function () {
      if (process.platform === 'win32') this.skip();
      assert.equal(report('a.outsource.yaml', '--output', '/dev/null').code, 0);
      assert.ok(statSync('/dev/null').isCharacterDevice());
    });

    it('says why it could not write, and leaves nothing behind', () => {
      for (const [target, why] of [
        ['gone/report.md', /--output gone\/report\.md: There is no such folder/],
        ['.', /--output \.: This is a folder, not a file/],
      ] as const) {
        const { code, out, err } = report('a.outsource.yaml', '--output', target);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, why);
      }
      assert.deepEqual(readdirSync(folder.path).sort(), ['a.outsource.yaml', 'b.outsource.yaml']);
    });
  });
});
