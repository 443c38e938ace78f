import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { CLEAN, DAY, Folder, type JsonFinding, type JsonReport, lintJson, nobodyIn, outsource } from './run.ts';

describe('outsource lint on bad input', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'z.outsource.yaml': CLEAN.replace('id: logo-refresh', 'id: Logo') });
  });
  afterEach(() => folder.remove());

  it('says of each file that it cannot read why, and reads the others', () => {
    folder.write('binary.outsource.yaml', Uint8Array.from([118, 101, 114, 0, 0, 0, 1, 2, 3]));
    folder.write('image.outsource.yaml', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]));
    folder.write('latin1.outsource.yaml', Buffer.from('version: 1 # caf\xe9\n', 'latin1'));
    folder.write('le.outsource.yaml', Buffer.from(`\uFEFF${CLEAN}`, 'utf16le'));
    folder.write('le-no-mark.outsource.yaml', Buffer.from(CLEAN, 'utf16le'));
    folder.write('be.outsource.yaml', Buffer.from(`\uFEFF${CLEAN}`, 'utf16le').swap16());
    folder.write('be-no-mark.outsource.yaml', Buffer.from(CLEAN, 'utf16le').swap16());
    mkdirSync(folder.at('folder.outsource.yaml'));
    symlinkSync('loop.outsource.yaml', folder.at('loop.outsource.yaml'));
    symlinkSync('nowhere', folder.at('dangling.outsource.yaml'));
    mkdirSync(folder.at('ring'));
    symlinkSync('..', folder.at('ring/up'));
    symlinkSync('z.outsource.yaml', folder.at('link.outsource.yaml'));
    const expected = {
      'be-no-mark.outsource.yaml': 'This file is UTF-16 text: save it as UTF-8.',
      'be.outsource.yaml': 'This file is UTF-16 text: save it as UTF-8.',
      'binary.outsource.yaml': 'This file is not text.',
      'dangling.outsource.yaml': 'This file is gone, or a link that leads nowhere.',
      'folder.outsource.yaml': 'This is a folder, not a file.',
      'image.outsource.yaml': 'This file is not UTF-8 text.',
      'latin1.outsource.yaml': 'This file is not UTF-8 text.',
      'le-no-mark.outsource.yaml': 'This file is UTF-16 text: save it as UTF-8.',
      'le.outsource.yaml': 'This file is UTF-16 text: save it as UTF-8.',
      'link.outsource.yaml': undefined,
      'loop.outsource.yaml': 'This file is a link that leads back to itself.',
      'z.outsource.yaml': undefined,
    };
    const whole = lintJson(folder.path);
    assert.deepEqual(Object.fromEntries(whole.files.map(({ path, error }) => [path, error])), expected);
    assert.equal(whole.code, 2);
    for (const { error, findings } of whole.files) assert.equal(findings.length > 0, error === undefined);
    assert.deepEqual(
      lintJson(folder.path, ...Object.keys(expected)).files,
      whole.files,
      'the same where they are named',
    );
    assert.deepEqual(lintJson(folder.path, '*.yaml').files, whole.files, 'the same by a glob');

    const { code, out, err } = outsource(folder.path, ['lint', '--today', DAY, '--fail-on', 'never']);
    assert.equal(code, 2);
    assert.equal(err, '');
    assert.match(out, /^loop\.outsource\.yaml\n {2}✖ This file is a link that leads back to itself\.$/m);
    assert.match(out, /2 errors, 10 unreadable\./);
  });

  it('tells of a folder that it may not look into rather than finding nothing there', function () {
    if (process.platform === 'win32') this.skip();
    for (const name of ['below/closed/a', 'open/b', 'open/closed']) folder.write(`${name}.outsource.yaml`, CLEAN);
    chmodSync(folder.at('open/closed.outsource.yaml'), 0);
    chmodSync(folder.at('below/closed'), 0);
    const nobody = nobodyIn(folder);
    const error = 'This may not be read: check its permissions.';
    try {
      for (const [expected, ...args] of [
        [['below/closed'], 'below/closed'],
        [['below/closed'], 'below'],
        [['below/closed'], 'below/*/*.outsource.yaml'],
        [['below/closed', 'open/closed.outsource.yaml'], 'below', 'open'],
      ] as const) {
        const { out, code } = outsource(folder.path, ['lint', '--format', 'json', ...args], {}, nobody);
        const { files } = JSON.parse(out) as JsonReport;
        const unread = files.filter((file) => file.error !== undefined);
        assert.deepEqual(
          unread.map((file) => [file.path, file.error]),
          expected.map((path) => [path, error]),
        );
        assert.equal(code, 2);
      }
      chmodSync(folder.path, 0o311);
      for (const place of ['.', '*.outsource.yaml']) {
        const { out, code } = outsource(folder.path, ['lint', '--fail-on', 'never', place], {}, nobody);
        assert.match(out, new RegExp(`^\\.\n {2}✖ ${error}$`, 'm'), place);
        assert.equal(code, 2);
      }
    } finally {
      chmodSync(folder.path, 0o755);
      chmodSync(folder.at('below/closed'), 0o755);
    }
  });

  /** Names repeated so often that they would fill the memory. */
  const bomb = `x-a: &a [${Array(9).fill('x').join(', ')}]\n${[...'bcdefghij'].map((name, at) => `x-${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(', ')}]`).join('\n')}\n`;
  const texts: [name: string, text: string, rule: RegExp][] = [
    ['an empty file', '', /^format\//],
    ['comments alone', '# nothing\n# yet\n', /^format\//],
    ['blank lines', '\n\n  \n', /^format\//],
    ['no map', '- a\n- b\n', /^format\//],
    ['one word', 'hello', /^format\//],
    ['no YAML', '"never closed\n', /^format\//],
    ['a depth of 10,000', '['.repeat(10_000), /^format\/syntax$/],
    ['a depth of 10,000 in a known place', `objectives: ${'{a: '.repeat(10_000)}`, /^format\/syntax$/],
    ['20 MB in one scalar', `summary: ${'x'.repeat(20_000_000)}`, /^format\/syntax$/],
    ['20 MB of lines', 'x-a: 1\n'.repeat(3_000_000), /^format\/syntax$/],
    ['an alias bomb', bomb, /^format\/syntax$/],
  ];
  it('gives one clear finding for what is no engagement at all, soon', function () {
    this.timeout(60_000);
    for (const [index, [, text]] of texts.entries())
      folder.write(`t/${String(index).padStart(2, '0')}.outsource.yaml`, text);
    const { files, code } = lintJson(folder.path, 't', '.');
    assert.equal(code, 1);
    for (const [index, [name, , rule]] of texts.entries()) {
      // Around the bomb the file can be read, and lacks everything.
      const all: JsonFinding[] = files[index]?.findings ?? [];
      const findings = name === 'an alias bomb' ? all.filter(({ ruleId }) => rule.test(ruleId)) : all;
      assert.equal(findings.length, 1, `${name}: ${findings.map(({ message }) => message).join(' | ')}`);
      assert.match(findings[0]?.ruleId ?? '', rule, name);
      assert.ok((findings[0]?.message.length ?? 999) <= 140, name);
    }
    assert.equal(files.at(-1)?.path, 'z.outsource.yaml');
    const { code: again, out, err } = outsource(folder.path, ['lint', '--today', DAY]);
    assert.equal(again, 1);
    assert.equal(err, '');
    assert.ok(out.length < 50_000, 'what is long is cut');
  });

  it('reads dangerous names as names', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const text = [
      ...names.map((name) => `${name}: { polluted: true }`),
      'engagement:',
      ...names.map((name) => `  ${name}: 1`),
      'objectives:',
      ...names.map((name) => `  - { ${name}: 1, id: ${name} }`),
      'acceptedRisks:',
      ...names.map((name) => `  - { rule: ${name}, at: ${name}, reason: x, acceptedBy: x, until: 2027-01-01 }`),
    ].join('\n');
    folder.write('p.outsource.yaml', text);
    const { files } = lintJson(folder.path, 'p.outsource.yaml');
    const keys = files[0]?.findings.filter(({ ruleId }) => ruleId === 'format/unknown-key') ?? [];
    assert.equal(keys.length, 3 * names.length);
    assert.ok(files[0]?.findings.every(({ ruleId }) => !ruleId.startsWith('internal/')));
  });
});
