import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { DAY, Folder } from '../cli/run.ts';
import { installServer } from '../editors/server.ts';
import { ROOT } from '../editors/setups.ts';
import { type Action, type ActionRun, runAction } from './composite.ts';
import { errorsIn } from './github.ts';
import { checkout, TRICKS } from './workspace.ts';

const text = readFileSync(path.join(ROOT, 'action.yml'), 'utf8');

describe('the action for GitHub', function () {
  this.timeout(120_000);
  let folder: Folder;
  before(() => void installServer());
  beforeEach(() => {
    folder = checkout();
  });
  afterEach(() => folder.remove());
  const run = (inputs: Record<string, string> = {}): ActionRun =>
    runAction(ROOT, folder.path, { today: DAY, ...inputs });

  it('is an action, as GitHub reads it', () => {
    assert.deepEqual(errorsIn('action', text), []);
    assert.notDeepEqual(errorsIn('action', text.replace('composite', 'compost')), []);
  });

  it('hands inputs to the shell as variables only', () => {
    const { runs } = parse(text) as Action;
    assert.ok(runs.steps.every(({ run }) => !run?.includes('${{')));
  });

  it('fails for an error, with an annotation and a summary', () => {
    const { code, out, err, used, outputs, summary } = run();
    assert.deepEqual([code, err, used, outputs], [1, '', [], { sarif: '' }]);
    assert.match(out, /^::error title=[^,]+,file=vendors\/logo\.outsource\.yaml,line=3,/);
    assert.match(summary, /### 2 engagements: 1 error/);
  });

  it('takes paths, a folder to begin at, a weight, a profile and formats', () => {
    assert.equal(run({ 'fail-on': 'never' }).code, 0);
    assert.equal(run({ paths: 'other teams\nother teams/*.yaml\n' }).code, 0);
    const { code, out } = run({
      'working-directory': 'vendors',
      paths: '*.outsource.yaml',
      format: 'unix\njunit=j.xml',
    });
    assert.equal(code, 1);
    assert.match(out, /^vendors\/logo\.outsource\.yaml:3:\d+: error: .*\n$/);
    assert.match(readFileSync(folder.at('j.xml'), 'utf8'), /<testsuites/);
    const warned = (profile: string) => run({ paths: 'other teams', profile, format: 'unix' }).out.includes('warning');
    assert.deepEqual([warned(''), warned('regulated')], [false, true]);
  });

  it('names the SARIF that was written, also where findings fail the step', () => {
    const { code, outputs } = run({ sarif: 'found.sarif' });
    assert.deepEqual([code, outputs], [1, { sarif: 'found.sarif' }]);
    assert.match(readFileSync(folder.at('found.sarif'), 'utf8'), /"results":\[\n\{/);
    const failed = run({ sarif: 'new.sarif', 'fail-on': 'everything' });
    assert.deepEqual([failed.code, failed.outputs], [2, { sarif: '' }]);
  });

  it('runs nothing that stands in an input', () => {
    for (const input of Object.keys((parse(text) as Action).inputs)) {
      for (const trick of TRICKS) assert.equal(run({ [input]: trick }).code, input === 'sarif' ? 1 : 2, input);
    }
    assert.ok(!existsSync(folder.at('pwned')));
  });

  it('takes no input for an option', () => {
    for (const input of ['paths', 'working-directory', 'fail-on', 'profile', 'today', 'format'])
      assert.equal(run({ [input]: '--help' }).code, 2, input);
    folder.write('-x.outsource.yaml', '');
    assert.match(run({ paths: '-x.outsource.yaml' }).out, /file=-x\.outsource\.yaml/);
  });

  it('asks for Node where there is none, or an old one', () => {
    folder.write('bin/node', '#!/bin/sh\nexit 1\n');
    spawnSync('chmod', ['+x', folder.at('bin/node')]);
    const PATH = [folder.at('bin'), process.env.PATH].join(path.delimiter);
    assert.match(runAction(ROOT, folder.path, {}, { PATH }).used.join(), /^actions\/setup-node@v\d+$/);
  });

  it('builds the command in a checkout that has none', function () {
    this.timeout(600_000);
    const own = new Folder();
    const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
    for (const name of listed.stdout.toString().split('\0')) {
      const from = path.join(ROOT, name);
      if (!name || name.startsWith('test/') || !existsSync(from)) continue;
      mkdirSync(path.dirname(own.at(name)), { recursive: true });
      writeFileSync(own.at(name), readFileSync(from));
    }
    const { code, out } = runAction(own.path, folder.path, { today: DAY, format: 'unix' });
    assert.equal(code, 1);
    assert.match(out, /^vendors\/logo\.outsource\.yaml:3:\d+: error: /m);
    own.remove();
  });
});
