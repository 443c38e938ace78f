import assert from 'node:assert/strict';
import {
  oncePerLanguage,
  say,
  shortKey,
  speak,
  speaking,
  speechOf,
  spokenLanguage,
  translated,
} from '../../src/l10n/say.ts';

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

  it('is spoken for a while, and the former language again afterwards, come what may', () => {
    const hello = () => say`Hello`;
    const [german, french] = [speechOf({ Hello: 'Hallo' }, 'de'), speechOf({ Hello: 'Bonjour' }, 'fr')];
    const remembered = oncePerLanguage(() => ({ language: spokenLanguage() }));
    const english = remembered();
    const [before, within, after] = speaking(german, () => [hello(), speaking(french, hello), hello()]);
    assert.deepEqual([before, within, after, hello()], ['Hallo', 'Bonjour', 'Hallo', 'Hello']);
    assert.throws(() => speaking(german, () => assert.fail(hello())), /Hallo/);
    assert.deepEqual([hello(), spokenLanguage()], ['Hello', 'en']);
    const inGerman = speaking(german, remembered);
    assert.equal(inGerman.language, 'de');
    assert.equal(remembered(), english);
    assert.equal(speaking(german, remembered), inGerman);
  });
});
