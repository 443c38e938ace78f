import assert from 'node:assert/strict';
import { sourcesOf, textsIn } from '../../scripts/l10n/keys.ts';
import { tablesIn } from '../../scripts/l10n/marks.ts';

const texts = (source: string) => textsIn(source).map(({ text }) => text);

describe('the texts of a source', () => {
  it('are its templates that are said, with placeholders for the values', () => {
    assert.deepEqual(texts('const a = say`Nothing.`; const b = say`${x} of ${y()}, \\`z\\``;'), [
      'Nothing.',
      '{0} of {1}, `z`',
    ]);
  });

  it('are those within others, too', () => {
    assert.deepEqual(texts('say`Only ${n === 1 ? say`one` : n}`'), ['Only {0}', 'one']);
  });

  it('are constants that are marked, without the keys of objects', () => {
    assert.deepEqual(texts("const a = toSay({ open: 'Open', both: ['A', 'B'] }); const b = toSay('Alone');"), [
      'Open',
      'A',
      'B',
      'Alone',
    ]);
  });

  it('are those of the editor’s mechanism, with and without a comment', () => {
    const source =
      "l10n.t('Which rule?'); vscode.l10n.t('{0} left', n); l10n.t({ message: 'Open', comment: ['verb'] });";
    assert.deepEqual(texts(source), ['Which rule?', '{0} left', 'Open']);
  });

  it('are none of what is neither said nor marked', () => {
    assert.deepEqual(texts("const a = 'Nothing.'; const b = `${x} of y`; essay`no`; // say`no`"), []);
  });

  it('have to be there to be read', () => {
    assert.throws(() => texts('l10n.t(title)'), /no literal/);
    assert.throws(() => texts('toSay([`${a} left`])'), /has values/);
    assert.throws(() => texts('say`{0} of ${a}`'), /looks like a placeholder/);
  });
});

describe('the tables of texts', () => {
  it('are told by how they are marked and said', () => {
    const source =
      "const A = toSay({ x: 'X' }); const B = new Map(toSay([])); const C = { x: 'X' }; translated(C[x] ?? ''); translated(A.x); translated(text);";
    assert.deepEqual(tablesIn(source), { marked: ['A', 'B'], said: ['C', 'A'] });
  });

  it('are all marked: others are not found for translation', async () => {
    const tables = [...(await sourcesOf(new URL('../../', import.meta.url))).values()].map(tablesIn);
    const marked = new Set(tables.flatMap((each) => each.marked));
    const unmarked = tables.flatMap(({ said }) => said).filter((name) => !marked.has(name));
    assert.deepEqual([...new Set(unmarked)], []);
  });
});
