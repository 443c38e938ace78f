import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { shortened } from '../../scripts/l10n/pack.ts';
import { LOCALES } from '../../src/l10n/locales.ts';
import { shortKey } from '../../src/l10n/say.ts';

describe('the texts that are shipped', () => {
  it('have short names, each of its own', () => {
    for (const locale of LOCALES) {
      const bundle = JSON.parse(
        readFileSync(new URL(`../../l10n/bundle.l10n.${locale}.json`, import.meta.url), 'utf8'),
      );
      const short = shortened(bundle);
      assert.equal(Object.keys(short).length, Object.keys(bundle).length);
      for (const [english, text] of Object.entries(bundle)) assert.equal(short[shortKey(english)], text);
    }
  });

  it('are the FNV-1a hashes of the English ones', () => {
    // From RFC 9923, appendix C: the 32-bit hashes of "" and "a".
    assert.equal(shortKey(''), `#${(0x811c9dc5).toString(36)}`);
    assert.equal(shortKey('a'), `#${(0xe40c292c).toString(36)}`);
  });

  it('are not made where two would share a name', () => {
    // Two words that are known to collide.
    assert.equal(shortKey('costarring'), shortKey('liquid'));
    assert.throws(() => shortened({ costarring: 'a', liquid: 'b' }), /liquid/);
  });
});
