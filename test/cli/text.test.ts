import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import stringWidth from 'fast-string-width';
import { CLEAN, DAY, Folder, outsource } from './run.ts';

const COLUMNS = 80;
const ESCAPE = '\u001b';
/** What must never reach a terminal from a file: controls but the line feed, marks that reorder or hide text. */
const RAW = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

describe('what outsource lint prints for people', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => folder.remove());
  const lint = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]).out;

  it('shows place, weight, message, rule, line and caret', () => {
    folder.write('logo.outsource.yaml', CLEAN.replace('id: logo-refresh', 'id: Logo'));
    assert.equal(
      lint(),
      `logo.outsource.yaml  Logo refresh  10 of 10
  3:7      ✖ error       An id has only lower-case letters, digits and hyphens,
                         and starts with a letter: write "logo".  format/schema
       3 |   id: Logo
         |       ^^^^

1 engagement: 1 error.  Why? outsource explain <rule>
`,
    );
  });

  it('shows the line once for findings at the same place', () => {
    folder.write('a.outsource.yaml', 'version: 1\nengagement:\n  id: a\n  title: Support\n');
    const lines = lint().split('\n');
    assert.ok(lines.filter((line) => line.startsWith('  2:1 ')).length > 3);
    assert.equal(lines.filter((line) => line === '       2 | engagement:').length, 1);
    assert.equal(lines.filter((line) => line === `         | ${'^'.repeat(10)}`).length, 1);
  });

  it('says so where there is nothing to do', () => {
    assert.equal(lint(), 'No engagements, nothing to do.\n');
    folder.write('a.outsource.yaml', CLEAN);
    assert.equal(lint(), '1 engagement, nothing to do.\n');
    folder.write('b.outsource.yaml', CLEAN);
    assert.equal(lint(), '2 engagements, nothing to do.\n');
    const example = path.resolve(import.meta.dirname, '../../examples/payroll.outsource.yaml');
    assert.equal(lint(example), '1 engagement, nothing to do; 1 accepted.\n');
  });

  it('fits into 80 columns, whatever the file holds', () => {
    const long = 'Ein sehr langer Titel mit 日本語の文字 und 👩‍👩‍👧 '.repeat(20);
    folder.write(
      'long.outsource.yaml',
      `version: 1\nengagement:\n  id: ${'a-'.repeat(200)}b\n  title: "${long}"\n  ${'k'.repeat(300)}: 1\nobjectives: [{ id: one, statement: "${long}, and easy to use", ${'z'.repeat(90)}: 1 }]\n`,
    );
    folder.write(
      'wide.outsource.yaml',
      `version: 1\nengagement: {id: a, title: "${'字'.repeat(50)}"}\nobjectives: [{ id: one, statement: "${'字'.repeat(50)} easy to use ${'字'.repeat(50)}" }]\n`,
    );
    folder.write('tabs.outsource.yaml', `version: 1\nengagement:\n\tid: a\n`);
    for (const line of lint('--show-accepted').split('\n'))
      assert.ok(stringWidth(line) <= COLUMNS, `${stringWidth(line)}: ${line}`);
  });

  it('puts the caret under the text that it means, behind wide characters too', () => {
    folder.write('a.outsource.yaml', `version: 1\nengagement: { id: a, title: "日本語 😀", modl: x }\n`);
    const lines = lint().split('\n');
    const at = lines.findLastIndex((line) => line.includes('modl: x'));
    const shown = lines[at] ?? '';
    const caret = lines[at + 1] ?? '';
    assert.equal(stringWidth(shown.slice(0, shown.indexOf('modl'))), caret.indexOf('^'));
    assert.match(caret, /\^{4}$/);
  });

  it('passes nothing of a file or its name on raw that a terminal would act on', () => {
    const evil = [
      '\\e[31m',
      '\\a',
      '\\x07',
      '\\u202E',
      '\\u2066',
      '\\u009b31m',
      '\\r\\nfake.yaml  1:1 error',
      '\\u2028',
      '\\uFEFF',
    ];
    folder.write(
      'evil.outsource.yaml',
      `version: 1\nengagement:\n  id: "${evil.join('')}"\n  title: "${evil.join(' ')}"\n  "k${evil.join('')}": 1\n  owner: { name: "${evil.join('')}" }\n  status: "${evil.join('')}"\n  start: 2026-05-01\n  end: "${evil.join('')}"\nacceptedRisks:\n  - { rule: monitoring/missing, reason: "${evil.join('')}", acceptedBy: "${evil.join('')}", until: 2027-01-01 }\n`,
    );
    folder.write(
      'raw.outsource.yaml',
      'version: 1\nengagement: { id: "a\u202E\u009b31m", titel: "\u2066x" }\nx-a: "\u200f"\n',
    );
    folder.write('broken.outsource.yaml', 'version: 1\n\u001b[31mengagement: [\u001b]0;title\u0007\n');
    folder.write('na\u001b[31m\u202eme\n.outsource.yaml', CLEAN.replace('version: 1', 'version: 2'));
    for (const args of [
      ['lint', '--show-accepted'],
      ['lint', 'no\u001b[31m\u202ewhere'],
      ['explain', 'x\u001b[31m'],
      ['lint', '--x\u001b[31m'],
      ['lint', '--today', '\u001b[31m'],
    ]) {
      const { out, err } = outsource(folder.path, args);
      assert.doesNotMatch(out + err, RAW, args.join(' '));
    }
    const { out } = outsource(folder.path, ['lint', '--format', 'json', '--show-accepted']);
    assert.doesNotMatch(out, RAW);
  });

  it('has colours on a terminal alone, and none with NO_COLOR', function () {
    folder.write('a.outsource.yaml', CLEAN.replace('model: freelance', 'model: frelance'));
    assert.ok(!lint().includes(ESCAPE));
    const main = path.resolve(import.meta.dirname, '../../src/cli/main.ts');
    const onTerminal = (env: Record<string, string>) =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${main}" lint --today ${DAY}`, '/dev/null'], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '', TERM: 'xterm', ...env },
      });
    const colourful = onTerminal({});
    // Only Linux has this `script`.
    if (colourful.error || !colourful.stdout.includes('frelance')) return this.skip();
    assert.ok(colourful.stdout.includes(`${ESCAPE}[31m✖ error`));
    assert.ok(!onTerminal({ NO_COLOR: '1' }).stdout.includes(ESCAPE));
    assert.ok(!onTerminal({ TERM: 'dumb' }).stdout.includes(ESCAPE));
  });
});
