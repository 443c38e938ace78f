import assert from 'node:assert/strict';
import { childrenOf, countOf, type Row, Rows, type Wish } from '../../../src/extension/desk/rows.ts';
import { finding, overview, part } from './overviews.ts';

const WISH: Wish = { order: 'worst', grouping: 'none', onlyAttention: false };
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);

/** All rows below some. */
function below(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...below(childrenOf(row))]);
}

describe('the rows of engagements', () => {
  const parts = [
    part('objectives', 'covered', ['objectives/hint']),
    part('contingency', 'open', ['contingency/a', 'contingency/b', 'contingency/a']),
    part('onboarding', 'accepted', ['onboarding/missing']),
    part('culture', 'not-asked-yet'),
    part('legal', 'covered'),
    { ...part('format', 'weak', ['format/unknown-key']), number: undefined },
    { ...part('portfolio', 'covered', ['portfolio/hint']), number: undefined },
  ];
  const desk = overview('desk', { parts });

  it('go from the engagement to the pitfall that needs somebody, and to the finding', () => {
    const [row] = new Rows().roots([desk], WISH);
    assert.ok(row);
    const children = childrenOf(row);
    assert.deepEqual(
      children.map((child) =>
        child.kind === 'part' ? child.part.id : child.kind === 'rest' ? child.state : child.kind,
      ),
      ['contingency', 'onboarding', 'format', 'not-asked-yet', 'covered'],
    );
    const [contingency] = children;
    assert.ok(contingency);
    assert.deepEqual(
      childrenOf(contingency).map((child) => child.kind === 'finding' && child.finding.ruleId),
      ['contingency/a', 'contingency/b', 'contingency/a'],
    );
  });

  it('count the covered pitfalls, and have what else there are hints about below them', () => {
    const rest = childrenOf({ kind: 'engagement', id: '', overview: desk }).findLast(({ kind }) => kind === 'rest');
    assert.ok(rest?.kind === 'rest');
    assert.equal(countOf(rest), 2);
    assert.deepEqual(
      childrenOf(rest).map((child) => child.kind === 'part' && child.part.id),
      ['objectives', 'legal', 'portfolio'],
    );
  });

  it('have ids of their own, which stay when lines move', () => {
    const all = (moved: number) => {
      const shifted = parts.map((one) => ({
        ...one,
        findings: one.findings.map((each) => ({ ...each, at: { line: moved, character: 0 } })),
      }));
      return ids(below(new Rows().roots([overview('desk', { parts: shifted }), overview('b', { parts })], WISH)));
    };
    assert.deepEqual(all(3), all(90));
    assert.equal(new Set(all(3)).size, all(3).length);
  });

  it('stay the same objects while an engagement changes, so that it can be shown anew alone', () => {
    const rows = new Rows();
    const [before] = rows.roots([desk], WISH);
    const changed = { ...desk, title: 'Other' };
    const [after] = rows.roots([changed], WISH);
    assert.equal(after, before);
    assert.equal(before?.kind === 'engagement' && before.overview.title, 'Other');
  });

  it('are only those that need attention where somebody wants that', () => {
    const list = [overview('fine'), desk];
    assert.deepEqual(ids(new Rows().roots(list, { ...WISH, onlyAttention: true })), [desk.uri]);
    assert.deepEqual(new Rows().roots([overview('fine')], { ...WISH, onlyAttention: true }), []);
  });

  it('stand under headings where somebody wants that, worst first below each', () => {
    const list = [
      overview('a', { status: 'draft' }),
      overview('b'),
      overview('c', { parts: [part('x', 'open', [finding('x').ruleId])] }),
    ];
    const roots = new Rows().roots(list, { ...WISH, grouping: 'status' });
    assert.deepEqual(
      roots.map((row) => [row.id, row.kind === 'group' ? row.children.map(({ overview: { id } }) => id) : []]),
      [
        ['status:draft', ['a']],
        ['status:active', ['c', 'b']],
      ],
    );
  });
});
