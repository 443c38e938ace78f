import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { mock } from 'node:test';
import type { KeptEntry } from '../../src/cli/run/kept.ts';
import { lintFiles } from '../../src/cli/run/lintFiles.ts';
import { hasChanged, Memory } from '../../src/cli/run/memory.ts';
import { Changes } from '../../src/cli/watch/changes.ts';
import { type Round, watch } from '../../src/cli/watch/watch.ts';
import { CLEAN, DAY, Folder, outsource, type Started, start } from './run.ts';

const WRONG = CLEAN.replace('version: 1', 'version: 2');
const ACTIVE = CLEAN.replace('status: ended', 'status: active');
const RULE = /^─+ \d\d:\d\d:\d\d ─+$/m;

describe('outsource lint --watch', function () {
  this.timeout(60_000);
  let folder: Folder;
  let run: Started;
  beforeEach(() => {
    folder = new Folder({ 'a.outsource.yaml': CLEAN });
  });
  afterEach(async () => {
    run.child.kill('SIGKILL');
    await run.ended;
    folder.remove();
  });

  const begin = async (...args: string[]) => {
    run = start(folder.path, ['lint', '--watch', '--today', DAY, ...args]);
    await run.until(() => /Watching/.test(run.err));
  };
  const last = () => run.out.split(RULE).at(-1)?.trim() ?? '';
  /** Waits until the last run has found something, and is over. */
  const until = (pattern: RegExp) => run.until(() => pattern.test(last()) && isOver());
  const isOver = () => run.err.match(/Watching/g)?.length === run.out.split(RULE).length;
  /** What a run from the start prints. */
  const fresh = (...args: string[]) => outsource(folder.path, ['lint', '--today', DAY, ...args]).out.trim();

  it('checks again when a file changes, is replaced, comes or goes', async () => {
    await begin();
    assert.equal(run.out, '1 engagement, nothing to do.\n');
    folder.write('a.outsource.yaml', WRONG);
    await until(/format\/schema/);
    assert.equal(last(), fresh());
    // As editors save: into a file beside, which then takes the place.
    folder.write('.a.outsource.yaml.swp', CLEAN);
    renameSync(folder.at('.a.outsource.yaml.swp'), folder.at('a.outsource.yaml'));
    await until(/^1 engagement, nothing/m);
    folder.write('b.outsource.yaml', WRONG);
    await until(/b\.outsource\.yaml/);
    rmSync(folder.at('b.outsource.yaml'));
    await until(/^1 engagement, nothing/m);
    assert.match(run.out, RULE);
    assert.ok(!run.out.includes('\u001b'));
  });

  it('sees new folders, and folders that take the place of others', async () => {
    await begin();
    mkdirSync(folder.at('new/deep'), { recursive: true });
    folder.write('new/deep/b.outsource.yaml', WRONG);
    await until(/new\/deep\/b\.outsource\.yaml/);
    folder.write('other/deep/b.outsource.yaml', WRONG.replace('logo-refresh', 'other'));
    await until(/other\/deep\/b\.outsource\.yaml/);
    renameSync(folder.at('new'), folder.at('.old'));
    renameSync(folder.at('other'), folder.at('new'));
    await until(/^\.old\/deep[\s\S]*^new\/deep/m);
    folder.write('new/deep/b.outsource.yaml', CLEAN.replace('logo-refresh', 'other'));
    await run.until(() => !/^new/m.test(last()) && isOver());
    rmSync(folder.at('.old'), { recursive: true });
    await until(/^2 engagements, nothing/m);
  });

  it('sees configurations, also above the folder that is checked and where one builds on another', async () => {
    folder.write('.git/HEAD', '');
    folder.write('vendors/b.outsource.yaml', ACTIVE);
    await begin('vendors');
    assert.match(last(), /onboarding\/missing/);
    folder.write('outsource.config.yaml', 'extends: ./common/base.yaml\n');
    await until(/outsource\.config\.yaml/);
    folder.write('common/base.yaml', 'rules: { onboarding/missing: off }\n');
    await run.until(() => !/onboarding|config/.test(last()) && isOver());
    folder.write('common/base.yaml', 'profile: essential\n');
    await until(/onboarding\/missing/);
    folder.write('outsource.config.yaml', 'exclude: [vendors]\n');
    await until(/^No engagements/m);
    rmSync(folder.at('outsource.config.yaml'));
    await until(/onboarding\/missing/);
    folder.write('vendors/.gitignore', 'b.*\n');
    await until(/^No engagements/m);
  });

  it('sees a document that a file names, wherever it is', async () => {
    folder.write(
      'vendors/a.outsource.yaml',
      ACTIVE.replace('type: sow', 'type: sow\n    document: ../legal/1/sow.pdf'),
    );
    await begin('vendors');
    assert.match(last(), /legal\/document-missing/);
    folder.write('legal/1/sow.pdf', '');
    await run.until(() => !/document-missing/.test(last()) && isOver());
    rmSync(folder.at('legal'), { recursive: true });
    await until(/document-missing/);
  });

  it('tells of a path that has gone, and goes on', async () => {
    await begin('a.outsource.yaml');
    rmSync(folder.at('a.outsource.yaml'));
    await run.until(() => /there is no file or folder a\.outsource\.yaml/.test(run.err) && isOver());
    folder.write('a.outsource.yaml', WRONG);
    await until(/format\/schema/);
  });

  it('leaves alone what has nothing to do with engagements', async () => {
    await begin();
    for (const name of ['notes.txt', 'node_modules/x/a.outsource.yaml', '.a.outsource.yaml.tmp', 'b.outsource.yaml~'])
      folder.write(name, WRONG);
    folder.write('b.outsource.yaml', WRONG);
    await until(/b\.outsource\.yaml/);
    assert.equal(run.out.split(RULE).length, 2);
  });

  it('ends at once with the exit code of the last run', async () => {
    if (process.platform === 'win32') return;
    for (const [text, code] of [
      [CLEAN, 0],
      [WRONG, 1],
      [new Uint8Array([0xff, 0xfe, 0x61, 0]), 2],
    ] as const) {
      folder.write('a.outsource.yaml', text);
      await begin();
      run.child.kill(code === 1 ? 'SIGTERM' : 'SIGINT');
      assert.deepEqual(await run.ended, [code, null]);
    }
  });

  it('fails from the start where a path is not there', async () => {
    run = start(folder.path, ['lint', '--watch', 'nowhere']);
    assert.deepEqual(await run.ended, [2, null]);
    assert.equal(run.err, 'outsource: there is no file or folder nowhere.\n');
  });
});

describe('watching over midnight', () => {
  it('judges all anew on the next day, and only then', async () => {
    const folder = new Folder({ 'a.outsource.yaml': CLEAN });
    const written = mock.method(process.stderr, 'write', () => true);
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: new Date(2026, 10, 23, 23, 58) });
    const rounds: Round[] = [];
    let ran: () => void = () => {};
    const options = { ignore: true, isText: false };
    const runs = () =>
      new Promise<void>((resolve) => {
        ran = resolve;
      });
    try {
      const first = runs();
      const watching = watch([folder.path], options, async (round) => {
        rounds.push(round);
        ran();
        if (rounds.length > 2) throw new Error('enough');
        return 0;
      });
      await first;
      mock.timers.tick(60_000);
      const second = runs();
      mock.timers.tick(60_000);
      mock.timers.tick(100);
      await second;
      const third = runs();
      folder.write('b.outsource.yaml', CLEAN);
      while (rounds.length < 3) {
        await Promise.race([third, new Promise(setImmediate)]);
        mock.timers.tick(100);
      }
      await assert.rejects(watching, /enough/);
    } finally {
      mock.timers.reset();
      written.mock.restore();
      folder.remove();
    }
    const [a, b, c] = rounds;
    assert.deepEqual(
      rounds.map(({ today, isFirst, files }) => [today, isFirst, files.length]),
      [
        ['2026-11-23', true, 1],
        ['2026-11-24', true, 1],
        ['2026-11-24', false, 2],
      ],
    );
    assert.notEqual(a?.memory, b?.memory);
    assert.equal(b?.memory, c?.memory);
  });
});

describe('what is kept in memory while watching', () => {
  let folder: Folder;
  let cwd: string;
  beforeEach(() => {
    cwd = process.cwd();
    folder = new Folder();
    process.chdir(folder.path);
  });
  afterEach(() => {
    process.chdir(cwd);
    folder.remove();
  });

  /** Counts the files that didn't have to be judged. */
  class Counting extends Memory {
    known = 0;

    override add(entry: KeptEntry) {
      if (!entry.isNew) this.known += 1;
      super.add(entry);
    }
  }

  const lint = async (memory?: Memory) => {
    let text = '';
    const names = ['a', 'b', 'c'].map((name) => `${name}.outsource.yaml`);
    const settings = { today: DAY, colors: false, showAccepted: false, formats: ['json'] as const };
    const write = (more: string) => {
      text += more;
    };
    await lintFiles(names, settings, [{ write }], memory);
    return text;
  };

  it('is all but what has changed; findings across files are fresh', async () => {
    for (const name of ['a', 'b', 'c']) folder.write(`${name}.outsource.yaml`, ACTIVE.replace('logo-refresh', name));
    const memory = new Counting();
    assert.equal(await lint(memory), await lint());
    assert.equal(memory.known, 0);
    folder.write('b.outsource.yaml', ACTIVE.replace('logo-refresh', 'a'));
    const again = await lint(memory);
    assert.equal(again, await lint());
    assert.equal(again.match(/duplicate-engagement/g)?.length, 2);
    assert.equal(memory.known, 2);
  });

  it('knows which documents were looked for', async () => {
    folder.write('a.outsource.yaml', ACTIVE.replace('type: sow', 'type: sow\n    document: x/sow.pdf'));
    const memory = new Memory();
    const before = await lint(memory);
    assert.deepEqual(memory.documents, [[folder.at('x/sow.pdf'), false]]);
    assert.deepEqual(memory.documents.map(hasChanged), [false]);
    folder.write('x/sow.pdf', '');
    assert.deepEqual(memory.documents.map(hasChanged), [true]);
    const after = await lint(memory);
    assert.notEqual(after, before);
    assert.equal(after, await lint());
    assert.deepEqual(memory.documents.map(hasChanged), [false], 'or it would be judged again and again');
  });
});

describe('changes that come close together', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout', 'Date'] }));
  afterEach(() => mock.timers.reset());

  /** Counts the runs that changes lead to. */
  function counted(changes: Changes): () => Promise<number> {
    let runs = 0;
    void (async () => {
      for (;;) {
        await changes.next();
        runs += 1;
      }
    })();
    return async () => {
      await new Promise(setImmediate);
      return runs;
    };
  }

  it('lead to one run when things have come to rest', async () => {
    const changes = new Changes();
    const runs = counted(changes);
    changes.tell();
    mock.timers.tick(99);
    changes.tell();
    mock.timers.tick(99);
    assert.equal(await runs(), 0);
    mock.timers.tick(1);
    assert.equal(await runs(), 1);
    mock.timers.tick(5000);
    assert.equal(await runs(), 1);
  });

  it('do not put a run off for ever', async () => {
    const changes = new Changes();
    const runs = counted(changes);
    for (let time = 0; time < 1050; time += 50) {
      changes.tell();
      mock.timers.tick(50);
    }
    assert.equal(await runs(), 1);
  });

  it('are not lost while a run is on', async () => {
    const changes = new Changes();
    changes.tell();
    mock.timers.tick(100);
    await changes.next();
    changes.tell();
    mock.timers.tick(100);
    changes.tell();
    mock.timers.tick(100);
    await changes.next();
  });
});
