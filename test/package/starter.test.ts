import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { environment, installServer } from '../editors/server.ts';

/** Runs of a command that add to what is kept of it. */
const RUNS = 3;

describe('the start of the command line', function () {
  this.timeout(120_000);
  let home: string;
  let kept: string;

  before(function () {
    // Where other systems keep such files, no variable of ours says.
    if (process.platform !== 'linux') this.skip();
    installServer();
  });
  beforeEach(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'outsource-starter-'));
    kept = path.join(home, 'outsource');
    fs.writeFileSync(path.join(home, 'a.outsource.yaml'), 'version: 1\nfoo: 1\n');
  });
  afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

  function lint(more: NodeJS.ProcessEnv = {}): string {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(installServer(), 'node_modules/outsource/dist/cli.cjs'), 'lint', '--no-cache'],
      { cwd: home, env: { ...environment(), XDG_CACHE_HOME: home, ...more }, encoding: 'utf8', maxBuffer: 1e8 },
    );
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /format\/unknown-key/);
    return stdout;
  }
  /** A run over so many files changes how V8 works. */
  function writeMany(count: number): void {
    for (let index = 0; index < count; index += 1)
      fs.writeFileSync(path.join(home, `b${index}.outsource.yaml`), 'version: 1\n');
  }
  const names = () => (fs.existsSync(kept) ? fs.readdirSync(kept) : []);
  const file = () => {
    const [name = '', ...others] = names();
    assert.match(name, /^code-.*-lint$/);
    assert.deepEqual(others, []);
    return path.join(kept, name);
  };

  it('keeps what a command has compiled, for its user alone, until that is nearly all', () => {
    writeMany(50);
    for (let run = 1; run <= RUNS + 1; run += 1) {
      lint();
      assert.equal(fs.readFileSync(file()).readUInt32LE(4), Math.min(run, RUNS));
      assert.equal(fs.statSync(file()).mode & 0o777, 0o600);
      assert.equal(fs.statSync(kept).mode & 0o777, 0o700);
    }
  });

  it('takes what is broken for nothing, and keeps it anew', () => {
    const said = lint();
    const whole = fs.readFileSync(file());
    const broken = { empty: whole.subarray(0, 0), cut: whole.subarray(0, -100), foreign: Buffer.from('{"hello": 1}') };
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(5_000) ^ 1, 5_000);
    for (const bytes of [...Object.values(broken), changed]) {
      fs.writeFileSync(file(), bytes);
      assert.equal(lint(), said);
      assert.equal(fs.readFileSync(file()).readUInt32LE(4), 1);
    }
  });

  it('holds for the flags that V8 runs with', () => {
    lint();
    lint({ NODE_OPTIONS: '--jitless' });
    assert.equal(fs.readFileSync(file()).readUInt32LE(4), 1);
  });

  it('runs over many files where V8 may not compile', () => {
    writeMany(1_050);
    lint({ NODE_OPTIONS: '--jitless' });
  });

  it('leaves out what another version has kept, unless that is in use', () => {
    lint();
    const ours = path.basename(file());
    const write = (name: string, days: number) => {
      const then = Date.now() / 1_000 - days * 24 * 60 * 60;
      fs.writeFileSync(path.join(kept, name), '');
      fs.utimesSync(path.join(kept, name), then, then);
    };
    write('code-0-v1-x64-lint', 31);
    write('code-1-v1-x64-lint', 29);
    write('another', 31);
    lint();
    assert.deepEqual(names().sort(), ['another', ours, 'code-1-v1-x64-lint'].sort());
  });

  it('keeps nothing where that is turned off or not possible', () => {
    lint({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.deepEqual(names(), []);
    fs.writeFileSync(kept, 'no folder');
    lint();
    assert.equal(fs.readFileSync(kept, 'utf8'), 'no folder');
  });
});
