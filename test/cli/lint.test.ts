import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { CLEAN, DAY, Folder, lintJson, outsource } from './run.ts';

const WRONG_KEY = CLEAN.replace('  title:', '  titel: Logo\n  title:');

describe('outsource lint', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const paths = (...args: string[]) => lintJson(folder.path, ...args).files.map((file) => file.path);

  it('takes files, folders and globs; each file once; sorted; with / and relative to the current folder', () => {
    for (const name of ['b.outsource.yaml', 'a/x.outsource.yml', 'a/.outsource.yaml', 'a/.deep/y.outsource.yaml'])
      folder.write(name, CLEAN);
    for (const name of ['a/notes.yaml', 'a/outsource.yaml', 'node_modules/m.outsource.yaml', '.git/g.outsource.yaml'])
      folder.write(name, CLEAN);
    const all = ['a/.deep/y.outsource.yaml', 'a/.outsource.yaml', 'a/x.outsource.yml', 'b.outsource.yaml'];
    assert.deepEqual(paths(), all);
    assert.deepEqual(paths('.', 'a', folder.at('b.outsource.yaml'), './a/../b.outsource.yaml'), all);
    assert.deepEqual(paths('a/*.yml', 'a/notes.yaml'), ['a/notes.yaml', 'a/x.outsource.yml']);
    const { files } = lintJson(folder.at('a/.deep'), '../../b.outsource.yaml', '../*.yml');
    assert.deepEqual(
      files.map((file) => file.path),
      ['../../b.outsource.yaml', '../x.outsource.yml'],
    );
  });

  it('knows the engagements of a run by their files: a copy is a second one, a link is not', () => {
    const text = 'version: 1\nengagement: { id: logo, title: A }\n';
    folder.write('a.outsource.yaml', text);
    symlinkSync('a.outsource.yaml', folder.at('b.outsource.yaml'));
    const taken = () =>
      lintJson(folder.path).files.map(({ findings }) =>
        findings.flatMap(({ ruleId, message }) => (ruleId === 'portfolio/duplicate-engagement' ? message : [])),
      );
    assert.deepEqual(taken(), [[], []]);
    folder.write('c.outsource.yaml', text);
    const says = (name: string) => [`${name} has the id "logo" too: rename one, or keep one file.`];
    assert.deepEqual(taken(), [says('c.outsource.yaml'), says('c.outsource.yaml'), says('a.outsource.yaml')]);
  });

  it('calls fixable what an edit can mend, and nothing else', () => {
    const text = CLEAN.replace('  title:', '  status: actve\n  criticality: zzz\n  title:');
    folder.write('a.outsource.yaml', text);
    const found = lintJson(folder.path).files[0]?.findings.filter(({ ruleId }) => ruleId === 'format/schema');
    assert.deepEqual(
      found?.map(({ fixable }) => fixable),
      [true, false],
    );
  });

  it('takes a file whose name looks like a glob', () => {
    folder.write('we[ird](x).outsource.yaml', CLEAN);
    assert.deepEqual(paths('we[ird](x).outsource.yaml'), ['we[ird](x).outsource.yaml']);
  });

  it('refuses a path that is not there and a glob that stands for nothing', () => {
    for (const [given, message] of [
      ['nowhere', 'there is no file or folder nowhere.'],
      ['vendors/*.yaml', 'no file matches vendors/*.yaml.'],
    ] as const) {
      const { code, out, err } = outsource(folder.path, ['lint', given]);
      assert.deepEqual({ code, out, err }, { code: 2, out: '', err: `outsource: ${message}\n` });
    }
  });

  it('refuses what it does not know, and proposes what was meant', () => {
    folder.write('a.outsource.yaml', CLEAN);
    const wrong: [string[], RegExp][] = [
      [['lnt'], /Did you mean lint\?/],
      [['lint', '--profil', 'essential'], /Did you mean --profile\?/],
      [['lint', '--profile', 'strict'], /essential, recommended, regulated/],
      [['lint', '--format', 'xml'], /text, unix, json/],
      [['lint', '--fail-on', 'hint'], /error, warning, information, never/],
      [['lint', '--today', '2026-02-30'], /2026-02-30: write an existing day as YYYY-MM-DD/],
      [['lint', '--today', '2026-2-3'], /YYYY-MM-DD/],
      [['lint', '--today', 'tomorrow'], /YYYY-MM-DD/],
      [['lint', '--today'], /argument missing/],
      [['explain'], /missing required argument/],
      [['lsp'], /--stdio/],
      [[], /Usage: outsource/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = outsource(folder.path, args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /, 'no stack trace');
    }
  });

  it('exits with 1 for findings at or above the bar, 0 below', () => {
    const text = CLEAN.replace('status: ended', 'status: contracting').replace(
      'profile: essential',
      'profile: recommended',
    );
    folder.write('warning.outsource.yaml', `${text}\nscope: { outOfScope: [Website] }\n`);
    folder.write('clean.outsource.yaml', CLEAN.replace('id: logo-refresh', 'id: other'));
    const { summary } = lintJson(folder.path, 'warning.outsource.yaml');
    assert.ok(
      summary.error === 0 && (summary.warning ?? 0) > 0 && (summary.information ?? 0) > 0,
      'a fixture of this test',
    );
    const code = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]).code;
    assert.equal(code(), 0);
    assert.equal(code('--fail-on', 'error'), 0);
    assert.equal(code('--fail-on', 'warning'), 1);
    assert.equal(code('--fail-on', 'information'), 1);
    assert.equal(code('--fail-on', 'never'), 0);
    assert.equal(code('--fail-on', 'information', 'clean.outsource.yaml'), 0);
    folder.write('wrong.outsource.yaml', WRONG_KEY);
    assert.equal(code(), 1);
    assert.equal(code('--fail-on', 'never'), 0);
  });

  it('judges by the given profile rather than by the own one of a file', () => {
    folder.write('a.outsource.yaml', CLEAN.replace('status: ended', 'status: active'));
    const weight = (...args: string[]) =>
      lintJson(folder.path, ...args).files[0]?.findings.find(({ ruleId }) => ruleId === 'onboarding/missing')?.severity;
    assert.equal(weight(), 'hint');
    assert.equal(weight('--profile', 'recommended'), 'warning');
  });

  it('judges as of the given day', () => {
    const text = CLEAN.replace('status: ended', 'status: active').replace(
      'type: sow',
      'type: sow\n    status: signed\n    signedOn: 2026-01-01\n    expires: 2026-12-31',
    );
    folder.write('a.outsource.yaml', text);
    const expired = (today: string) => {
      const { out } = outsource(folder.path, ['lint', '--today', today, '--format', 'json']);
      return out.includes('legal/expired');
    };
    assert.equal(expired('2026-12-31'), false);
    assert.equal(expired('2027-01-01'), true);
  });

  it('sorts findings by place, then by rule, and counts them', () => {
    folder.write(
      'a.outsource.yaml',
      'version: 1\nengagement: { id: A, title: B, status: activ, x: 1 }\nobjectves: []\n',
    );
    const { files, summary, today, code } = lintJson(folder.path);
    const findings = files[0]?.findings ?? [];
    const keys = findings.map(({ range: { start, end }, ruleId }) => [
      start.line,
      start.character,
      end.line,
      end.character,
      ruleId,
    ]);
    const sorted = [...keys].sort((a, b) => {
      const at = a.findIndex((value, index) => value !== b[index]);
      return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
    });
    assert.deepEqual(keys, sorted);
    const counted = (weight: string) => findings.filter(({ severity }) => severity === weight).length;
    for (const weight of ['error', 'warning', 'information', 'hint']) assert.equal(summary[weight], counted(weight));
    assert.equal(summary.files, 1);
    assert.equal(today, DAY);
    assert.equal(code, 1);
  });

  it('shows accepted findings on request, counted apart from the others', () => {
    const accepted = `${CLEAN.replace('status: ended', 'status: active')}acceptedRisks:
  - rule: onboarding/missing
    reason: He knows us
    acceptedBy: { name: Ana Reyes }
    until: 2027-01-31
`;
    folder.write('a.outsource.yaml', accepted);
    const plain = lintJson(folder.path);
    assert.equal(plain.summary.accepted, 1);
    assert.ok(plain.files[0]?.findings.every((finding) => !finding.accepted));
    const shown = lintJson(folder.path, '--show-accepted');
    assert.deepEqual(shown.summary, plain.summary);
    const finding = shown.files[0]?.findings.find(({ ruleId }) => ruleId === 'onboarding/missing');
    assert.deepEqual(finding?.accepted, { by: 'Ana Reyes', until: '2027-01-31', reason: 'He knows us' });
    const { out } = outsource(folder.path, ['lint', '--show-accepted', '--today', DAY]);
    assert.match(out, /Accepted by Ana Reyes until 31 Jan 2027: He\s+knows us/);
    assert.match(out, /1 accepted/);
  });

  it('counts positions in UTF-16 units, as editors do: emoji, CRLF and a byte order mark', () => {
    const text = CLEAN.replace('title: Logo refresh', 'title: "😀", titel: x'.replace('", titel: x', '"')).replace(
      'owner: { name: Ana Reyes }',
      'owner: { name: "😀😀", nmae: x }',
    );
    folder.write('lf.outsource.yaml', text);
    folder.write('crlf.outsource.yaml', text.replaceAll('\n', '\r\n'));
    folder.write('bom.outsource.yaml', `\uFEFF${text}`);
    folder.write('first.outsource.yaml', `\uFEFFverzion: 1\n${text}`);
    const places = lintJson(folder.path).files.map(({ path: name, findings }) => [
      name,
      findings.find(({ ruleId }) => ruleId === 'format/unknown-key')?.range,
    ]);
    const line = text.split('\n').findIndex((each) => each.includes('nmae'));
    const character = text.split('\n')[line]?.indexOf('nmae') ?? -1;
    const range = { start: { line, character }, end: { line, character: character + 4 } };
    assert.deepEqual(places, [
      ['bom.outsource.yaml', range],
      ['crlf.outsource.yaml', range],
      ['first.outsource.yaml', { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }],
      ['lf.outsource.yaml', range],
    ]);
  });

  it('looks for documents only inside the current folder', () => {
    const text = CLEAN.replace('status: ended', 'status: active').replace(
      'type: sow',
      'type: sow\n    document: ../sow.pdf',
    );
    folder.write('here/a.outsource.yaml', text);
    const missing = (cwd: string) =>
      lintJson(cwd, folder.at('here/a.outsource.yaml')).files[0]?.findings.some(
        (finding) => finding.ruleId === 'legal/document-missing',
      );
    assert.equal(missing(folder.path), true);
    assert.equal(missing(folder.at('here')), false);
    folder.write('sow.pdf', '');
    assert.equal(missing(folder.path), false);
  });

  it('prints every finding, however many, and ends well when nobody reads on', function () {
    this.timeout(60_000);
    const objectives = Array.from({ length: 5000 }, (_, index) => `  - id: o-${index}\n    statement: Good`).join('\n');
    folder.write('a.outsource.yaml', `version: 1\nobjectives:\n${objectives}\n`);
    const { summary } = lintJson(folder.path);
    assert.ok((summary.warning ?? 0) >= 5000);
    const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
    const { out, err } = shell(
      folder.path,
      `"${process.execPath}" "${main}" lint --today ${DAY} | head -n 3; echo "\${PIPESTATUS[0]}"`,
    );
    assert.equal(err, '');
    assert.equal(out.trim().split('\n').length, 4);
    assert.equal(out.trim().split('\n').at(-1), '1');
  });
});

function shell(cwd: string, command: string) {
  const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
  return { out: stdout, err: stderr };
}
