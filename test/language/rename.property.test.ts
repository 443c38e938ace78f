import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver-types';
import { occurrencesIn, sameThing } from '../../src/engagement/occurrences.ts';
import { rename } from '../../src/language/rename.ts';
import { applyEdits } from '../../src/yaml/edit.ts';
import { FULL, snapshot } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

/** The places of a text where something is defined or mentioned, as one line each. */
const placesOf = (text: string) =>
  occurrencesIn(snapshot(text).tree.root).map(({ things, text: name, defines }) => `${things} ${defines} ${name}`);

describe('renaming in any style', () => {
  it('changes all places of the one thing, nothing else, and breaks nothing', function () {
    this.timeout(120_000);
    let done = 0;
    const property = fc.property(fc.constantFrom(...TEXTS), STYLES, fc.nat(), ({ text: plain }, style, pick) => {
      const text = restyled(plain, style) ?? plain;
      const it = snapshot(text);
      const all = occurrencesIn(it.tree.root);
      const one = all.length ? all[pick % all.length] : undefined;
      if (!one) return;
      const same = sameThing(one, all);
      const result = rename(it, it.lines.position(one.node.range.start + 1), 'brand-new', FULL);
      if ('problem' in result) {
        assert.ok(!same.some(({ defines }) => defines), result.problem);
        return;
      }
      const change = result.documentChanges?.[0];
      const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
      const after = applyEdits(
        text,
        edits.map(({ range, newText }) => ({ range: it.toOffsets(range), newText })),
      );
      const renamed = (occurrence: (typeof all)[number]) => (same.includes(occurrence) ? 'brand-new' : occurrence.text);
      assert.deepEqual(
        placesOf(after),
        all.map((occurrence) => `${occurrence.things} ${occurrence.defines} ${renamed(occurrence)}`),
      );
      assert.equal(after.split('\n').length, text.split('\n').length);
      // Where an id was used twice, or written wrongly, there are fewer.
      assert.ok(snapshot(after).engagement.issues.length <= it.engagement.issues.length);
      done += 1;
    });
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 150) });
    assert.ok(done > 20, 'most of them are renamed');
  });
});
