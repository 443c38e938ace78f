import assert from 'node:assert/strict';
import { dueIn } from '../../../src/extension/desk/due.ts';
import type { EngagementOverview } from '../../../src/server/protocol.ts';
import { due, overview } from './overviews.ts';

const days = (list: ReturnType<typeof dueIn>['week']) => list.map(({ date }) => date.days);
const thirty = () => 30;

describe('what is due', () => {
  it('is overdue, this week’s or later, up to as many days as somebody wants', () => {
    const all = [-40, -1, 0, 6, 7, 30, 31].map((day) => due(day));
    const spans = dueIn([overview('a', { due: all })], thirty);
    assert.deepEqual(
      [days(spans.overdue), days(spans.week), days(spans.later)],
      [
        [-40, -1],
        [0, 6],
        [7, 30],
      ],
    );
    const wide = dueIn([overview('a', { due: all })], () => 90);
    assert.deepEqual(days(wide.later), [7, 30, 31]);
  });

  it('stands in the order of the days over all engagements, each looking ahead as its folder wants', () => {
    const list = [overview('b', { due: [due(3), due(20)] }), overview('a', { due: [due(1), due(3), due(10)] })];
    const spans = dueIn(list, ({ id }: EngagementOverview) => (id === 'a' ? 7 : 30));
    assert.deepEqual(
      spans.week.map(({ date, overview: { id } }) => [date.days, id]),
      [
        [1, 'a'],
        [3, 'a'],
        [3, 'b'],
      ],
    );
    assert.deepEqual(days(spans.later), [20]);
  });

  it('has ids that stay when lines move and days pass, and that nothing shares', () => {
    const idsAt = (line: number, passed: number) => {
      const at = { line, character: 2 };
      const dates = ['same', 'same', 'other'].map((name) => due(-3 - passed, { name, date: '2026-11-20', at }));
      return dueIn([overview('a', { due: dates })], thirty).overdue.map(({ id }) => id);
    };
    assert.deepEqual(idsAt(4, 0), idsAt(9, 2));
    assert.equal(new Set(idsAt(4, 0)).size, 3);
  });
});
