import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { DayWatch } from '../../src/server/dayWatch.ts';

describe('a new day', () => {
  it('is noticed once, and no more after the end', async () => {
    let today = Temporal.PlainDate.from('2028-02-28');
    let asked = 0;
    let told = 0;
    let heard = () => {};
    const watch = new DayWatch(
      () => {
        asked += 1;
        heard();
        return today;
      },
      () => {
        told += 1;
      },
      1,
    );
    const looks = async (count: number) => {
      const until = asked + count;
      while (asked < until) await new Promise<void>((resolve) => (heard = resolve));
    };
    try {
      await looks(2);
      assert.equal(told, 0);
      today = today.add({ days: 1 });
      await looks(3);
      assert.equal(told, 1);
      today = today.add({ days: 3 });
      await looks(3);
      assert.equal(told, 2);
    } finally {
      watch.stop();
    }
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(asked, before);
  });
});
