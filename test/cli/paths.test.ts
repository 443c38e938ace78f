import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { isWithin, relativeName, slashed } from '../../src/cli/paths.ts';

describe('what paths are called', () => {
  it('has slashes on Windows too, whatever the user writes', () => {
    const from = 'C:\\desk';
    for (const [given, expected] of [
      ['vendors\\a.outsource.yaml', 'vendors/a.outsource.yaml'],
      ['vendors/a.outsource.yaml', 'vendors/a.outsource.yaml'],
      ['C:\\desk\\vendors\\a.outsource.yaml', 'vendors/a.outsource.yaml'],
      ['c:/DESK/a.outsource.yaml', 'a.outsource.yaml'],
      ['..\\a.outsource.yaml', '../a.outsource.yaml'],
      ['.\\-x.outsource.yaml', '-x.outsource.yaml'],
      ['D:\\other\\a.outsource.yaml', 'D:/other/a.outsource.yaml'],
      ['\\\\server\\share\\a.outsource.yaml', '//server/share/a.outsource.yaml'],
    ] as const) {
      assert.equal(relativeName(given, from, win32), expected, given);
    }
    assert.equal(slashed('vendors\\**\\*.outsource.yaml', win32), 'vendors/**/*.outsource.yaml');
  });

  it('keeps a backslash that is part of a name elsewhere', () => {
    assert.equal(relativeName('a\\b.outsource.yaml', '/desk', posix), 'a\\b.outsource.yaml');
  });

  it('is a dot for the current folder, and leads up to those above', () => {
    for (const [given, from, expected] of [
      ['/desk', '/desk', '.'],
      ['', '/', '.'],
      ['/', '/desk/deep', '../..'],
      ['a', '/', 'a'],
    ] as const)
      assert.equal(relativeName(given, from, posix), expected, given);
    assert.equal(slashed('a\\*.outsource.yaml', posix), 'a\\*.outsource.yaml');
  });

  it('tells what lies in a folder', () => {
    for (const [target, root, expected] of [
      ['C:\\desk\\a\\b', 'C:\\desk', true],
      ['c:\\Desk\\a', 'C:\\desk', true],
      ['C:\\desk', 'C:\\desk', true],
      ['C:\\desk2', 'C:\\desk', false],
      ['C:\\', 'C:\\desk', false],
      ['D:\\desk\\a', 'C:\\desk', false],
      ['\\\\server\\share\\a', 'C:\\desk', false],
      ['C:\\desk\\..a', 'C:\\desk', true],
    ] as const) {
      assert.equal(isWithin(target, root, win32), expected, target);
    }
    assert.ok(isWithin('/desk/..a', '/desk', posix));
    assert.ok(!isWithin('/desk2', '/desk', posix));
  });
});
