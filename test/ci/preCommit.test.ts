import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Folder, outsource } from '../cli/run.ts';
import { editorOf, findPreCommit } from '../editors/program.ts';
import { environment, installServer } from '../editors/server.ts';
import { ROOT, setupOf } from '../editors/setups.ts';
import { checkout } from './workspace.ts';

describe('the hooks for pre-commit', function () {
  this.timeout(120_000);
  let command: string;
  let home: string;
  let hooks: Folder;
  let folder: Folder;
  let inOrder: string;
  const text = (name: string) => readFileSync(folder.at(name), 'utf8');

  /** Calls Git or pre-commit without what this machine's user has set up, and without the registry. */
  function call(program: string, args: readonly string[], cwd: string) {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...environment(), PRE_COMMIT_HOME: home, HOME: home, npm_config_offline: 'true' },
    });
    return { status, out: stdout + stderr };
  }

  function commitAll(cwd: string): void {
    const who = ['-c', 'user.name=Ana Reyes', '-c', 'user.email=ana@desk.example'];
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
      [...who, 'commit', '--quiet', '--message=All'],
    ])
      assert.equal(call('git', args, cwd).status, 0);
  }

  before(function () {
    command = editorOf(this, 'pre-commit', findPreCommit).command;
    home = mkdtempSync(path.join(os.tmpdir(), 'outsource-pre-commit-'));
    // What a checkout holds once it is built, without what builds it: that comes from the registry.
    hooks = new Folder({ '.pre-commit-hooks.yaml': readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml')) });
    cpSync(path.join(installServer(), 'node_modules/outsource'), hooks.path, { recursive: true });
    const { scripts: _, devDependencies: __, ...product } = JSON.parse(readFileSync(hooks.at('package.json'), 'utf8'));
    writeFileSync(hooks.at('package.json'), JSON.stringify(product));
    commitAll(hooks.path);
    assert.equal(call('git', ['tag', 'v0.1.0'], hooks.path).status, 0);
  });
  after(() => {
    hooks?.remove();
    if (home) rmSync(home, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = checkout();
    const config = setupOf('pre-commit', 'docs/ci.md').replace(/https:.*/, hooks.path);
    folder.write('.pre-commit-config.yaml', config);
    folder.write('notes.yaml', 'a:  1\n');
    outsource(folder.path, ['format']);
    inOrder = text('vendors/logo.outsource.yaml');
    commitAll(folder.path);
  });
  afterEach(() => folder.remove());
  const run = () => call(command, ['run', '--all-files'], folder.path);

  it('stop a commit with an error', () => {
    const { status, out } = run();
    assert.equal(status, 1);
    assert.match(out, /put engagements in order\.+Passed/);
    assert.match(out, /check engagements\.+Failed/);
    assert.match(out, /2 engagements: 1 error/);
    folder.write('vendors/logo.outsource.yaml', inOrder.replace('id: Logo', 'id: logo'));
    assert.equal(run().status, 0);
  });

  it('put engagements in order, and no other file', () => {
    folder.write('vendors/logo.outsource.yaml', inOrder.replace('id: Logo', 'id:   "logo"'));
    const { status, out } = run();
    assert.equal(status, 1);
    assert.match(out, /put engagements in order\.+Failed.*check engagements\.+Passed/s);
    assert.equal(text('vendors/logo.outsource.yaml'), inOrder.replace('id: Logo', 'id: logo'));
    assert.equal(text('notes.yaml'), 'a:  1\n');
  });

  it('are well formed, as pre-commit reads them', () => {
    const file = path.join(ROOT, '.pre-commit-hooks.yaml');
    assert.deepEqual(call(command, ['validate-manifest', file], ROOT), { status: 0, out: '' });
  });
});
