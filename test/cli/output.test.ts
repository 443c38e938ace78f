import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { CLEAN, DAY, Folder, outsource } from './run.ts';

const ATOMIC_FILE = path.resolve(import.meta.dirname, '../../src/cli/atomicFile.ts');
const MAIN = path.resolve(import.meta.dirname, '../../src/cli/main.ts');

describe('where outsource lint writes to', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': CLEAN.replace('model:', 'modle:') });
  });
  afterEach(() => folder.remove());
  const lint = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]);
  const text = (name: string) => readFileSync(folder.at(name), 'utf8');
  const names = () => readdirSync(folder.path).sort();

  it('writes one format into a file, and prints nothing then', () => {
    const { out } = lint('--format', 'json');
    assert.deepEqual(lint('--format', 'json', '--output', 'out.json'), { code: 1, out: '', err: '' });
    assert.equal(text('out.json'), out);
    lint('--output', 'out.txt');
    assert.equal(text('out.txt'), lint().out);
    assert.deepEqual(names(), ['a.outsource.yaml', 'out.json', 'out.txt']);
  });

  it('writes several formats in one run, one of them to the terminal', () => {
    const several = ['--format', 'text', '--format', 'sarif=b=c.sarif', '--format', 'junit=j.xml'];
    const { code, out, err } = lint(...several);
    assert.deepEqual({ code, out, err }, { code: 1, out: lint().out, err: '' });
    assert.equal(text('b=c.sarif'), lint('--format', 'sarif').out);
    assert.equal(text('j.xml'), lint('--format', 'junit').out);
    assert.equal(lint(...several, '--output', 'out.txt').out, '');
    assert.equal(text('out.txt'), out);
  });

  it('writes an empty file where a format has nothing to say', () => {
    folder.write('a.outsource.yaml', CLEAN);
    assert.equal(lint('--format', 'github', '--output', 'out.txt').code, 0);
    assert.equal(text('out.txt'), '');
  });

  it('replaces the file that a link stands for, and keeps its permissions', () => {
    folder.write('real.json', 'old');
    chmodSync(folder.at('real.json'), 0o640);
    symlinkSync('real.json', folder.at('link.json'));
    lint('--format', 'json', '--output', 'link.json');
    assert.ok(lstatSync(folder.at('link.json')).isSymbolicLink());
    assert.equal(statSync(folder.at('real.json')).mode & 0o777, 0o640);
    assert.match(text('real.json'), /"version": 1/);
  });

  it('writes into a pipe without putting a file in its place', function () {
    if (process.platform === 'win32') this.skip();
    const command = `mkfifo pipe && { cat pipe > copy & } && "${process.execPath}" "${MAIN}" lint --today ${DAY} --output pipe; wait`;
    assert.equal(spawnSync('bash', ['-c', command], { cwd: folder.path, encoding: 'utf8' }).stderr, '');
    assert.ok(statSync(folder.at('pipe')).isFIFO());
    assert.equal(text('copy'), lint().out);
  });

  it('refuses what would be lost or go to the same place, and says what to do', () => {
    const wrong: [string[], string][] = [
      [
        ['--format', 'text', '--format', 'sarif'],
        'outsource: text and sarif go to the same place: give one a file, as in --format sarif=FILE.',
      ],
      [
        ['--format', 'sarif=a', '--format', 'junit=./a'],
        'outsource: ./a is named twice: give each format a file of its own.',
      ],
      [['--format', 'sarif=a', '--output', 'b'], 'outsource: --output: each format has a file of its own.'],
      [['--output', 'nowhere/a.txt'], 'outsource: there is no folder nowhere.'],
      [
        ['--output', 'a.outsource.yaml'],
        'outsource: a.outsource.yaml is no place for results: it is an engagement or a configuration by its name.',
      ],
      [
        ['--format', 'xml'],
        "error: option '--format <format[=file]>' argument 'xml' is invalid. Allowed choices are text, unix, json, sarif, github, gitlab, junit, checkstyle, markdown.",
      ],
      [
        ['--format', 'sarif='],
        `error: option '--format <format[=file]>' argument 'sarif=' is invalid. Name a file behind "sarif=".`,
      ],
      [
        ['--format', 'sarif=a', '--format', 'sarif=b'],
        "error: option '--format <format[=file]>' argument 'sarif=b' is invalid. It is asked for twice.",
      ],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = lint(...args);
      assert.deepEqual({ code, out, err: err.trimEnd() }, { code: 2, out: '', err: message });
    }
    assert.deepEqual(names(), ['a.outsource.yaml']);
  });

  it('says so where a file can not be written, and leaves nothing behind', () => {
    mkdirSync(folder.at('taken'));
    folder.write('kept.json', 'old');
    const { code, err } = lint('--format', 'json=kept.json', '--output', 'taken', '--format', 'text');
    assert.deepEqual([code, err], [2, 'outsource: taken: This is a folder, not a file.\n']);
    assert.equal(text('kept.json'), 'old');
    assert.deepEqual(names(), ['a.outsource.yaml', 'kept.json', 'taken']);
  });

  it('adds to the summary of a step on GitHub, with all findings', () => {
    folder.write('summary.md', 'Before\n');
    const env = { GITHUB_STEP_SUMMARY: folder.at('summary.md') };
    const { out } = outsource(folder.path, ['lint', '--format', 'github', '--today', DAY], env);
    assert.match(out, /^::error title=/);
    assert.match(text('summary.md'), /^Before\n<!-- outsource -->\n\n### 1 engagement: 1 error/);
    lint('--format', 'text');
    assert.equal(text('summary.md').match(/<!--/g)?.length, 1);
    const gone = { GITHUB_STEP_SUMMARY: folder.at('nowhere/summary.md') };
    const lost = outsource(folder.path, ['lint', '--format', 'github', '--today', DAY], gone);
    assert.deepEqual([lost.code, lost.out], [1, out]);
    assert.match(lost.err, /^outsource: the summary of the step: /);
  });

  /** Runs code that has a file half written, and says "ready" then. */
  async function half(after: string, signal?: NodeJS.Signals) {
    folder.write('result.txt', 'old');
    const code = `
      const { AtomicFile } = await import(process.argv[1]);
      const file = new AtomicFile('result.txt');
      file.write('half');
      process.stdout.write('ready');
      ${after}`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code, ATOMIC_FILE], { cwd: folder.path });
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    await once(child.stdout, 'data');
    if (signal) child.kill(signal);
    return ended;
  }

  it('leaves no half-written file when it is stopped or fails', async function () {
    if (process.platform === 'win32') this.skip();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      assert.deepEqual(await half('setInterval(() => {}, 1000);', signal), [null, signal]);
      assert.deepEqual([text('result.txt'), names()], ['old', ['a.outsource.yaml', 'result.txt']]);
    }
    assert.deepEqual(await half('process.exit(3);'), [3, null]);
    assert.deepEqual(await half("throw new Error('no');"), [1, null]);
    assert.deepEqual([text('result.txt'), names()], ['old', ['a.outsource.yaml', 'result.txt']]);
    assert.deepEqual(await half("file.write(' and whole'); file.commit(); process.exit(0);"), [0, null]);
    assert.deepEqual([text('result.txt'), names()], ['half and whole', ['a.outsource.yaml', 'result.txt']]);
  });
});
