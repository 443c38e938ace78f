import assert from 'node:assert/strict';
import { anyOf, latinSource, Matcher, Memo, tokenize } from '../../../src/pitfalls/wording/index.ts';
import { indexOf } from '../../../src/pitfalls/wording/patterns.ts';

function found(patterns: string[], text: string, endings: string[] = ['']): string[] {
  const tokens = tokenize(text);
  return new Matcher<true>(endings)
    .add(patterns, true)
    .find(tokens)
    .map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

describe('entries of word lists', () => {
  it('offer alternatives and optional parts', () => {
    const text = 'if possible, when so far as is possible, practices and practice';
    assert.deepEqual(found(['(if|when) possible', 'so far as [is] possible', 'practice[s]'], text), [
      'if possible',
      'so far as is possible',
      'practices',
      'practice',
    ]);
  });

  it('are found in their order, whichever of an index is read first', () => {
    const lists = [
      [['High quality', 'high~ [quality]'], 1],
      [['(high|low) quality', '[very] high quality'], 2],
      [['high (quality|speed)', 'Hóch quality'], 3],
      [['(high~|low~) quality', 'h.q.'], 4],
      [['hi~ quality', '~ quality'], 5],
    ] as const;
    const read = lists.reduce((all, [patterns, label]) => all.add(patterns, label), new Matcher<number>(['', 'er']));
    const used = new Matcher<number>(['', 'er'], indexOf(lists));
    for (const text of [
      'high quality',
      'low quality',
      'Higher quality',
      'very high quality',
      'hi quality',
      'hóch quality',
      'hq',
      'h',
    ]) {
      const labels = (matcher: Matcher<number>) => [...matcher.at(tokenize(text), 0)].map(({ label }) => label);
      const index = JSON.parse(JSON.stringify(indexOf(lists)));
      // Also where other words have brought some entries already.
      for (const indexed of [new Matcher<number>(['', 'er'], index), used])
        assert.deepEqual(labels(indexed), labels(read), text);
      assert.equal(labels(read).length > 0, text !== 'h', text);
    }
    const { words, stems } = indexOf([[['(quick|quickly) done', 'a.s.a.p.', 'ßab~', 'constructor'], 1]]);
    assert.deepEqual(Object.keys(words), ['quick', 'quickly', 'a', 'asap', 'constructor']);
    assert.deepEqual(Object.keys(stems), ['ssab']);
    const own = new Matcher([], indexOf([[['constructor'], 1]]));
    assert.equal(own.find(tokenize('toString hasOwnProperty')).length, 0);
    assert.equal(own.find(tokenize('a constructor')).length, 1);
  });

  it('take any white space, and a hyphen between words', () => {
    assert.deepEqual(found(['best effort'], 'Best\n   effort, best-effort, best, effort, best - effort'), [
      'Best\n   effort',
      'best-effort',
    ]);
  });

  it('take abbreviations with and without dots and spaces', () => {
    assert.deepEqual(found(['i. d. R.'], 'i. d. R. idR i.d.R., i d R, id'), ['i. d. R.', 'idR', 'i.d.R.', 'i d R']);
  });

  it('take the endings of the language, and whole words alone', () => {
    assert.deepEqual(found(['schnell~'], 'schnell schnelles Schnellzug', ['', 'es']), ['schnell', 'schnelles']);
  });

  it('take any one word for a star', () => {
    assert.deepEqual(found(['as * as possible'], 'as good as possible, as good, as very good as possible'), [
      'as good as possible',
    ]);
  });

  it('take alternatives with endings in any place', () => {
    const text = 'hohe Güte, hoher Tag, hohes schnelles Tempo';
    assert.deepEqual(found(['hoh~ [schnell~] (Güte|Tempo)'], text, ['e', 'er', 'es']), [
      'hohe Güte',
      'hohes schnelles Tempo',
    ]);
  });

  it('compare letters, not their code points', () => {
    assert.deepEqual(found(['flüssig'], 'flu\u0308ssig FLÜSSIG'), ['flu\u0308ssig', 'FLÜSSIG']);
  });

  it('prefer the longest', () => {
    assert.deepEqual(found(['a', 'a few', 'few'], 'a few'), ['a few']);
  });

  it('may ask for the end of a phrase', () => {
    assert.deepEqual(found(['and more$'], 'a, b and more. And more than that'), ['and more']);
  });
});

describe('anyOf', () => {
  it('matches what each of its parts matches', () => {
    const regex = new RegExp(latinSource(`^${anyOf(['day', 'days?', 'da', 'd(?:o|u)', '\\p{L}x', 'é'])}$`));
    for (const text of ['day', 'days', 'da', 'do', 'du', 'äx', 'é']) assert.match(text, regex);
    for (const text of ['d', 'dayss', 'dox', 'x']) assert.doesNotMatch(text, regex);
  });
});

describe('Memo', () => {
  it('works once for a text, and forgets what nobody asks for', () => {
    let works = 0;
    const memo = new Memo(() => ++works, 2);
    const ask = (text: string): number => memo.get(text);
    assert.deepEqual(['a', 'a', 'b', 'a', 'c', 'a', 'd'].map(ask), [1, 1, 2, 1, 3, 1, 4]);
    assert.equal(ask('b'), 5);
  });
});
