import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { CLEAN, Folder, outsource, start } from './run.ts';

/** How often each command is interrupted. */
const TIMES = 8;
const MESSY = CLEAN.replace('model: freelance', "model:   'freelance'").replace('cadence:', 'cadnce:');
const SOURCES = path.resolve(import.meta.dirname, '../../src/cli');

describe('a command that is interrupted', function () {
  this.timeout(120_000);
  let folder: Folder;
  beforeEach(function () {
    // Signals that a program can tidy up after are unknown to Windows.
    if (process.platform === 'win32') this.skip();
    folder = new Folder();
  });
  afterEach(() => folder?.remove());

  const names = Array.from({ length: 60 }, (_, at) => `${at}.outsource.yaml`);
  const write = () => {
    for (const [at, name] of names.entries()) folder.write(name, MESSY.replace('logo-refresh', `a${at}`));
  };
  const texts = () => names.map((name) => readFileSync(folder.at(name), 'utf8'));

  for (const args of [
    ['format'],
    ['fix'],
    ['lint', '--cache-location', 'cache'],
    ['report', '.', '--output', 'report.md'],
  ]) {
    it(`leaves each file old or new, and none beside: ${args.join(' ')}`, async () => {
      write();
      const before = texts();
      const begin = performance.now();
      outsource(folder.path, args);
      const whole = performance.now() - begin;
      const after = texts();
      const kept = readdirSync(folder.path);
      const moments = fc.record({ share: fc.double({ min: 0.4, max: 1, noNaN: true }), isTerm: fc.boolean() });
      for (const { share, isTerm } of fc.sample(moments, TIMES)) {
        write();
        const signal = isTerm ? 'SIGTERM' : 'SIGINT';
        const run = start(folder.path, args);
        await Promise.race([setTimeout(share * whole), run.ended]);
        run.child.kill(signal);
        const [, ended] = await run.ended;
        assert.ok(ended === null || ended === signal);
        for (const [index, text] of texts().entries())
          assert.ok(text === before[index] || text === after[index], names[index]);
        assert.deepEqual(
          readdirSync(folder.path).filter((name) => !kept.includes(name)),
          [],
        );
      }
    });
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    it(`dies of ${signal} with nothing left of a file that is half written`, () => {
      folder.write('a.txt', 'old');
      const script = `
        import { AtomicFile } from ${JSON.stringify(path.join(SOURCES, 'atomicFile.ts'))};
        import { CacheWriter } from ${JSON.stringify(path.join(SOURCES, 'run/cache.ts'))};
        new AtomicFile('a.txt').write('ne');
        new AtomicFile('b.txt').write('ne');
        new CacheWriter('cache', 'one').add('key', { known: '{}', judged: '{}' });
        process.kill(process.pid, '${signal}');
        setInterval(() => {}, 1000);`;
      const { signal: ended, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder.path,
        encoding: 'utf8',
        timeout: 60_000,
      });
      assert.equal(ended, signal, stderr);
      assert.deepEqual(readdirSync(folder.path), ['a.txt']);
      assert.equal(readFileSync(folder.at('a.txt'), 'utf8'), 'old');
    });
  }
});
