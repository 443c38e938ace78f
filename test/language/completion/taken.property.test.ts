import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextEdit } from 'vscode-languageserver-types';
import { completion } from '../../../src/language/completion.ts';
import { expandSnippet } from '../../../src/yaml/snippet.ts';
import { FULL, snapshot } from '../marked.ts';
import { restyled, STYLES, TEXTS } from '../restyled.ts';
import { inConfig } from './taking.ts';

const CONFIG = `extends: shared/strict.yaml
profile: regulated
rules:
  culture/*: off
  legal/no-nda: { severity: error }
  selection/cost-dominates:
    severity: warning
    options:
      costWeight: 60
limits: { minOverlap: 3 hours }
exclude:
  - old/**
`;
const FOLDER = { entries: [{ name: 'a: b.pdf', isFolder: false }], mayGoUp: true };

describe('a proposal', () => {
  it('can be taken anywhere in a value without breaking the text', function () {
    this.timeout(120_000);
    let taken = 0;
    const property = fc.property(
      fc.constantFrom(...TEXTS),
      STYLES,
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(600)), { minLength: 6, maxLength: 6 }),
      ({ text: original }, style, choices) => {
        const text = restyled(original, style) ?? original;
        const at = snapshot(text);
        if (at.tree.problems.length) return;
        for (const [place, number] of choices) {
          const offset = Math.round(place * text.length);
          const items = completion(at, at.lines.position(offset), FULL, 'none', FOLDER);
          const item = items[number % (items.length || 1)];
          const edit = item?.textEdit as TextEdit | undefined;
          if (!item || !edit) continue;
          const { start, end } = at.toOffsets(edit.range);
          assert.ok(start <= offset && offset <= end, 'the cursor is in what is replaced');
          assert.equal(edit.range.start.line, edit.range.end.line);
          if (!edit.newText.trim() || item.insertTextFormat === 2 || /:(\s|$)/.test(edit.newText)) continue;
          taken += 1;
          const after = snapshot(text.slice(0, start) + expandSnippet(edit.newText) + text.slice(end));
          assert.deepEqual(
            after.tree.problems.map(({ message }) => message),
            [],
            `${JSON.stringify(text.slice(Math.max(0, start - 60), start))} ${JSON.stringify(edit.newText)} for ${JSON.stringify(text.slice(start, end))}`,
          );
        }
      },
    );
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 60) });
    assert.ok(taken > 0);
  });

  it('is made, or none, at any place of a damaged configuration', () => {
    const pieces = ['[', ']', '{', '}', '"', "'", ': ', '- ', '#', '\n', '\r\n', '\t', ', ', '&a ', '*a', '\uFEFF'];
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const damages = fc.array(fc.tuple(fraction, fc.nat(12), fc.constantFrom('', ...pieces)), { maxLength: 4 });
    const property = fc.property(damages, fraction, (damage, place) => {
      const text = damage.reduce((all, [where, cut, piece]) => {
        const at = Math.floor(where * all.length);
        return all.slice(0, at) + piece + all.slice(at + cut);
      }, CONFIG);
      const offset = Math.round(place * text.length);
      for (const label of inConfig(`${text.slice(0, offset)}|${text.slice(offset)}`, FOLDER)) assert.ok(label);
    });
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 200) });
  });
});
