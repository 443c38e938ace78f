import assert from 'node:assert/strict';
import { problemsOf } from '../../scripts/l10n/check.ts';

describe('what stands in backticks in a translation', () => {
  const problems = (text: string, translation: string) => problemsOf({ [text]: text }, { [text]: translation });

  it('stays where it is a name or a name with its value', () => {
    assert.deepEqual(problems('Add `target` to it.', 'Ajoutez-y `target`.'), []);
    assert.equal(problems('Add `target` to it.', 'Ajoutez-y `cible`.').length, 1);
    assert.equal(problems('Set `status: signed`.', 'Mettez `status: signé`.').length, 1);
  });

  it('is translated where it is an example in words', () => {
    assert.deepEqual(problems('Write `99.5 % a month`.', 'Écrivez `99,5 % par mois`.'), []);
    const text = 'Write `released`, `accepted by the owner`.';
    assert.deepEqual(problems(text, 'Écrivez `en service`, `accepté par le responsable`.'), []);
    assert.equal(problems(text, 'Écrivez le résultat.').length, 1);
  });

  it('is no matter for a text that is only a space, such as the one between thousands', () => {
    assert.deepEqual(problems(',', '\u202f'), []);
    assert.equal(problems(',', '').length, 1);
  });
});
