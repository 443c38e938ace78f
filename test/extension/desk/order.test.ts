import assert from 'node:assert/strict';
import { grouped, nameOf, needsAttention, sorted, standingOf } from '../../../src/extension/desk/order.ts';
import { STATUSES } from '../../../src/pitfalls/rule.ts';
import type { EngagementOverview } from '../../../src/server/protocol.ts';
import { due, overview, part } from './overviews.ts';

const ids = (overviews: readonly EngagementOverview[]) => overviews.map(({ id }) => id);

describe('the order of engagements', () => {
  const open = part('legal', 'open');
  const weak = part('legal', 'weak');

  it('puts what can’t be read first, then what is open, then what is weak', () => {
    const list = [
      overview('fine'),
      overview('weak', { health: { covered: 2, of: 10 }, parts: [weak] }),
      overview('open', { health: { covered: 9, of: 10 }, parts: [weak, open] }),
      overview('unread', { health: null }),
    ];
    assert.deepEqual(ids(sorted(list, 'worst')), ['unread', 'open', 'weak', 'fine']);
    assert.deepEqual(ids(list), ['fine', 'weak', 'open', 'unread'], 'what is handed in stays');
  });

  it('among these puts first of what less is covered, then what is later, then goes by name', () => {
    const list = [
      overview('b', { title: 'item 10', parts: [open] }),
      overview('a', { title: 'Item 9', parts: [open] }),
      overview('late', { title: 'z', parts: [open], due: [due(-1)] }),
      overview('worse', { title: 'z', parts: [open], health: { covered: 9, of: 10 } }),
    ];
    assert.deepEqual(ids(sorted(list, 'worst')), ['worse', 'late', 'a', 'b']);
  });

  it('goes by the name or by the next date where somebody wants that', () => {
    const list = [overview('c', { due: [due(3)] }), overview('b'), overview('a', { due: [due(9), due(10)] })];
    assert.deepEqual(ids(sorted(list, 'name')), ['a', 'b', 'c']);
    assert.deepEqual(ids(sorted(list, 'date')), ['c', 'a', 'b']);
  });

  it('is the same for the same engagements, whatever order they come in', () => {
    const list = [overview('a', { title: 'Same' }), overview('b', { title: 'same' }), overview('c', { title: 'Same' })];
    assert.deepEqual(ids(sorted(list, 'worst')), ids(sorted(list.toReversed(), 'worst')));
  });
});

describe('engagements that need attention', () => {
  it('have something open, weak or unread', () => {
    assert.ok(needsAttention(overview('a', { parts: [part('legal', 'weak')] })));
    assert.ok(needsAttention(overview('a', { health: null })));
    assert.ok(!needsAttention(overview('a', { parts: [part('legal', 'accepted'), part('x', 'not-asked-yet')] })));
  });

  it('or something late, or due within seven days, today included', () => {
    assert.ok(needsAttention(overview('a', { due: [due(-20)] })));
    assert.ok(needsAttention(overview('a', { due: [due(6)] })));
    assert.ok(!needsAttention(overview('a', { due: [due(7)] })));
  });

  it('stand as their worst part does', () => {
    assert.equal(
      standingOf(overview('a', { parts: [part('x', 'covered'), part('y', 'weak'), part('z', 'open')] })),
      'open',
    );
    assert.equal(standingOf(overview('a', { parts: [part('x', 'accepted')] })), 'covered');
  });
});

describe('groups of engagements', () => {
  const summary = (groups: ReturnType<typeof grouped>) => groups.map(({ key, overviews }) => [key, ids(overviews)]);

  it('by status stand in the order of the stages', () => {
    const list = STATUSES.toReversed().map((status) => overview(status, { status }));
    assert.deepEqual(
      summary(grouped(list, 'status')),
      STATUSES.map((status) => [status, [status]]),
    );
  });

  it('by owner stand by name, with those without one last, and keep their own order', () => {
    const of = (id: string, name?: string) => overview(id, { owner: name === undefined ? undefined : { name } });
    const list = [of('1'), of('2', 'Zoe'), of('3', 'Ana'), of('4', 'Zoe'), of('5', ' ')];
    assert.deepEqual(summary(grouped(list, 'owner')), [
      ['Ana', ['3']],
      ['Zoe', ['2', '4']],
      ['', ['1', '5']],
    ]);
  });
});

describe('the name of an engagement', () => {
  it('is its title, else that of its file', () => {
    const named = (uri: string, title = '') => nameOf({ title, uri });
    assert.equal(named('file:///a/b.outsource.yaml', 'Title'), 'Title');
    assert.equal(named('file:///a/caf%C3%A9%20desk.outsource.yml', '  '), 'café desk');
    assert.equal(named('file:///a/100%.outsource.yaml'), '100%');
    assert.equal(named('file:///a/.outsource.yaml'), 'file:///a/.outsource.yaml');
  });
});
