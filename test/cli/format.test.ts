import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { CLEAN, Folder, nobodyIn, outsource } from './run.ts';

const MESSY = 'engagement:\n    title: "Logo refresh"\n    # about the id\n    id: logo\nversion: 1\n';
const TIDY = 'version: 1\n\nengagement:\n  # about the id\n  id: logo\n  title: Logo refresh\n';
const BROKEN = 'version: 1\nengagement: [a\n';

describe('outsource format', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': MESSY, 'b.outsource.yaml': TIDY });
  });
  afterEach(() => folder.remove());
  const textOf = (name: string) => readFileSync(folder.at(name), 'utf8');

  it('writes what was not in order, once', () => {
    const first = outsource(folder.path, ['format']);
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.equal(first.out, 'a.outsource.yaml  put in order\n2 files: 1 put in order.\n');
    assert.equal(textOf('a.outsource.yaml'), TIDY);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.outsource.yaml', 'b.outsource.yaml']);
    const second = outsource(folder.path, ['format']);
    assert.deepEqual([second.code, second.out], [0, '2 files: 0 put in order.\n']);
  });

  it('lists with --check what would change, and changes nothing', () => {
    const { code, out } = outsource(folder.path, ['format', '--check']);
    assert.equal(code, 1);
    assert.equal(out, 'a.outsource.yaml  is not in order\n2 files: 1 not in order.\n');
    assert.equal(textOf('a.outsource.yaml'), MESSY);
    assert.equal(outsource(folder.path, ['format', 'b.outsource.yaml', '--check']).code, 0);
  });

  it('never touches what it cannot read, and says so', () => {
    const several = 'version: 1\n---\nversion:   1\n';
    folder.write('broken.outsource.yaml', BROKEN);
    folder.write('several.outsource.yaml', several);
    folder.write('latin1.outsource.yaml', Buffer.from('version:   1 # caf\xe9\n', 'latin1'));
    const { code, out } = outsource(folder.path, ['format']);
    assert.equal(code, 2);
    assert.match(out, /^broken\.outsource\.yaml\n {2}✖ Line 2: This list is never closed; add the missing \]\.$/m);
    assert.match(out, /^latin1\.outsource\.yaml\n {2}✖ This file is not UTF-8 text\.$/m);
    assert.match(out, /^several\.outsource\.yaml\n {2}✖ Line 2: A second document starts here/m);
    assert.match(out, /^5 files: 1 put in order, 3 not possible\.$/m);
    assert.equal(textOf('broken.outsource.yaml'), BROKEN);
    assert.equal(textOf('several.outsource.yaml'), several);
    assert.equal(textOf('a.outsource.yaml'), TIDY, 'the others are put in order');
    assert.equal(outsource(folder.path, ['format', '--check']).code, 2);
  });

  it('leaves a file with a key twice as it is', () => {
    const twice = 'version:   1\nversion: 1\n';
    folder.write('a.outsource.yaml', twice);
    const { code, out } = outsource(folder.path, ['format', 'a.outsource.yaml']);
    assert.equal(code, 0);
    assert.match(out, /^a\.outsource\.yaml {2}left as it is/);
    assert.equal(textOf('a.outsource.yaml'), twice);
  });

  it('keeps the byte order mark, line ends, permissions and links', function () {
    if (process.platform === 'win32') this.skip();
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    folder.write('a.outsource.yaml', crlf(MESSY));
    chmodSync(folder.at('a.outsource.yaml'), 0o664);
    symlinkSync('a.outsource.yaml', folder.at('link.outsource.yaml'));
    assert.equal(outsource(folder.path, ['format', 'link.outsource.yaml']).code, 0);
    assert.equal(textOf('a.outsource.yaml'), crlf(TIDY));
    assert.equal(statSync(folder.at('a.outsource.yaml')).mode & 0o777, 0o664, 'whatever the umask');
    assert.ok(lstatSync(folder.at('link.outsource.yaml')).isSymbolicLink());
  });

  it('does not write where it may not', function () {
    if (process.platform === 'win32') this.skip();
    chmodSync(folder.at('a.outsource.yaml'), 0o444);
    const { code, out } = outsource(folder.path, ['format'], {}, nobodyIn(folder));
    assert.equal(code, 2);
    assert.match(out, /may not be changed/);
    assert.equal(textOf('a.outsource.yaml'), MESSY);
  });

  it('knows the order of a configuration, and leaves alone what that leaves out', () => {
    folder.write('outsource.config.yaml', 'exclude: ["a.*"]\nprofile: essential\n');
    assert.equal(outsource(folder.path, ['format', '.', 'outsource.config.yaml']).code, 0);
    assert.equal(textOf('outsource.config.yaml'), 'profile: essential\nexclude: ["a.*"]\n');
    assert.equal(textOf('a.outsource.yaml'), MESSY);
  });

  it('tells of a path that is not there', () => {
    const { code, err } = outsource(folder.path, ['format', 'nothing.yaml']);
    assert.equal(code, 2);
    assert.match(err, /there is no file or folder nothing\.yaml/);
  });

  it('changes nothing that rules see', () => {
    folder.write('a.outsource.yaml', CLEAN);
    outsource(folder.path, ['format', 'a.outsource.yaml']);
    assert.equal(outsource(folder.path, ['lint', 'a.outsource.yaml', '--today', '2026-11-23']).code, 0);
  });
});
