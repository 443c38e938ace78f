import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { codeLens } from '../../src/language/codeLens.ts';
import { REPORT_COMMAND, REVEAL_COMMAND } from '../../src/language/options.ts';
import { Snapshot } from '../../src/language/snapshot.ts';
import { FULL, PLAIN, rangesIn, snapshot } from './marked.ts';

/** The row of a text in which `<…>` marks the key that it stands above. */
function rowOf(marked: string, features = FULL) {
  const { text, ranges } = rangesIn(marked);
  const at = snapshot(text);
  const lenses = codeLens(at, features);
  const [key] = ranges;
  for (const { range } of lenses) assert.deepEqual(at.toOffsets(range), key);
  return { at, lenses, titles: lenses.map(({ command }) => command?.title) };
}

const DESK = `# Desk
version: 1
<engagement>:
  id: desk
  title: Desk
  status: active
contracts:
  - { id: msa, type: msa, title: Services, status: signed, expires: 2027-02-28, noticePeriod: P3M }
`;

describe('the row above the engagement', () => {
  it('tells its health, leads to its report, and tells the next date that matters', () => {
    const { lenses, titles } = rowOf(DESK);
    assert.match(titles[0] ?? '', /^Health \d+ of 10$/);
    assert.deepEqual(titles.slice(1), ['Report', 'Next: notice by 28 Nov']);
    assert.match(lenses[0]?.command?.tooltip ?? '', /^Open: No clear objectives/);
    assert.match(lenses[2]?.command?.tooltip ?? '', /Services/);
  });

  it('says the same health as its findings', () => {
    const { at, titles } = rowOf(DESK);
    assert.equal(titles[0], `Health ${at.health?.covered} of ${at.health?.of}`);
  });

  it('leads to what is open, to the report and to the line of the date', () => {
    const { at, lenses } = rowOf(DESK);
    assert.equal(lenses[0]?.command?.command, 'workbench.actions.view.problems');
    assert.equal(lenses[1]?.command?.command, REPORT_COMMAND);
    assert.deepEqual(lenses[1]?.command?.arguments, [at.uri]);
    assert.equal(lenses[2]?.command?.command, REVEAL_COMMAND);
    const [place] = lenses[2]?.command?.arguments ?? [];
    assert.equal(place.uri, at.uri);
    assert.ok(at.text.slice(at.offsetAt(place.position)).startsWith('P3M'));
  });

  it('is text alone in an editor without our commands', () => {
    const { lenses, titles } = rowOf(DESK, PLAIN);
    assert.deepEqual(titles.slice(1), ['Next: notice by 28 Nov'], 'no report, which nothing could open');
    for (const { command } of lenses) {
      assert.equal(command?.command, '');
      assert.equal(command?.arguments, undefined);
    }
  });

  it('stays while the text can’t be read, so that nothing jumps', () => {
    for (const broken of [
      DESK.replace('id: desk', 'id: [desk'),
      DESK.replace('id: desk', 'id: "desk'),
      '\ufeff<engagement>: {\r\n\t}}\r\n',
      '"a\n<engagement>:\n  - x\n',
    ]) {
      const { titles } = rowOf(broken);
      assert.deepEqual(titles.slice(0, 2), ['Health unknown', 'Report'], broken);
    }
  });

  it('has no date where none lies ahead', () => {
    assert.equal(rowOf(DESK.replace('status: active', 'status: ended')).titles.length, 2);
  });

  it('is not there without an engagement, in a configuration, and in a file that is left out', () => {
    assert.deepEqual(rowOf('version: 1\n').lenses, []);
    assert.deepEqual(rowOf('').lenses, []);
    const today = Temporal.PlainDate.from('2026-11-23');
    const text = 'engagement: { id: a, title: A }\n';
    const of = (uri: string, role = {}) =>
      codeLens(new Snapshot({ uri, version: 1, languageId: 'outsource', text }, { today }, role), FULL).length;
    assert.equal(of('file:///desk/a.outsource.yaml'), 2);
    assert.equal(of('file:///desk/outsource.config.yaml'), 0);
    assert.equal(of('file:///desk/a.outsource.yaml', { excluded: true }), 0);
  });
});
