import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { CLEAN, Folder, nobodyIn, outsource } from './run.ts';

/** `CLEAN` with three slips, and as it was. */
const SLIPS = CLEAN.replace('title:', 'titel:').replace('cadence: weekly', 'cadense: wekly');
const BROKEN = 'version: 1\nengagement: [a\n';

describe('outsource fix', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': SLIPS, 'b.outsource.yaml': CLEAN.replace(/logo-refresh/, 'other') });
  });
  afterEach(() => folder.remove());
  const textOf = (name: string) => readFileSync(folder.at(name), 'utf8');

  it('mends what needs no judgement, once, and says what is left', () => {
    const first = outsource(folder.path, ['fix']);
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.equal(
      first.out,
      `a.outsource.yaml
  4:3      Rename to "title"
  16:3     Rename to "cadence"
  16:12    Change to "weekly"
3 fixes in 1 file.
Nothing is left to do.
`,
    );
    assert.equal(textOf('a.outsource.yaml'), CLEAN);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.outsource.yaml', 'b.outsource.yaml']);
    const second = outsource(folder.path, ['fix']);
    assert.deepEqual([second.code, second.out], [0, '2 files, nothing to fix.\nNothing is left to do.\n']);
  });

  it('prints with --dry-run what would change, and changes nothing', () => {
    const { code, out } = outsource(folder.path, ['fix', '--dry-run']);
    assert.equal(code, 1);
    assert.equal(
      out,
      `--- a.outsource.yaml
+++ a.outsource.yaml
@@ -1,7 +1,7 @@
 version: 1
 engagement:
   id: logo-refresh
-  titel: Logo refresh
+  title: Logo refresh
   model: freelance
   profile: essential
   status: ended
@@ -13,7 +13,7 @@
   - id: new-logo
     statement: Deliver a logo that works in one colour and at 16 px
 monitoring:
-  cadense: wekly
+  cadence: weekly
 contracts:
   - id: freelance-agreement
     type: sow
3 fixes in 1 file to be made.
`,
    );
    assert.equal(textOf('a.outsource.yaml'), SLIPS);
    assert.equal(outsource(folder.path, ['fix', 'b.outsource.yaml', '--dry-run']).code, 0);
  });

  it('lets nothing from a file reach the terminal as it is', function () {
    if (process.platform === 'win32') this.skip();
    folder.write('\u001b[31m.outsource.yaml', SLIPS.replace('Logo refresh', 'Logo\u202e refresh'));
    for (const args of [['--dry-run'], []]) {
      const { out } = outsource(folder.path, ['fix', ...args]);
      assert.match(out, /^(--- )?\\u\{1b\}\[31m\.outsource\.yaml$/m);
      assert.ok(!out.includes('\u001b') && !out.includes('\u202e'));
    }
  });

  it('never touches what it cannot read, and says so', () => {
    const latin1 = Buffer.from(`${SLIPS}# caf\xe9\n`, 'latin1');
    folder.write('broken.outsource.yaml', `${SLIPS}${BROKEN}`);
    folder.write('latin1.outsource.yaml', latin1);
    for (const args of [['--dry-run'], []]) {
      const { code, out } = outsource(folder.path, ['fix', ...args]);
      assert.equal(code, 2);
      assert.match(out, /^broken\.outsource\.yaml\n {2}✖ Line 21: /m);
      assert.match(out, /^latin1\.outsource\.yaml\n {2}✖ This file is not UTF-8 text\.$/m);
      assert.match(out, /^3 fixes in 1 file( to be made)?; 2 files not possible\.$/m);
    }
    assert.equal(textOf('broken.outsource.yaml'), `${SLIPS}${BROKEN}`);
    assert.deepEqual(readFileSync(folder.at('latin1.outsource.yaml')), latin1);
    assert.equal(textOf('a.outsource.yaml'), CLEAN, 'the others are mended');
  });

  it('leaves to people what needs judgement, and counts it', () => {
    folder.write('a.outsource.yaml', SLIPS.replace('contracts:', 'foo:').replace('2026-03-15', '2026-02-30'));
    const { code, out } = outsource(folder.path, ['fix', 'a.outsource.yaml']);
    assert.equal(code, 0);
    assert.match(out, /\nLeft to do: 2 errors\. {2}What\? outsource lint\n$/);
    assert.match(textOf('a.outsource.yaml'), /2026-02-30[\s\S]*\nfoo:\n/);
  });

  it('keeps the byte order mark, line ends, permissions and links', function () {
    if (process.platform === 'win32') this.skip();
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    folder.write('a.outsource.yaml', crlf(SLIPS));
    chmodSync(folder.at('a.outsource.yaml'), 0o664);
    symlinkSync('a.outsource.yaml', folder.at('link.outsource.yaml'));
    assert.doesNotMatch(outsource(folder.path, ['fix', 'a.outsource.yaml', '--dry-run']).out, /\\u|\r/);
    const { code, out } = outsource(folder.path, ['fix', 'link.outsource.yaml', 'a.outsource.yaml']);
    assert.equal(code, 0);
    assert.match(out, /^3 fixes in 1 file\.$/m, 'a link is no second file');
    assert.equal(textOf('a.outsource.yaml'), crlf(CLEAN));
    assert.equal(statSync(folder.at('a.outsource.yaml')).mode & 0o777, 0o664, 'whatever the umask');
    assert.ok(lstatSync(folder.at('link.outsource.yaml')).isSymbolicLink());
  });

  it('does not write where it may not', function () {
    if (process.platform === 'win32') this.skip();
    chmodSync(folder.at('a.outsource.yaml'), 0o444);
    const { code, out } = outsource(folder.path, ['fix'], {}, nobodyIn(folder));
    assert.equal(code, 2);
    assert.match(out, /may not be changed/);
    assert.equal(textOf('a.outsource.yaml'), SLIPS);
  });

  it('mends a configuration that is named, and leaves alone what that leaves out', () => {
    folder.write('outsource.config.yaml', 'proflie: essential\nexclude: ["a.*"]\n');
    const { out } = outsource(folder.path, ['fix', '.', 'outsource.config.yaml']);
    assert.match(out, /^1 fix in 1 file\.$/m);
    assert.equal(textOf('outsource.config.yaml'), 'profile: essential\nexclude: ["a.*"]\n');
    assert.equal(textOf('a.outsource.yaml'), SLIPS);
  });

  it('tells of a path that is not there', () => {
    const { code, err } = outsource(folder.path, ['fix', 'nothing.yaml']);
    assert.equal(code, 2);
    assert.match(err, /there is no file or folder nothing\.yaml/);
  });
});
