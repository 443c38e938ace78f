import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { startProgress } from '../../src/cli/progress.ts';

const CLEAR = '\r\u001b[2K';

describe('the line that tells how far long work has come', () => {
  const { NO_COLOR, TERM } = process.env;
  let written: string[];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  beforeEach(() => {
    written = [];
    delete process.env.NO_COLOR;
    process.env.TERM = 'xterm';
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.timers.reset();
    Object.assign(process.env, NO_COLOR === undefined ? {} : { NO_COLOR }, TERM === undefined ? {} : { TERM });
  });

  it('comes after half a second, goes on, and is taken away', () => {
    let done = 3200;
    const end = startProgress(10_000, () => done, { isTTY: true, write });
    mock.timers.tick(499);
    assert.deepEqual(written, []);
    mock.timers.tick(1);
    assert.deepEqual(written, [`${CLEAR}Checking 3,200 of 10,000 …`]);
    done = 10_008;
    mock.timers.tick(100);
    assert.equal(written.at(-1), `${CLEAR}Checking 10,000 of 10,000 …`);
    end();
    end();
    mock.timers.tick(1000);
    assert.deepEqual(written.slice(2), [CLEAR]);
  });

  it('does not come where the work is short', () => {
    const end = startProgress(2, () => 1, { isTTY: true, write });
    mock.timers.tick(400);
    end();
    mock.timers.tick(1000);
    assert.deepEqual(written, []);
  });

  it('is for terminals alone that may be drawn on', () => {
    const cases: [isTTY: boolean, env: Record<string, string>][] = [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ];
    for (const [isTTY, env] of cases) {
      Object.assign(process.env, { NO_COLOR: '', TERM: 'xterm' }, env);
      const end = startProgress(2, () => 1, { isTTY, write });
      mock.timers.tick(1000);
      end();
      assert.deepEqual(written, [], JSON.stringify([isTTY, env]));
    }
  });
});
