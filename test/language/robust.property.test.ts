import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { MarkupContent } from 'vscode-languageserver-types';
import { codeActions } from '../../src/language/codeActions.ts';
import { codeLens } from '../../src/language/codeLens.ts';
import { completion } from '../../src/language/completion.ts';
import { diagnostics } from '../../src/language/diagnostics.ts';
import { documentLinks } from '../../src/language/documentLinks.ts';
import { folding } from '../../src/language/folding.ts';
import { hover } from '../../src/language/hover.ts';
import { inlayHints } from '../../src/language/inlayHints.ts';
import { definitions, namedAt } from '../../src/language/named.ts';
import { outline } from '../../src/language/outline.ts';
import { rename } from '../../src/language/rename.ts';
import { selectionRanges } from '../../src/language/selectionRanges.ts';
import { dueDates } from '../../src/lint/dates.ts';
import { FULL, PLAIN, snapshot, WHOLE } from './marked.ts';
import { restyled, STYLES, TEXTS } from './restyled.ts';

const PIECES = [
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  ': ',
  ':',
  '- ',
  '-',
  '#',
  ' #',
  '|',
  '>\n',
  '&a ',
  '*a',
  '!!int ',
  '? ',
  '%',
  '\n',
  '\r',
  '\t',
  '---\n',
  '...\n',
  '__proto__: ',
  '😀',
  '\ud83d',
  '\u0000',
  '\uFEFF',
  '\u2028',
  '<<: *a\n',
];

const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    STYLES,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), fc.constantFrom('', ...PIECES)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([{ text }, style, damages]) =>
    damages.reduce((all, [where, cut, piece]) => {
      const at = Math.floor(where * all.length);
      return all.slice(0, at) + piece + all.slice(at + cut);
    }, restyled(text, style) ?? text),
  );

const anything = fc.oneof(
  { weight: 8, arbitrary: damaged },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES, 'a', 'objectives:', 'engagement:', ' ')).map((pieces) => pieces.join('')),
);

describe('every feature', () => {
  it('has an answer for any text at any place', function () {
    this.timeout(120_000);
    const property = fc.property(
      anything,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (text, places) => {
        const at = snapshot(text);
        for (const { message, code } of diagnostics(at)) {
          assert.ok(!String(code).startsWith('internal/'), String(message));
          assert.doesNotMatch(String(message), /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        }
        for (const place of places) {
          const position = at.lines.position(Math.floor(place * (text.length + 1)));
          const found = hover(at, position, FULL);
          if (found) assert.ok((found.contents as MarkupContent).value.trim());
          for (const item of completion(at, position, FULL)) assert.ok(item.textEdit && item.label);
          codeActions(at, { range: { start: position, end: position } }, PLAIN);
          const offset = at.offsetAt(position);
          const named = namedAt(at, offset);
          if (named) assert.ok(named.places.length > 0);
          for (const { start, end } of definitions(at, offset)) assert.ok(start <= end && end <= text.length);
          rename(at, position, 'new-name', PLAIN);
          assert.equal(selectionRanges(at, [position]).length, 1);
        }
        for (const { startLine, endLine } of folding(at)) {
          assert.ok(0 <= startLine && startLine < endLine && endLine < at.lines.count);
        }
        for (const { name } of outline(at)) assert.ok(name.trim());
        documentLinks(at);
        for (const { label, tooltip } of inlayHints(at, WHOLE)) assert.ok(label && tooltip);
        for (const { command } of codeLens(at, FULL)) assert.ok(command?.title);
        dueDates(at.context);
        codeActions(
          at,
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, only: ['source.fixAll'] },
          FULL,
        );
      },
    );
    fc.assert(property, { numRuns: Number(process.env.RUNS ?? 150) });
  });
});
