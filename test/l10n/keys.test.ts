import assert from 'node:assert/strict';
import { textsIn } from '../../scripts/l10n/keys.ts';

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
