import assert from 'node:assert/strict';
import { countryName } from '../../src/engagement/countries.ts';
import { formatDate, formatDay } from '../../src/engagement/dateText.ts';
import { formatDuration, toDuration, writeDuration } from '../../src/engagement/durations.ts';
import { formatMoney } from '../../src/engagement/money.ts';
import { describe as describeKey } from '../../src/engagement/schema.ts';
import { allOf, anyOf, countOfDays, daysAgo, daysAhead } from '../../src/l10n/counts.ts';
import { localeOf } from '../../src/l10n/locales.ts';
import { inSentence, oncePerLanguage, speak, toSay } from '../../src/l10n/say.ts';
import { findRule } from '../../src/pitfalls/find.ts';

afterEach(() => speak(undefined));

describe('words in a language', () => {
  it('count days', () => {
    assert.deepEqual([countOfDays(1), countOfDays(2)], ['1 day', '2 days']);
    assert.deepEqual([daysAgo(1), daysAhead(3)], ['1 day ago', 'in 3 days']);
    speak({ '1 day ago': 'vor 1 Tag', 'in {0} days': 'in {0} Tagen' }, 'de');
    assert.deepEqual([daysAgo(1), daysAhead(3)], ['vor 1 Tag', 'in 3 Tagen']);
  });

  it('list things', () => {
    assert.deepEqual([allOf([]), allOf(['a']), allOf(['a', 'b', 'c'])], ['', 'a', 'a, b and c']);
    assert.equal(anyOf(['a', 'b']), 'a or b');
    speak({ '{0} and {1}': '{0} und {1}' }, 'de');
    assert.equal(allOf(['a', 'b', 'c']), 'a, b und c');
  });

  it('write dates and sums as the language does', () => {
    const day = { day: 3, month: 5, year: 2027 };
    assert.deepEqual([formatDate(day), formatDay(day)], ['3 May 2027', '3 May']);
    assert.equal(formatMoney({ amount: 1234567.5, currency: 'EUR' }), 'EUR 1,234,567.50');
    speak(
      {
        '{day} {month} {year}': '{day}. {month} {year}',
        May: 'Mai',
        ',': '.',
        '.': ',',
        '{currency} {amount}': '{amount} {currency}',
      },
      'de',
    );
    assert.equal(formatDate(day), '3. Mai 2027');
    assert.equal(formatMoney({ amount: 1234567.5, currency: 'EUR' }), '1.234.567,50 EUR');
  });

  it('tell lengths of time, and write them into files in English', () => {
    const length = toDuration('P1Y2M');
    assert.ok(length);
    speak({ '1 year': '1 Jahr', '{0} months': '{0} Monate' }, 'de');
    assert.equal(formatDuration(length), '1 Jahr 2 Monate');
    assert.equal(writeDuration(length), '1 year 2 months');
  });

  it('name countries as the language does', () => {
    assert.equal(countryName('DE'), 'Germany');
    speak({}, 'fr');
    assert.deepEqual([countryName('DE'), countryName('XX')], ['Allemagne', 'XX']);
  });

  it('begin with a small letter within an English sentence alone', () => {
    assert.deepEqual([inSentence('Objective'), inSentence('KPI')], ['objective', 'KPI']);
    speak({}, 'de');
    assert.equal(inSentence('Ziel'), 'Ziel');
  });

  it('tell what a key means, and a rule, in the language', () => {
    const title = describeKey(['objectives', 0, 'target'])?.title ?? '';
    speak({ [title]: 'Zielwert', 'No exit plan': 'Kein Ausstiegsplan' }, 'de');
    assert.equal(describeKey(['objectives', 0, 'target'])?.title, 'Zielwert');
    const rule = findRule('contingency/no-exit-plan');
    assert.equal(rule?.title, 'Kein Ausstiegsplan');
    assert.match(rule?.explanation.examples.bad.toString() ?? '', /^version: 1/);
    speak(undefined);
    assert.equal(findRule('contingency/no-exit-plan')?.title, 'No exit plan');
  });
});

describe('what is computed once for each language', () => {
  it('is computed anew when another one is spoken', () => {
    let count = 0;
    const counted = oncePerLanguage(() => (count += 1));
    assert.deepEqual([counted(), counted()], [1, 1]);
    speak({}, 'de');
    assert.deepEqual([counted(), counted()], [2, 2]);
    speak({}, 'fr');
    assert.equal(counted(), 3);
  });

  it('marks constants and leaves them as they are', () => {
    const marked = { open: 'Open' };
    assert.equal(toSay(marked), marked);
  });
});

describe('the language that somebody means', () => {
  it('is one of ours, whatever stands behind its name', () => {
    for (const wish of ['de', 'de-AT', 'de_DE.UTF-8', 'DE@euro']) assert.equal(localeOf(wish), 'de');
    for (const wish of ['en', 'en-GB', 'C', 'C.UTF-8', 'POSIX']) assert.equal(localeOf(wish), 'en');
  });

  it('is undefined for others, and for nothing', () => {
    for (const wish of ['', 'pl', 'deutsch', 'toString']) assert.equal(localeOf(wish), undefined);
  });
});
