import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inlayHints } from '../../src/language/inlayHints.ts';
import { rangesIn, snapshot, WHOLE } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

/** The hints of a text in which empty marks `<>` show where they belong. */
function hintsAt(marked: string, range = WHOLE) {
  const { text, ranges } = rangesIn(marked);
  const at = snapshot(text);
  const hints = inlayHints(at, range);
  return { at, hints, places: hints.map(({ position }) => at.offsetAt(position)), ranges };
}

describe('inlay hints', () => {
  const CONTRACT =
    '\ufeffversion: 1\r\nengagement: { id: a, title: A }\r\ncontracts:\r\n  - id: m\r\n    type: msa\r\n    expires: "2027-02-28"<> # see mail\r\n    noticePeriod: P3M<>\r\n';

  it('stand behind the value from which they follow, with the calculation', () => {
    const { hints, places, ranges } = hintsAt(CONTRACT);
    assert.deepEqual(
      places,
      ranges.map(({ start }) => start),
    );
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['97 days left', 'last day to give notice 28 Nov 2026'],
    );
    assert.match(String(hints[1]?.tooltip), /^28 Feb 2027 less 3 months/);
    assert.ok(hints.every(({ paddingLeft }) => paddingLeft));
  });

  it('are those of the lines that are asked for', () => {
    const line = (number: number) => ({ line: number, character: 0 });
    const { hints } = hintsAt(CONTRACT, { start: line(6), end: line(6) });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['last day to give notice 28 Nov 2026'],
    );
  });

  it('are one a line at most', () => {
    const { hints, places, ranges } = hintsAt(
      'version: 1\nengagement: { id: a, title: A }\ncontracts: [{ id: m, type: msa, expires: 2027-02-28<>, noticePeriod: P3M }]\n',
    );
    assert.equal(hints.length, 1);
    assert.equal(places[0], ranges[0]?.start);
  });

  it('are none in a configuration', () => {
    const at = snapshot('profile: essential\n');
    assert.deepEqual(inlayHints(at, WHOLE), []);
  });

  it('stand at the ends of values and say the same in every style', function () {
    this.timeout(60_000);
    const property = fc.property(fc.constantFrom(...TEXTS), STYLES, ({ text }, style) => {
      const other = restyled(text, style);
      if (other === undefined) return;
      const at = snapshot(other);
      const labels = ({ facts }: typeof at) => facts.map(({ label }) => label).sort();
      assert.deepEqual(labels(at), labels(snapshot(text)));
      const lines = inlayHints(at, WHOLE).map(({ position }) => position.line);
      assert.equal(new Set(lines).size, lines.length);
      for (const { at: end } of at.facts) assert.match(other.slice(0, end), /[^\s,{[]$/);
    });
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 150) });
  });
});
