import assert from 'node:assert/strict';
import { codeActions } from '../../src/language/codeActions.ts';
import { completion } from '../../src/language/completion.ts';
import { diagnostics } from '../../src/language/diagnostics.ts';
import { documentLinks } from '../../src/language/documentLinks.ts';
import { folding } from '../../src/language/folding.ts';
import { hover } from '../../src/language/hover.ts';
import { namedAt } from '../../src/language/named.ts';
import { MAX_SHOWN_FINDINGS } from '../../src/language/options.ts';
import { outline } from '../../src/language/outline.ts';
import { selectionRanges } from '../../src/language/selectionRanges.ts';
import { FULL, snapshot } from './marked.ts';

/** More than a function takes as arguments. */
const MANY = 150_000;

describe('a file of several megabytes', () => {
  const texts: Record<string, string> = {
    'with mistakes everywhere': `version: 1\nobjectives:\n${'  - 1\n'.repeat(MANY)}`,
    'with marks that are missing': `version: 1\nobjectives: [${Array.from({ length: MANY }, (_, at) => `*a${at}`)}]\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`${name} is read like any other`, function () {
      this.timeout(120_000);
      const at = snapshot(text);
      const shown = diagnostics(at);
      assert.ok(at.findings.length >= MANY);
      assert.ok(shown.length > 0 && shown.length <= MAX_SHOWN_FINDINGS);
      const end = at.lines.position(text.length - 1);
      hover(at, end, FULL);
      completion(at, end, FULL);
      const place = shown.at(-1)?.range.start ?? end;
      assert.ok(
        codeActions(at, { range: { start: place, end: place } }, FULL).length > 0 || at.tree.problems.length > 0,
      );
      codeActions(at, { range: { start: place, end: place }, only: ['source.fixAll'] }, FULL);
    });
  }

  it('is found one’s way about in soon', function () {
    // What looks through the whole file for each of its ids takes minutes.
    this.timeout(30_000);
    const items = Array.from({ length: 20_000 }, (_, at) => `  - id: o${at}\n    statement: S\n`).join('');
    const kpis = Array.from({ length: 20_000 }, (_, at) => `    - { id: k, objective: o${at % 2} }\n`).join('');
    const at = snapshot(`version: 1\nobjectives:\n${items}monitoring:\n  kpis:\n${kpis}`);
    assert.equal(namedAt(at, at.text.indexOf('o1\n'))?.places.length, 10_001);
    assert.equal(namedAt(at, at.text.lastIndexOf('k,'))?.places.length, 20_000);
    assert.equal(outline(at).length, 2);
    assert.equal(folding(at).length, 20_003);
    assert.deepEqual(documentLinks(at), []);
    selectionRanges(at, [at.lines.position(at.text.length - 5)]);
  });

  it('has all its spelling mended soon', function () {
    // What looks through the whole file for each finding takes minutes.
    this.timeout(60_000);
    const at = snapshot(`version: 1\nobjectives:\n${'  - id: a\n    statment: Good\n'.repeat(20_000)}`);
    const start = at.lines.position(0);
    const [action] = codeActions(at, { range: { start, end: start }, only: ['source.fixAll'] }, FULL);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.edits.length, 20_000);
  });
});
