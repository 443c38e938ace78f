import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Diagnostic, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../../src/language/diagnostics.ts';
import { snapshot } from '../language/marked.ts';
import { restyled, STYLES, TEXTS } from '../language/restyled.ts';
import { TestClient } from './client.ts';

/** One change as a user makes it, placed by fractions of the text as it is then. */
interface Step {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

const PIECES = [
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\r',
  ':',
  ': ',
  '- ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '&a',
  '*a',
  '😀',
  '\ud83d',
  '\t',
  '---\n',
  'objectives:\n',
  '  - id: one\n',
  'x-own: 1\n',
  '2026-02-30',
  '\u2028',
];

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
    inserted: fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }).map((pieces) => pieces.join('')),
  }),
  { minLength: 1, maxLength: 8 },
);

const texts = fc.tuple(fc.constantFrom(...TEXTS), STYLES).map(([{ text }, style]) => restyled(text, style) ?? text);

/** A step as an editor sends it, for the text as it is. */
function changeOf(document: TextDocument, { at, removed, inserted }: Step): { range: Range; text: string } {
  const start = Math.floor(at * document.getText().length);
  return { range: { start: document.positionAt(start), end: document.positionAt(start + removed) }, text: inserted };
}

const fresh = (text: string): Diagnostic[] => diagnostics(snapshot(text));

describe('edits by increments', () => {
  it('give the findings of the text as it is then, with no trace of what was before', function () {
    this.timeout(120_000);
    const property = fc.property(texts, steps, (text, all) => {
      let document = TextDocument.create('file:///desk/acme.outsource.yaml', 'outsource', 1, text);
      for (const [index, step] of all.entries()) {
        document = TextDocument.update(document, [changeOf(document, step)], index + 2);
        const found = fresh(document.getText());
        assert.deepEqual(fresh(document.getText()), found);
        assert.ok(
          found.every(({ code }) => !String(code).startsWith('internal/')),
          `${document.getText()}`,
        );
        for (const { range, message } of found) {
          const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
          // The editor and we count the same lines and characters.
          assert.deepEqual([document.positionAt(start), document.positionAt(end)], [range.start, range.end]);
          assert.ok(start <= end && message !== '');
        }
      }
    });
    fc.assert(property, { numRuns: 200 });
  });

  it('give the same over the server as opening the text afresh', async function () {
    this.timeout(120_000);
    const client = await TestClient.start();
    let documents = 0;
    const next = () => {
      documents += 1;
      return `file:///desk/${documents}.outsource.yaml`;
    };
    const property = fc.asyncProperty(texts, steps, async (text, all) => {
      const uri = next();
      let mirror = TextDocument.create(uri, 'outsource', 1, text);
      await client.open(uri, text);
      for (const [index, step] of all.entries()) {
        const change = changeOf(mirror, step);
        mirror = TextDocument.update(mirror, [change], index + 2);
        const textDocument = { uri, version: index + 2 };
        // Nobody waits between two keystrokes.
        void client.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [change] });
      }
      const found = await client.diagnosticsOf(uri, all.length + 1);
      const again = await client.open(next(), mirror.getText());
      assert.deepEqual(withoutUris(found), withoutUris(again));
      assert.deepEqual(withoutUris(found), withoutUris(fresh(mirror.getText())));
    });
    try {
      await fc.assert(property, { numRuns: 40 });
    } finally {
      await client.stop();
    }
  });
});

function withoutUris(found: readonly Diagnostic[]): unknown {
  return JSON.parse(JSON.stringify(found, (key, value) => (key === 'uri' ? undefined : value)));
}
