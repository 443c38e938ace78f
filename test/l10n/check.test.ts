import assert from 'node:assert/strict';
import { manifestProblems, problemsOf } from '../../scripts/l10n/check.ts';

/** What the checker says of one translation. */
function saidOf(text: string, translation: string): string[] {
  const names = new Set(['target', 'version', 'legal/no-nda']);
  const key = JSON.stringify(text);
  return problemsOf({ [text]: text }, { [text]: translation }, names).map((problem) => problem.slice(key.length + 1));
}

describe('the checker of translations', () => {
  it('has nothing to say where all is translated', () => {
    assert.deepEqual(
      problemsOf({ 'Set {0} of {1}': 'Set {0} of {1}' }, { 'Set {0} of {1}': 'Von {1} wird {0} gesetzt' }),
      [],
    );
  });

  it('names what is missing, empty or used nowhere', () => {
    assert.deepEqual(problemsOf({ Open: 'Open', Close: 'Close' }, { Open: '', Old: 'Alt' }), [
      '"Open" is missing',
      '"Close" is missing',
      '"Old" is used nowhere',
    ]);
  });

  it('takes a blank for a translation: some languages part thousands by one', () => {
    assert.deepEqual(problemsOf({ ',': ',' }, { ',': '\u202f' }), []);
  });

  it('names a placeholder that is missing, new or misspelt', () => {
    for (const wrong of ['Von {1}', '{0} von {1} und {2}', '{0} von {l}']) {
      assert.deepEqual(saidOf('{0} of {1}', wrong), ['has other placeholders']);
    }
  });

  it('lets a language say a value twice', () => {
    assert.deepEqual(saidOf('{0} is late', '{0} ist spät, und {0} weiß es'), []);
  });

  it('names a name in backticks that was translated', () => {
    assert.deepEqual(saidOf('Add `target`.', 'Ergänzen Sie `ziel`.'), ['has other names in backticks']);
    assert.deepEqual(saidOf('Add `version: 1`.', 'Ergänzen Sie `fassung: 1`.'), ['has other names in backticks']);
    assert.deepEqual(saidOf('See `legal/no-nda`.', 'Siehe `legal/ohne-nda`.'), ['has other names in backticks']);
    assert.deepEqual(saidOf('Add `target`.', 'Ergänzen Sie target.'), ['has other names in backticks']);
  });

  it('lets an example in words be translated', () => {
    assert.deepEqual(saidOf('As in `at least 95 % a month`.', 'Wie `mindestens 95 % im Monat`.'), []);
    assert.deepEqual(saidOf('As in `released`.', 'Wie `veröffentlicht`.'), []);
  });

  it('names a backtick that nothing closes', () => {
    assert.deepEqual(saidOf('As in `released`.', 'Wie `veröffentlicht.'), ['has a backtick without its partner']);
  });

  it('names another number of line breaks: steps are told apart by them', () => {
    assert.deepEqual(saidOf('Look.\nMend.', 'Sehen, richten.'), ['has another number of line breaks']);
  });

  it('names what the manifest asks for in vain, and what it never asks for', () => {
    const manifest = { title: '%command.open%', icon: '$(add)', description: '100 % plain' };
    assert.deepEqual(manifestProblems(manifest, { 'command.open': 'Open' }), []);
    assert.deepEqual(manifestProblems(manifest, { 'command.close': 'Close' }), [
      '"command.open" is missing',
      '"command.close" is used nowhere',
    ]);
  });
});
