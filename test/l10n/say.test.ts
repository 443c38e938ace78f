import assert from 'node:assert/strict';
import { say, shortKey, speak, translated } from '../../src/l10n/say.ts';

describe('texts in a language', () => {
  afterEach(() => speak(undefined));

  it('are English unless something else is spoken', () => {
    assert.equal(say`${2} of ${'ten'} left`, '2 of ten left');
    assert.equal(translated('Nothing to do.'), 'Nothing to do.');
  });

  it('are looked up by their English text, with the values where the language wants them', () => {
    speak({ '{0} of {1} left': 'von {1} noch {0}', 'Nothing to do.': 'Nichts zu tun.' });
    assert.equal(say`${2} of ${'ten'} left`, 'von ten noch 2');
    assert.equal(say`Nothing to do.`, 'Nichts zu tun.');
    assert.equal(translated('Nothing to do.'), 'Nichts zu tun.');
  });

  it('stay English where there is no translation', () => {
    speak({});
    assert.equal(say`${2} of ${'ten'} left`, '2 of ten left');
    assert.equal(translated('toString'), 'toString');
  });

  it('leave values alone that look like placeholders or replacements', () => {
    speak({ 'Named {0} and {1}': '{1} und {0}' });
    assert.equal(say`Named ${'{1}'} and ${'$&'}`, '$& und {1}');
  });

  it('may be named by their short keys', () => {
    speak({ [shortKey('{0} of {1} left')]: 'von {1} noch {0}', [shortKey('Nothing to do.')]: 'Nichts zu tun.' });
    assert.equal(say`${2} of ${'ten'} left`, 'von ten noch 2');
    assert.equal(translated('Nothing to do.'), 'Nichts zu tun.');
  });
});
